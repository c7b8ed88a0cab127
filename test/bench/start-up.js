import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))

/** One call with two values against bare node, taken in turns so that both see the same machine. Aim: ratio at most 1.25. */
export function measure({ rounds: few }) {
  const rounds = Math.max(15, few * 10)
  const bare = []
  const call = []
  for (let i = 0; i < rounds + 3; i++) {
    const times = [timed(['-e', '0']), timed([bin, '--ast', '45', '--alt', '62'])]
    if (i < 3) continue
    bare.push(times[0])
    call.push(times[1])
  }
  const [a, b] = [median(bare), median(call)]
  console.log(`node -e 0: ${a.toFixed(1)} ms · --ast 45 --alt 62: ${b.toFixed(1)} ms · ratio ${(b / a).toFixed(2)} (medians of ${rounds})`)
  const [fastA, fastB] = [Math.min(...bare), Math.min(...call)]
  console.log(`fastest: ${fastA.toFixed(1)} ms · ${fastB.toFixed(1)} ms · ratio ${(fastB / fastA).toFixed(2)}`)
}

function timed(args) {
  const begin = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - begin) / 1e6
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
