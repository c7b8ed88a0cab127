/** Sentences of the example, in the language of its reader. */
export interface ExampleWords {
  about: readonly string[]
  source: string
  edge: string
  pattern: string
  ladder: string
  texts: string
}

/** A site's file to begin with: valid as it stands, its numbers invented, to be replaced. */
export function siteExample(words: ExampleWords, today: string) {
  const sources = ['our-agreement']
  return {
    '//': words.about,
    schema: 'liver-panel/rules@1',
    id: 'our-site',
    version: '1',
    approvedBy: '(name)',
    approvedOn: today,
    sources: {
      'our-agreement': {
        '//': words.source,
        citation: { ja: '院内の取り決め(書き換えてください)', en: 'Our agreement (please replace)' },
        year: Number(today.slice(0, 4)),
        url: null,
        verified: 'primary',
        readOn: today,
      },
    },
    edges: [{ '//': words.edge, analyte: 'ggt', band: 'slightly-high', at: 80, sources }],
    patterns: [
      {
        '//': words.pattern,
        id: 'our-pattern',
        when: {
          is: 'all',
          of: [
            { is: 'above', analyte: 'ggt', band: 'slightly-high' },
            { is: 'at-least', analyte: 'alt', number: 26, sources },
          ],
        },
        sources,
      },
    ],
    ladder: [{ '//': words.ladder, level: 'family-doctor', when: { is: 'pattern', pattern: 'our-pattern' }, sources }],
    texts: {
      '//': words.texts,
      ja: {
        'pattern.our-pattern.title': 'γ-GTPとALTがともに高め',
        'pattern.our-pattern.says': '当院では、かかりつけ医への相談をおすすめしています。',
      },
      en: {
        'pattern.our-pattern.title': 'GGT and ALT both rather high',
        'pattern.our-pattern.says': 'Our site recommends seeing the family doctor.',
      },
    },
  }
}
