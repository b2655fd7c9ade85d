import { parentEId, type EId } from '../ordinance/provision'
import {
  isUnitCode,
  type Organization,
  type OrganizationalUnit,
  type PostId,
  type UnitCode,
} from '../organization/model'
import type { Answer, ReportingStep } from './answer'
import { CODE, COMPOSITION, COUNT, DIVISION, LEADS, NAME, STRUCTURE_LEMMAS, SUBORDINATES, SUPERIOR } from './intent'
import type { Question } from './question'

/** A question with more matter than this is not about structure, whatever words it uses. */
const MAX_OTHER_WORDS = 2

/** Those under somebody who was named before. */
const HIS_OWN = /\bpod soba\b|\bpodwladn|\bpodleg\w* (?:mu|jej|im)\b/

/** Words of a question that neither name its subject nor ask about structure. */
export function otherWords({ terms, units }: Question): number {
  const named = new Set(units.flatMap(({ lemmas }) => [...lemmas]))
  return terms.filter(
    ({ lemma, token }) =>
      !named.has(lemma) && !STRUCTURE_LEMMAS.has(lemma) && !STRUCTURE_LEMMAS.has(token.text.toLowerCase()),
  ).length
}

/** What a structure question is about: a unit before a post, both before what the conversation was about. */
export type Subject = UnitCode | PostId

/** Answers who is above, under or in what, how many there are, and code ↔ name; undefined when that is not asked. */
export function answerByStructure(
  question: Question,
  organization: Organization,
  earlier: readonly Subject[],
): Answer | undefined {
  const { folded, units, posts } = question
  const others = otherWords(question)
  if (others > MAX_OTHER_WORDS) return undefined
  const unit = units[0]?.unit
  const post = posts[0]
  const subject = unit ?? post ?? earlier[0]
  const [before] = earlier
  const structure = createStructureAnswers(organization)

  if (COUNT.test(folded) && unit === undefined) {
    const counted = structure.count(folded, post)
    if (counted !== undefined) return counted
  }
  if (DIVISION.test(folded) && (others === 0 || SUPERIOR.test(folded))) {
    const division = structure.division(question)
    if (division !== undefined) return division
  }
  if (post === organization.head && /\b(?:zastepuj\w*|nieobecn\w*|nie ma|po nim|zamiast)\b/.test(folded))
    return structure.deputies(false)
  if (CODE.test(folded) && !/zrodlow/.test(folded) && isKnownUnit(subject, organization)) {
    return structure.identity(subject, 'code')
  }
  if (units[0]?.by === 'code' && NAME.test(folded) && isKnownUnit(subject, organization)) {
    return structure.identity(subject, 'name')
  }
  if (
    unit === undefined &&
    post !== undefined &&
    SUBORDINATES.test(folded) &&
    !/\b(?:komu|pod kim|pod kogo)\b/.test(folded)
  ) {
    return structure.subordinates(post)
  }
  if (unit === undefined && post !== undefined && post !== organization.head && COUNT.test(folded))
    return structure.subordinates(post)
  // "a kogo ma pod sobą?" after an answer that named a post
  if (unit === undefined && post === undefined && before !== undefined && HIS_OWN.test(folded)) {
    return isUnitCode(before) ? structure.composition(before) : structure.subordinates(before)
  }
  if (
    subject !== undefined &&
    (SUPERIOR.test(folded) || (LEADS.test(folded) && asksAboutUnit(question, organization)))
  ) {
    return structure.superior(subject)
  }
  if (COMPOSITION.test(folded) && others <= 1) {
    if (isKnownUnit(subject, organization)) return structure.composition(subject)
    if (unit === undefined && /\b(?:centrum|coi)\b/.test(folded)) return structure.composition(organization.identifier)
  }
  if (
    unit === undefined &&
    /\b(?:kto|kim|who)\b.*\b(?:kieruje|szef\w*|czele|rzadzi|dyrektor\w*|zarzadza|runs|heads)\b.*\b(?:centrum|coi|centr\w*)\b|\b(?:szef|dyrektor)\w* (?:centrum|coi)\b/.test(
      folded,
    ) &&
    others === 0
  ) {
    return structure.post(organization.head)
  }
  return undefined
}

/** "kto nadzoruje cyberbezpieczeństwo" asks about a matter; "który zastępca nadzoruje…" or "… referat …" about the unit. */
function asksAboutUnit({ folded, units, posts }: Question, organization: Organization): boolean {
  if (units.length === 0) return false
  const names = /\b(?:zastepc\w*|z-?c\w{1,2}|wicedyrektor\w*|referat\w*|oddzial\w*|stanowisk\w*|komork\w*)\b/.test(
    folded,
  )
  return names || posts.some((post) => post !== organization.head)
}

function isKnownUnit(subject: Subject | undefined, organization: Organization): subject is UnitCode {
  return subject !== undefined && isUnitCode(subject) && organization.units.has(subject)
}

