import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

/** What people say after an answer, in few words. */
describe('a follow-up, in everyday words', () => {
  it.each<readonly [label: string, turns: readonly string[], first: string]>([
    [
      'a deputy, with a reason',
      ['co robi referat wsparcia?', 'a pod jakiego zastępcę podpadają, bo mam pismo'],
      'zastepca-3',
    ],
    ['a deputy of a part', ['co robi IT-05-2?', 'a który z zastępców ich ma?'], 'zastepca-1'],
    ['whose division', ['jaki kod mają kadry?', 'a czyj to pion, bo muszę wpisać zastępcę'], 'zastepca-2'],
    ['in the hierarchy', ['co robi IT-04-4?', 'pod kogo to podchodzi w hierarchii'], 'zastepca-3'],
    ['after all', ['komu podlega IT-05-2?', 'a do którego zastępcy to w końcu należy'], 'zastepca-1'],
    ['that Oddział', ['komu podlega IT-05-2?', 'a ten oddział komu?'], 'zastepca-1'],
    ['whether it stands alone', ['co robi IT-07-1?', 'to jest samodzielne czy w oddziale jakimś?'], 'IT-07'],
    ['their head', ['co robi referat telekomunikacji?', 'a kto tam jest kierownikiem?'], 'zastepca-3'],
    ['the next by its number', ['co robi IT-07-1?', 'a dwójka?'], 'IT-07-2'],
    ['another of that division', ['co robi IT-04-2?', 'a czwórka z tego pionu?'], 'IT-04-4'],
    ['who is above the next', ['komu podlega IT-02-1?', 'a trójka?'], 'zastepca-1'],
    ['on komu', ['komu podlega IT-05?', 'a on komu?'], 'dyrektor'],
    ['pod kim', ['komu podlega IT-05-1?', 'a pod kim on?'], 'zastepca-1'],
    ['szef', ['kto robi backupy?', 'a szef?'], 'zastepca-3'],
    ['too', ['komu podlega referat finansów?', 'a zakupowcy, też pod nim?'], 'zastepca-3'],
    ['another unit by its nickname', ['komu podlega IT-02-1?', 'a kadry?'], 'zastepca-2'],
    ['another unit that is described', ['komu podlegają kadry?', 'a ci od kopii zapasowych?'], 'zastepca-3'],
    ['another code', ['jaki kod mają kadry?', 'a finanse?'], 'IT-03-1'],
    ['another remit', ['co robi IT-04-2?', 'a kadry?'], 'IT-03-2'],
    ['a correction', ['komu podlega IT-02-1?', 'nie, chodziło mi o IT-03-1'], 'zastepca-2'],
    ['a correction of the matter', ['kto kupi laptopa?', 'nie, chodzi mi o instalację drukarki'], 'IT-04-2'],
    ['what they do after who is above', ['komu podlega IT-03-2?', 'a co oni właściwie robią?'], 'IT-03-2'],
    ['what they are for', ['kto robi backupy?', 'a czym się w ogóle zajmują?'], 'IT-04-1'],
    ['their code', ['kto robi backupy?', 'jaki mają kod?'], 'IT-04-1'],
    ['their name', ['kto robi backupy?', 'a jak się nazywa ten referat?'], 'IT-04-1'],
    ['the second one', ['z czego składa się IT-07?', 'a drugie co robi?'], 'IT-07-2'],
    ['the second deputy', ['ilu zastępców ma dyrektor?', 'a drugi za co odpowiada?'], 'zastepca-2'],
    ['the second deputy alone', ['za co odpowiada I zastępca?', 'a drugi?'], 'zastepca-2'],
    ['those under another deputy', ['co podlega I zastępcy?', 'a trzeciemu?'], 'IT-04-1'],
    ['those under another deputy, by his numeral', ['co podlega I zastępcy?', 'a II?'], 'IT-03-1'],
    ['the second one, after the verb', ['ile oddziałów ma COI?', 'a co robi ten drugi?'], 'IT-06'],
    ['what he has under him', ['komu podlega IT-04-2?', 'ile komórek ma pod sobą?'], 'IT-04-1'],
    ['who is under him', ['komu podlega IT-03-1?', 'a kto jeszcze pod nim?'], 'IT-03-1'],
    ['nobody under them', ['kto podłączy drukarkę?', 'a kto jest pod nimi?'], 'IT-04-2'],
    ['units of another kind', ['ile jest referatów w centrum?', 'a stanowisk?'], 'IT-01-2'],
    ['whether anything is inside', ['czym zajmuje się IT-06?', 'ma jakieś wewnętrzne stanowiska?'], 'IT-06'],
    ['what he leads', ['kim jest III zastępca?', 'czym kieruje?'], 'IT-04-1'],
    ['those under that person', ['komu podlega referat finansów?', 'kto jeszcze podlega tej osobie?'], 'IT-03-1'],
    ['those beside them in that Oddział', ['IT-07-1 co to', 'a kto obok nich w tym oddziale?'], 'IT-07-2'],
    ['those beside them', ['kto robi przetargi?', 'a kto jest obok nich?'], 'IT-07-2'],
    ['whose they are', ['kto robi backupy?', 'czyim podwładnym jest ten referat?'], 'zastepca-3'],
    ['whom else he has', ['kto jest nad IT-03-1?', 'kogo on jeszcze ma?'], 'IT-03-1'],
    ['which ones were counted', ['ile oddziałów ma centrum?', 'wymień je'], 'IT-05'],
    ['which deputies were counted', ['ilu zastępców ma dyrektor?', 'jacy?'], 'zastepca-1'],
    ['whom all that is under', ['z czego składa się IT-07?', 'a komu to wszystko podlega?'], 'zastepca-2'],
    ['a remit in one word', ['jaki kod mają programiści?', 'zakres?'], 'IT-01-5'],
    ['their code on a letter', ['kto robi backupy?', 'jaki symbol mam wpisać na piśmie?'], 'IT-04-1'],
    ['what kind of unit it is', ['kto robi backupy?', 'to jest oddział czy referat?'], 'IT-04-1'],
    ['which Oddział it is', ['IT-07-2 co to', 'a jaki to oddział?'], 'IT-07'],
    ['who is above that Oddział', ['co robi IT-05-2?', 'a kto jest nad tym oddziałem?'], 'zastepca-1'],
    ['the whole name', ['jaki kod mają kadry?', 'a jak brzmi pełna nazwa?'], 'IT-03-2'],
    ['nobody else', ['kto podłączy drukarkę?', 'i kto jeszcze?'], 'IT-04-2'],
    [
      'the same for another object',
      ['kto administruje aplikacjami finansowymi?', 'a kto robi to samo dla portali?'],
      'IT-05-2',
    ],
    ['the same for schools', ['kto nadaje uprawnienia w systemie księgowym?', 'a to samo dla przedszkola?'], 'IT-05-3'],
    ['another matter', ['kto robi przetargi?', 'a umowy?'], 'IT-07-2'],
    ['their own people', ['Kto prowadzi sprawy osobowe pracowników Centrum?', 'a delegacje?'], 'IT-03-2'],
    ['a new topic', ['kto odpowiada za wifi?', 'z innej beczki: kto prowadzi portfel projektów?'], 'IT-01-1'],
    [
      'a new topic about the structure',
      ['kto odpowiada za wifi?', 'zmieniam temat, komu podlega smart city?'],
      'dyrektor',
    ],
  ])('%s', (_, turns, first) => {
    expect(outcome(...turns).units[0]).toBe(first)
  })

  it.each([
    ['those under a deputy', ['kogo ma pod sobą II zastępca?', 'a ilu ich jest?'], 3],
    ['the parts of an Oddział', ['co wchodzi w skład IT-05?', 'ile ich jest?'], 4],
    ['the units of a kind', ['wymień oddziały', 'to ile ich razem?'], 3],
    ['the deputies', ['kim są zastępcy dyrektora?', 'ilu ich jest?'], 3],
    ['all units', ['jakie komórki wchodzą w skład Centrum?', 'ile tego jest?'], 19],
  ])('counts %s', (_, turns, count) => {
    const answer = ask(...turns)
    expect(answer).toMatchObject({ kind: 'members', counted: true })
    expect(outcome(...turns).units).toHaveLength(count)
  })

  it.each([
    ['archiving', ['kto archiwizuje dokumentację Centrum?', 'a każdy u siebie też musi?'], '§ 21 pkt 36'],
    ['safety at work', ['kto prowadzi sprawy BHP Centrum?', 'a wszyscy muszą tego przestrzegać?'], '§ 21 pkt 31'],
  ])('tells what every unit has to do: %s', (_, turns, citation) => {
    expect(outcome(...turns)).toMatchObject({ kind: 'common', refs: expect.arrayContaining([citation]) })
  })

  it.each([
    ['an account', ['kto zajmuje się programem podatkowym?', 'a kto tam zakłada konta nowym pracownikom?'], 'IT-05-1'],
    [
      'an account in the same program',
      ['kto odpowiada za system dla szkół?', 'a w tym samym systemie kto zakłada konta?'],
      'IT-05-3',
    ],
    [
      'an account in another program',
      ['kto zakłada konto domenowe?', 'a do obiegu dokumentów? kto jej tam założy konto'],
      'IT-05-1',
    ],
    ['a permission', ['kto odpowiada za kolejkomat?', 'a kto tam nadaje dostęp?'], 'IT-05-4'],
  ])('asks what is done there, and of nobody else: %s', (_, turns, unit) => {
    expect(outcome(...turns).units).toEqual([unit])
  })

  it.each([
    ['in it', ['Kto prowadzi sprawy osobowe pracowników Centrum?', 'a w Wydziale Finansowym?']],
    ['of it', ['Kto załatwia delegacje pracownikom Centrum?', 'A Wydziału Edukacji?']],
    ['with the matter', ['kto planuje budżet Centrum?', 'a budżet wydziału kultury?']],
  ])('asks another office for what is the Centrum’s own: %s', (_, turns) => {
    expect(outcome(...turns)).toMatchObject({ kind: 'none', units: [] })
  })

  it('asks who does something else with the same matter, not for the same duty again', () => {
    const turns = [
      'kto w centrum koordynuje odpowiedzi na interpelacje radnych?',
      'a kto pisze samą odpowiedź merytorycznie?',
    ]
    expect(outcome(...turns)).toMatchObject({ kind: 'common', refs: expect.arrayContaining(['§ 21 pkt 3']) })
  })

  it.each([
    [
      'after a report',
      ['gdzie zgłosić, że komputer nie działa?', 'a kto potem robi zestawienie zgłoszeń?'],
      '§ 8 pkt 4',
    ],
    ['after a service card', ['kto jest gospodarzem STRATUSa?', 'a kto tam zatwierdza karty?'], '§ 3 pkt 4'],
    ['after cables', ['kto naprawia kable w ścianie?', 'a kto planuje rozbudowę okablowania?'], '§ 15 pkt 1 lit. a'],
  ])('cites the next duty, not the last one again: %s', (_, turns, citation) => {
    expect(outcome(...turns).refs[0]).toBe(citation)
  })

  it.each([
    ['a thing that nobody in the act handles', 'a parking dla pracowników?'],
    ['work that nobody in the act does', 'a kto odśnieża chodnik?'],
    ['a meal', 'a obiad?'],
  ])('refuses %s', (_, question) => {
    expect(ask('kto naprawia drukarki?', question).kind).toBe('no-competence')
  })

  it('drops what was said before with a new topic', () => {
    expect(ask('kto robi backupy?', 'inny temat: telefon?')).toEqual(ask('telefon?'))
  })
})
