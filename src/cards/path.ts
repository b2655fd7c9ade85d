import type { Source } from '../answer/answer'
import { isUnitCode, type PostId, type UnitCode } from '../organization/model'
import type { CardContext } from './context'
import { outsideLabel, subjectLabel, unitLabel } from './naming'
import type { Part } from './reply'
import { PART_OF, REPORTS_TO, SUPERIOR_LEFT_OPEN } from './strings.pl'

/** Whom somebody is under, up to the top, as a part of a reply; what the act leaves open is said. */
export function reportsToParts(context: CardContext, subject: UnitCode | PostId): Part[] {
  const { organization } = context
  const steps: string[] = []
  const sources: Source[] = []
  const seen = new Set<UnitCode | PostId>()
  for (let at: UnitCode | PostId | undefined = subject; at !== undefined && !seen.has(at);) {
    seen.add(at)
    const reportsTo: ReturnType<typeof reportsToOf> = reportsToOf(context, at)
    if (reportsTo === undefined) break
    const { superior } = reportsTo
    sources.push(reportsTo.source)
    steps.push('post' in superior ? subjectLabel(organization, superior.post) : outsideLabel(superior.outside))
    at = 'post' in superior ? superior.post : undefined
  }
  if (steps.length > 0) return [{ kind: 'path', label: REPORTS_TO, steps, sources: sources.slice(0, 1) }]
  const leftOpen: Part = { kind: 'sentence', text: SUPERIOR_LEFT_OPEN, tone: 'subtle' }
  return [leftOpen, ...partOfParts(context, subject)]
}

/** The unit that a unit belongs to; nothing for one directly in the organization. */
export function partOfParts(context: CardContext, subject: UnitCode | PostId): Part[] {
  const { organization } = context
  const unit = isUnitCode(subject) ? organization.units.get(subject) : undefined
  if (unit === undefined || unit.unitOf === organization.identifier) return []
  const text = `${PART_OF} ${unitLabel(organization, unit.unitOf)}`
  return [{ kind: 'sentence', text, sources: [unit.source] }]
}

function reportsToOf({ organization }: CardContext, subject: UnitCode | PostId) {
  return isUnitCode(subject) ? organization.units.get(subject)?.reportsTo : organization.posts.get(subject)?.reportsTo
}
