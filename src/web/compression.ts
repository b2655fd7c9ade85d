import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A body in the forms in which it can be sent. */
export interface Compressed {
  readonly identity: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

/** A form by its name in HTTP. */
export type Encoding = keyof Compressed

/** Brotli's levels: one for what is made once, one for what is made for each request. */
const LEVELS = { smallest: 11, fast: 4 } as const

/** Compresses a text; each form is made when it is first asked for. */
export function compress(text: string, effort: keyof typeof LEVELS): Compressed {
  const identity = Buffer.from(text)
  let gzip: Buffer | undefined
  let br: Buffer | undefined
  return {
    identity,
    get gzip() {
      return (gzip ??= gzipSync(identity))
    },
    get br() {
      return (br ??= brotliCompressSync(identity, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: LEVELS[effort],
          [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
        },
      }))
    },
  }
}

/** The best form that a client accepts: "gzip, deflate, br;q=0.9" → br; a form with q=0 is refused. */
export function chooseEncoding(accepts: string | undefined): Encoding {
  const accepted = (accepts ?? '')
    .toLowerCase()
    .split(',')
    .map((it) => it.trim())
    .filter((it) => !/;\s*q=0(?:\.0*)?$/.test(it))
    .map((it) => it.replace(/;.*$/, '').trim())
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}
