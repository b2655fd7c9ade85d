import type { ConfidenceModel, FeatureVector } from '../../src/answer/confidence'

/** One observation: its features, and 1 or 0. */
export interface Observation {
  readonly features: FeatureVector
  readonly positive: boolean
}

/** Strength of the penalty on standardised weights; 2 was the best of 0.5, 1, 2, 5 out of fold. */
const PENALTY = 2
const STEPS = 100

/** Fits a logistic model by Newton's method on standardised features. */
export function fitLogistic(observations: readonly Observation[]): Omit<ConfidenceModel, 'threshold'> {
  const size = observations[0]?.features.length ?? 0
  const mean = column(size, (at) => average(observations.map(({ features }) => features[at] ?? 0)))
  const spread = column(
    size,
    (at) => Math.sqrt(average(observations.map(({ features }) => ((features[at] ?? 0) - mean[at]!) ** 2))) || 1,
  )
  const rows = observations.map(({ features }) => [
    ...features.map((value, at) => (value - mean[at]!) / spread[at]!),
    1,
  ])
  const targets = observations.map(({ positive }) => Number(positive))
  const weights = new Array<number>(size + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at < size ? PENALTY * weight : 0))
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j && i < size ? PENALTY : 0)))
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)))
      row.forEach((value, i) => {
        gradient[i]! += (p - targets[index]!) * value
        row.forEach((other, j) => (hessian[i]![j]! += p * (1 - p) * value * other))
      })
    })
    const change = solve(hessian, gradient)
    change.forEach((value, at) => (weights[at]! -= value))
    if (Math.max(...change.map(Math.abs)) < 1e-8) break
  }
  const scaled = spread.map((deviation, at) => weights[at]! / deviation)
  return { weights: scaled, bias: weights[size]! - scaled.reduce((sum, weight, at) => sum + weight * mean[at]!, 0) }
}

function column(size: number, value: (at: number) => number): number[] {
  return Array.from({ length: size }, (_, at) => value(at))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, at) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + at : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let j = i + 1; j < rows.length; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!
      rows[j] = rows[j]!.map((value, at) => value - factor * rows[i]![at]!)
    }
  }
  const result = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = result.reduce((sum, value, at) => sum + value * rows[i]![at]!, 0)
    result[i] = (rows[i]![rows.length]! - known) / rows[i]![i]!
  }
  return result
}
