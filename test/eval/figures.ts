import type { Judged } from './judge'

/** A share with its counts. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** The headline figures of a set, and those that bind them. */
export interface Figures {
  readonly right: Share
  readonly rightAndCited: Share
  /** Mean number of units that an answer to a `duty` question names. */
  readonly unitsPerDuty: number
  readonly choose: Share
  readonly refusedInScope: Share
  readonly foreignRefused: Share
}

/** Computes the figures by the rules of README.md. */
export function toFigures(judged: readonly Judged[]): Figures {
  const withRefs = judged.filter(({ cited }) => cited !== undefined)
  const inScope = judged.filter(({ judgement }) => judgement.category !== 'out_of_scope')
  const foreign = judged.filter(({ judgement }) => judgement.category === 'out_of_scope')
  const duty = judged.filter(({ judgement, outcome }) => judgement.category === 'duty' && outcome.kind !== 'none')
  return {
    right: share(judged, ({ right }) => right),
    rightAndCited: share(withRefs, ({ right, cited }) => right && cited === true),
    unitsPerDuty: duty.reduce((sum, { outcome }) => sum + outcome.units.length, 0) / Math.max(1, duty.length),
    choose: share(inScope, ({ outcome }) => outcome.kind === 'choose'),
    refusedInScope: share(inScope, ({ outcome }) => outcome.kind === 'none'),
    foreignRefused: share(foreign, ({ outcome }) => outcome.kind === 'none'),
  }
}

function share(of: readonly Judged[], holds: (judged: Judged) => boolean): Share {
  return { count: of.filter(holds).length, of: of.length }
}

/** In percent. */
export function percent({ count, of }: Share): number {
  return of === 0 ? 0 : (100 * count) / of
}

/** "117/120 (97.5 %)" */
export function printShare(value: Share): string {
  return `${value.count}/${value.of} (${percent(value).toFixed(1)} %)`
}

/** The figures of a set, line by line. */
export function printFigures(name: string, judged: readonly Judged[]): string[] {
  const figures = toFigures(judged)
  const groups = (['category', 'style', 'difficulty'] as const).map((key) => {
    const values = [...new Set(judged.map(({ judgement }) => judgement[key]))].sort()
    const cells = values.map((value) => {
      const own = judged.filter(({ judgement }) => judgement[key] === value)
      return `${value} ${printShare(share(own, ({ right }) => right))}`
    })
    return `  by ${key}: ${cells.join(' · ')}`
  })
  return [
    `${name}: right ${printShare(figures.right)}, right and exactly cited ${printShare(figures.rightAndCited)}`,
    ...groups,
    `  units named per duty answer ${figures.unitsPerDuty.toFixed(2)}; choose ${printShare(figures.choose)}; in scope refused ${printShare(figures.refusedInScope)}; foreign refused ${printShare(figures.foreignRefused)}`,
  ]
}
