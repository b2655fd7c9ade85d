import { foldDiacritics } from '../language/fold'
import { parentEId, type EId } from '../ordinance/provision'
import {
  isUnitCode,
  type Organization,
  type OrganizationalUnit,
  type PostId,
  type UnitCode,
} from '../organization/model'
import type { Answer } from './answer'
import { SUPERIOR } from './intent'
import { deputiesOf } from './post-mention'
import type { Question } from './question'
import { commonSuperior, reportingLine, type Subject } from './reporting-line'

/** Answers about the structure, each undefined where the act has nothing of the kind. */
export interface StructureAnswers {
  /** Who is under a post; only the units of a kind where the folded question asks for that kind, and without some. */
  subordinates(
    post: PostId,
    asked: { readonly counted: boolean; readonly folded: string; readonly without?: ReadonlySet<UnitCode> },
  ): Answer | undefined
  deputies(counted: boolean): Answer | undefined
  /** Which units a unit, or the whole organization, consists of. */
  composition(of: UnitCode, counted: boolean): Answer | undefined
  /** The same, and that nothing is inside a unit of which the act names no parts. */
  parts(of: UnitCode, counted: boolean): Answer | undefined
  /** The units beside one: under the same post, or in the same Oddział. */
  beside(unit: UnitCode): Answer | undefined
  /** All units of a kind, counted, or those of them that are in no other unit. */
  classified(classification: string, where?: { readonly outside: boolean }): Answer | undefined
  /** "how many", for whatever the folded question counts. */
  count(folded: string, asked: { readonly post: PostId | undefined; readonly isExact: boolean }): Answer | undefined
  /** The members of a division, or whom it is under. */
  division(question: Question): Answer | undefined
  superior(subject: Subject): Answer
  /** The lowest post that is above all of some units. */
  commonSuperior(units: readonly UnitCode[]): Answer | undefined
  identity(unit: UnitCode, asked: 'code' | 'name'): Answer | undefined
  post(id: PostId): Answer | undefined
}

/** "które referaty podlegają", "ile oddziałów ma": units of one kind. */
const UNITS_OF_KIND =
  /\b(?:ktor\w+|jaki\w*|ile|ilu|which|what|wymien\w*|wypisz\w*|podaj\w*|wskaz\w*|pokaz\w*|list[ae]|sam[aei]|tylko)(?: \w+)? (refera|oddzia|stanow)\w*/

/** "samych zastępców pomiń", "bez oddziałów": what is not to be listed. */
const NOT_LISTED =
  /\b(?:bez|poza|oprocz|procz|z wyjatkiem|nie liczac|pomin\w*|pomij\w+|except|without|not) (?:sam\w+ |the |i )?(zastepc|z-?c|wicedyr|deput|refera|oddzia|stanow)\w*|\b(zastepc|z-?c|wicedyr|deput|refera|oddzia|stanow)\w* (?:mi )?(?:pomin\w*|pomij\w*|odpusc\w*|nie (?:podawa|licz|wymienia|trzeba|chc)\w*)/

/** What is counted stands near the word that asks how many: "ilu koordynatorów ma oddział" counts no Oddziały. */
const NOUNS =
  /(?<deputies>zastepc\w*|z-?cow|wicedyrektor\w*|deput\w*)|(?<referat>referat\w*)|(?<oddzial>oddzial\w*)|(?<stanowiska>stanowisk\w*)|(?<units>komor\w*|jednost\w*|czesci|units)/
const COUNTED = new RegExp(
  String.raw`\b(?:ile|ilu|iloma|liczb\w*|how many|wymien\w*|list[ae]?|wykaz\w*|spis\w*|wszystkie|jakie sa)\b(?: (?:jest|sa|tych|tam|wszystkich|wszystkie|mamy|macie|ma|centrum|dyrektor\w*|organizacyjn\w+|wewnetrzn\w+)){0,3} (?:${NOUNS.source})`,
)
const ANY_COUNTED = new RegExp(String.raw`\b(?:${NOUNS.source})`)

/** "ile komórek podlega dyrektorowi" counts those under the post, not the whole. */
const UNDER = /\bpodleg\w*|\bpod soba\b|\bpodwladn\w*|\bpodporzadk\w*|\bpod\b|\breports?\b|\bunder\b|\bprzed\b/

