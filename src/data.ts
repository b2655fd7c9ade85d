import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { parseJson } from './json'
import { isEId } from './ordinance/provision'
import type { SharedDuty } from './answer/shared-duty'
import type { Expansion } from './search/document'
import type { ForeignMatter } from './search/foreign-matter'
import type { Concept } from './search/thesaurus'

/** Data files that cannot be used; the message lists every problem with file, line and key. */
export class DataError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'DataError'
  }
}

const eId = z.string().refine(isEId, 'is not an eId such as sec_13__point_1__letter_e')
const words = z.string().trim().min(1)

const expansionSchema = z.strictObject({
  eId,
  terms: z.array(words).readonly(),
  questions: z.array(words).readonly(),
})

const metadataSchema = z.strictObject({
  officialAddress: z.url({ protocol: /^https$/ }).nullable(),
  department: words,
  /** Matters of `out-of-scope.json` that this act settles, by their names. */
  atHome: z.array(words).readonly(),
  /** Shown to somebody who does not know what to ask. */
  examples: z.array(words).min(1).max(3).readonly(),
  /** Offered to somebody who has typed nothing yet. */
  frequentMatters: z.array(words).min(1).readonly(),
})

const conceptSchema = z.strictObject({
  prefLabel: words,
  altLabel: z.array(words).default([]),
  hiddenLabel: z.array(words).default([]),
  broader: words.optional(),
  eId: z.array(eId).default([]),
  note: words,
  added: z.iso.date('is not a date such as 2025-08-01').optional(),
})

const thesaurusSchema = z.strictObject({ concepts: z.array(conceptSchema) })

const matterSchema = z.strictObject({
  matter: words,
  terms: z.array(words).min(1),
  questions: z.array(words).min(1),
  nextStep: words,
  mark: z.enum(['elsewhere', 'order']).optional(),
})

const sharedDutySchema = z.strictObject({
  duty: words,
  eId: z.array(eId).min(2).readonly(),
  same: z.boolean().default(false),
  note: words,
})

const sharedDutiesSchema = z.strictObject({ duties: z.array(sharedDutySchema) })
const unitNamesSchema = z.record(words, z.array(words).readonly())

const outOfScopeSchema = z.strictObject({
  elsewhere: z.array(words),
  places: z.array(words),
  matters: z.array(matterSchema),
})

/** What the act's text cannot say. */
export type FileMetadata = z.infer<typeof metadataSchema>

/** Everything that one ordinance is served from, checked for form. */
export interface Data {
  readonly actFile: string
  /** Where the other parts come from, for whoever finds a fault in them. */
  readonly files: Pick<DataFiles, 'expansions' | 'thesaurus' | 'sharedDuties' | 'dictionary' | 'unitNames'>
  readonly act: string
  readonly metadata: FileMetadata
  readonly expansions: readonly Expansion[]
  readonly concepts: readonly Concept[]
  /** None where the act has no `shared-duties.json`. */
  readonly sharedDuties: readonly SharedDuty[]
  /** What people call the units, by code; empty where nobody has written it down. */
  readonly unitNames: ReadonlyMap<string, readonly string[]>
  readonly foreignMatters: readonly ForeignMatter[]
  /** Words that lead away from the office: private and at home; other towns and offices. */
  readonly outside: Readonly<Record<'elsewhere' | 'places', readonly string[]>>
  readonly dictionary: Uint8Array
  /** `contact-points.json` as it is; the organization is needed to read it. Absent where there are no contacts. */
  readonly contacts?: { readonly file: string; readonly text: string }
}

/** The files that one ordinance is served from; `sharedDuties`, `unitNames` and `contacts` may be absent. */
export type DataFiles = Readonly<
  Record<
    | 'act'
    | 'metadata'
    | 'expansions'
    | 'unitNames'
    | 'thesaurus'
    | 'sharedDuties'
    | 'outOfScope'
    | 'dictionary'
    | 'contacts',
    string
  >
>

/** Where the files of one ordinance stand. */
export function locateData(directory: string, ordinance: string): DataFiles {
  const ofAct = (name: string): string => join(directory, 'ordinances', ordinance, name)
  return {
    act: ofAct('act.txt'),
    metadata: ofAct('metadata.json'),
    expansions: ofAct('questions.jsonl'),
    unitNames: ofAct('unit-names.json'),
    thesaurus: join(directory, 'thesaurus.json'),
    sharedDuties: ofAct('shared-duties.json'),
    outOfScope: join(directory, 'out-of-scope.json'),
    dictionary: join(directory, 'morfologik', 'polish.dict'),
    contacts: join(directory, 'contact-points.json'),
  }
}

