/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = '7e00ab7edc0bc4f234fcc74020f1ab3de733470a81b68a58c00002551cc6dcf2'
