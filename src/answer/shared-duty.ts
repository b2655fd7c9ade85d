import type { Organization, UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import type { Evidence } from '../search/evidence'
import type { Competence } from './answer'
import { explains } from './beside'
import { toCompetence } from './competence'

/** A duty in which several units have a share by different provisions, from `shared-duties.json`. */
export interface SharedDuty {
  /** What they share: "plany zamówień publicznych". */
  readonly duty: string
  /** The provisions, the general one first. */
  readonly eId: readonly EId[]
  /** True when the act gives each the very same action, so that all are named even to somebody who asks for one. */
  readonly same: boolean
  readonly note: string
}

/** A shared duty with the units that have it, and the provisions by which each does. */
export interface SharedRemit {
  readonly same: boolean
  /** The lemmas of what is shared. */
  readonly label: readonly string[]
  readonly units: ReadonlyMap<UnitCode, readonly EId[]>
  /** The Oddziały that have it too, but whose own Stanowiska among the units do the work. */
  readonly wholes: ReadonlyMap<UnitCode, readonly EId[]>
}

/** Finds the units of each shared duty. */
export function toSharedRemits(
  duties: readonly SharedDuty[],
  { organization, ownerOf, analyzer }: SharedRemitDeps,
): SharedRemit[] {
  return duties.map(({ duty, same, eId: eIds }) => {
    const units = new Map<UnitCode, EId[]>()
    for (const eId of eIds) {
      const unit = ownerOf(eId)
      if (unit !== undefined) units.set(unit, [...(units.get(unit) ?? []), eId])
    }
    const inside = new Set([...units.keys()].map((unit) => organization.units.get(unit)?.unitOf))
    const isWhole = ([unit]: readonly [UnitCode, unknown]): boolean => inside.has(unit)
    const doers = new Map([...units].filter((own) => !isWhole(own)))
    return { same, label: analyzer.analyzeText(duty), units: doers, wholes: new Map([...units].filter(isWhole)) }
  })
}

interface SharedRemitDeps {
  readonly organization: Organization
  readonly analyzer: Analyzer
  readonly ownerOf: (eId: EId) => UnitCode | undefined
}

/** A duty is meant when one of its provisions comes at least this close to the best of all. */
const MEANT = 0.8

/** The share of the best score that the duty's provisions must reach on average: the question is about what they share. */
const SHARED = 0.25

/** The act counts in Roman numerals, people do not: "druga linia" is "II linia". */
const ORDINALS: Readonly<Record<string, string>> = { pierwszy: 'i', drugi: 'ii', trzeci: 'iii' }

/** What a question adds that names the duty as the data do. */
const NAMED = 0.3

/** The shared duty that a question is about; undefined when one unit's duty is nearer than any that is shared. */
export function findShared(
  { evidence, terms }: { readonly evidence: readonly Evidence[]; readonly terms: readonly QueryTerm[] },
  remits: readonly SharedRemit[],
): SharedRemit | undefined {
  const scores = new Map(evidence.flatMap(({ hits }) => hits.map(({ eId, score }) => [eId, score] as const)))
  const best = Math.max(0, ...scores.values())
  if (best === 0) return undefined
  const asked = new Set(terms.flatMap(({ lemma }) => [lemma, ORDINALS[lemma] ?? lemma]))
  let found: SharedRemit | undefined
  let nearest = SHARED
  for (const remit of remits) {
    const reached = [...remit.units.values()].map((eIds) => Math.max(...eIds.map((eId) => scores.get(eId) ?? 0)) / best)
    const named = (NAMED * remit.label.filter((lemma) => asked.has(lemma)).length) / remit.label.length
    const nearness = reached.reduce((sum, share) => sum + share, 0) / reached.length + named
    if (Math.max(...reached) + named < MEANT || nearness <= nearest) continue
    found = remit
    nearest = nearness
  }
  return found
}

/** What the second unit's share of the best score must be for somebody who asks for one to hear of both. */
const SAME = 0.6

/** The share of the best unit's explained words that the second must explain: else the question tells them apart. */
const ALIKE = 0.85

/** The duty may be any of so many best provisions of the second unit. */
const PROOFS = 3

/** The duty that the best unit and at least one more have by the same action; for somebody who asks for one. */
export function findSame(evidence: readonly Evidence[], remits: readonly SharedRemit[]): SharedRemit | undefined {
  const [best] = evidence
  if (best === undefined || best.owner === 'every-unit' || best.owner === 'act') return undefined
  const { owner, hits, score } = best
  return remits.find(({ same, units }) => {
    if (!same || !units.get(owner)?.includes(hits[0].eId)) return false
    const near = evidence.filter((other) => other.score >= SAME * score && other.owner !== owner)
    const alike = near.filter((other) => explains(other) >= ALIKE * explains(best))
    return alike.some((other) => {
      const own = other.owner === 'every-unit' || other.owner === 'act' ? undefined : units.get(other.owner)
      return other.hits.slice(0, PROOFS).some(({ eId }) => own?.includes(eId))
    })
  })
}

/** Units that share a duty: those that the question found, best first, then the others in the order of the data. */
export function nameSharing(units: SharedRemit['units'], evidence: readonly Evidence[]): Competence[] {
  const rank = (unit: UnitCode): number => {
    const at = evidence.findIndex(({ owner }) => owner === unit)
    return at < 0 ? evidence.length : at
  }
  return [...units]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([unit, provisions]) => {
      const own = evidence.find(({ owner }) => owner === unit)
      const proof = own?.hits.find(({ eId }) => provisions.includes(eId))?.eId ?? provisions[0]
      if (proof === undefined) return []
      return own === undefined ? [{ unit, evidence: [proof] as const }] : toCompetence(own, proof)
    })
}
