import type { Voice } from '../../messages/language.ts'
import { type Labels, labelKeys } from './model.ts'

/** `typed`: what stands in no file was not entered; whether it was measured nobody knows. */
export function labelsOf(voice: Voice, typed = false): Labels {
  const labels = Object.fromEntries(labelKeys.map((key) => [key, voice.say(`report.${key}`)])) as Labels
  return typed ? { ...labels, missing: voice.say('report.missing.typed') } : labels
}
