import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../answer/answer'
import { createCards, type Cards } from '../cards/cards'
import { readContactPoints } from '../contact-points'
import { loadData } from '../data'
import { createKnowledge, type Knowledge } from '../knowledge'
import { answerLine, splitLines } from './answer-lines'
import { readAskOptions, USAGE, UsageError } from './ask-options'
import { explanationText } from './explanation'
import { actTree, organizationTree } from './tree'

/** Exit statuses: a line or the data could not be read; the command line could not be followed. */
const FAILED = 1
const MISUSED = 2

async function main(): Promise<void> {
  const options = readAskOptions(process.argv.slice(2))
  if (options.mode === 'help') return print(USAGE)
  const { knowledge, cards } = load()
  const { ordinance, organization, answerer } = knowledge
  switch (options.mode) {
    case 'tree':
      return print(`${actTree(ordinance)}\n\n${organizationTree(organization)}`)
    case 'jsonl':
      return answerInput(knowledge, cards)
    case 'question': {
      const { question, explained } = options
      const answer = answerer.answer(question)
      const why = explained ? ['', explanationText(question, answer, knowledge.explain(question))] : []
      return print([cards.toText(answer), ...why].join('\n'))
    }
  }
}

function load(): { knowledge: Knowledge; cards: Cards } {
  const { DATA_DIR, ORDINANCE, PUBLIC_URL } = process.env
  const directory = DATA_DIR || 'data'
  const knowledge = createKnowledge(loadData(directory, ORDINANCE || '1796-2025'))
  const { ordinance, organization, metadata } = knowledge
  const contacts = join(directory, 'contact-points.json')
  const cards = createCards({
    ordinance,
    organization,
    contactPoints: readContactPoints(readFileSync(contacts, 'utf8'), contacts, organization),
    publicUrl: PUBLIC_URL || 'http://localhost:3978',
    officialAddress: metadata.officialAddress ?? undefined,
  })
  return { knowledge, cards }
}

async function answerInput({ answerer, organization }: Knowledge, cards: Cards): Promise<void> {
  const deps = { answerer, organization, toText: (answer: Answer) => cards.toText(answer) }
  let number = 0
  for await (const line of splitLines(process.stdin.setEncoding('utf8'))) {
    const { output, failed } = answerLine(line, ++number, deps)
    if (failed) process.exitCode = FAILED
    await print(output)
  }
}

/** Waits until the reader has room, so that a long input never piles up in memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()))
}

// Whoever reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : FAILED)
})

main().catch((error: unknown) => {
  const isMisuse = error instanceof UsageError
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${isMisuse ? `\n${USAGE}\n` : ''}`)
  process.exitCode = isMisuse ? MISUSED : FAILED
})
