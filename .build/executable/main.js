// Where the single-file program begins: as at the command line, or with files that were dropped onto drop.cmd.
import { dropped } from '../../src/cli/drop/dropped.ts'
import { main } from '../../src/cli/main.ts'

const commandLine = process.env.LIVER_PANEL_DROPPED
const done = commandLine === undefined ? main() : dropped(commandLine, process.argv.slice(2))
done.then((code) => {
  process.exitCode = code
})
