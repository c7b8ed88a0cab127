import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import iconv from 'iconv-lite'
import { drawPeople } from '../people.js'

/** Invented people, one a row: id, name, sex, age, day and five analytes. 2 % of the values are missing, 1 % are no bare number. */
export function writePeople(path, rows, encoding = 'utf8') {
  return writeLines(path, rows, encoding, titles, cellsOf)
}

/** The same people, but every fifth row has something about it that no bare number has: a flag, a sign, a quote, a unit. */
export function writeOdd(path, rows) {
  return writeLines(path, rows, 'utf8', titles, (person, i) =>
    i % 5 === 0 ? madeOdd(cellsOf(person), (i / 5) % oddities.length) : cellsOf(person),
  )
}

/** The same people on a sheet of 1,075 columns: what a whole check-up is exported as. */
export function writeWide(path, rows, encoding = 'utf8') {
  const others = 1_065
  const around = (cells, more) => [...cells.slice(0, 5), ...more.slice(0, 300), ...cells.slice(5), ...more.slice(300)]
  const fill = (cell) => Array.from({ length: others }, (_, i) => cell(i))
  return writeLines(
    path,
    rows,
    encoding,
    around(
      titles,
      fill((i) => `検査項目${i + 1}`),
    ),
    (person) =>
      around(
        cellsOf(person),
        fill((i) => (i % 3 === 0 ? '' : i % 3 === 1 ? String(Math.floor(person.random() * 500)) : '所見なし')),
      ),
  )
}

function cellsOf(person) {
  const { id, name, sex, age, month, day, ast, alt, ggt, albumin, platelets, random } = person
  const value = (text, instead = worded) => {
    const chance = random()
    return chance < 0.02 ? '' : chance < 0.03 ? instead[Math.floor(random() * instead.length)] : text
  }
  return [
    id,
    name,
    sex === 'male' ? '男' : '女',
    String(age),
    `2025/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
    value(String(ast), censored),
    value(String(alt), censored),
    value(String(ggt), censored),
    value(albumin.toFixed(1)),
    value((platelets / 10).toFixed(1)),
  ]
}

function madeOdd(cells, which) {
  const odd = [...cells]
  const [at, change] = oddities[which]
  odd[at] = change(odd[at])
  return odd
}

async function writeLines(path, rows, encoding, head, cells) {
  const file = createWriteStream(path)
  const next = drawPeople()
  let text = `${head.join(',')}\r\n`
  for (let i = 0; i < rows; i++) {
    text += `${cells(next(), i).join(',')}\r\n`
    if (text.length < 1 << 20 && i < rows - 1) continue
    if (!file.write(encoding === 'utf8' ? text : iconv.encode(text, encoding))) await once(file, 'drain')
    text = ''
  }
  file.end()
  await once(file, 'finish')
}

// μ is written with the sign that CP932 has too.
const titles = ['受診番号', '氏名', '性別', '年齢', '受診日', 'AST(U/L)', 'ALT(U/L)', 'γ-GTP(U/L)', 'アルブミン(g/dL)', '血小板(万/μL)']
const worded = ['測定不可', '未実施', '溶血']
const censored = ['<5', '10未満', '>1000', ...worded]
const oddities = [
  [5, (text) => `${text} H`],
  [6, (text) => `"${text}"`],
  [7, (text) => `${text} U/L`],
  [5, (text) => `*${text}`],
  [1, (text) => `"${text}, 様"`],
  [2, () => '1:男'],
]
