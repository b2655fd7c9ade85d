import { isUnitCode, type Organization, type PostId, type UnitCode } from '../organization/model'
import { parentEId, type EId } from '../ordinance/provision'
import type { ReportingStep } from './answer'

/** What a structure question is about: a unit or a post. */
export type Subject = UnitCode | PostId

/** The way up from a unit or a post; `leftOpen` where the act stops saying before the head. */
export function reportingLine(
  subject: Subject,
  organization: Organization,
): { steps: ReportingStep[]; leftOpen: boolean } {
  const steps: ReportingStep[] = []
  for (let at: Subject | undefined = subject; at !== undefined;) {
    const step = stepUp(at, organization)
    if (step === undefined) break
    steps.push(step)
    at = typeof step.superior === 'string' ? step.superior : undefined
  }
  return { steps, leftOpen: subject === organization.head || steps.some(({ superior }) => isUnitStep(superior)) }
}

function stepUp(at: Subject, organization: Organization): ReportingStep | undefined {
  const unit = isUnitCode(at) ? organization.units.get(at) : undefined
  const reportsTo = isUnitCode(at) ? unit?.reportsTo : organization.posts.get(at)?.reportsTo
  if (reportsTo !== undefined) {
    const { superior, source } = reportsTo
    return { superior: 'post' in superior ? superior.post : superior, source }
  }
  // The list of units puts it inside another one, without saying who leads it there.
  if (unit === undefined || unit.unitOf === organization.identifier) return undefined
  return { superior: unit.unitOf, source: unit.source }
}

function isUnitStep(superior: ReportingStep['superior']): boolean {
  return typeof superior === 'string' && isUnitCode(superior)
}

/** The lowest post that stands above all of some units, and the provision that lists those under it. */
export function commonSuperior(
  units: readonly UnitCode[],
  organization: Organization,
): { readonly post: PostId; readonly source: EId } | undefined {
  const lines = units.map((unit) => reportingLine(unit, organization).steps)
  const [first, ...others] = lines
  const shared = first?.find(
    ({ superior }) =>
      typeof superior === 'string' &&
      !isUnitCode(superior) &&
      organization.posts.get(superior)?.postIn === organization.identifier &&
      others.every((steps) => steps.some((step) => step.superior === superior)),
  )
  if (shared === undefined || typeof shared.superior !== 'string' || isUnitCode(shared.superior)) return undefined
  return { post: shared.superior, source: parentEId(shared.source) ?? shared.source }
}
