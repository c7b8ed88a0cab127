import { type Json, member, objectsIn, textIn } from './resource.ts'

/** What a Patient says, as texts. */
export interface Patient {
  /** The number that is shown: the hospital's own where there are several. */
  id: string | null
  name: string | null
  kana: string | null
  gender: string | null
  birthDate: string | null
  /** Tells the same person in another document; null where no number does. */
  identity: string | null
}

export function readPatient(resource: Json): Patient {
  const identifier = shownIdentifier(objectsIn(resource.identifier))
  const value = textIn(identifier?.value)
  const gender = textIn(resource.gender)
  const birthDate = textIn(resource.birthDate)
  return {
    id: value ?? textIn(resource.id),
    ...namesOf(objectsIn(resource.name)),
    gender,
    birthDate,
    identity: value === null ? null : [textIn(identifier?.system) ?? '', value, birthDate ?? '', gender ?? ''].join('\u001f'),
  }
}

/** Whether two Patients under one reference are one: anything that both state has to agree. */
export function isSamePatient(a: Patient, b: Patient): boolean {
  const agrees = (one: string | null, other: string | null) => one === null || other === null || one === other
  return agrees(a.gender, b.gender) && agrees(a.birthDate, b.birthDate) && agrees(a.identity, b.identity) && agrees(a.name, b.name)
}

function shownIdentifier(identifiers: readonly Json[]): Json | undefined {
  const usable = identifiers.filter((one) => textIn(one.value) !== null && !isPrivate(one) && one.use !== 'old')
  return usable.find((one) => typeOf(one) === 'MR') ?? usable.find((one) => one.use === 'official' || one.use === 'usual') ?? usable[0]
}

/** National numbers, passports and driving licences are nobody's business here. */
function isPrivate(identifier: Json): boolean {
  return (
    ['SS', 'DL', 'PPN', 'NI', 'NNJPN', 'SB', 'CZ'].includes(typeOf(identifier)) ||
    /us-ssn|passport|mynumber|個人番号/i.test(textIn(identifier.system) ?? '')
  )
}

function typeOf(identifier: Json): string {
  return textIn(member(objectsIn(member(identifier, 'type', 'coding'))[0], 'code')) ?? ''
}

function namesOf(names: readonly Json[]): Pick<Patient, 'name' | 'kana'> {
  const used = names.filter(({ use }) => use !== 'old' && use !== 'maiden')
  const written = (used.length > 0 ? used : names).map((name) => ({ text: nameText(name), shape: representationOf(name) }))
  const kana = written.find(({ shape, text }) => shape === 'SYL' && text !== null)?.text ?? null
  const ideographic = written.find(({ shape, text }) => shape === 'IDE' && text !== null)?.text ?? null
  return {
    name: ideographic ?? written.find(({ shape, text }) => shape === null && text !== null)?.text ?? null,
    kana: kana ?? written.find(({ text }) => text !== null)?.text ?? null,
  }
}

function nameText(name: Json): string | null {
  const whole = textIn(name.text)
  if (whole !== null) return whole
  const given = Array.isArray(name.given) ? name.given.filter((part): part is string => typeof part === 'string') : []
  const family = textIn(name.family)
  const parts = /^[\x20-\x7e\u00c0-\u024f]*$/.test(family ?? '') ? [...given, family] : [family, ...given]
  const joined = parts.filter((part) => part !== null && part.trim() !== '').join(' ')
  return joined === '' ? null : joined
}

/** IDE (kanji), SYL (kana) or ABC. */
function representationOf(name: Json): string | null {
  const extension = objectsIn(name.extension).find(({ url }) => /iso21090-EN-representation$/.test(textIn(url) ?? ''))
  return textIn(extension?.valueCode)
}
