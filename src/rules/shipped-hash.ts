/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = '4cb3fd5c680300232949172897b8fd4dfd62aa615e5d722af88d508a2f1309bb'
