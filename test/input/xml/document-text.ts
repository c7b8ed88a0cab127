export interface DocumentParts {
  kind?: string | null
  insurer?: string
  symbol?: string | null
  number?: string | null
  branch?: string | null
  name?: string
  sex?: string
  birth?: string | null
  /** `documentationOf`, as XML. */
  service?: string
  made?: string | null
  /** What stands in the section. */
  entries?: string
  root?: string
  before?: string
}

/** A 特定健診 document with an invented person, as writers write it. */
export function documentText(parts: DocumentParts = {}): string {
  const {
    kind = '10',
    insurer = '06139999',
    symbol = '１２',
    number = '３４５',
    branch = null,
    name = 'ケンシン　ハナコ',
    sex = '2',
  } = parts
  const { birth = '19700501', made = '20250601', entries = '', before = '<?xml version="1.0" encoding="UTF-8"?>\n' } = parts
  const { service = '<serviceEvent><effectiveTime value="20250514"/></serviceEvent>', root = 'xmlns="urn:hl7-org:v3"' } = parts
  const id = (root: string, extension: string | null) =>
    extension === null ? '' : `<id root="1.2.392.200119.6.${root}" extension="${extension}"/>`
  return `${before}<ClinicalDocument ${root} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<id nullFlavor="NI"/>
${kind === null ? '' : `<code code="${kind}" codeSystem="1.2.392.200119.6.1001"/>`}
${made === null ? '' : `<effectiveTime value="${made}"/>`}
<recordTarget><patientRole>${id('101', insurer)}${id('204', symbol)}${id('205', number)}${id('211', branch)}
<patient><name>${name}</name><administrativeGenderCode code="${sex}" codeSystem="1.2.392.200119.6.1104"/>${birth === null ? '' : `<birthTime value="${birth}"/>`}</patient>
</patientRole></recordTarget>
<documentationOf>${service}</documentationOf>
<component><structuredBody><component><section>
<code code="01010" codeSystem="1.2.392.200119.6.1010"/>
${entries}
</section></component></structuredBody></component>
</ClinicalDocument>
`
}

export const codes = {
  ast: '3B035000002327201',
  alt: '3B045000002327201',
  ggt: '3B090000002327101',
  albumin: '3A015000002327101',
  platelets: '2A050000001930101',
  alpJscc: '3B070000002327101',
  alpIfcc: '3B070000002327501',
  alpOther: '3B070000002399901',
  bilirubin: '3J010000002327101',
  urineAlbumin: '3A015000000106101',
}

/** An entry with one observation; `inside` stands behind its code. */
export function entry(code: string, inside: string, attributes = '', system: string | null = '1.2.392.200119.6.1005'): string {
  return `<entry>${observation(code, inside, attributes, system)}</entry>\n`
}

export function observation(code: string, inside: string, attributes = '', system: string | null = '1.2.392.200119.6.1005'): string {
  const from = system === null ? '' : ` codeSystem="${system}"`
  return `<observation classCode="OBS" moodCode="EVN"${attributes}><code code="${code}"${from} displayName="項目"/>${inside}</observation>`
}

export function pq(value: string, unit: string | null): string {
  return `<value xsi:type="PQ" value="${value}"${unit === null ? '' : ` unit="${unit}"`}/>`
}

export function side(code: 'L' | 'H'): string {
  return `<value xsi:type="CD" code="${code}" codeSystem="2.16.840.1.113883.5.83"/>`
}
