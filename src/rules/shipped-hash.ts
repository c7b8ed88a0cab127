/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = '0a164e42406e286284ebad95b1511e5a748fdf9dfb9182f10492879a544fe2a9'
