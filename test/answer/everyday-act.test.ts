import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

/** Facts of the act, asked in the words that people use. */
describe('answerByFact, in everyday words', () => {
  it.each([
    ['signature', 'kto się pod tym podpisał, prezydent czy ktoś za niego'],
    ['signature', 'czyje nazwisko jest na dole tego zarządzenia'],
    ['signature', 'kto to podpisal'],
    ['signature', 'kto to podpisal, sam prezydent?'],
    ['entry-into-force', 'od kiedy te zasady'],
    ['annex', 'jest jakiś obrazek, jak te komórki są poukładane?'],
    ['entry-into-force', 'z jaką datą ten akt wszedł w życie?'],
    ['signature', 'czy prezydent podpisał to zarządzenie osobiście'],
    ['signature', 'who signed the ordinance?'],
    ['annex', 'jest do tego jakiś rysunek, kto komu podlega'],
    ['annex', 'masz gdzieś schemat organizacyjny COI?'],
    ['annex', 'czy jest organigram'],
    ['annex', 'drzewko kto pod kim, jest coś takiego?'],
    ['annex', 'diagram struktury centrum gdzie znajdę'],
    ['annex', 'is there an org chart'],
    ['repealed-act', 'co zostało skasowane tym zarządzeniem'],
    ['repealed-act', 'jakie zarządzenie przestało obowiązywać'],
    ['repealed-act', 'stare zarządzenie o podziale poszło do kosza, które to było'],
    ['repealed-act', 'jakie było wcześniejsze zarządzenie'],
    ['repealed-act', 'what did this ordinance replace?'],
    ['repealed-act', 'Jakie zarządzenie obowiązywało przed obecnym i czy jeszcze można się na nie powołać?'],
    ['repealed-act', 'Który akt regulował podział Centrum wcześniej, zanim wydano ten?'],
    ['repealed-act', 'Powołałem się w piśmie na zarządzenie sprzed lipca 2025. Dobrze zrobiłem?'],
    ['repealed-act', 'which ordinance was in force before this one'],
    ['repealed-act', 'is the old ordinance still valid?'],
    ['entry-into-force', 'kiedy ten akt zaczął obowiązywać'],
    ['legal-basis', 'z jakiego przepisu prezydent wziął prawo do wydania tego zarządzenia?'],
    ['repealed-act', 'co z zarządzeniem 3476'],
    ['repealed-act', 'wg jakiego zarządzenia pracowaliście wcześniej'],
    ['legal-basis', 'jaki artykuł ustawy o samorządzie gminnym jest podstawą'],
    ['signature', 'czy to podpisał prezydent czy ktoś inny'],
    ['annex', 'jest jakiś załącznik?'],
    ['length', 'ile paragrafów ma to zarządzenie?'],
    ['length', 'how many sections does the ordinance have'],
    ['annex', 'co jest w załączniku'],
    ['entry-into-force', 'od którego dnia działa ten podział na komórki'],
    ['entry-into-force', 'kiedy to zarządzenie weszło w życie'],
    ['entry-into-force', 'od kiedy to obowiązuje'],
    ['entry-into-force', 'when did the ordinance come into force'],
    ['number-and-date', 'z kiedy jest to zarządzenie'],
    ['number-and-date', 'jaki numer ma to zarządzenie'],
    ['title', 'jaki jest pełny tytuł zarządzenia'],
    ['legal-basis', 'z jakiego artykułu wydano to zarządzenie'],
    ['legal-basis', 'na jakiej podstawie prawnej to wydano'],
    ['issuer', 'czyje to zarządzenie'],
    ['source-address', 'gdzie to opublikowano'],
    ['source-address', 'gdzie znajdę pełny tekst zarządzenia'],
    ['former-name', 'dawny Wydział Informatyki to teraz co'],
    ['former-name', 'jak się kiedyś nazywało centrum'],
    ['place-in-office', 'czy COI to wydział czy jednostka'],
    ['place-in-office', 'jaką rangę ma COI w urzędzie'],
    ['place-in-office', 'na jakich prawach jest centrum'],
    ['legal-basis', 'z którego dziennika ustaw to jest'],
    ['legal-basis', 'podstawa prawna?'],
    ['legal-basis', 'na jakiej ustawie oparte jest to zarządzenie'],
    ['signature', 'who signed this?'],
    ['entry-into-force', 'when did it come into force?'],
    ['entry-into-force', 'od jakiej chwili obowiązują te przepisy'],
    ['entry-into-force', 'czy zarządzenie obowiązuje już od podpisania'],
    ['repealed-act', 'a co obowiązywało przed 1796/2025'],
    ['title', 'w której sprawie wydano to zarządzenie'],
    ['repealed-act', 'czy grudniowe zarządzenie w sprawie podziału Centrum wciąż obowiązuje'],
    ['repealed-act', 'mam tu zarządzenie z 2024 roku o Centrum, aktualne?'],
    ['repealed-act', 'czy zarządzenie z grudnia o COI mogę wyrzucić'],
    ['entry-into-force', 'lipcowe zarządzenie o COI obowiązuje?'],
    ['annex', 'struktura na rysunku, gdzie ją zobaczę'],
    ['annex', 'w którym paragrafie jest o schemacie organizacyjnym'],
  ])('tells %s: %s', (topic, question) => {
    expect(ask(question)).toMatchObject({ kind: 'act-fact', topic })
  })

  it.each([
    ['czy na czas projektu mogę mieć innego szefa'],
    ['kto może zmienić podległość służbową na potrzeby projektu'],
    ['co musi zawierać zarządzenie wewnętrzne o innej podległości'],
    ['czy dyrektor może przenieść kogoś pod inny referat na czas projektu'],
  ])('tells the exception: %s', (question) => {
    expect(outcome(question)).toEqual({ kind: 'answer', units: ['dyrektor'], refs: ['§ 20'] })
  })

  it('tells the date of the act that was repealed', () => {
    expect(ask('które zarządzenie straciło moc?', 'a jaką miało ono datę?')).toMatchObject({ topic: 'repealed-act' })
    expect(ask('kto podpisał zarządzenie?', 'a jaką ma ono datę?')).toMatchObject({ topic: 'number-and-date' })
  })

  it.each([
    ['a word alone', 'podstawa?'],
    ['to quote', 'zacytuj'],
    ['how one knows', 'skąd to wiesz?'],
    ['where it is', 'a gdzie to jest napisane?'],
  ])('shows what proved the last answer: %s', (_, question) => {
    expect(ask('kto robi kopie zapasowe?', question)).toMatchObject({ kind: 'provision', unit: 'IT-04-1' })
  })

  it('tells again what the document of the last provision must say', () => {
    const turns = ['czy na czas projektu mogę mieć innego szefa', 'a co w takim dokumencie trzeba napisać?']
    expect(outcome(...turns).refs).toEqual(['§ 20'])
  })

  it.each([
    ['Kto się zajmuje wcielaniem w życie strategii usług elektronicznych?'],
    ['Szukam protokołu odbioru po dawnym Wydziale Informatyki. Kto ma dostęp do starych akt?'],
    ['kierownik ma gotowy projekt zarządzenia, kto go poprowadzi do podpisu'],
    ['uchylić paragraf zarządzenia, kto koordynuje'],
    ['W biuletynie schemat organizacyjny pokazuje referat, którego już nie ma. Kto to podmieni?'],
    ['kto robi schemat sieci'],
    ['kto podpisuje umowy'],
    ['kto publikuje zarządzenia w bip'],
    ['podpis elektroniczny stracił ważność'],
    ['stary monitor do kosza'],
    ['kto sprawdza podstawę prawną umowy'],
    ['kto zmieni status zgłoszenia w systemie'],
  ])('leaves to the remits: %s', (question) => {
    expect(ask(question).kind).not.toBe('act-fact')
  })
})
