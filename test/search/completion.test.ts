import { createCompletion } from '../../src/search/completion'
import { eId } from '../support/answers'

const complete = createCompletion([
  { eId: eId('sec_1__point_1'), terms: ['drukarka', 'zepsuta drukarka'], questions: ['kto mi podłączy drukarkę?'] },
  { eId: eId('sec_1__point_2'), terms: ['druk umowy'], questions: [] },
  { eId: eId('sec_1__point_3'), terms: ['łącze internetowe'], questions: [] },
])

describe('createCompletion', () => {
  it.each([
    ['the provision with most phrases first, by its shortest phrase', 'druk', ['drukarka', 'druk umowy'], true],
    ['a beginning inside a phrase', 'zep', ['zepsuta drukarka'], false],
    ['words in any order', 'drukarka zep', ['zepsuta drukarka'], false],
    ['words without diacritics', 'lacz', ['łącze internetowe'], false],
    ['words in capitals', 'ŁĄCZE', ['łącze internetowe'], true],
    ['past the words that say nothing', 'kto za ten druk', ['drukarka', 'druk umowy'], true],
    ['nothing for a word that no phrase has', 'rower druk', [], true],
    ['nothing for one letter', 'd', [], false],
    ['nothing for nothing', '', [], false],
  ])('gives %s', (_, typed, phrases, endsInWord) => {
    expect(complete(typed)).toEqual({ phrases, endsInWord })
  })
})
