import { join } from 'node:path'
import { toDialogueContext, type DialogueContext } from '../../src/answer/dialogue'
import { toOutcome, type Outcome } from '../../src/answer/outcome'
import { loadData } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'
import { isExactlyCited, isRight, readJudgements, type Judgement } from './judgement'

const ROOT = join(__dirname, '..', '..')

export interface Judged {
  readonly judgement: Judgement
  readonly outcome: Outcome
  readonly right: boolean
  readonly cited: boolean | undefined
}

/** Answers every question of a set, its context first, as a conversation would. */
export function judgeAll(judgements: readonly Judgement[], { answerer, organization }: Knowledge): Judged[] {
  return judgements.map((judgement) => {
    let context: DialogueContext | undefined
    for (const earlier of judgement.context ?? []) {
      context = toDialogueContext(answerer.answer(earlier, context)) ?? context
    }
    const outcome = toOutcome(answerer.answer(judgement.question, context), organization)
    return { judgement, outcome, right: isRight(judgement, outcome), cited: isExactlyCited(judgement, outcome) }
  })
}

function percent(count: number, of: number): string {
  return `${count}/${of} (${of === 0 ? '–' : ((100 * count) / of).toFixed(1)} %)`
}

function report(name: string, judged: readonly Judged[]): void {
  const withRefs = judged.filter(({ cited }) => cited !== undefined)
  console.log(`\n${name}: right ${percent(judged.filter(({ right }) => right).length, judged.length)}`)
  console.log(
    `  right and exactly cited ${percent(withRefs.filter(({ right, cited }) => right && cited === true).length, withRefs.length)}`,
  )
  for (const key of ['category', 'style', 'difficulty'] as const) {
    const groups = [...new Set(judged.map(({ judgement }) => judgement[key]))].sort()
    const cells = groups.map((group) => {
      const own = judged.filter(({ judgement }) => judgement[key] === group)
      return `${group} ${percent(own.filter(({ right }) => right).length, own.length)}`
    })
    console.log(`  by ${key}: ${cells.join(' · ')}`)
  }
  const duty = judged.filter(({ judgement, outcome }) => judgement.category === 'duty' && outcome.kind !== 'none')
  const inScope = judged.filter(({ judgement }) => judgement.category !== 'out_of_scope')
  const units = duty.reduce((sum, { outcome }) => sum + outcome.units.length, 0)
  console.log(
    `  units named per duty answer ${(units / duty.length).toFixed(2)}; choose ${percent(inScope.filter(({ outcome }) => outcome.kind === 'choose').length, inScope.length)}; in scope refused ${percent(inScope.filter(({ outcome }) => outcome.kind === 'none').length, inScope.length)}`,
  )
}

function main(): void {
  const knowledge = createKnowledge(loadData(join(ROOT, 'data'), '1796-2025'))
  const verbose = process.argv.includes('--misses')
  for (const [name, file] of [
    ['dev', 'questions.jsonl'],
    ['trial', 'trial.jsonl'],
    ['calibration', 'calibration.jsonl'],
  ] as const) {
    const judged = judgeAll(readJudgements(file), knowledge)
    report(name, judged)
    if (!verbose) continue
    for (const { judgement, outcome, right, cited } of judged) {
      if (right && cited !== false) continue
      console.log(
        `  ${right ? 'cited' : 'WRONG'} ${judgement.id} [${judgement.category}] ${judgement.context?.join(' / ') ?? ''} » ${judgement.question}`,
      )
      console.log(
        `        got ${outcome.kind} ${outcome.units.slice(0, 4).join(' ')} | ${outcome.refs.slice(0, 2).join('; ')}   want ${judgement.units.join(' ')} (${judgement.accept.join(' ')}) | ${judgement.refs.slice(0, 3).join('; ')}`,
      )
    }
  }
}

main()
