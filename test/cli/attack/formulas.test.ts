import { formulaTests } from './formulas.ts'

formulaTests(['=1+1', '＋A1', '\t=1', '"=1'])
