import { inflateSync } from 'node:zlib'

/** A picture's pixels, row by row, each as red, green, blue and alpha. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: readonly (readonly [number, number, number, number])[]
}

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Pixels {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const channels = { 2: 3, 6: 4 }[file[25] ?? 0]
  if (file[24] !== 8 || channels === undefined || file[28] !== 0) throw new Error('a kind of PNG that is not read here')
  const bytes = unfilter(inflateSync(Buffer.concat([...chunks(file, 'IDAT')])), width * channels, channels)
  const rgba = Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(at * channels, (at + 1) * channels)
    return [red, green, blue, alpha] as const
  })
  return { width, height, rgba }
}

function* chunks(file: Buffer, name: string): Generator<Buffer> {
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === name) yield file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
  }
}

/** Each row begins with the number of the filter that was laid over it. */
function unfilter(filtered: Buffer, rowLength: number, step: number): Buffer {
  const rows = filtered.length / (rowLength + 1)
  const bytes = Buffer.alloc(rows * rowLength)
  for (let row = 0; row < rows; row += 1) {
    const filter = filtered[row * (rowLength + 1)] ?? 0
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column
      const left = column < step ? 0 : (bytes[at - step] ?? 0)
      const up = row === 0 ? 0 : (bytes[at - rowLength] ?? 0)
      const corner = row === 0 || column < step ? 0 : (bytes[at - rowLength - step] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      bytes[at] = (filtered[row * (rowLength + 1) + 1 + column] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const distances = [left, up, corner].map((it) => Math.abs(estimate - it))
  return [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0
}
