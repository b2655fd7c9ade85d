import type { UnitCode } from '../organization/model'
import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'

/** The web addresses that cards carry. */
export interface Links {
  /** The provision in the reader: `…/ordinances/1796-2025#sec_13__point_1__letter_e`. */
  provision(eId: EId): string
  /** The act in the reader, from its beginning. */
  act(): string
  /** The unit's page: `…/units/IT-04-2`. */
  unit(code: UnitCode): string
}

/** Links below the public address of the bot, which has no slash at its end. */
export function createLinks(publicUrl: string, ordinance: Ordinance): Links {
  const base = publicUrl.replace(/\/+$/, '')
  const act = `${base}/ordinances/${ordinancePath(ordinance.metadata.number)}`
  return {
    provision: (eId) => `${act}#${eId}`,
    act: () => act,
    unit: (code) => `${base}/units/${encodeURIComponent(code)}`,
  }
}

/** An act's number as a part of a web address or a folder's name: "1796/2025" → "1796-2025". */
export function ordinancePath(number: string): string {
  return encodeURIComponent(number.replaceAll('/', '-'))
}

/** Opens a chat in Teams with the person or unit behind a UPN. */
export function chatLink(upn: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`
}

/** Dials in Teams: `tel:` fails on desktop clients. */
export function callLink(telephone: string): string {
  return `https://teams.microsoft.com/l/call/0/0?users=4:${encodeURIComponent(telephone.replace(/[^\d+]/g, '')).toLowerCase()}`
}

/** Rings in Teams at the person or unit behind a UPN. */
export function teamsCallLink(upn: string): string {
  return `https://teams.microsoft.com/l/call/0/0?users=${encodeURIComponent(upn)}`
}

/** Writes an e-mail; clients that refuse `mailto:` leave the printed address. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`
}
