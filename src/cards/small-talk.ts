import type { AnswerOf } from '../answer/answer'
import type { Reply } from './reply'
import { ASK_LIKE_THIS, EXAMPLES, GREETING, SMALL_TALK, WELCOME } from './strings.pl'

/** Greeting, thanks, help: a sentence, and questions to begin with where they help. */
export function smallTalkReply({ about }: AnswerOf<'small-talk'>): Reply {
  const said = SMALL_TALK[about]
  const withExamples = about !== 'thanks' && about !== 'farewell'
  return {
    parts: [
      { kind: 'sentence', text: said },
      ...(withExamples ? [{ kind: 'list' as const, label: ASK_LIKE_THIS, items: examples() }] : []),
    ],
    summary: said,
    buttons: [],
    isSmallTalk: !withExamples,
  }
}

/** What a new conversation begins with. */
export function welcomeReply(): Reply {
  return {
    parts: [
      { kind: 'title', text: GREETING },
      { kind: 'sentence', text: WELCOME },
      { kind: 'list', label: ASK_LIKE_THIS, items: examples() },
    ],
    summary: `${GREETING} ${WELCOME}`,
    buttons: [],
  }
}

function examples(): { note: string }[] {
  return EXAMPLES.map((note) => ({ note }))
}
