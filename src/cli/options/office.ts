import { UsageError } from '../../issue.ts'
import type { OfficeWords } from '../../output/html/office/words.ts'
import type { Surroundings } from '../world/surroundings.ts'
import { readTextFile } from '../world/text-file.ts'
import { textOf } from './parsed.ts'
import type { Settings } from './settings.ts'

/** What the call or its config file adds to letters. Throws UsageError where the greeting can't be read or would not leave room for the letter. */
export function officeOf({ given }: Pick<Settings, 'given'>, io: Pick<Surroundings, 'disk'>): OfficeWords {
  const greeting = textOf(given, 'greeting')
  return {
    sender: linesOf(textOf(given, 'sender') ?? '', /\||\\n|\n/).slice(0, linesOfSender),
    greeting: greeting === undefined ? [] : greetingIn(greeting, io),
    reply: given.reply === true,
    forDoctor: given['for-doctor'] === true,
    duplex: given.duplex === true,
  }
}

/** A text with an empty line between paragraphs. */
function greetingIn(path: string, { disk }: Pick<Surroundings, 'disk'>): string[] {
  const text = readTextFile(path, disk).replaceAll('\r', '')
  const paragraphs = linesOf(text, /\n\s*\n/)
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
  if (length > longestGreeting) throw new UsageError('greeting-too-long', { path, length, most: longestGreeting })
  return paragraphs
}

function linesOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** More would push the sickest person's result off the page. */
const longestGreeting = 300
const linesOfSender = 5
