import { activity, type ActivityFields, type Channel } from '../support/channel'
import { startConnector, type Taking } from '../support/connector'

/** What comes of a turn: the answer, an apology with a reference, or nothing that anybody could see. */
export type Outcome = 'answered' | 'apologised' | 'nothing'

/** What goes wrong at the channel's side while it takes a turn's messages one after the other, and what must come of it. */
export interface ConnectorFault {
  readonly name: string
  readonly takings: readonly Taking[]
  readonly outcome: Outcome
}

export const CONNECTOR_FAULTS: readonly ConnectorFault[] = [
  { name: 'nothing', takings: [200], outcome: 'answered' },
  { name: '412 once', takings: [412, 200], outcome: 'answered' },
  { name: '429 twice', takings: [429, 429, 200], outcome: 'answered' },
  { name: '429, come back in a second', takings: [{ status: 429, retryAfter: '1' }, 200], outcome: 'answered' },
  { name: '429, come back in a minute', takings: [{ status: 429, retryAfter: '60' }], outcome: 'nothing' },
  { name: '429 for ever', takings: [429], outcome: 'nothing' },
  { name: '412 until the apology', takings: [412, 412, 412, 412, 200], outcome: 'apologised' },
  { name: '500 once', takings: [500, 200], outcome: 'answered' },
  { name: '502 once', takings: [502, 200], outcome: 'answered' },
  { name: '503, come back at once', takings: [{ status: 503, retryAfter: '0' }, 200], outcome: 'answered' },
  { name: '504 once', takings: [504, 200], outcome: 'answered' },
  { name: '503 for ever', takings: [503], outcome: 'nothing' },
  { name: '401 for ever', takings: [401], outcome: 'nothing' },
  { name: '403, then 200', takings: [403, 200], outcome: 'apologised' },
  { name: 'hangs up once', takings: ['hang-up', 200], outcome: 'answered' },
  { name: 'hangs up for ever', takings: ['hang-up'], outcome: 'nothing' },
  { name: 'no answer once', takings: ['never', 200], outcome: 'apologised' },
  { name: 'never an answer', takings: ['never'], outcome: 'nothing' },
  { name: 'an answer without an end', takings: ['endless'], outcome: 'nothing' },
  { name: 'an answer that is no JSON', takings: ['no-json'], outcome: 'answered' },
]

/** What came of the turns that one fault met. */
export interface FaultFigures {
  readonly fault: ConnectorFault
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** HTTP statuses that the channel got for its activities. */
  readonly statuses: readonly number[]
  readonly longestMs: number
  /** Messages that the bot tried to send. */
  readonly requests: number
  /** What the people who got an apology were told to quote. */
  readonly references: readonly string[]
}

/** A slow machine would let the bot show that it is typing, which would meet the fault in the place of the answer. */
const WITHOUT_TYPING = { conversationType: 'channel' }

const APOLOGY = /^Coś poszło nie tak \(([0-9a-f]{8})\)\.$/

/** Asks so many questions at once, each of which meets the fault on its own. */
export async function meetFault(channel: Channel, fault: ConnectorFault, turns: number): Promise<FaultFigures> {
  const met = await Promise.all(Array.from({ length: turns }, () => meetOnce(channel, fault)))
  const count = (outcome: Outcome): number => met.filter((it) => it.outcome === outcome).length
  return {
    fault,
    outcomes: { answered: count('answered'), apologised: count('apologised'), nothing: count('nothing') },
    statuses: [...new Set(met.map(({ status }) => status))],
    longestMs: Math.max(...met.map(({ milliseconds }) => milliseconds)),
    requests: met.reduce((sum, { requests }) => sum + requests, 0),
    references: met.flatMap(({ reference }) => (reference === undefined ? [] : [reference])),
  }
}

interface Met {
  readonly outcome: Outcome
  readonly status: number
  readonly milliseconds: number
  readonly requests: number
  readonly reference: string | undefined
}

async function meetOnce(channel: Channel, { takings }: ConnectorFault): Promise<Met> {
  const connector = await startConnector(...takings)
  const began = performance.now()
  const conversation = { id: connector.serviceUrl, ...WITHOUT_TYPING }
  const body = activity({ text: 'kto mi podłączy drukarkę?', serviceUrl: connector.serviceUrl, conversation })
  const { status } = await channel.post(body)
  const milliseconds = performance.now() - began
  const [message] = connector.taken
  const reference = APOLOGY.exec(message?.text ?? '')?.[1]
  const requests = connector.received.length
  await connector.stop()
  const outcome = message === undefined ? 'nothing' : reference === undefined ? 'answered' : 'apologised'
  return { outcome, status, milliseconds, requests, reference }
}

/** What came of activities that were sent more than once, or in another order than they were written. */
export interface RepetitionFigures {
  readonly activities: number
  readonly posts: number
  /** Conversations in which not exactly one message answered each of their activities: must stay empty. */
  readonly wrong: readonly string[]
}

/** How a conversation may reach the bot, and how many messages answer it. */
const DELIVERIES: readonly (readonly [name: string, answers: number, order: (id: string) => ActivityFields[]])[] = [
  ['once', 1, (id) => [question(id)]],
  ['three times at once', 1, (id) => [question(id), question(id), question(id)]],
  ['a question and what follows it', 2, (id) => [question(id), followUp(id)]],
  ['what follows a question before it', 2, (id) => [followUp(id), question(id)]],
  ['both again', 2, (id) => [question(id), followUp(id), followUp(id), question(id)]],
  ['an edit after its question, twice', 2, (id) => [question(id), edit(id), edit(id)]],
  ['an edit before its question', 1, (id) => [edit(id), question(id)]],
]

/** Sends conversations in every such way: at once what is the same activity, one after the other what is not. */
export async function repeatActivities(channel: Channel, rounds: number): Promise<RepetitionFigures> {
  const connector = await startConnector()
  const wrong: string[] = []
  let activities = 0
  let posts = 0
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      DELIVERIES.map(async ([name, answers, order], at) => {
        const id = `${at}-of-${round}`
        const bodies = order(id).map((fields) => ({ ...activity(fields), serviceUrl: connector.serviceUrl }))
        activities += answers
        posts += bodies.length
        if (name.endsWith('at once')) await Promise.all(bodies.map((body) => channel.post(body)))
        else for (const body of bodies) await channel.post(body)
        const got = connector.requests.filter((request) => request.includes(`/conversations/${id}/`)).length
        if (got !== answers) wrong.push(`${name}: ${got} messages instead of ${answers}`)
      }),
    )
  }
  await connector.stop()
  return { activities, posts, wrong }
}

function question(id: string): ActivityFields {
  return { id: `question-${id}`, text: 'kto mi podłączy drukarkę?', conversation: { id, ...WITHOUT_TYPING } }
}

function followUp(id: string): ActivityFields {
  return { id: `follow-up-${id}`, text: 'a komu oni podlegają?', conversation: { id, ...WITHOUT_TYPING } }
}

function edit(id: string): ActivityFields {
  return { ...question(id), type: 'messageUpdate', text: 'kto mi podłączy monitor?' }
}
