import { createAsking } from '../support/asking'

const { outcome } = createAsking()

describe('readSamePart', () => {
  it.each<readonly [label: string, turns: readonly string[], first: string]>([
    [
      'the division, and another matter',
      ['Kto w pionie III Zastępcy zabezpiecza środki?', 'A papiery do przetargu w tym samym pionie kto szykuje?'],
      'IT-04-5',
    ],
    [
      'the division, and a matter of others too',
      ['kto pilnuje cyberbezpieczeństwa?', 'a kto w tym samym pionie koordynuje zakupy?'],
      'IT-02-3',
    ],
    [
      'the deputy',
      ['kto koordynuje politykę informacyjną Centrum', 'a u tego samego zastępcy kto przyjmuje zgłoszenia?'],
      'IT-02-2',
    ],
    ['the Oddział', ['kto zajmuje się portalami internetowymi', 'w tym samym oddziale kto ma kolejkomaty?'], 'IT-05-4'],
    ['who is under the deputy', ['co robi III zastępca?', 'a kto pod nim planuje budżet?'], 'IT-04-5'],
    ['a unit of a code', ['kto w IT-02 koordynuje zakupy'], 'IT-02-3'],
    ['an Oddział of a code', ['kto w IT-05 odpowiada za systemy dla szkół'], 'IT-05-3'],
    ['the Referat', ['Kto prowadzi sprawy kadrowe w Centrum?', 'a szkolenia w tym samym referacie kto?'], 'IT-03-2'],
  ])('looks for the matter in %s', (_, turns, first) => {
    expect(outcome(...turns).units[0]).toBe(first)
  })

  it('refuses what is foreign there too', () => {
    expect(outcome('kto w IT-04-2 ogarnia dowody osobiste').kind).toBe('none')
  })

  it('leaves those beside to the structure', () => {
    const { units } = outcome('co robi IT-04-4', 'a kto jeszcze jest w tym samym pionie?')
    expect(units).toEqual(['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-5'])
  })
})
