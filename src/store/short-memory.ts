import { hash } from 'node:crypto'
import type { DialogueContext } from '../answer/dialogue'
import { isEId } from '../ordinance/provision'
import { ExpiringMap } from './expiring-map'
import { isAnswerKind, isFields, isSubject, type AskedQuestion } from './feedback'
import type { Lifetimes, PersonRecord, Speaker } from './store'

/** Something that is remembered for a time. `key` and `person` are fingerprints, so that no id stands in a file. */
export type Memory =
  | { readonly kind: 'context'; readonly key: string; readonly person: string; readonly value: DialogueContext }
  | { readonly kind: 'asked'; readonly key: string; readonly person: string; readonly value: AskedQuestion }
  | { readonly kind: 'seen'; readonly key: string }

/** A memory and the time, in milliseconds, at which it ends. */
export type DatedMemory = Memory & { readonly expires: number }

/** Contexts, questions and seen activities of all conversations, in the process. */
export class ShortMemory {
  private readonly maps: Readonly<Record<Memory['kind'], ExpiringMap<Memory>>>

  constructor(lifetimes: Lifetimes, now: () => number) {
    this.maps = {
      context: new ExpiringMap(lifetimes.context, now),
      asked: new ExpiringMap(lifetimes.asked, now),
      seen: new ExpiringMap(lifetimes.seen, now),
    }
  }

  /** Remembers; gives what has to be written down for it. */
  put(memory: Memory, expires?: number): DatedMemory {
    return { ...memory, expires: this.maps[memory.kind].set(memory.key, memory, expires) }
  }

  context(key: string): DialogueContext | undefined {
    const memory = this.maps.context.get(key)
    return memory?.kind === 'context' ? memory.value : undefined
  }

  asked(key: string): AskedQuestion | undefined {
    const memory = this.maps.asked.get(key)
    return memory?.kind === 'asked' ? memory.value : undefined
  }

  isSeen(key: string): boolean {
    return this.maps.seen.get(key) !== undefined
  }

  /** Takes back that an activity was seen. */
  unsee(key: string): void {
    this.maps.seen.remove((_, it) => it === key)
  }

  person(person: string): PersonRecord {
    return toPersonRecord(this.all().filter((memory) => 'person' in memory && memory.person === person))
  }

  forget(person: string): void {
    for (const map of Object.values(this.maps)) map.remove((memory) => 'person' in memory && memory.person === person)
  }

  /** What has not ended. */
  all(): DatedMemory[] {
    return Object.values(this.maps).flatMap((map) =>
      map.live().map(([, { value, expires }]) => ({ ...value, expires })),
    )
  }

  get size(): number {
    return Object.values(this.maps).reduce((sum, { size }) => sum + size, 0)
  }
}

/** What the memories of one person say, in no order that could be relied on. */
export function toPersonRecord(memories: readonly Memory[]): PersonRecord {
  const asked = memories.flatMap((memory) => (memory.kind === 'asked' ? [memory.value] : []))
  return {
    contexts: memories.flatMap((memory) => (memory.kind === 'context' ? [memory.value] : [])),
    // The latest question stands there twice: as such and by its message.
    asked: asked.filter((it, at) => asked.findIndex((other) => sameAsked(it, other)) === at),
  }
}

/** Where a speaker's context and latest question are remembered. */
export function speakerKey({ channelId, conversationId, personId }: Speaker): string {
  return fingerprint([channelId, conversationId, personId])
}

/** Where the question is remembered that a message answers. */
export function messageKey({ channelId, conversationId }: Speaker, messageId: string): string {
  return fingerprint([channelId, conversationId, 'message', messageId])
}

/** Ids may hold any character, so a plain separator could make two lists one. */
export function fingerprint(ids: readonly string[]): string {
  return hash('sha256', JSON.stringify(ids), 'base64url').slice(0, 22)
}

/** Reads what was written down; undefined for anything else. */
export function parseMemory(value: Readonly<Record<string, unknown>>): DatedMemory | undefined {
  const { kind, key, person, expires } = value
  if (typeof key !== 'string' || typeof expires !== 'number') return undefined
  if (kind === 'seen') return { kind, key, expires }
  if (typeof person !== 'string' || !isFields(value['value'])) return undefined
  if (kind === 'context' && isContext(value['value'])) return { kind, key, person, expires, value: value['value'] }
  if (kind === 'asked' && isAsked(value['value'])) return { kind, key, person, expires, value: value['value'] }
  return undefined
}

function isContext(value: object): value is DialogueContext {
  return (
    isFields(value) &&
    isAnswerKind(value['kind']) &&
    isListOf(value['subjects'], isSubject) &&
    isListOf(value['provisions'], isProvision)
  )
}

function isAsked(value: object): value is AskedQuestion {
  return (
    isFields(value) &&
    typeof value['question'] === 'string' &&
    isAnswerKind(value['kind']) &&
    isListOf(value['units'], isSubject) &&
    (value['provision'] === undefined || isProvision(value['provision']))
  )
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isProvision(value: unknown): boolean {
  return typeof value === 'string' && isEId(value)
}

function sameAsked(one: AskedQuestion, other: AskedQuestion): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
