import { describe, expect, test } from 'vitest'
import { droppedNames, resultName } from '../../../src/cli/drop/file-names.ts'

describe('what Explorer writes when files are dropped', () => {
  test.each([
    [String.raw`C:\WINDOWS\system32\cmd.exe /c ""D:\道具 箱\drop.cmd" C:\健診\a&b.csv "`, [String.raw`C:\健診\a&b.csv`]],
    [
      String.raw`C:\WINDOWS\system32\cmd.exe /c ""D:\drop.cmd" "C:\健診 2026\営業 部.xlsx" C:\x!y.csv "C:\50% (1) & co.csv""`,
      [String.raw`C:\健診 2026\営業 部.xlsx`, String.raw`C:\x!y.csv`, String.raw`C:\50% (1) & co.csv`],
    ],
    [
      String.raw`from "C:\Windows\System32\cmd.exe" /C ""\\server\share\drop.cmd" \\server\share\a^b,c;d=e.csv"`,
      [String.raw`\\server\share\a^b,c;d=e.csv`],
    ],
    [String.raw`cmd.exe /c D:\drop.cmd C:\a.csv "C:\b c.csv"`, [String.raw`C:\a.csv`, String.raw`C:\b c.csv`]],
  ])('%s', (commandLine, names) => {
    expect(droppedNames(commandLine)).toEqual(names)
  })

  test.each([String.raw`C:\WINDOWS\system32\cmd.exe /c ""D:\drop.cmd" "`, 'from C:\\WINDOWS\\system32\\cmd.exe', 'from ', ''])(
    'a double click or a terminal names no file: %s',
    (commandLine) => {
      expect(droppedNames(commandLine)).toEqual([])
    },
  )
})

describe('the name of the result', () => {
  const none = () => false

  test.each([
    [String.raw`C:\健診.2026\営業部.csv`, String.raw`C:\健診.2026\営業部-結果.xlsx`],
    [String.raw`C:\健診.2026\営業部`, String.raw`C:\健診.2026\営業部-結果.xlsx`],
    ['/tmp/a.b.csv', '/tmp/a.b-結果.xlsx'],
    ['/tmp/.hidden', '/tmp/.hidden-結果.xlsx'],
  ])('%s', (path, name) => {
    expect(resultName(path, none)).toBe(name)
  })

  test('never takes the place of an earlier one', () => {
    const taken = ['/a-結果.xlsx', '/a-結果 (2).xlsx']
    expect(resultName('/a.csv', (name) => taken.includes(name))).toBe('/a-結果 (3).xlsx')
  })
})
