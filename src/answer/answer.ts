import type { PostId, UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'

/** A place that proves an answer: a provision, or a part of the act outside its sections. */
export type Source = EId | 'preface' | 'preamble' | 'conclusions'

/** A unit that is competent (or near to it), with the provisions that say so. */
export interface Competence {
  readonly unit: UnitCode
  /** Best proof first; never empty. */
  readonly evidence: readonly [EId, ...EId[]]
}

/** What a fact of the act is about. */
export type ActTopic =
  | 'number-and-date'
  | 'title'
  | 'issuer'
  | 'entry-into-force'
  | 'repealed-act'
  | 'legal-basis'
  | 'signature'
  | 'annex'
  | 'exceptions'
  | 'place-in-office'
  | 'former-name'
  | 'source-address'
  | 'length'

/** How the members of an answer belong together. */
export type Relation = 'reports-to' | 'part-of' | 'division' | 'classification' | 'deputies' | 'beside'

/** A turn that asks nothing about the act. */
export type SmallTalk = 'greeting' | 'thanks' | 'help' | 'farewell' | 'remark' | 'insult' | 'empty' | 'unreadable'

/** Who somebody is under, step by step up to the top. */
export interface ReportingStep {
  /** A unit or post of the organization; `outside` holds the act's own words for one that is not. */
  readonly superior: UnitCode | PostId | { readonly outside: string }
  readonly source: EId
}

/** What the bot says to one question: every kind has a card, a text and its own proof. */
export type Answer =
  /** One unit, or several to which the act gives the same duty. */
  | {
      readonly kind: 'competent-units'
      readonly competences: readonly [Competence, ...Competence[]]
      /** The next-best units, at most two, shown apart. */
      readonly nextBest: readonly Competence[]
      /** The unit that registers failures, when the matter is something broken. */
      readonly firstLine?: Competence
      /** A duty of every unit that bears on the matter as well. */
      readonly common?: EId
    }
  /** Two or three close readings; the person picks. */
  | {
      readonly kind: 'choice'
      readonly options: readonly Competence[]
      readonly firstLine?: Competence
    }
  /** A duty of every unit; the specific unit is named second. */
  | {
      readonly kind: 'every-unit'
      readonly sources: readonly [EId, ...EId[]]
      readonly specific: readonly Competence[]
    }
  /** Nobody in this act handles it; `nearest` are explicitly not matches. */
  | {
      readonly kind: 'no-competence'
      readonly nearest: readonly Competence[]
      /** The foreign matter as people call it ("odpady"), when it was recognised. */
      readonly matter?: string
      /** Where to go with it, as `data/out-of-scope.json` says. */
      readonly nextStep?: string
    }
  /** What a unit does. */
  | { readonly kind: 'unit'; readonly unit: UnitCode; readonly source: EId }
  /** How to reach a unit. */
  | { readonly kind: 'contact'; readonly unit: UnitCode; readonly source: EId }
  /** What a post is and whom it leads. */
  | { readonly kind: 'post'; readonly post: PostId; readonly source: EId }
  /** Whom a unit or a post is under; `leftOpen` when the act does not say. */
  | {
      readonly kind: 'reporting-line'
      readonly subject: UnitCode | PostId
      readonly steps: readonly ReportingStep[]
      readonly leftOpen: boolean
    }
  /** Which units or posts belong to something, or stand under somebody; also how many. */
  | {
      readonly kind: 'members'
      readonly relation: Relation
      /** The post, unit or division asked about. */
      readonly of: UnitCode | PostId
      readonly members: readonly (UnitCode | PostId)[]
      readonly sources: readonly [EId, ...EId[]]
      /** True when the question was "how many". */
      readonly counted: boolean
      /** True where the act leaves the grouping to inference (§ 16's "pion"). */
      readonly inferred: boolean
      /** What is counted when it is less than all units ("referat"). */
      readonly classification?: string
    }
  /** A unit's code or its name. */
  | { readonly kind: 'identity'; readonly unit: UnitCode; readonly asked: 'code' | 'name'; readonly source: EId }
  /** A fact about the act as a whole. */
  | { readonly kind: 'act-fact'; readonly topic: ActTopic; readonly sources: readonly [Source, ...Source[]] }
  /** The words of a provision that was asked for by its citation, or that answers by itself; `actor` is the post it speaks of. */
  | { readonly kind: 'provision'; readonly eId: EId; readonly unit?: UnitCode; readonly actor?: PostId }
  /** A unit or provision that does not exist, with its neighbours that do. */
  | {
      readonly kind: 'not-existing'
      /** As the person cited it, printed strictly: "IT-01-4", "§ 13 pkt 40". */
      readonly asked: string
      readonly units: readonly UnitCode[]
      readonly provisions: readonly EId[]
    }
  | { readonly kind: 'small-talk'; readonly about: SmallTalk }

/** The kinds of answers there are. */
export type AnswerKind = Answer['kind']

/** The answer of one kind. */
export type AnswerOf<K extends AnswerKind> = Extract<Answer, { kind: K }>

/** Fails to compile where a kind of answer was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
