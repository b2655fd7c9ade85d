import { blankExcluded, findExcluded, withoutExcluded } from '../../src/answer/exclusion'
import { foldInPlace } from '../../src/answer/matters'
import { createActReader, createAsking } from '../support/asking'

const { read } = createActReader()
const { outcome } = createAsking()

function kept(text: string): string[] {
  const { terms, foldedInPlace } = read(text)
  return withoutExcluded(terms, foldedInPlace).map(({ token }) => token.text)
}

describe('withoutExcluded', () => {
  it.each([
    ['what it is not about', 'nie chodzi mi o umowy, tylko o licencje', ['licencje']],
    ['what is not asked', 'nie pytam kto kupuje sprzęt, ale kto szkoli', ['szkoli']],
    ['what stands before a colon', 'nie pytam o umowy: kto szkoli', ['szkoli']],
    ['what stands before a dash', 'Nie chodzi mi o budżet - kto szkoli', ['szkoli']],
    ['what is of no interest', 'nie interesuje mnie kto kupuje, interesuje mnie kto szkoli', ['interesuje', 'szkoli']],
    ['what is not meant', 'Nie mam na myśli umów, mam na myśli licencje', ['myśli', 'licencje']],
    ['what is known already', 'wiem już, kto kupuje sprzęt, ale kto szkoli?', ['szkoli']],
    ['what makes no difference', 'nieważne kto zawiera umowy, kto szkoli', ['szkoli']],
    ['what it may be taken for', 'licencje, nie mylić z umowami', ['licencje']],
    ['what follows "but not"', 'szkolenia, ale nie z analizy danych', ['szkolenia']],
    ['who else might be meant', 'kto ustala standardy, a nie kto je wdraża?', ['ustala', 'standardy']],
    ['another thing', 'kto zawiera umowy, a nie zlecenia Centrum?', ['zawiera', 'umowy']],
    ['another action', 'kto projektuje, a nie koduje?', ['projektuje']],
    ['a word behind a comma', 'łącza kablem, nie wifi. kto zapewnia', ['łącza', 'kablem', 'zapewnia']],
    ['words behind a comma', 'kto zapewnia łącza, nie telefony stacjonarne?', ['zapewnia', 'łącza']],
    ['words in brackets', 'kto zapewnia łącza (nie telefony)?', ['zapewnia', 'łącza']],
    ['what stands before "only"', 'nie budżet tylko umowy', ['umowy']],
    ['more than a word before "only"', 'Nie zakup, nie instalacja, tylko ewidencja', ['ewidencja']],
    ['a name with a full stop in it', 'nie stanowiska ds. zakupów, tylko umowy', ['umowy']],
    ['who is told apart by a clause', 'Nie ten, kto kupuje, tylko ten, kto szkoli', ['szkoli']],
    ['who is told apart by "co"', 'nie ci, co kupują, tylko ci, co szkolą', ['szkolą']],
    ['what the one who is meant does not do', 'kto nie szkoli, tylko prowadzi ewidencję', ['prowadzi', 'ewidencję']],
    ['what is replaced', 'kto szkoli zamiast kupować', ['szkoli']],
    ['what it differs from', 'kto robi analizy, w odróżnieniu od umów?', ['robi', 'analizy']],
    ['a sentence of its own', 'Nie umowy. Licencje. Kto?', ['Licencje']],
    ['what the question is not', 'to nie jest pytanie o umowy, pytam o licencje', ['licencje']],
    ['what a pronoun does not mean', 'nie pytam o umowy, pytam o licencje, kto je liczy', ['licencje', 'liczy']],
    ['what shall not be told', 'kto szkoli? nie podawajcie, kto kupuje sprzęt', ['szkoli']],
    ['what is set aside', 'kto szkoli, pomijam umowy', ['szkoli']],
    ['what is of no interest, said behind', 'kto szkoli, umowy mnie nie interesują', ['szkoli']],
    ['how a failure shows', 'telefon nie działa, tylko miga. kto szkoli', ['telefon', 'działa', 'szkoli']],
  ])('leaves out %s', (_, text, words) => {
    expect(kept(text)).toEqual(words)
  })

  it.each([
    ['as opposed to', 'who runs projects, as opposed to contracts?'],
    ['rather than', 'who runs projects, rather than contracts?'],
    ['instead of', 'Instead of contracts, who runs projects?'],
    ['not', 'who runs projects, not contracts?'],
    ['not the one who', 'Not the one who signs contracts, the one who runs projects'],
    ['not about', "it's not about contracts, who runs projects?"],
    ['I know who', 'I know who signs contracts, but who runs projects?'],
    ["don't mean", "I don't mean contracts, who runs projects?"],
  ])('leaves out what follows "%s"', (_, text) => {
    const words = kept(text)
    expect(words).toContain('projects')
    expect(words).not.toContain('contracts')
  })

  it.each([
    ['a failure', 'nie działa sieć', ['działa', 'sieć']],
    ['a failure behind a comma', 'sieć jest, nie działa', ['sieć', 'działa']],
    ['a failure before "only"', 'nie drukuje, tylko hałasuje bez końca', ['drukuje', 'hałasuje']],
    ['what a thing does not do', 'aplikacja nie zapisuje danych, tylko kosztuje', ['zapisuje', 'danych', 'kosztuje']],
    ['everything when nothing else is said', 'nie chodzi mi o umowy', ['umowy']],
    ['what is not known', 'nie wiem, kto szkoli', ['szkoli']],
    ['things that are pointed at', 'umowy na nie to kto zawiera', ['umowy', 'zawiera']],
    ['both of "not only"', 'nie tylko umowy, ale i licencje', ['umowy', 'licencje']],
    ['the thing that is meant again', 'nie kto kupuje licencje, lecz kto je liczy', ['licencje', 'liczy']],
    ['a failure in English', 'network not working, who helps', ['network', 'working']],
    ['a question without "not"', 'kto robi umowy, tylko szybko', ['robi', 'umowy', 'szybko']],
  ])('keeps %s', (_, text, words) => {
    expect(kept(text)).toEqual(expect.arrayContaining(words))
  })
})

