import type { Answer } from '../answer/answer'
import type { Answerer } from '../answer/answerer'
import { toDialogueContext, type DialogueContext } from '../answer/dialogue'
import { toOutcome } from '../answer/outcome'
import type { Organization } from '../organization/model'

/** What answering lines needs. */
export interface AnswerLineDeps {
  readonly answerer: Answerer
  readonly organization: Organization
  readonly toText: (answer: Answer) => string
}

/** One line of output, and whether it reports a line that could not be read. */
export interface AnsweredLine {
  readonly output: string
  readonly failed: boolean
}

/** `{"id", "question", "context"?}` → `{"id", "kind", "units", "refs", "text"}`; `{"error": "line 3: …"}` for any other line. */
export function answerLine(line: string, number: number, deps: AnswerLineDeps): AnsweredLine {
  try {
    const { id, question, context } = readRequest(line)
    const answer = converse([...context, question], deps.answerer)
    const { kind, units, refs } = toOutcome(answer, deps.organization)
    return { output: JSON.stringify({ id, kind, units, refs, text: deps.toText(answer) }), failed: false }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { output: JSON.stringify({ error: `line ${number}: ${reason}` }), failed: true }
  }
}

/** Cuts a stream of text into lines at "\n" alone: inside JSON, U+2028 and U+2029 are ordinary characters. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

interface Request {
  readonly id: string | number
  readonly question: string
  readonly context: readonly string[]
}

function readRequest(line: string): Request {
  const value = parse(line)
  const id = field(value, 'id')
  const question = field(value, 'question')
  const context = field(value, 'context') ?? []
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('has no "id" (a text or a number)')
  if (typeof question !== 'string') throw new Error('has no "question" (a text)')
  if (!isTexts(context)) throw new Error('has a "context" that is not a list of texts')
  return { id, question, context }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is not a JSON object')
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Answers the turns of one conversation in their order; gives the answer to the last. */
function converse(turns: readonly [...string[], string], answerer: Answerer): Answer {
  let context: DialogueContext | undefined
  let answer: Answer = { kind: 'small-talk', about: 'empty' }
  for (const turn of turns) {
    answer = answerer.answer(turn, context)
    context = toDialogueContext(answer) ?? context
  }
  return answer
}
