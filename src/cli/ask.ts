import type { Answer } from '../answer/answer'
import { createCards, type Cards } from '../cards/cards'
import { loadData, type Data } from '../data'
import { createKnowledge, type Knowledge } from '../knowledge'
import { answerLine, splitLines } from './answer-lines'
import { readAskOptions, USAGE } from './ask-options'
import { hintsAtHome } from './at-home'
import { explanationText } from './explanation'
import { FAILED, print, runProgram } from './program'
import { readSettings } from './settings'
import { actTree, organizationTree } from './tree'

async function main(args: readonly string[]): Promise<void> {
  const options = readAskOptions(args)
  if (options.mode === 'help') return print(USAGE)
  const { data, knowledge, cards } = load()
  const { ordinance, organization, answerer } = knowledge
  switch (options.mode) {
    case 'tree':
      return print([actTree(ordinance), organizationTree(organization), ...hintsAtHome(data, knowledge)].join('\n\n'))
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

function load(): { data: Data; knowledge: Knowledge; cards: Cards } {
  const { dataDir, ordinance: folder, publicUrl } = readSettings()
  const data = loadData(dataDir, folder)
  const knowledge = createKnowledge(data)
  const { ordinance, organization, metadata, contactPoints } = knowledge
  const { officialAddress, examples } = metadata
  const cards = createCards({
    ordinance,
    organization,
    contactPoints,
    publicUrl,
    officialAddress: officialAddress ?? undefined,
    examples,
  })
  return { data, knowledge, cards }
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

runProgram(main, USAGE)
