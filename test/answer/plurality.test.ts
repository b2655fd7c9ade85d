import { expectsSeveral } from '../../src/answer/plurality'

describe('expectsSeveral', () => {
  it.each([
    ['which units', 'ktore komorki zarzadzaja slownikami'],
    ['what units', 'jakie komorki robia szkolenia'],
    ['who all', 'wszyscy po kolei, od kopii'],
    ['more than one', 'wiecej niz jeden referat od danych'],
    ['a few', 'kilka komorek robi sprawozdania'],
    ['how many and which', 'ile komorek i jakie'],
    ['a list', 'wymien od awarii'],
    ['both', 'obie od przeplywu danych'],
    ['depending', 'zaleznie od aplikacji'],
    ['who what', 'do kogo z czym'],
    ['English', 'which teams deal with certificates'],
  ])('hears it in %s', (_, folded) => {
    expect(expectsSeveral(folded)).toBe(true)
  })

  it.each([
    ['a plain question', 'kto podlaczy drukarke'],
    ['one unit', 'ktora komorka robi kopie'],
    ['one referat', 'jaki referat robi kopie'],
    ['several things', 'kto naprawi komputery i drukarki'],
    ['nothing', ''],
  ])('does not hear it in %s', (_, folded) => {
    expect(expectsSeveral(folded)).toBe(false)
  })
})
