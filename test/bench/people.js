/**
 * Invented people with values as people have them: log-normal enzymes (median about 22, the 99.9th percentile above 300),
 * albumin 4.4 ± 0.3 g/dL, platelets 24 ± 6 万/µL, ages 18 to 80. One seed gives the same people on every machine; the generator
 * has no period that a file could reach, so nothing that remembers earlier values is flattered.
 */
export function drawPeople(seed = 20_260_401) {
  const random = generator(seed)
  let count = 0
  return () => {
    const i = count++
    const sex = random() < 0.5 ? 'male' : 'female'
    return {
      id: String(10_000_000 + i),
      name: nameOf(i),
      sex,
      age: 18 + Math.floor(random() * 63),
      month: 4 + Math.floor(random() * 6),
      day: 1 + Math.floor(random() * 28),
      ast: enzyme(random, 22),
      alt: enzyme(random, 22),
      ggt: enzyme(random, sex === 'male' ? 26 : 19),
      albumin: Math.round(normal(random, 44, 3)) / 10,
      platelets: Math.max(20, Math.round(normal(random, 240, 60))),
      random,
    }
  }
}

function enzyme(random, median) {
  return Math.max(3, Math.round(median * Math.exp(normal(random, 0, 0.86))))
}

function normal(random, mean, deviation) {
  return mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Four signs out of a hundred, in an order that comes back after a hundred million people. */
function nameOf(i) {
  const signs = (i * 1_234_577) % 100_000_000
  const sign = (place) => kanji[Math.floor(signs / place) % 100]
  return `${sign(1)}${sign(100)}　${sign(10_000)}${sign(1_000_000)}`
}

/** sfc32: small, fast, and its period is of the order of 2 to the 128th. */
function generator(seed) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, seed, 1]
  const next = () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 16; i++) next()
  return next
}

const kanji = [
  ...'青山石川上田遠藤大森加木下久保小松佐清水高橋中村渡辺伊斎吉林井原岡本谷野島崎池西東南北長福金新竹内平安三宮',
  ...'一二花子健太美咲翔陽直樹真理恵和幸正明秀雄典智博文香織由紀奈良千春夏秋冬光輝優希愛葉桜月星海空風雪音',
].slice(0, 100)
if (new Set(kanji).size !== 100) throw new Error('a hundred different signs make the names')
