import type { Voice } from '../../messages/voice.ts'
import { type Labels, labelKeys } from '../report-model.ts'

export function labelsOf(voice: Voice): Labels {
  return Object.fromEntries(labelKeys.map((key) => [key, voice.say(`report.${key}`)])) as Labels
}
