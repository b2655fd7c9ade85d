import type { EId } from '../ordinance/provision'

declare const unitCodeBrand: unique symbol
declare const postIdBrand: unique symbol

/** Code of a unit as the act prints it, for example `IT-04-2`; the whole organization bears the common prefix (`IT`). */
export type UnitCode = string & { readonly [unitCodeBrand]: true }

/** Identifier of a post: `dyrektor`, `zastepca-1`, `kierownik-IT-05`, `koordynator-IT-05-1`, `stanowisko-IT-08`. */
export type PostId = string & { readonly [postIdBrand]: true }

/** Tells whether a string has the form of a unit code; the organization knows whether the unit exists. */
export function isUnitCode(value: string): value is UnitCode {
  return /^\p{Lu}{2,}(?:[-.](?:\d+|[IVX]+))*$/u.test(value)
}

/** Tells whether a string has the form of a post's identifier. */
export function isPostId(value: string): value is PostId {
  return /^[a-z]+(?:-[\w.-]+)?$/.test(value)
}

/**
 * What kind of unit its name says it is; `stanowisko` is a single post in the structure (the Strateg), `komórka` one
 * whose name says nothing.
 */
export type Classification =
  'referat' | 'oddział' | 'biuro' | 'zespół' | 'sekcja' | 'dział' | 'stanowiska' | 'stanowisko' | 'komórka'

/** The code of the whole, which all of an organization's codes begin with: "IT" for IT-04-2. */
export function codePrefix(code: string): string {
  return code.split(/[-.]/)[0] ?? code
}

/** Whom a unit or a post is under, and the provision that says so. */
export interface ReportsTo {
  /** A post of this organization, or the words of the act for one outside it ("Dyrektorowi Departamentu Marki Kraków"). */
  readonly superior: { readonly post: PostId } | { readonly outside: string }
  readonly source: EId
}

/** A unit of the act's list of units (W3C ORG `OrganizationalUnit`). */
export interface OrganizationalUnit {
  readonly identifier: UnitCode
  /** In the nominative, as the list of units prints it. */
  readonly name: string
  readonly classification: Classification
  /** The unit it is part of, or the whole organization. */
  readonly unitOf: UnitCode
  /** The item that lists it. */
  readonly source: EId
  /** Absent where the act leaves it open (the inner order of IT-07). */
  readonly reportsTo?: ReportsTo
  /** The provisions that give it its work, in the order of the act; empty only for a unit whose remit is set elsewhere. */
  readonly remit: readonly EId[]
  /** The provision whose words introduce the remit. */
  readonly remitSource?: EId
  /** The provision that says that another act sets the remit. */
  readonly remitElsewhere?: EId
}

/** A position held by one person (W3C ORG `Post`). */
export interface Post {
  readonly id: PostId
  /** In the nominative: "I Zastępca Dyrektora". */
  readonly name: string
  /** The unit, or the whole organization, it leads or belongs to. */
  readonly postIn: UnitCode
  /** The provision that names it. */
  readonly source: EId
  readonly reportsTo?: ReportsTo
}

/** Units that form one "pion": by the prefix of their codes or under one deputy. */
export interface Division {
  /** The code prefix (`IT-02`) or the deputy's post. */
  readonly of: UnitCode | PostId
  readonly units: readonly UnitCode[]
  /** The provision that uses or implies the word. */
  readonly source: EId
  /** True where the act does not name the division and we conclude which one is meant. */
  readonly inferred: boolean
}

/** The whole organization that an act divides into units. */
export interface Organization {
  readonly identifier: UnitCode
  /** "Centrum Obsługi Informatycznej". */
  readonly name: string
  /** What the act calls it for short: "Centrum". */
  readonly shortName: string
  /** What it was called in earlier acts, and the provision that says so. */
  readonly formerName?: { readonly name: string; readonly source: EId }
  readonly head: PostId
  readonly units: ReadonlyMap<UnitCode, OrganizationalUnit>
  readonly posts: ReadonlyMap<PostId, Post>
  readonly divisions: readonly Division[]
  /** Duties of every unit. */
  readonly commonRemit: readonly EId[]
  /** The section that introduces them. */
  readonly commonSource?: EId
}
