/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = '6c421664479046961d3452b33d6729c5c86b3e8df20724cb96a967508fda3ec4'
