import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Expansion } from './search/document'
import type { ForeignMatter } from './search/foreign-matter'
import type { Concept } from './search/thesaurus'
import { isEId } from './ordinance/provision'

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
})

const outOfScopeSchema = z.strictObject({ elsewhere: z.array(words), matters: z.array(matterSchema) })

/** What the act's text cannot say. */
export type FileMetadata = z.infer<typeof metadataSchema>

/** Everything that one ordinance is served from, checked for form. */
export interface Data {
  readonly actFile: string
  /** Where the other parts come from, for whoever finds a fault in them. */
  readonly files: { readonly expansions: string; readonly thesaurus: string; readonly dictionary: string }
  readonly act: string
  readonly metadata: FileMetadata
  readonly expansions: readonly Expansion[]
  readonly concepts: readonly Concept[]
  readonly foreignMatters: readonly ForeignMatter[]
  /** Words that put a thing outside the office: private, at home, in another town, at the bank. */
  readonly elsewhere: readonly string[]
  readonly dictionary: Uint8Array
  /** `contact-points.json` as it is; the organization is needed to read it. Absent where there are no contacts. */
  readonly contacts?: { readonly file: string; readonly text: string }
}

/** Reads and checks the data folder for one ordinance; throws a DataError that lists every problem. */
export function loadData(directory: string, ordinance: string): Data {
  const problems: string[] = []
  const file = (...path: string[]): string => join(directory, ...path)
  const actFile = file('ordinances', ordinance, 'act.txt')
  const act = readText(actFile, problems)
  const metadata = readJson(file('ordinances', ordinance, 'metadata.json'), metadataSchema, problems)
  const files = {
    expansions: file('ordinances', ordinance, 'questions.jsonl'),
    thesaurus: file('thesaurus.json'),
    dictionary: file('morfologik', 'polish.dict'),
  }
  const expansions = readExpansions(files.expansions, problems)
  const thesaurus = readJson(files.thesaurus, thesaurusSchema, problems)
  const outOfScope = readJson(file('out-of-scope.json'), outOfScopeSchema, problems)
  const dictionary = readBytes(files.dictionary, problems)
  const contactsFile = file('contact-points.json')
  const contacts = existsSync(contactsFile) ? { file: contactsFile, text: readText(contactsFile, problems) } : undefined
  if (metadata === undefined || thesaurus === undefined || outOfScope === undefined || problems.length > 0) {
    throw new DataError(problems)
  }
  const { concepts } = thesaurus
  return {
    actFile,
    files,
    act,
    metadata,
    expansions,
    concepts,
    foreignMatters: outOfScope.matters,
    elsewhere: outOfScope.elsewhere,
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
      const expansion = check(parseJson(line, { place, problems }), expansionSchema, { place, problems })
      if (expansion === undefined) return []
      if (seen.has(expansion.eId)) problems.push(`${place}: eId ${expansion.eId} stands twice`)
      seen.add(expansion.eId)
      return [expansion]
    })
}

interface Report {
  readonly place: string
  readonly problems: string[]
}

function readJson<T>(path: string, schema: z.ZodType<T>, problems: string[]): T | undefined {
  const text = readText(path, problems)
  if (text === '') return undefined
  return check(parseJson(text, { place: path, problems }), schema, { place: path, problems })
}

function parseJson(text: string, { place, problems }: Report): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    problems.push(`${place}: is not JSON: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
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
  return new TextDecoder().decode(readBytes(path, problems))
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
