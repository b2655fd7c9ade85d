import type { Activity } from 'botbuilder'

type Fields = Readonly<Record<string, unknown>>

/** Without these the SDK throws in the middle of a turn, or cannot send a reply. */
const REQUIRED = ['type', 'channelId', 'serviceUrl'] as const
const PARTIES = ['conversation', 'from', 'recipient'] as const
/** A reply carries the parties as they came, and the SDK cannot send one in which these are anything else. */
const PARTY_STRINGS = ['name', 'aadObjectId', 'role', 'tenantId', 'conversationType'] as const
const OPTIONAL_STRINGS = ['id', 'text', 'name', 'locale', 'deliveryMode', 'replyToId'] as const
const OPTIONAL_LISTS = ['entities', 'attachments', 'membersAdded', 'membersRemoved'] as const

/** Tells whether a request's body can be taken as an activity; {@link findActivityFault} says why not. */
export function isActivity(body: unknown): body is Activity {
  return findActivityFault(body) === undefined
}

/** What is wrong with a body that should be an activity, in a few words that quote nothing of it. */
export function findActivityFault(body: unknown): string | undefined {
  if (!isFields(body)) return 'the body is not a JSON object'
  return (
    REQUIRED.filter((name) => !isText(body[name])).map((name) => `${name} is missing`)[0] ??
    PARTIES.filter((name) => !hasId(body[name])).map((name) => `${name}.id is missing`)[0] ??
    PARTIES.flatMap((name) => findPartyFaults(name, body[name]))[0] ??
    OPTIONAL_STRINGS.filter((name) => !isAbsent(body[name]) && typeof body[name] !== 'string').map(
      (name) => `${name} is not a string`,
    )[0] ??
    OPTIONAL_LISTS.filter((name) => !isAbsent(body[name]) && !isListOfFields(body[name])).map(
      (name) => `${name} is not a list of objects`,
    )[0] ??
    (isWebAddress(body['serviceUrl']) ? undefined : 'serviceUrl is not a web address')
  )
}

function findPartyFaults(party: string, fields: unknown): string[] {
  if (!isFields(fields)) return []
  const wrong = PARTY_STRINGS.filter((name) => !isAbsent(fields[name]) && typeof fields[name] !== 'string')
  return [
    ...wrong.map((name) => `${party}.${name} is not a string`),
    ...(isAbsent(fields['isGroup']) || typeof fields['isGroup'] === 'boolean'
      ? []
      : [`${party}.isGroup is not a boolean`]),
  ]
}

/** Tells whether a value is an object with keys, as parsed JSON has them. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function hasId(value: unknown): boolean {
  return isFields(value) && isText(value['id'])
}

function isListOfFields(value: unknown): boolean {
  return Array.isArray(value) && value.every(isFields)
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