/** The answers themselves, each built from the organization alone. */
export function createStructureAnswers(organization: Organization): StructureAnswers {
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

  const subordinates: StructureAnswers['subordinates'] = (post, { counted, folded, without }) => {
    const [, before, after] = NOT_LISTED.exec(folded) ?? []
    const notListed = before ?? after
    const isListed = ({ classification }: OrganizationalUnit): boolean =>
      notListed === undefined || !foldDiacritics(classification).startsWith(notListed)
    const all = under(post).filter((unit) => !without?.has(unit.identifier) && isListed(unit))
    const kind = UNITS_OF_KIND.exec(folded)?.[1]
    const ofKind = all.filter(
      ({ classification }) => kind !== undefined && foldDiacritics(classification).startsWith(kind),
    )
    const units = ofKind.length === 0 ? all : ofKind
    const posts = [...organization.posts.values()].filter(
      (other) =>
        units === all &&
        !isDeputy(notListed) &&
        superiorPost(other) === post &&
        other.postIn === organization.identifier,
    )
    const sources = [...units, ...posts].flatMap(({ reportsTo }) => reportsTo?.source ?? [])
    const paragraph = sources[0] === undefined ? undefined : parentEId(sources[0])
    return members('reports-to', post, {
      members: [...units.map((unit) => unit.identifier), ...posts.map((other) => other.id)],
      sources: paragraph === undefined ? sources : [paragraph, ...sources],
      counted,
    })
  }

  const deputies = (counted: boolean): Answer | undefined => {
    const posts = deputiesOf(organization)
    const head = organization.posts.get(organization.head)
    return members('deputies', organization.head, {
      members: posts.map((post) => post.id),
      sources: [...(head === undefined ? [] : [head.source]), ...posts.map((post) => post.source)],
      counted,
    })
  }

  const composition = (of: UnitCode, counted: boolean): Answer | undefined => {
    const inner = all.filter((unit) => unit.unitOf === of)
    const list = inner[0] === undefined ? undefined : parentEId(inner[0].source)
    return members('part-of', of, {
      members: inner.map((unit) => unit.identifier),
      sources: [...(list === undefined ? [] : [list]), ...inner.map((unit) => unit.source)],
      counted,
    })
  }

  const classified: StructureAnswers['classified'] = (classification, { outside } = { outside: false }) => {
    const units = all.filter(
      (unit) => unit.classification === classification && !(outside && unit.unitOf !== organization.identifier),
    )
    const list = all[0] === undefined ? undefined : parentEId(all[0].source)
    return members('classification', organization.identifier, {
      members: units.map((unit) => unit.identifier),
      sources: [...(list === undefined ? [] : [list]), ...units.map((unit) => unit.source)],
      counted: !outside,
      classification,
    })
  }

  const superior = (subject: Subject): Answer => ({
    kind: 'reporting-line',
    subject,
    ...reportingLine(subject, organization),
  })

  return {
    subordinates,
    deputies,
    composition,
    parts(of, counted) {
      const source = organization.units.get(of)?.source
      const none: Answer | undefined = source && {
        kind: 'members',
        relation: 'part-of',
        of,
        members: [],
        sources: [source],
        counted,
        inferred: false,
      }
      return composition(of, counted) ?? none
    },
    beside(unit) {
      const known = organization.units.get(unit)
      const post = known && superiorPost(known)
      const isPart = known !== undefined && known.unitOf !== organization.identifier
      const around = isPart
        ? all.filter(({ unitOf }) => unitOf === known.unitOf)
        : post === undefined
          ? []
          : under(post)
      const sources = around.flatMap(({ source, reportsTo }) => (isPart ? source : (reportsTo?.source ?? [])))
      const list = sources[0] === undefined ? undefined : parentEId(sources[0])
      const others = around.filter(({ identifier }) => identifier !== unit)
      return members('beside', unit, {
        members: others.map(({ identifier }) => identifier),
        sources: list === undefined ? sources : [list, ...sources],
      })
    },
    classified,
    count(folded, { post, isExact }): Answer | undefined {
      const counted = (isExact ? ANY_COUNTED : COUNTED).exec(folded)?.groups
      if (counted === undefined) return undefined
      const isHeads = post === undefined || post === organization.head
      if (counted['deputies'] !== undefined && isHeads) return deputies(true)
      if (post !== undefined && (!isHeads || UNDER.test(folded))) return undefined
      if (counted['referat'] !== undefined) return classified('referat')
      if (counted['oddzial'] !== undefined) return classified('oddział')
      if (counted['stanowiska'] !== undefined) return classified('stanowiska')
      return counted['units'] === undefined ? undefined : composition(organization.identifier, true)
    },
    division({ folded, codes, posts, units }: Question): Answer | undefined {
      const found = organization.divisions.find(({ of }) => codes.includes(of) || posts.some((post) => post === of))
      const unit = units[0]?.unit
      if (found === undefined)
        return unit === undefined && posts[0] !== undefined
          ? subordinates(posts[0], { counted: false, folded })
          : undefined
      const [first] = found.units
      if (first !== undefined && SUPERIOR.test(folded) && isUnitCode(found.of)) return superior(first)
      return members('division', found.of, {
        members: found.units,
        sources: [found.source],
        inferred: found.inferred,
      })
    },
    superior,
    commonSuperior(units) {
      const found = commonSuperior(units, organization)
      return found && { kind: 'post', ...found }
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

function isDeputy(word: string | undefined): boolean {
  return word !== undefined && /^(?:zastepc|z-?c|wice|deput)/.test(word)
}

function superiorPost({ reportsTo }: Pick<OrganizationalUnit, 'reportsTo'>): PostId | undefined {
  const superior = reportsTo?.superior
  return superior !== undefined && 'post' in superior ? superior.post : undefined
}
