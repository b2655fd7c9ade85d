import { parse } from 'csv-parse/sync'
import { printFeedbackTable } from '../../src/cli/feedback-csv'
import { feedback } from '../support/store-values'

const lemmasOf = (question: string): string[] => question.split(' ')

const rows = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' })

describe('printFeedbackTable', () => {
  it('is a table that a Polish spreadsheet opens as it is', () => {
    const text = printFeedbackTable([feedback('sieć'), feedback('sieć "drukarka"')], lemmasOf)
    expect(text.startsWith('\ufeff"time";"verdict";"lemma"')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(rows(text).slice(1)).toEqual([
      [
        '2025-08-01T08:00:00.000Z',
        'dislike',
        'sieć',
        '2',
        'sieć',
        'competent-units',
        'IT-04-2',
        '§ 13 pkt 1 lit. e',
        'nie odbierają',
        'IT-02-2',
        '1796/2025',
        '0123456789ab',
      ],
      expect.arrayContaining(['sieć "drukarka"']),
    ])
  })

  it.each(['=1+1', '+48', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '=HYPERLINK("http://x";"y")'])(
    'makes no formula of %j',
    (text) => {
      const [, row = []] = rows(printFeedbackTable([{ ...feedback(text), reason: text }], () => [text]))
      const shown = [row[2], row[4], row[8]]
      expect(shown.every((cell) => cell?.startsWith("'"))).toBe(true)
    },
  )

  it('keeps each feedback on a line of its own', () => {
    const text = printFeedbackTable([feedback('a\r\nb\n\n"c"')], lemmasOf)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(rows(text)[1]?.[4]).toBe('a b "c"')
  })
})
