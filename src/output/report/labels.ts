import type { Voice } from '../../messages/language.ts'
import { type Labels, labelKeys } from './model.ts'

export function labelsOf(voice: Voice): Labels {
  return Object.fromEntries(labelKeys.map((key) => [key, voice.say(`report.${key}`)])) as Labels
}
