import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Footprint } from './footprint'

const RUNS = 3

/** Times of a start and the memory after it, ours and plain MiniSearch's, each in a process of its own. */
export interface StartFigures {
  readonly ours: Footprint
  /** Some of our steps again, one by one. */
  readonly parts: Footprint
  readonly plain: Footprint
}

/** Starts each side several times in turns; keeps the least of every figure. */
export function measureStart(): StartFigures {
  const runs = Array.from({ length: RUNS }, () => ({ ours: run('ours'), parts: run('parts'), plain: run('plain') }))
  const best = (side: keyof StartFigures): Footprint => runs.map((each) => each[side]).reduce(least)
  return { ours: best('ours'), parts: best('parts'), plain: best('plain') }
}

function run(side: string): Footprint {
  const args = ['--expose-gc', join(__dirname, 'footprint.js'), side]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${side} could not be measured: ${stderr}`)
  return JSON.parse(stdout) as Footprint
}

function least(a: Footprint, b: Footprint): Footprint {
  const steps = Object.entries(a.steps).map(([name, time]) => [name, Math.min(time, b.steps[name] ?? time)] as const)
  return { steps: Object.fromEntries(steps), heap: Math.min(a.heap, b.heap), rss: Math.min(a.rss, b.rss) }
}
