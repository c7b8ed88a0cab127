import { Chalk, type ColorSupportLevel } from 'chalk'
import type { Report } from '../report/model.ts'
import { asAscii, asPlain } from './letters.ts'
import { drawReport } from './one-person.ts'
import type { Ink, Paint } from './paint.ts'
import { drawScreen } from './screen.ts'

export interface TerminalOptions {
  /** Width of the terminal; lines are never wider, down to 30. */
  columns: number
  /** 0 none, 1 sixteen colours, 2 and 3 more, as chalk counts. */
  colorLevel: ColorSupportLevel
  /** `plain`: for the ear, without drawings; `ascii`: drawings of a terminal without Unicode. */
  letters?: 'all' | 'ascii' | 'plain'
}

/** One person on one screen, in full with `detail`; ends in a line break. */
export function renderReport(report: Report, options: TerminalOptions): string {
  return render(options, (columns, paint) => (report.detail ? drawReport : drawScreen)(report, columns, paint))
}

/** Anything that can be drawn in lines, in the colours and within the width of this terminal. */
export function render(
  { columns, colorLevel, letters = 'all' }: TerminalOptions,
  draw: (columns: number, paint: Paint) => readonly string[],
): string {
  const lines = draw(pageWidth(columns), paintOf(letters === 'plain' ? 0 : colorLevel))
  const shown = letters === 'all' ? lines : letters === 'ascii' ? lines.map(asAscii) : asPlain(lines)
  return `${shown.join('\n')}\n`
}

function pageWidth(columns: number): number {
  return Math.min(widest, Math.max(narrowest, Math.floor(columns)))
}

/** Blue to vermilion rather than green to red, in tones that can be read on white and on black. */
function paintOf(level: ColorSupportLevel): Paint {
  const chalk = new Chalk({ level })
  const ink = (many: number, few: Ink): Ink => (level >= 2 ? chalk.ansi256(many) : few)
  const calm = ink(32, chalk.cyan)
  const watch = ink(136, chalk.magenta)
  const act = ink(166, chalk.red)
  const soon = ink(160, chalk.red.bold)
  // White on red is read alike on a dark and on a light ground.
  const urgent: Ink = level >= 2 ? chalk.bgAnsi256(160).ansi256(231).bold : chalk.bgRed.whiteBright.bold
  return {
    strong: chalk.bold,
    quiet: chalk.dim,
    heading: chalk.bold,
    severity: {
      0: calm,
      1: (text) => chalk.bold(watch(text)),
      2: (text) => chalk.bold(act(text)),
      3: (text) => chalk.bold(soon(text)),
      4: (text) => chalk.bold(soon(text)),
      5: urgent,
    },
    tone: { urgent: soon, soon, act, ask: watch, watch, calm, unknown: chalk.bold },
  }
}

// Longer lines are hard to read, however wide the window.
const widest = 100
const narrowest = 30
