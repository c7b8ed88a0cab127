import { Zip, ZipDeflate } from 'fflate'

/** A ZIP file that is written part after part, and handed over in pieces as they are ready. */
export interface Packer {
  /** Begins a part; the one before must have ended. */
  part(name: string): Part
  /** No part follows. */
  end(): void
  /** All bytes since the last time. */
  take(): Uint8Array
}

export interface Part {
  write(text: string): void
  end(): void
}

export function packer(): Packer {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    ready.push(piece)
  })
  return {
    part: (name) => {
      const file = new ZipDeflate(name, { level: 6 })
      // Inside the file it is always this moment, so that the same input gives the same bytes.
      file.mtime = new Date(1980, 0, 1)
      zip.add(file)
      return gathered((bytes, last) => file.push(bytes, last))
    },
    end: () => zip.end(),
    take: () => {
      const taken = joined(ready)
      ready = []
      return taken
    },
  }
}

/** Many short texts are packed in few pieces, whose borders depend on nothing but the texts. */
function gathered(push: (bytes: Uint8Array, last: boolean) => void): Part {
  const encoder = new TextEncoder()
  let texts: string[] = []
  let length = 0
  const flush = (last: boolean) => {
    push(encoder.encode(texts.join('')), last)
    texts = []
    length = 0
  }
  return {
    write: (text) => {
      texts.push(text)
      length += text.length
      if (length >= pieceSize) flush(false)
    },
    end: () => flush(true),
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const pieceSize = 1 << 16
