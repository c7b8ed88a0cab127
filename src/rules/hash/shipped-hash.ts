/** Checked by a test, `selftest` and `rules check`; after a change of the rules write the new value with `npm run rules-hash`. */
export const shippedHash = '4c477911f018c9257a6b7029b6f786afea8caae731f0c54de3991804d6b6bcea'