/** A problem for people who need not know where the data stand: `/srv/data/thesaurus.json: …` → `thesaurus.json: …`. */
export function withoutFolder(problem: string, directory: string): string {
  return problem.replaceAll(join(directory, sep), '')
}

/** Reads and checks the data folder for one ordinance; throws a DataError that lists every problem. */
export function loadData(directory: string, ordinance: string): Data {
  const problems: string[] = []
  const files = locateData(directory, ordinance)
  const act = readText(files.act, problems)
  const metadata = readJson(files.metadata, metadataSchema, problems)
  const expansions = readExpansions(files.expansions, problems)
  const thesaurus = readJson(files.thesaurus, thesaurusSchema, problems)
  const shared = existsSync(files.sharedDuties)
    ? readJson(files.sharedDuties, sharedDutiesSchema, problems)
    : { duties: [] }
  const outOfScope = readJson(files.outOfScope, outOfScopeSchema, problems)
  const unitNames = existsSync(files.unitNames) ? readJson(files.unitNames, unitNamesSchema, problems) : {}
  problems.push(...findUnknownMatters(files.metadata, metadata?.atHome ?? [], outOfScope?.matters ?? []))
  const dictionary = readBytes(files.dictionary, problems)
  const contacts = existsSync(files.contacts)
    ? { file: files.contacts, text: readText(files.contacts, problems) }
    : undefined
  if (metadata === undefined || thesaurus === undefined || outOfScope === undefined || problems.length > 0) {
    throw new DataError(problems)
  }
  const { concepts } = thesaurus
  return {
    actFile: files.act,
    files,
    act,
    metadata,
    expansions,
    concepts,
    sharedDuties: shared?.duties ?? [],
    unitNames: new Map(Object.entries(unitNames ?? {})),
    foreignMatters: outOfScope.matters.filter(({ matter }) => !metadata.atHome.includes(matter)),
    outside: { elsewhere: outOfScope.elsewhere, places: outOfScope.places },
    dictionary,
    ...(contacts === undefined ? {} : { contacts }),
  }
}

function readExpansions(path: string, problems: string[]): Expansion[] {
  const seen = new Set<string>()
  return readText(path, problems)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const place = `${path}:${at + 1}`
      const expansion = check(readValue(line, { place, problems }), expansionSchema, { place, problems })
      if (expansion === undefined) return []
      if (seen.has(expansion.eId)) problems.push(`${place}: eId ${expansion.eId} stands twice`)
      seen.add(expansion.eId)
      return [expansion]
    })
}

function findUnknownMatters(file: string, atHome: readonly string[], matters: readonly ForeignMatter[]): string[] {
  return atHome
    .filter((name) => !matters.some(({ matter }) => matter === name))
    .map((name) => `${file}: atHome: out-of-scope.json has no matter "${name}"`)
}

interface Report {
  readonly place: string
  readonly problems: string[]
}

function readJson<T>(path: string, schema: z.ZodType<T>, problems: string[]): T | undefined {
  const text = readText(path, problems)
  if (text === '') return undefined
  return check(readValue(text, { place: path, problems }), schema, { place: path, problems })
}

function readValue(text: string, { place, problems }: Report): unknown {
  const parsed = parseJson(text)
  if ('value' in parsed) return parsed.value
  problems.push(`${place}: ${parsed.fault}`)
  return undefined
}

function check<T>(value: unknown, schema: z.ZodType<T>, { place, problems }: Report): T | undefined {
  if (value === undefined) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const { path, message } of result.error.issues) {
    problems.push([place, ...(path.length === 0 ? [] : [path.join('.')]), message].join(': '))
  }
  return undefined
}

function readText(path: string, problems: string[]): string {
  const bytes = readBytes(path, problems)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    problems.push(`${path}: is not UTF-8`)
    return ''
  }
}

function readBytes(path: string, problems: string[]): Uint8Array {
  try {
    const bytes = readFileSync(path)
    if (bytes.length === 0) problems.push(`${path}: is empty`)
    return bytes
  } catch (error) {
    problems.push(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return new Uint8Array()
  }
}
