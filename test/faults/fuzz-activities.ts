import fc, { type Arbitrary } from 'fast-check'
import { codes, eIds, texts } from './fuzz-texts'

/** An activity as JSON; `FRESH` stands for an id that was never used. */
export type ActivityBody = Readonly<Record<string, unknown>>

/** Stands for what must be new each time, or a repeated activity would rightly be left unanswered. */
export const FRESH = '<fresh>'

/** Stands for the address of the connector that takes the bot's messages. */
export const CONNECTOR = '<connector>'

const optional = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

const json: Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 })

const entities = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('mention'),
      mentioned: fc.oneof(fc.record({ id: fc.constantFrom('bot', 'person', '') }), json),
      text: fc.oneof(fc.constantFrom('<at>Kto za co</at>', '', '<at>.*</at>'), texts, json),
    }),
    fc.dictionary(fc.string({ maxLength: 8 }), json, { maxKeys: 4 }),
  ),
  { maxLength: 4 },
)

const surroundings = {
  id: fc.oneof({ arbitrary: fc.constant(FRESH), weight: 9 }, fc.constant(undefined)),
  channelId: fc.oneof(fc.constant('msteams'), fc.constantFrom('emulator', 'webchat', 'x')),
  from: fc.record({
    id: fc.oneof({ arbitrary: fc.constant(FRESH), weight: 4 }, fc.string({ minLength: 1, maxLength: 30 })),
    name: optional(texts),
    aadObjectId: optional(fc.uuid()),
  }),
  recipient: fc.record({ id: fc.constantFrom('bot', '28:bot'), name: optional(texts) }),
  conversation: fc.record({
    id: fc.oneof({ arbitrary: fc.constant(FRESH), weight: 4 }, fc.string({ minLength: 1, maxLength: 30 })),
    conversationType: optional(fc.constantFrom('personal', 'groupChat', 'channel', '')),
    tenantId: optional(fc.constant('tenant')),
  }),
  locale: optional(fc.oneof(fc.constantFrom('pl-PL', 'en-US', ''), fc.string({ maxLength: 12 }))),
  timestamp: optional(fc.oneof(fc.constant('2026-01-05T07:00:00.000Z'), json)),
  entities: optional(entities),
  channelData: optional(fc.oneof(fc.record({ tenant: fc.record({ id: fc.constant('tenant') }) }), json)),
  attachments: optional(fc.array(fc.dictionary(fc.string({ maxLength: 12 }), json, { maxKeys: 3 }), { maxLength: 2 })),
  replyToId: optional(fc.string({ maxLength: 12 })),
}

/** What buttons of our cards send, and what looks like it. */
const buttonData: Arbitrary<unknown> = fc.oneof(
  fc.record({
    v: fc.constantFrom(1, 1, 1, 2, '1'),
    action: fc.constantFrom('show-remit', 'pick', 'copy-line', 'another-unit', 'contest', 'x'),
    unit: fc.oneof(fc.constantFrom('IT-04-2', 'IT-05', 'IT-08'), codes, json),
    eId: fc.oneof(eIds, json),
    others: fc.oneof(fc.array(fc.record({ unit: codes, eId: eIds }), { maxLength: 5 }), json),
    right: optional(fc.oneof(fc.constantFrom('unknown', 'IT-04-1'), codes, json)),
  }),
  json,
)

const expectReplies = { serviceUrl: fc.constant(CONNECTOR), deliveryMode: fc.constant('expectReplies') }

/** A message that the bot has to answer, whatever it says. */
export const messages: Arbitrary<ActivityBody> = fc.record({
  ...surroundings,
  type: fc.constant('message'),
  serviceUrl: fc.constant(CONNECTOR),
  deliveryMode: fc.oneof({ arbitrary: fc.constant('expectReplies'), weight: 4 }, fc.constantFrom(undefined, 'normal')),
  text: fc.oneof({ arbitrary: texts, weight: 12 }, fc.constant(undefined)),
  textFormat: optional(fc.constantFrom('plain', 'markdown', 'xml')),
  value: fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, buttonData),
})

