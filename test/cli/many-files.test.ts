import { createReadStream, type ReadStream } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { peopleIn } from './people-in.ts'
import { calm, header, raised, sheet } from './sheets.ts'
import { createWorld } from './world.ts'

test('of many files only a few are open at a time, and everybody is read in the order of the files', async () => {
  const names = Array.from({ length: 120 }, (_, i) => `${i}.csv`)
  // Longer than what is looked at, so that a file that is not let go stays open; one in ten is packed.
  const long = `${[header, ...Array.from({ length: 15_000 }, () => calm)].join('\n')}\n`
  const contentOf = (i: number) => (i === 40 ? long : i % 10 === 5 ? gzipSync(sheet(raised)) : sheet(calm, raised))
  const streams: ReadStream[] = []
  let mostOpen = 0
  const world = createWorld({
    files: Object.fromEntries(names.map((name, i) => [name, contentOf(i)])),
    disk: () => ({
      read: (path) => {
        const stream = createReadStream(join(world.folder, path), { highWaterMark: 1 << 16 })
        streams.push(stream)
        mostOpen = Math.max(mostOpen, streams.filter(({ closed }) => !closed).length)
        return stream
      },
    }),
  })
  const { code, stdout, stderr } = await world.run(...names, '-f', 'ndjson')
  world.remove()
  expect([code, stderr]).toEqual([0, ''])
  const files = peopleIn(stdout).map(({ source }) => source.file as string)
  expect([...new Set(files)]).toEqual(names)
  expect(files.filter((file) => file === '40.csv')).toHaveLength(15_000)
  expect(mostOpen).toBeLessThan(40)
  expect(streams.filter(({ closed }) => !closed)).toHaveLength(0)
}, 60_000)

test('a file that changes between the look at it and its turn stops the run', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `${i}.csv`)
  const world = createWorld({ files: Object.fromEntries(names.map((name) => [name, sheet(calm)])) })
  const reads: string[] = []
  const changing = createWorld({
    files: Object.fromEntries(names.map((name) => [name, sheet(calm)])),
    disk: (real) => ({
      read: (path) => {
        reads.push(path)
        if (path === '0.csv') return real.read(path)
        if (reads.length === 21) changing.write('19.csv', sheet(calm, raised))
        return real.read(path)
      },
    }),
  })
  expect((await world.run(...names, '-o', 'out.csv')).code).toBe(0)
  const { code } = await changing.run(...names, '-o', 'out.csv')
  expect([code, changing.names().includes('out.csv')]).toEqual([2, false])
  world.remove()
  changing.remove()
}, 60_000)
