import type { Tokenizer } from '../language/tokenizer'
import type { Ordinance } from '../ordinance/ordinance'
import type { Organization } from '../organization/model'
import type { SearchEngine } from '../search/engine'
import type { Answerer } from './answerer'
import { answerByRemit } from './by-remit'

/** What the rooms below hand in. */
export interface AnswererDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly tokenize: Tokenizer
  readonly engine: SearchEngine
}

/** Builds the answerer: the first reading of a question that fits decides. */
export function createAnswerer({ tokenize, engine }: AnswererDeps): Answerer {
  return {
    answer(question) {
      const tokens = tokenize(question)
      return answerByRemit(engine.search(tokens))
    },
  }
}
