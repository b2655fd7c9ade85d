import { suggestNext } from '../../src/cards/suggestions'
import { answerTo } from '../support/answers'

const EXAMPLES = ['kto?', 'komu?']

describe('suggestNext', () => {
  it.each([
    ['a competent unit', ['Komu podlega?', 'Co jeszcze robi?']],
    ['several units', []],
    ['a unit', ['Komu podlega?']],
    ['a reporting line', []],
    ['thanks', []],
  ])('goes on from %s', (label, expected) => {
    expect(suggestNext(answerTo(label), EXAMPLES)).toEqual(expected)
  })

  it('shows real questions to somebody who asks for help', () => {
    expect(suggestNext(answerTo('help'), EXAMPLES)).toEqual(EXAMPLES)
  })
})
