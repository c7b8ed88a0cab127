import type { RuleSet } from '../../rules/rule-set.ts'

/** Which rules judged, their days, what the call found of them, and for a site's set who approved it. */
export function rulesStamp({ id, version, validFrom, reviewBy, sha256, site, standing }: RuleSet) {
  const dated = standing === undefined || standing.at === null ? {} : { at: standing.at, alone: standing.alone }
  return {
    id,
    version,
    validFrom,
    reviewBy,
    reviewDue: standing?.reviewDue === true,
    ...dated,
    sha256,
    ...(site !== undefined && { site }),
  }
}
