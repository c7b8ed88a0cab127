import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import iconv from 'iconv-lite'

/** Invented people, one a row: id, name, sex, age, day and five analytes. */
export function writePeople(path, rows, encoding) {
  const titles = [
    '受診番号',
    '氏名',
    '性別',
    '年齢',
    '受診日',
    'AST(GOT)(U/L)',
    'ALT(GPT)(U/L)',
    'γ-GTP(U/L)',
    'アルブミン(g/dL)',
    '血小板(万/µL)',
  ]
  return writeLines(path, rows, encoding, encoding === 'cp932' ? titles.map((title) => title.replace('µ', 'μ')) : titles, personOf)
}

/** The same people on a sheet of 1,075 columns: what a whole check-up is exported as. */
export function writeWide(path, rows, encoding) {
  const filler = Array.from({ length: 1_065 }, (_, i) => `検査項目${i + 1}`)
  const values = Array.from({ length: 1_065 }, (_, i) => (i % 3 === 0 ? '' : i % 3 === 1 ? String((i * 37) % 500) : '所見なし'))
  const [before, after] = [300, 765]
  const around = (cells, more) => [...cells.slice(0, 5), ...more.slice(0, before), ...cells.slice(5), ...more.slice(-after)]
  const titles = ['受診番号', '氏名', '性別', '年齢', '受診日', 'AST(U/L)', 'ALT(U/L)', 'γ-GTP(U/L)', 'アルブミン(g/dL)', '血小板(万/μL)']
  return writeLines(path, rows, encoding, around(titles, filler), (i) => around(personOf(i), values))
}

function personOf(i) {
  const pick = (from, to, salt) => from + ((((i + 1) * salt) % 9973) % (to - from))
  return [
    String(i + 1).padStart(8, '0'),
    `${families[i % families.length]}　${given[(i * 7) % given.length]}`,
    i % 2 === 0 ? '男' : '女',
    String(pick(20, 75, 7)),
    `2025/${String(pick(4, 10, 11)).padStart(2, '0')}/${String(pick(1, 29, 3)).padStart(2, '0')}`,
    String(pick(10, 90, 13)),
    String(pick(8, 110, 17)),
    String(pick(8, 160, 19)),
    (pick(36, 52, 23) / 10).toFixed(1),
    (pick(120, 380, 29) / 10).toFixed(1),
  ]
}

async function writeLines(path, rows, encoding, titles, cellsOf) {
  const file = createWriteStream(path)
  let text = `${titles.join(',')}\r\n`
  for (let i = 0; i < rows; i++) {
    text += `${cellsOf(i).join(',')}\r\n`
    if (text.length < 1 << 20 && i < rows - 1) continue
    if (!file.write(iconv.encode(text, encoding))) await once(file, 'drain')
    text = ''
  }
  file.end()
  await once(file, 'finish')
}

const families = ['青山', '石川', '上田', '遠藤', '大森', '加藤', '木下', '久保', '小松', '佐々木', '清水']
const given = ['一郎', '花子', '健太', '美咲', '翔', '陽子', '直樹']