describe('blankExcluded', () => {
  it.each([
    ['what is excluded and the word that says so', 'nie umowy, tylko licencje', '                 licencje'],
    ['all but what kind both are', 'nie I zastępca, tylko II', '      zastepca        ii'],
    ['nothing of a kind that is named again', 'nie referat A, tylko referat B', '                     referat b'],
    ['nothing where nothing is excluded', 'referat A', 'referat a'],
  ])('blanks %s', (_, text, blank) => {
    const folded = foldInPlace(text)
    expect(
      blankExcluded(folded, findExcluded([...read(text).terms, ...read('licencje').terms], folded)).trimEnd(),
    ).toBe(blank)
  })
})

describe('an answer to a question that leaves something out', () => {
  it.each([
    ['GSM, a nie VoIP', 'Kto zarządza usługami GSM, a nie telefonią VoIP?', 'IT-04-2', '§ 13 pkt 5 lit. b'],
    ['a clause', 'nie ten kto zawiera umowy, lecz ten kto rozlicza kary umowne', 'IT-03-1', '§ 10 pkt 2'],
    ['a colon', 'Nie pytam o szkolenia: kto jest gospodarzem aplikacji STRATUS', 'IT-01-2', '§ 3 pkt 2'],
    ['a dash', 'Nie chodzi mi o budżet - kto nalicza kary umowne?', 'IT-03-1', '§ 10 pkt 2'],
    ['brackets', 'Kto nadzoruje obieg korespondencji (nie poczty elektronicznej)?', 'IT-03-2', '§ 11 pkt 4'],
    [
      'a role, not those who obey',
      'nie kto stosuje standardy uslug, ale kto koordynuje ich tworzenie',
      'IT-02-3',
      '§ 9 pkt 1',
    ],
    ['English', 'Who registers security incidents, rather than whoever coordinates outages?', 'IT-02-1', '§ 7 pkt 5'],
    [
      'Stanowiska of one Oddział',
      'Nie stanowiska ds. zamówień, tylko te od umów IT – co robią?',
      'IT-07-2',
      '§ 19 ust. 2 pkt 2',
    ],
    ['a code', 'nie IT-04-2, tylko IT-04-3 - co maja w zakresie?', 'IT-04-3', '§ 14'],
    ['a superior', 'komu podlega referat finansow, a nie oddzial zamowien', 'zastepca-2', '§ 1 ust. 6 pkt 1'],
    [
      'the whole, not a part',
      'Kto układa zbiorczy plan budżetu, a nie plan jednego pionu?',
      'IT-03-1',
      '§ 10 pkt 1 lit. a',
    ],
  ])('is about what is meant: %s', (_, question, unit, citation) => {
    const { units, refs } = outcome(question)
    expect([units, refs[0]]).toEqual([[unit], citation])
  })

  it('knows a deputy by the number alone', () => {
    expect(outcome('Nie zastępca II, tylko III – kogo ma pod sobą?').refs[0]).toBe('§ 1 ust. 7')
  })

  it.each([
    ['what nobody knows', 'System kolejkowy stanął i nie wiadomo kto następny. Kto to naprawi?', 'IT-05-4'],
    ['what somebody asks', 'Szef pyta, gdzie jest faktura i kto ją zgubił. Kto robi kopie zapasowe?', 'IT-04-1'],
    ['who is away', 'Osoba, która to obiecała, odeszła. Kto zatwierdza karty usług?', 'IT-01-2'],
  ])('is about what is asked in a story of %s', (_, question, unit) => {
    expect(outcome(question).units).toEqual([unit])
  })
})
