import { UsageError } from '../../issue.ts'
import { documentMark } from '../../output/html/file/letter-files.ts'
import type { Settings } from '../options/settings.ts'
import { inputsOf, type Output } from './output.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A file for each document, in a new folder or an empty one: nothing that is there is replaced. Each file is complete or absent;
 * a run that stops leaves those that were written. Throws UsageError where the folder holds something.
 */
export function openFolder(path: string, settings: Settings, io: Surroundings, words: readonly string[]): Output {
  const onlyForOwner = inputsOf(settings, words).some((input) => io.disk.facts(input).private === true)
  const { kind } = io.disk.facts(path)
  if (kind === 'absent') io.disk.makeFolder(path, onlyForOwner)
  else if (kind !== 'directory' || io.disk.list(path).length > 0) throw new UsageError('output-folder-in-use', { path })
  let rest = ''
  const write = async (text: string): Promise<void> => {
    rest += text
    const parts = rest.split(documentMark)
    // The last document may go on.
    rest = parts.length < 3 ? rest : documentMark + parts.slice(-2).join(documentMark)
    for (let at = 1; at + 2 < parts.length; at += 2) await put(parts[at] as string, parts[at + 1] as string)
  }
  const put = async (name: string, document: string): Promise<void> => {
    const file = io.disk.create(`${path}${name}`, onlyForOwner)
    await file.write(document)
    await file.commit()
  }
  return {
    write,
    writeBytes: (bytes) => write(Buffer.from(bytes).toString()),
    commit: async () => {
      const [, name, document] = rest.split(documentMark)
      if (name !== undefined && document !== undefined) await put(name, document)
    },
    discard: () => undefined,
  }
}
