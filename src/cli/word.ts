import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadData, type Data } from '../data'
import { createKnowledge, type Knowledge } from '../knowledge'
import { parseCitation, toCitation } from '../ordinance/citation'
import type { EId } from '../ordinance/provision'
import type { Concept } from '../search/thesaurus'
import { replaceFile } from '../store/durable-file'
import { isFields } from '../store/feedback'
import { print, runProgram } from './program'
import { readSettings, type Settings } from './settings'
import { readStoredFeedback } from './stored'
import { addConcept, removeConcepts, type WrittenConcept } from './thesaurus-file'
import { checkWord, fold } from './word-check'
import { findChanges, readJudged, sayOutcome, toStoredProbes, type Change } from './word-effect'
import { readWordOptions, WORD_USAGE, type WordOptions } from './word-options'

const JUDGED_FOLDER = join('test', 'eval')

/** A change of the thesaurus: what is said of it, its concepts afterwards, and the file's text afterwards. */
interface Plan {
  readonly said: readonly string[]
  readonly concepts: readonly Concept[]
  readonly text: string
}

interface Starting {
  readonly data: Data
  readonly knowledge: Knowledge
  readonly text: string
}

async function main(args: readonly string[]): Promise<void> {
  const options = readWordOptions(args)
  if (options === 'help') return print(WORD_USAGE)
  const settings = readSettings()
  const path = join(settings.dataDir, 'thesaurus.json')
  const data = loadData(settings.dataDir, settings.ordinance)
  const knowledge = createKnowledge(data)
  const starting = { data, knowledge, text: readFileSync(path, 'utf8') }
  const plan = options.mode === 'add' ? planAddition(options, starting) : planRemoval(options, starting)
  await print(plan.said.join('\n'))

  const after = createKnowledge({ ...data, concepts: plan.concepts })
  const changes = await compare(settings, knowledge, after)
  if (options.isRehearsal) return print('nothing was written: --dry-run')
  if (options.mode === 'add' && !options.anyway && changes.some(({ effect }) => effect === 'worse')) {
    throw new Error('nothing was written: an answer that is judged right would become a wrong one (--anyway writes)')
  }
  await replaceFile(path, plan.text)
  await print(`written: ${path}`)
}

async function compare(settings: Settings, before: Knowledge, after: Knowledge): Promise<Change[]> {
  const judged = readJudged(JUDGED_FOLDER)
  const stored = toStoredProbes(await readStoredFeedback(settings))
  const changes = findChanges([...judged, ...stored], before, after)
  const counted = `of ${judged.length} judged and ${stored.length} stored questions ${changes.length} change their answer`
  await print([counted, ...changes.map(describeChange)].join('\n'))
  return changes
}

function describeChange({ probe, before, after, effect }: Change): string {
  const verdict = effect === 'neutral' ? '' : ` – ${effect}`
  return `  ${probe.name}: "${probe.question}"\n    ${sayOutcome(before)} → ${sayOutcome(after)}${verdict}`
}

type Addition = Extract<WordOptions, { mode: 'add' }>

function planAddition({ citation, reason, label, ...given }: Addition, starting: Starting): Plan {
  const { data, knowledge, text } = starting
  const { ordinance, organization } = knowledge
  const { word, eId, unit, remarks } = checkWord({ word: given.word, citation }, knowledge, data)
  const provision = ordinance.provisions.get(eId)?.text ?? ''
  const name = unit === undefined ? 'no unit alone' : `${unit} ${organization.units.get(unit)?.name ?? ''}`
  const concept: WrittenConcept = {
    prefLabel: label ?? beginningOf(provision),
    altLabel: [word],
    eId: [eId],
    note: reason,
    added: new Date().toISOString().slice(0, 10),
  }
  return {
    said: [`"${word}" → ${toCitation(eId)}, ${name}: "${provision}"`, ...remarks.map((remark) => `  note: ${remark}`)],
    concepts: [...data.concepts, { hiddenLabel: [], ...concept }],
    text: addConcept(text, concept),
  }
}

type Removal = Extract<WordOptions, { mode: 'remove' }>

function planRemoval({ word, citation }: Removal, { data, text }: Starting): Plan {
  const eId = citation === undefined ? undefined : parseCitation(citation)
  if (citation !== undefined && eId === undefined) throw new Error(`"${citation}" is not a citation`)
  const isMeant = ({ altLabel, eId: eIds }: Pick<Concept, 'altLabel' | 'eId'>): boolean =>
    altLabel.some((label) => fold(label) === fold(word)) && (eId === undefined || eIds.includes(eId))
  const meant = data.concepts.filter(isMeant)
  const removed = meant.filter(({ added }) => added !== undefined)
  if (removed.length === 0) {
    const why = meant.length === 0 ? 'is not in the thesaurus' : 'was written by hand and is to be removed by hand'
    throw new Error(`"${word}" ${why}`)
  }
  return {
    said: removed.map((it) => `"${word}" no longer leads to ${it.eId.map(toCitation).join(', ')} (since ${it.added})`),
    concepts: data.concepts.filter((concept) => !removed.includes(concept)),
    text: removeConcepts(text, (concept) => removed.some((it) => isSame(it, concept))),
  }
}

/** A concept that was added has one word and one provision, and the day of it. */
function isSame(
  { altLabel, eId, added }: { altLabel: readonly string[]; eId: readonly EId[]; added?: string | undefined },
  line: unknown,
): boolean {
  if (!isFields(line)) return false
  const { altLabel: words, eId: eIds, added: day } = line
  return JSON.stringify([altLabel, eId, added]) === JSON.stringify([words, eIds, day])
}

const LONGEST_LABEL = 60

function beginningOf(text: string): string {
  if (text.length <= LONGEST_LABEL) return text.replace(/[\s,;:.]+$/u, '')
  return text.slice(0, text.lastIndexOf(' ', LONGEST_LABEL)).replace(/[\s,;:.–-]+$/u, '')
}

runProgram(main, WORD_USAGE)
