import { type CheckupBytes, type Door, doorOf, fileKind, isExchangeZip, openBytes, type RecordFile, wholeBytes } from '../../input/csv.ts'
import { isUsageError, UsageError } from '../../issue.ts'
import { type InputFile, openInput } from '../world/input-file.ts'
import { standardInput } from '../world/output.ts'
import type { Task } from './command.ts'
import { shownName } from './shown-name.ts'

/** Files that are read as one: 特定健診 documents with their ZIPs, or FHIR, whose people may stand in another file. */
export interface Together {
  door: Door
  path: string
  input: InputFile
  files: readonly RecordFile[]
  /** Files of a folder that hold something else. */
  passedOver: readonly string[]
}

/** What a call's words come to: tables stay what they are, records of one kind are read together where the first of them stands. */
export async function readTogether(task: Task): Promise<readonly (string | Together)[]> {
  const { words, io } = task
  const isFolder = (path: string) => path !== '-' && io.disk.facts(path).kind === 'directory'
  if (words.length < 2 && !words.some(isFolder)) return words
  const found = words.flatMap((word): Member[] =>
    isFolder(word) ? io.disk.list(word).map((path) => ({ path, folder: word })) : [{ path: word, folder: null }],
  )
  refuseTwice(
    found.map(({ path }) => path),
    task,
  )
  const members: (Member & { door: Door | null; file: RecordFile | null; input: InputFile | null })[] = []
  for (const member of found) members.push({ ...member, ...(await doorOfFile(member, task)) })
  refuseEmptyFolders(words.filter(isFolder), members)
  const result: (string | Together)[] = []
  const begun = new Set<Door>()
  for (const { path, folder, door } of members) {
    if (door === null) {
      if (folder === null) result.push(path)
    } else if (!begun.has(door)) {
      begun.add(door)
      result.push(together(door, members, words, task))
    }
  }
  return result
}

interface Member {
  path: string
  folder: string | null
}

async function doorOfFile(
  { path, folder }: Member,
  task: Task,
): Promise<{ door: Door | null; file: RecordFile | null; input: InputFile | null }> {
  const nobody = { door: null, file: null, input: null }
  // What can be read once only is read where it stands.
  if (path === '-' || task.io.disk.facts(path).kind !== 'file') return nobody
  const input = openInput(path, task)
  const kind = await kindOf(path, input, task)
  const door = doorOf(kind) ?? (isOfDocuments(path, kind, folder !== null) ? 'cda' : null)
  const isZip = kind === 'zip' && (await isExchange(path, input, folder !== null))
  const chosen = isZip ? 'cda' : door
  return chosen === null ? nobody : { door: chosen, file: { name: path, kind, open: () => openBytes(input) }, input }
}

/** A ZIP of a folder that is damaged is listed among the documents; one that was named stops the call. */
async function isExchange(path: string, input: InputFile, isInFolder: boolean): Promise<boolean> {
  try {
    return isExchangeZip(await wholeBytes(input.name, await openBytes(input)), path)
  } catch (error) {
    if (isInFolder && isUsageError(error)) return true
    throw error
  }
}

/** Claims and indexes belong to their documents; so does an XML file that is broken, to be listed among them. */
function isOfDocuments(path: string, kind: string, isInFolder: boolean): boolean {
  if (kind === 'claim' || kind === 'index') return true
  return /\.xml$/i.test(path) && (kind === 'other' || kind === 'xml') && (isInFolder || kind === 'other')
}

async function kindOf(path: string, input: InputFile, { io }: Task): Promise<ReturnType<typeof fileKind>> {
  const head = io.disk.head(path, headSize)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return fileKind(head, head.length < headSize)
  const opened = await openBytes(input, headSize)
  const blocks = opened.blocks()[Symbol.asyncIterator]()
  await blocks.next()
  await blocks.return?.()
  return fileKind(opened.head, opened.complete)
}

function together(
  door: Door,
  members: readonly (Member & { door: Door | null; file: RecordFile | null; input: InputFile | null })[],
  words: readonly string[],
  task: Task,
): Together {
  const own = members.filter((member) => member.door === door)
  const inputs = own.flatMap(({ input }) => input ?? [])
  const [first] = own
  const only = words.length === 1 ? words[0] : own.length === 1 ? first?.path : undefined
  const called = (path: string) => shownName(path, task)
  const name =
    only === undefined
      ? task.voice.say('cli.several-files', { first: called(first?.folder ?? first?.path ?? ''), count: own.length })
      : called(only)
  const checkUnchanged = (): void => {
    for (const input of inputs) input.checkUnchanged()
  }
  const passedOver = members.filter((member) => member.door === null && member.folder !== null && looksLikeResults(member.path))
  return {
    door,
    path: name,
    input: { name, open: nothing, checkUnchanged },
    files: own.flatMap(({ file }) => file ?? []),
    passedOver: passedOver.map(({ path }) => called(path)),
  }
}

/** A table in the folder may be somebody's results: it is named, not read. */
function looksLikeResults(path: string): boolean {
  return /\.(?:csv|tsv|txt|xlsx|xlsm|zip|json|ndjson)$/i.test(path)
}

function refuseEmptyFolders(folders: readonly string[], members: readonly (Member & { door: Door | null })[]): void {
  const empty = folders.find((folder) => !members.some((member) => member.folder === folder && member.door !== null))
  if (empty !== undefined) throw new UsageError('folder-without-records', { path: empty })
}

/** People counted twice are a wrong count: the same file under any of its names is taken once. */
export function refuseTwice(paths: readonly string[], { io }: Task): void {
  if (paths.indexOf('-') !== paths.lastIndexOf('-')) throw new UsageError('standard-input-twice')
  const seen = new Map<string, string>()
  for (const path of paths) {
    const { kind, identity } = io.disk.facts(path === '-' ? standardInput : path)
    if (kind !== 'file') continue
    const other = seen.get(identity)
    if (other === path) throw new UsageError('file-twice', { path })
    if (other !== undefined) throw new UsageError('file-twice-alias', { path, other })
    seen.set(identity, path)
  }
}

const nothing: CheckupBytes['open'] = async function* () {}
const headSize = 1 << 16
