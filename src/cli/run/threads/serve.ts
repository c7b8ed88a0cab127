import { type RowCounts, sheetReader } from '../../../input/csv.ts'
import type { Verdict } from '../../../interpreter/verdict.ts'
import { loadVoice } from '../../../messages/index.ts'
import type { Format } from '../../../output/format.ts'
import { csvFormatFor, ndjsonFormatFor } from '../file-format.ts'
import { csvJudgeOf, type Judge, rowJudgeOf } from '../judge.ts'
import { chunkWork } from '../plain/chunk-work.ts'
import { plainRowsOf } from '../plain/plain-rows-of.ts'
import { type RowWork, rowWork } from '../row-work.ts'
import type { Answer, Job, Question } from './thread.ts'

/** Reads chunks of one file as the run itself would: bytes in, bytes of the output out. */
export async function chunkReader(job: Job): Promise<(question: Question) => Answer> {
  const reader = sheetReader(job.plan, job.options)
  const { work, format } = await workOf(job)
  const chunks = chunkWork(reader, work, plainRowsOf(job, format, work))
  return ({ bytes, place, next, memory }) => {
    if (memory !== null) work.reuse(memory)
    const before = { ...reader.totals() }
    const line = chunks.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), place)
    const written = work.take()
    return {
      bytes,
      done: line === next.line && reader.breaks() === (next.breaks ?? 0) ? { written, counts: countsSince(before, reader.totals()) } : null,
    }
  }
}

interface Begun {
  work: RowWork
  format: Pick<Format<Verdict>, 'copiesRows'>
}

async function workOf(job: Job): Promise<Begun> {
  const { settings, rules, lang } = job
  const voice = await loadVoice(lang, settings.words ? ['words'] : [], rules.texts?.[lang])
  if (settings.format === 'csv') return begun(job, csvJudgeOf(settings, rules), await csvFormatFor({ settings, voice }, rules))
  return begun(job, rowJudgeOf(settings, rules), await ndjsonFormatFor({ settings, voice }, rules))
}

function begun<A extends Verdict>({ files, file, settings, rules }: Job, judge: Judge<A>, format: Format<A>): Begun {
  format.open(files)
  format.file(file)
  return { work: rowWork(judge, format, settings, rules, file.reading, null), format }
}

function countsSince(before: RowCounts, now: RowCounts): RowCounts {
  return {
    rowsIn: now.rowsIn - before.rowsIn,
    assessed: now.assessed - before.assessed,
    listed: now.listed - before.listed,
    skipped: now.skipped - before.skipped,
    otherTests: now.otherTests - before.otherTests,
    totalRows: now.totalRows - before.totalRows,
    valuesLeftOut: now.valuesLeftOut - before.valuesLeftOut,
    panels: now.panels - before.panels,
  }
}
