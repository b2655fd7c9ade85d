import { parseJson } from '../src/json'

describe('parseJson', () => {
  it('gives what a text says', () => {
    expect(parseJson('{"a": [1, null]}')).toEqual({ value: { a: [1, null] } })
    expect(parseJson('null')).toEqual({ value: null })
  })

  it.each([
    ['a comma too many in a list', '{\n"a": [1,\n2,],\n"b": 3}', /^is not JSON: Unexpected token '\]' \(line 3\)$/],
    [
      'a comma too many in an object',
      '{\n"a": 1,\n}',
      /^is not JSON: Expected double-quoted property name.* \(line 3\)$/,
    ],
    ['a comma too few', '[\n"a"\n"b"]', /^is not JSON: Expected ',' or ']' after array element.* \(line 3\)$/],
    ['an end too early', '{', /^is not JSON: Expected property name/],
    ['nothing', '', /^is not JSON: Unexpected end/],
  ])('says why and where not: %s', (_, text, fault) => {
    expect(parseJson(text)).toEqual({ fault: expect.stringMatching(fault) })
  })

  it.each([
    ['at the end', '{\n"telephone": "+48 600 100 200",\n"x": [1,]}'],
    ['in the middle', '{\n"telephone": +48 600 100 200,\n"email": "ewa@example.org"}'],
    ['at the beginning', '+48 600 100 200'],
  ])('quotes nothing of the text: a fault %s', (_, text) => {
    const parsed = parseJson(text)
    expect('fault' in parsed && parsed.fault).not.toMatch(/600|100|200|example|telephone/)
    expect('fault' in parsed && parsed.fault).toMatch(/^is not JSON: \S/)
  })
})
