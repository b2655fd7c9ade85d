import { groupByLemma, reportFeedback } from '../../src/cli/feedback-report'
import type { UnitCode } from '../../src/organization/model'
import type { Feedback } from '../../src/store/feedback'
import { feedback } from '../support/store-values'

/** Every word its own lemma. */
const lemmasOf = (question: string): string[] => question.split(' ')

const SHORT: Feedback = JSON.parse(JSON.stringify({ ...feedback(''), reason: undefined, right: undefined })) as Feedback

const of = (question: string, fields: Partial<Feedback> = {}): Feedback => ({ ...SHORT, question, ...fields })

describe('groupByLemma', () => {
  it('puts each question under its most frequent word, the most frequent words first', () => {
    const groups = groupByLemma(
      ['skaner', 'sieć drukarka', 'drukarka toner', 'sieć drukarka'].map((it) => of(it)),
      lemmasOf,
    )
    expect(groups.map(({ lemma, count, entries }) => [lemma, count, entries.map(({ question }) => question)])).toEqual([
      ['drukarka', 3, ['sieć drukarka', 'drukarka toner', 'sieć drukarka']],
      ['skaner', 1, ['skaner']],
    ])
  })

  it('keeps questions that are not known any more, or have no word, together', () => {
    const unknown = JSON.parse(JSON.stringify({ ...SHORT, question: undefined })) as Feedback
    const groups = groupByLemma([unknown, of('a'), unknown], (question) => (question === 'a' ? [] : [question]))
    expect(groups.map(({ lemma, count }) => [lemma, count])).toEqual([
      ['(question no longer known)', 2],
      ['(no word)', 1],
    ])
  })
})

describe('reportFeedback', () => {
  it('tells what went unanswered, what was contested and for whom, what was disliked', () => {
    const report = reportFeedback(
      [
        of('drukarka', { verdict: 'like' }),
        of('tramwaj', { verdict: 'unanswered', units: [] }),
        of('drukarka', { verdict: 'contested', right: 'IT-02-2' as UnitCode }),
        of('sieć', { verdict: 'contested', right: 'IT-02-2' as UnitCode }),
        of('toner', { verdict: 'contested' }),
        of('sieć drukarka', { verdict: 'dislike', reason: 'nie odbierają' }),
      ],
      lemmasOf,
    )
    expect(report).toBe(
      [
        'Unanswered: nobody was named (1)',
        '  tramwaj (1)',
        '    "tramwaj" [§ 13 pkt 1 lit. e]',
        '',
        'Contested: another unit would have been right (3)',
        '  2 × IT-04-2 → IT-02-2',
        '  1 × IT-04-2 → not known which',
        '  drukarka (1)',
        '    "drukarka" [IT-04-2, § 13 pkt 1 lit. e] → IT-02-2',
        '  sieć (1)',
        '    "sieć" [IT-04-2, § 13 pkt 1 lit. e] → IT-02-2',
        '  toner (1)',
        '    "toner" [IT-04-2, § 13 pkt 1 lit. e] → not known which',
        '',
        'Disliked (1)',
        '  drukarka (1)',
        '    "sieć drukarka" [IT-04-2, § 13 pkt 1 lit. e] – nie odbierają',
        '',
        'Liked (1)',
        '  drukarka (1)',
        '    "drukarka" [IT-04-2, § 13 pkt 1 lit. e]',
      ].join('\n'),
    )
  })

  it('says when there is none', () => {
    expect(reportFeedback([], lemmasOf)).toBe('There is no feedback.')
  })
})
