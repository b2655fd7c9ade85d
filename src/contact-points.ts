import { z } from 'zod'
import { DataError } from './data'
import { parseJson } from './json'
import type { ContactPoint, ContactPoints } from './organization/contact-point'
import { isPostId, isUnitCode, type Organization, type PostId, type UnitCode } from './organization/model'

/** Long enough for what people write, short enough for a card. */
const LONGEST = 120

const words = z.string().trim().min(1).max(LONGEST)
const address = z.email('is not an e-mail address').max(LONGEST)
const telephone = z
  .string()
  .regex(/^\+\d(?: ?\d){7,14}$/, 'is not a telephone number in the international form, such as +48 12 000 00 01')

const contactPointSchema = z
  .strictObject({
    contactType: words.exactOptional(),
    telephone: telephone.exactOptional(),
    email: address.exactOptional(),
    room: words.exactOptional(),
    hoursAvailable: words.exactOptional(),
    upn: address.exactOptional(),
    example: z.boolean().default(false),
  })
  .refine(
    ({ telephone, email, upn, room }) => [telephone, email, upn, room].some((way) => way !== undefined),
    'needs at least one of telephone, email, upn and room',
  )
  .refine(
    ({ email = '', upn = '', example }) =>
      example || ![email, upn].some((it) => it.toLowerCase().endsWith('@example.org')),
    'has an address at example.org, which is nobody\'s; mark the entry with "example": true',
  )

const fileSchema = z.strictObject({
  note: z.string().optional(),
  contactPoints: z.record(z.string(), z.unknown()),
})

/**
 * Contacts from the text of `contact-points.json`, keyed by the unit's or post's identifier.
 * Throws a DataError that lists every malformed entry and every identifier the organization does not have.
 */
export function readContactPoints(text: string, file: string, organization: Organization): ContactPoints {
  const problems: string[] = []
  const found = new Map<UnitCode | PostId, ContactPoint>()
  for (const [key, value] of readEntries(text, file, problems)) {
    const owner = findOwner(key, organization)
    if (owner === undefined) problems.push(`${file}: ${key}: no unit or post of the organization has this identifier`)
    const { contact, faults } = checkContactPoint(value)
    problems.push(...faults.map(({ field, message }) => [`${file}: ${key}`, field ?? [], message].flat().join(': ')))
    if (owner !== undefined && contact !== undefined) found.set(owner, contact)
  }
  if (problems.length > 0) throw new DataError(problems)
  return found
}

/** What is wrong with a contact, in which field if in one. */
export interface ContactFault {
  readonly field?: string
  readonly message: string
}

/** A contact as data hold it, or everything that is wrong with it. */
export function checkContactPoint(value: unknown): {
  readonly contact?: ContactPoint
  readonly faults: readonly ContactFault[]
} {
  const result = contactPointSchema.safeParse(value)
  if (result.success) return { contact: result.data, faults: [] }
  const faults = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? { message } : { field: path.join('.'), message },
  )
  return { faults }
}

/** The text of a `contact-points.json`, entries in the order of the map; the mark of an example only where it is one. */
export function printContactPoints(contactPoints: ContactPoints): string {
  const entries = [...contactPoints].map(([key, { example, ...contact }]) => [
    key,
    example ? { example, ...contact } : contact,
  ])
  return `${JSON.stringify({ contactPoints: Object.fromEntries(entries) }, null, 2)}\n`
}

function readEntries(text: string, file: string, problems: string[]): [string, unknown][] {
  const parsed = parseJson(text)
  if ('fault' in parsed) {
    problems.push(`${file}: ${parsed.fault}`)
    return []
  }
  const result = fileSchema.safeParse(parsed.value)
  if (result.success) return Object.entries(result.data.contactPoints)
  problems.push(...describe(result.error, file))
  return []
}

/** Who an identifier belongs to: a unit or a post that the organization has. */
export function findOwner(key: string, { units, posts }: Organization): UnitCode | PostId | undefined {
  if (isUnitCode(key) && units.has(key)) return key
  return isPostId(key) && posts.has(key) ? key : undefined
}

function describe(error: z.ZodError, place: string): string[] {
  return error.issues.map(({ path, message }) =>
    [place, ...(path.length === 0 ? [] : [path.join('.')]), message].join(': '),
  )
}
