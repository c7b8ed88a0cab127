import type { FileReading, RecordsSurvey } from '../../../input/csv.ts'
import type { Voice } from '../../../messages/language.ts'
import { printable } from '../../text/printable.ts'
import { issueSentence } from '../caution.ts'

/** How a file is read, in one language, ready to be drawn. */
export interface InspectReport {
  lang: Voice['lang']
  title: string
  sections: readonly { title: string; lines: readonly string[] }[]
}

/** What records hold: kind of report, people, days, codes and what they were read as, and what was left aside. */
export function recordsReportOf(reading: FileReading, records: RecordsSurvey, voice: Voice): InspectReport {
  const sections = [
    { title: voice.say('inspect.how'), lines: fileLines(reading, records, voice) },
    { title: voice.say('inspect.codes'), lines: codeLines(records, voice) },
    { title: voice.say('inspect.left-aside'), lines: unusedLines(records, voice) },
    { title: voice.say('inspect.other-codes'), lines: otherLines(records, voice) },
    { title: voice.say('inspect.issues'), lines: reading.issues.map((issue) => issueSentence(issue, voice)) },
  ]
  return {
    lang: voice.lang,
    title: voice.say('inspect.title', { file: printable(reading.file) }),
    sections: sections.filter(({ lines }) => lines.length > 0),
  }
}

function fileLines({ gzip }: FileReading, { kind, records, reports, people, days }: RecordsSurvey, voice: Voice): string[] {
  const lines = [voice.say('inspect.judges-nothing')]
  if (gzip) lines.push(voice.say('inspect.gzip'))
  lines.push(voice.say(`inspect.records.${kind}`, { count: records }))
  for (const { code, count } of reports) {
    const known = voice.has(`inspect.report.${code}`) ? voice.say(`inspect.report.${code}`) : voice.say('inspect.report.other')
    lines.push(voice.say('inspect.report', { code: printable(code === '' ? '–' : code), name: known, count }))
  }
  lines.push(voice.say('inspect.people', { count: people }))
  if (days !== null) lines.push(voice.say(days.first === days.last ? 'inspect.day' : 'inspect.days', days))
  return lines
}

function codeLines({ codes }: RecordsSurvey, voice: Voice): string[] {
  return codes.map(({ code, name, analyte, method, units, count }) => {
    const about = [
      voice.say('inspect.code', {
        code: printable(name === null ? code : `${code} ${name}`),
        analyte: voice.say(`analyte.${analyte}.name`),
        count,
      }),
      units.length === 0 ? voice.say('inspect.code.no-unit') : voice.say('inspect.code.units', { units: printable(units.join(', ')) }),
      analyte !== 'alp'
        ? ''
        : method === null
          ? voice.say('inspect.method-open')
          : voice.say('inspect.method', { method: method.toUpperCase(), why: voice.say('inspect.method.code') }),
    ]
    return about.filter((text) => text !== '').join(voice.lang === 'ja' ? '、' : '; ')
  })
}

function unusedLines({ unused }: RecordsSurvey, voice: Voice): string[] {
  return unused.map(({ why, count }) => {
    const [what, name = ''] = why.split(':')
    return voice.say(`inspect.left.${what}`, { count, name: printable(name) })
  })
}

/** Codes whose names suggest one of the seven come first: they are what somebody may miss. */
function otherLines({ others, othersLeftOut }: RecordsSurvey, voice: Voice): string[] {
  const near = others.filter((other) => other.near !== null)
  const far = others.filter((other) => other.near === null).sort((a, b) => b.count - a.count)
  const lines = [...near, ...far].slice(0, listedAtMost).map(({ code, name, near: analyte, count }) => {
    const shown = printable(name === null ? code : `${code} ${name}`)
    return analyte === null
      ? voice.say('inspect.other-code', { code: shown, count })
      : voice.say('inspect.other-code.near', { code: shown, count, analyte: voice.say(`analyte.${analyte}.name`) })
  })
  const more = others.length - Math.min(others.length, listedAtMost) + othersLeftOut
  return more === 0 ? lines : [...lines, voice.say('inspect.other-code.more', { count: more })]
}

const listedAtMost = 30
