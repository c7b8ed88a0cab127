import type { LevelMoves, MovedPerson } from '../../aggregate/level-moves.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleChange, RulesDiff } from '../rules/diff.ts'
import type { RulesStamp } from '../rules/listing.ts'
import { printable } from '../text/printable.ts'
import { heading, paragraph } from './layout.ts'
import type { Paint } from './paint.ts'

/** `rules diff` as terminal lines: how many people change level and who, after what differs. */
export function drawRulesDiff({ a, b, changes, people }: RulesDiff, voice: Voice, columns: number, paint: Paint): string[] {
  const name = ({ id, version, sha256 }: RulesStamp) => voice.say('report.rules', { id, version, hash: sha256.slice(0, 12) })
  const parts = [...new Set(changes.map(({ part }) => part))]
  return [
    ...paragraph(voice.say('rules.diff.title'), columns, '', paint.strong),
    ...paragraph(`- ${name(a)}`, columns),
    ...paragraph(`+ ${name(b)}`, columns),
    ...(changes.length === 0 ? paragraph(voice.say('rules.diff.none'), columns) : []),
    ...parts.flatMap((part) => [
      ...heading(voice.say(part === 'texts' ? 'rules.diff.texts' : `rules.group.${part}`), columns, paint),
      ...changes.filter((change) => change.part === part).flatMap((change) => drawChange(change, voice, columns, paint)),
    ]),
    ...(people === null ? [] : drawPeople(people, voice, columns, paint)),
  ]
}

function drawChange({ id, title, before, after }: RuleChange, voice: Voice, columns: number, paint: Paint): string[] {
  return [
    ...paragraph(`${id}  ${title}`.trimEnd(), columns, '', paint.strong),
    ...before.flatMap((line) => paragraph(printable(line), columns, '  - ')),
    ...after.flatMap((line) => paragraph(printable(line), columns, '  + ')),
    ...(before.length + after.length === 0 ? paragraph(voice.say('rules.diff.data'), columns, '  ') : []),
  ]
}

function drawPeople(
  { compared, moved, moves, people, leftOut, unread }: LevelMoves,
  voice: Voice,
  columns: number,
  paint: Paint,
): string[] {
  const word = (level: string) => voice.say(`triage.${level}.short`)
  const move = ({ from, to }: Pick<MovedPerson, 'from' | 'to'>) => voice.say('rules.diff.move', { from: word(from), to: word(to) })
  const who = ({ file, line, id, name }: MovedPerson) =>
    [id, name, file, line === null ? null : voice.say('rules.diff.line', { line })].filter((part) => part !== null).join('  ')
  return [
    ...heading(voice.say('rules.diff.people'), columns, paint),
    ...paragraph(voice.say('rules.diff.counted', { compared, moved, unread }), columns),
    ...moves.flatMap((one) => paragraph(voice.say('rules.diff.count', { move: move(one), count: one.count }), columns, '  ')),
    ...people.flatMap((person) => paragraph(`${printable(who(person))}: ${move(person)}`, columns)),
    ...(leftOut === 0 ? [] : paragraph(voice.say('rules.diff.more', { count: leftOut }), columns)),
  ]
}
