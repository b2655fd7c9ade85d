import baseline from './baseline.json'
import type { Calibration } from './calibration'
import type { CrossAuthor } from './cross-author'
import { percent, type Figures } from './figures'

/** Everything that a check looks at. */
export interface Measured {
  readonly dev: Figures
  readonly calibration: Calibration
  readonly crossAuthor: readonly CrossAuthor[]
}

/** The figures that must not get worse, in percent (units as they are). */
export function toBaseline({ dev, calibration, crossAuthor }: Measured): Record<string, number> {
  const entries: [string, number][] = [
    ['dev right', percent(dev.right)],
    ['dev right and exactly cited', percent(dev.rightAndCited)],
    ['calibration foreign refused', percent(calibration.foreignRefused)],
    ...crossAuthor.map(({ label, right, asked }): [string, number] => [label, percent({ count: right, of: asked })]),
  ]
  return Object.fromEntries(entries.map(([name, value]) => [name, Number(value.toFixed(1))]))
}

/** What the figures fail to reach: what was reached before, and what the project promises. */
export function findShortfalls(measured: Measured): string[] {
  const reached = toBaseline(measured)
  const dropped = Object.entries(baseline as Record<string, number>).flatMap(([name, before]) => {
    const now = reached[name] ?? 0
    return now < before ? [`${name}: ${now} is below the baseline of ${before}`] : []
  })
  return [
    ...dropped,
    ...promises(measured)
      .filter(({ kept }) => !kept)
      .map(({ promise }) => `not reached: ${promise}`),
  ]
}

function promises({ dev, calibration, crossAuthor }: Measured): { promise: string; kept: boolean }[] {
  return [
    { promise: 'dev right ≥ 95 %', kept: percent(dev.right) >= 95 },
    { promise: 'dev right and exactly cited ≥ 88 %', kept: percent(dev.rightAndCited) >= 88 },
    { promise: 'units named per duty answer ≤ 1.6', kept: dev.unitsPerDuty <= 1.6 },
    { promise: 'choose ≤ 10 % of what is in scope', kept: percent(dev.choose) <= 10 },
    { promise: 'foreign refused ≥ 92 %, out of fold', kept: percent(calibration.foreignRefused) >= 92 },
    { promise: 'in scope refused ≤ 3 %, out of fold', kept: percent(calibration.refusedInScope) <= 3 },
    ...crossAuthor.map(({ label, right, asked }) => ({ promise: `${label} ≥ 70 %`, kept: right / asked >= 0.7 })),
  ]
}
