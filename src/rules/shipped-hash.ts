/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = 'd0fe3229683bf9dda31715612499cb4d6f529f3381204d649376509c619b868e'
