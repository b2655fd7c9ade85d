import { suggestNext } from '../../src/cards/suggestions'
import { answerTo } from '../support/answers'

describe('suggestNext', () => {
  it.each([
    ['a competent unit', ['Komu podlega?', 'Co jeszcze robi?']],
    ['several units', []],
    ['a unit', ['Komu podlega?']],
    ['a reporting line', []],
    ['thanks', []],
  ])('goes on from %s', (label, expected) => {
    expect(suggestNext(answerTo(label))).toEqual(expected)
  })

  it('shows real questions to somebody who asks for help', () => {
    expect(suggestNext(answerTo('help'))).toHaveLength(3)
  })
})
