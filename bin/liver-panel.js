#!/usr/bin/env node
require('../dist/start.cjs')
  .main()
  .then((code) => (process.exitCode = code))
