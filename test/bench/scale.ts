import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ScaleFigures } from './scale-side'

/** The act itself, and acts with so many times its provisions. */
const SIZES = [0, 1, 10, 50, 100] as const
/** More than Node takes of itself. */
const HEAP_MB = 12_288
const MEGABYTE = 2 ** 20

const COLUMNS: readonly (readonly [head: string, value: (figures: ScaleFigures) => string])[] = [
  ['units', ({ units }) => String(units)],
  ['provisions', ({ provisions }) => String(provisions)],
  ['documents', ({ documents }) => String(documents)],
  ['terms', ({ terms }) => String(terms)],
  ['index', ({ index }) => megabytes(index)],
  ['build', ({ prepare }) => seconds(prepare)],
  ['start', ({ open }) => seconds(open)],
  ['heap', ({ heap }) => megabytes(heap)],
  ['p50', ({ p50 }) => `${p50.toFixed(2)} ms`],
  ['p99', ({ p99 }) => `${p99.toFixed(1)} ms`],
]

/** `npm run bench:scale [-- size …]`: one act of growing size, a process each; prints a table in Markdown. */
function main(sizes: readonly number[]): void {
  console.log(`| act | ${COLUMNS.map(([head]) => head).join(' | ')} |`)
  console.log(`|---|${COLUMNS.map(() => '--:|').join('')}`)
  for (const size of sizes) {
    const figures = measure(size)
    const name = size === 0 ? 'the act itself' : `${size} ×`
    console.log(`| ${name} | ${COLUMNS.map(([, value]) => value(figures)).join(' | ')} |`)
  }
}

function measure(size: number): ScaleFigures {
  const args = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, join(__dirname, 'scale-side.js'), String(size)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the act of size ${size} could not be measured: ${stderr.slice(-2_000)}`)
  return JSON.parse(stdout) as ScaleFigures
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`
}

const sizes = process.argv.slice(2).map(Number)
main(sizes.length > 0 ? sizes : SIZES)