/** What a button, the message extension or a thumb sends; it has to be answered in the body of the response. */
export const invokes: Arbitrary<ActivityBody> = fc.oneof(
  fc.record({
    ...surroundings,
    ...expectReplies,
    type: fc.constant('invoke'),
    name: fc.constant('adaptiveCard/action'),
    value: fc.oneof(fc.record({ action: fc.record({ type: json, verb: json, data: buttonData }) }), json),
  }),
  fc.record({
    ...surroundings,
    ...expectReplies,
    type: fc.constant('invoke'),
    name: fc.constantFrom('composeExtension/query', 'composeExtension/fetchTask'),
    value: fc.oneof(
      fc.record({
        commandId: fc.oneof(fc.constantFrom('szukaj', 'kto-odpowiada'), json),
        parameters: fc.oneof(fc.array(fc.record({ name: fc.string(), value: fc.oneof(texts, json) })), json),
        messagePayload: fc.oneof(fc.record({ body: fc.record({ contentType: json, content: texts }) }), json),
      }),
      json,
    ),
  }),
  fc.record({
    ...surroundings,
    ...expectReplies,
    type: fc.constant('invoke'),
    name: fc.oneof(fc.constant('message/submitAction'), texts),
    value: fc.oneof(
      fc.record({
        actionName: fc.oneof(fc.constant('feedback'), json),
        actionValue: fc.oneof(
          fc.record({ reaction: fc.constantFrom('like', 'dislike', ''), feedback: fc.oneof(texts, json) }),
          json,
        ),
      }),
      json,
    ),
  }),
)

/** What channels send besides messages, and kinds that nobody knows. */
const events: Arbitrary<ActivityBody> = fc.record({
  ...surroundings,
  ...expectReplies,
  type: fc.oneof(
    fc.constantFrom(
      'conversationUpdate',
      'messageUpdate',
      'messageDelete',
      'messageReaction',
      'installationUpdate',
      'typing',
      'event',
      'endOfConversation',
      'handoff',
      'command',
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
  ),
  text: optional(texts),
  name: optional(fc.string()),
  membersAdded: optional(fc.array(fc.record({ id: fc.constantFrom('bot', '28:bot', 'x') }), { maxLength: 3 })),
  membersRemoved: optional(fc.array(fc.record({ id: json }), { maxLength: 3 })),
  reactionsAdded: optional(json),
  action: optional(json),
  value: optional(json),
})

const PLACES = [
  'type',
  'id',
  'channelId',
  'from',
  'from.id',
  'recipient',
  'recipient.id',
  'conversation',
  'conversation.id',
  'conversation.conversationType',
  'conversation.isGroup',
  'conversation.tenantId',
  'conversation.properties',
  'from.name',
  'from.role',
  'from.aadObjectId',
  'recipient.name',
  'text',
  'textFormat',
  'name',
  'value',
  'locale',
  'timestamp',
  'localTimestamp',
  'localTimezone',
  'entities',
  'channelData',
  'attachments',
  'membersAdded',
  'deliveryMode',
  'replyToId',
  'relatesTo',
  'callerId',
  '__proto__',
  'constructor',
] as const

/** Activities of which some parts are something else or missing. */
const broken: Arbitrary<ActivityBody> = fc
  .tuple(
    fc.oneof(messages, invokes, events),
    fc.array(fc.tuple(fc.constantFrom(...PLACES), optional(json)), { minLength: 1, maxLength: 3 }),
  )
  .map(([activity, changes]) =>
    changes.reduce<ActivityBody>((body, [place, value]) => put(body, place, value), activity),
  )

function put(body: ActivityBody, place: string, value: unknown): ActivityBody {
  const [key = '', inner] = place.split('.')
  if (inner === undefined) return define(body, key, value)
  const around = body[key]
  return define(body, key, define(typeof around === 'object' && around !== null ? around : {}, inner, value))
}

/** Also where the key is `__proto__`, which an assignment would take for something else. */
function define(object: object, key: string, value: unknown): ActivityBody {
  return Object.defineProperty({ ...object }, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Activities that may be refused or taken in silence, but do no harm. */
export const otherActivities: Arbitrary<ActivityBody> = fc.oneof(events, broken)
