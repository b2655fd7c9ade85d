import type { AnswerOf, SmallTalk } from '../answer/answer'
import type { Part, Reply } from './reply'
import type { CardContext } from './context'
import { ASK_LIKE_THIS, GREETING, SMALL_TALK, WELCOME } from './strings.pl'

/** Whoever says these asks for nothing. */
const WITHOUT_EXAMPLES: ReadonlySet<SmallTalk> = new Set(['thanks', 'farewell', 'remark'])

/** Greeting, thanks, help: a sentence, and questions to begin with where they help. */
export function smallTalkReply({ examples }: CardContext, { about }: AnswerOf<'small-talk'>): Reply {
  const said = SMALL_TALK[about]
  const withExamples = !WITHOUT_EXAMPLES.has(about)
  return {
    parts: [{ kind: 'sentence', text: said }, ...(withExamples ? listOf(examples) : [])],
    summary: said,
    buttons: [],
    isSmallTalk: !withExamples,
  }
}

/** What a new conversation begins with. */
export function welcomeReply({ examples }: CardContext): Reply {
  return {
    parts: [{ kind: 'title', text: GREETING }, { kind: 'sentence', text: WELCOME }, ...listOf(examples)],
    summary: `${GREETING} ${WELCOME}`,
    buttons: [],
  }
}

function listOf(examples: readonly string[] = []): Part[] {
  return examples.length === 0
    ? []
    : [{ kind: 'list', label: ASK_LIKE_THIS, items: examples.map((note) => ({ note })) }]
}
