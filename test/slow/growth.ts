/**
 * How many times as much work the second takes as the first: CPU time of this process, both in turns, the best of each, repeated
 * until a turn is long enough to be told from noise. No absolute time is asked for.
 */
export function growth(small: () => unknown, large: () => unknown): number {
  let repeats = 1
  while (cpu(small, repeats) < enough && repeats < 4_096) repeats *= 4
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 5; round += 1) {
    least = Math.min(least, cpu(small, repeats))
    most = Math.min(most, cpu(large, repeats))
  }
  return most / Math.max(least, 1)
}

/** The same for work that is waited for; the sizes are large enough by themselves. */
export async function growthOf(small: () => Promise<unknown>, large: () => Promise<unknown>, rounds = 4): Promise<number> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round <= rounds; round += 1) {
    const times = [await cpuOf(small), await cpuOf(large)] as const
    // The first round pays for what is compiled on the way.
    if (round === 0) continue
    least = Math.min(least, times[0])
    most = Math.min(most, times[1])
  }
  return most / least
}

function cpu(work: () => unknown, times: number): number {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i += 1) work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Microseconds. */
const enough = 1_000