/** The answers themselves, each built from the organization alone. */
export function createStructureAnswers(organization: Organization) {
  const all = [...organization.units.values()]
  const under = (post: PostId): OrganizationalUnit[] => all.filter((unit) => superiorPost(unit) === post)

  const members = (
    relation: Extract<Answer, { kind: 'members' }>['relation'],
    of: Subject,
    rest: {
      members: readonly Subject[]
      sources: readonly EId[]
      counted?: boolean
      inferred?: boolean
      classification?: string
    },
  ): Answer | undefined => {
    const [first, ...others] = rest.sources
    if (first === undefined || rest.members.length === 0) return undefined
    return {
      kind: 'members',
      relation,
      of,
      members: rest.members,
      sources: [first, ...others],
      counted: rest.counted ?? false,
      inferred: rest.inferred ?? false,
      ...(rest.classification === undefined ? {} : { classification: rest.classification }),
    }
  }

  const subordinates = (post: PostId): Answer | undefined => {
    const units = under(post)
    const posts = [...organization.posts.values()].filter(
      (other) => superiorPost(other) === post && !other.id.includes('-IT'),
    )
    const sources = [...units, ...posts].flatMap(({ reportsTo }) => reportsTo?.source ?? [])
    const paragraph = sources[0] === undefined ? undefined : parentEId(sources[0])
    return members('reports-to', post, {
      members: [...units.map((unit) => unit.identifier), ...posts.map((other) => other.id)],
      sources: paragraph === undefined ? sources : [paragraph, ...sources],
    })
  }

  const deputies = (counted: boolean): Answer | undefined => {
    const posts = [...organization.posts.values()].filter((post) => post.id.startsWith('zastepca-'))
    const head = organization.posts.get(organization.head)
    return members('deputies', organization.head, {
      members: posts.map((post) => post.id),
      sources: [...(head === undefined ? [] : [head.source]), ...posts.map((post) => post.source)],
      counted,
    })
  }

  const composition = (of: UnitCode): Answer | undefined => {
    const inner = all.filter((unit) => unit.unitOf === of)
    const list = inner[0] === undefined ? undefined : parentEId(inner[0].source)
    return members('part-of', of, {
      members: inner.map((unit) => unit.identifier),
      sources: [...(list === undefined ? [] : [list]), ...inner.map((unit) => unit.source)],
    })
  }

  const classified = (classification: string): Answer | undefined => {
    const units = all.filter((unit) => unit.classification === classification)
    const list = all[0] === undefined ? undefined : parentEId(all[0].source)
    return members('classification', organization.identifier, {
      members: units.map((unit) => unit.identifier),
      sources: [...(list === undefined ? [] : [list]), ...units.map((unit) => unit.source)],
      counted: true,
      classification,
    })
  }

  return {
    subordinates,
    deputies,
    composition,
    count(folded: string, post: PostId | undefined): Answer | undefined {
      if (
        /\b(?:zastepc\w*|z-?cow|wicedyrektor\w*|deput\w*)\b/.test(folded) &&
        (post === undefined || post === organization.head)
      )
        return deputies(true)
      if (post !== undefined && post !== organization.head) return undefined
      if (/\breferat\w*/.test(folded)) return classified('referat')
      if (/\boddzial\w*/.test(folded)) return classified('oddział')
      if (/\bstanowisk\w*/.test(folded)) return classified('stanowiska')
      if (!/\b(?:komor\w*|jednost\w*|czesci|units)\b/.test(folded)) return undefined
      const whole = composition(organization.identifier)
      return whole?.kind === 'members' ? { ...whole, counted: true } : undefined
    },
    division({ folded, codes, posts, units }: Question): Answer | undefined {
      const found = organization.divisions.find(({ of }) => codes.includes(of) || posts.some((post) => post === of))
      const unit = units[0]?.unit
      if (found === undefined) return unit === undefined && posts[0] !== undefined ? subordinates(posts[0]) : undefined
      const [first] = found.units
      if (first !== undefined && SUPERIOR.test(folded) && isUnitCode(found.of)) return this.superior(first)
      return members('division', found.of, {
        members: found.units,
        sources: [found.source],
        inferred: found.inferred,
      })
    },
    superior(subject: Subject): Answer {
      return { kind: 'reporting-line', subject, ...reportingLine(subject, organization) }
    },
    identity(unit: UnitCode, asked: 'code' | 'name'): Answer | undefined {
      const known = organization.units.get(unit)
      return known === undefined ? undefined : { kind: 'identity', unit, asked, source: known.source }
    },
    post(id: PostId): Answer | undefined {
      const post = organization.posts.get(id)
      return post === undefined ? undefined : { kind: 'post', post: id, source: post.source }
    },
  }
}

/** The way up from a unit or a post; `leftOpen` where the act stops saying before the head. */
function reportingLine(subject: Subject, organization: Organization): { steps: ReportingStep[]; leftOpen: boolean } {
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

function superiorPost({ reportsTo }: Pick<OrganizationalUnit, 'reportsTo'>): PostId | undefined {
  const superior = reportsTo?.superior
  return superior !== undefined && 'post' in superior ? superior.post : undefined
}
