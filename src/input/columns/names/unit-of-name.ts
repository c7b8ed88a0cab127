/** Names that carry the unit of their column, because the program that wrote them always uses that one. */
export const unitOfName: Readonly<Record<string, string>> = {
  LBXSAL: 'g/dL',
  LBDSALSI: 'g/L',
  LBXSTB: 'mg/dL',
  LBDSTBSI: 'umol/L',
  LBXPLTSI: '10*3/uL',
  LBXSASSI: 'U/L',
  LBXSATSI: 'U/L',
  LBXSGTSI: 'U/L',
  LBXSAPSI: 'U/L',
}
