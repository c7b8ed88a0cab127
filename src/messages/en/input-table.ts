export const inputTable = {} as const
