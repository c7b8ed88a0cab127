import { leftTests, redactTests } from './redact-everywhere.ts'

// Every other call in the other language; both for all of them are in the slow suite.
redactTests((index) => [index % 2 === 0 ? 'ja' : 'en'])
leftTests()
