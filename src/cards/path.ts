import type { ReportingStep } from '../answer/answer'
import { isUnitCode, type PostId, type ReportsTo, type UnitCode } from '../organization/model'
import type { CardContext } from './context'
import { outsideLabel, subjectLabel, unitLabel } from './naming'
import type { Part } from './reply'
import { PART_OF, REPORTS_TO, REPORTS_TO_ONE, SUPERIOR_LEFT_OPEN, superiorLeftOpenWithin } from './strings.pl'

/** Whom somebody is under, up to the top, on one line with the provision of the first step; what is left open is said. */
export function reportsToParts(context: CardContext, subject: UnitCode | PostId): Part[] {
  const steps = stepsAbove(context, subject)
  const [first] = steps
  if (first === undefined) return [{ kind: 'sentence', text: SUPERIOR_LEFT_OPEN, isSubtle: true }]
  const open = leftOpenParts(context, subject, steps)
  const path: Part = {
    kind: 'path',
    label: open.length > 0 ? PART_OF : steps.length === 1 ? REPORTS_TO_ONE : REPORTS_TO,
    steps: steps.map((step) => ({ name: stepLabel(context, step), sources: [step.source] })),
  }
  return [path, ...open]
}

/** Says for each step that leads only into a unit that the act does not name the superior there. */
export function leftOpenParts(
  context: CardContext,
  subject: UnitCode | PostId,
  steps: readonly ReportingStep[],
): Part[] {
  return steps.flatMap(({ superior, source }, at): Part[] => {
    if (typeof superior !== 'string' || !isUnitCode(superior)) return []
    const below = steps[at - 1]?.superior ?? subject
    const who = typeof below === 'string' ? subjectLabel(context.organization, below) : outsideLabel(below.outside)
    const text = superiorLeftOpenWithin(who, unitLabel(context.organization, superior))
    return [{ kind: 'sentence', text, sources: [source], isSubtle: true }]
  })
}

/** The name of a step: a unit, a post, or the act's words for somebody outside. */
export function stepLabel({ organization }: CardContext, { superior }: ReportingStep): string {
  return typeof superior === 'string' ? subjectLabel(organization, superior) : outsideLabel(superior.outside)
}

/** The unit that a unit belongs to; nothing for one directly in the organization. */
export function partOfParts({ organization }: CardContext, subject: UnitCode | PostId): Part[] {
  const unit = isUnitCode(subject) ? organization.units.get(subject) : undefined
  if (unit === undefined || unit.unitOf === organization.identifier) return []
  const text = `${PART_OF} ${unitLabel(organization, unit.unitOf)}.`
  return [{ kind: 'sentence', text, sources: [unit.source] }]
}

function stepsAbove(context: CardContext, subject: UnitCode | PostId): ReportingStep[] {
  const steps: ReportingStep[] = []
  for (let step = stepUp(context, subject); step !== undefined;) {
    steps.push(step)
    step = typeof step.superior === 'string' ? stepUp(context, step.superior) : undefined
  }
  return steps
}

/** What the organization knows of a superior, as a step of a path. */
export function toStep(reportsTo: ReportsTo | undefined): ReportingStep | undefined {
  if (reportsTo === undefined) return undefined
  const { superior, source } = reportsTo
  return { superior: 'post' in superior ? superior.post : superior, source }
}

/** A unit inside another whose superior the act leaves open is at least part of that unit. */
function stepUp({ organization }: CardContext, subject: UnitCode | PostId): ReportingStep | undefined {
  if (!isUnitCode(subject)) return toStep(organization.posts.get(subject)?.reportsTo)
  const unit = organization.units.get(subject)
  if (unit === undefined || unit.reportsTo !== undefined) return toStep(unit?.reportsTo)
  return unit.unitOf === organization.identifier ? undefined : { superior: unit.unitOf, source: unit.source }
}
