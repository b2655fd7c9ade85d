import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

/** What is asked of the structure in the words that people use, none of them the act's. */
describe('answerByStructure, in everyday words', () => {
  it.each([
    ['a nickname', 'kto jest nad kadrami', 'zastepca-2'],
    ['a nickname in the genitive', 'kto jest szefem sieciowców', 'zastepca-3'],
    ['a derived nickname', 'komu podlegają portalowcy', 'IT-05'],
    ['a nickname that no dictionary holds', 'pod kim sa cyberki', 'zastepca-1'],
    ['siedzieć pod', 'pod kim siedzą programiści', 'dyrektor'],
    ['a nickname without diacritics', 'kto nad helpdeskiem', 'zastepca-1'],
    ['trzymać', 'który zastępca trzyma finanse', 'zastepca-2'],
    ['u którego', 'u ktorego zastepcy sa zakupy', 'zastepca-3'],
    ['wicedyrektor', 'ktory wicedyrektor odpowiada za helpdesk', 'zastepca-1'],
    ['a pion', 'w jakim pionie są prawnicy', 'zastepca-2'],
    ['skrzydła', 'pod czyje skrzydła podpada oddział usług cyfrowych', 'dyrektor'],
    ['czyi ludzie', 'czyi to ludzie, ci z telekomunikacji?', 'zastepca-3'],
    ['rządzić', 'kto rządzi referatem telekomunikacji', 'zastepca-3'],
    ['a complaint first', 'Chcę się poskarżyć na finansistów. Kto jest nad nimi?', 'zastepca-2'],
    ['a misspelt verb', 'komu podelga referat wsparcia', 'zastepca-3'],
    ['in what it is', 'IT-05-4 w jakim to jest oddziale', 'IT-05'],
    ['w czym siedzi', 'stanowiska od przetargów, w czym to siedzi', 'IT-07'],
    ['a unit and a post', 'czy IT-04-5 jest pod III zastępcą?', 'zastepca-3'],
    ['a coordinator', 'kto jest przełożonym koordynatora od portali internetowych IT-05-2', 'IT-05'],
    ['who is above', 'Who is above IT-05-2?', 'IT-05'],
    ['which deputy', 'Which deputy is over telecoms?', 'zastepca-3'],
    ['the boss', 'who is the boss of the digital services division', 'dyrektor'],
    ['before whom', 'przed kim odpowiada oddział zamówień i umów', 'zastepca-2'],
    ['before the head', 'czy architekci odpowiadają przed dyrektorem?', 'dyrektor'],
    ['to whom one reports', 'komu melduje referat wsparcia', 'zastepca-3'],
    ['above one’s head', 'Pracuję w referacie telekomunikacji, kogo mam nad głową?', 'zastepca-3'],
    ['on whose carpet', 'u kogo na dywaniku stanie referat finansów', 'zastepca-2'],
    ['care', 'kto ma pieczę nad zespołem programistów', 'dyrektor'],
    ['a name of the superior', 'nazwa przełożonego referatu wsparcia', 'zastepca-3'],
    ['nothing but above', 'IT-06, a nad nim?', 'dyrektor'],
    ['a code and a deputy', 'IT-02-3 zastępca?', 'zastepca-1'],
    ['a deputy of theirs', 'czy architekci mają swojego zastępcę dyrektora', 'dyrektor'],
    ['those in charge', 'szefostwo IT-04-2', 'zastepca-3'],
    ['what it belongs to', 'do czego należy IT-07-1?', 'IT-07'],
    ['to what unit it belongs', 'do jakiej komórki wchodzą stanowiska ds. aplikacji oświatowych', 'IT-05'],
    ['to whom it belongs', 'do kogo należy IT-06?', 'dyrektor'],
    ['under some deputy', 'architekci są pod którymś wicedyrektorem?', 'dyrektor'],
    ['the head himself', 'helpdesk siedzi u samego dyrektora?', 'zastepca-1'],
    ['one or the other', 'referat wsparcia, zastępca czy dyrektor?', 'zastepca-3'],
    ['one or the other, in English', 'IT-01-5: a deputy or the director?', 'dyrektor'],
    ['somebody above them', 'prawnicy mają nad sobą wiceszefa?', 'zastepca-2'],
    ['wyżej od', 'kto jest wyżej od referatu finansów', 'zastepca-2'],
    ['whose it is', 'oddział usług cyfrowych, czyj?', 'dyrektor'],
    ['a part of what', 'czego częścią są portalowcy? częścią czego?', 'IT-05'],
    ['the composition of what', 'stanowiska od umów wchodzą w skład czego', 'IT-07'],
    ['within which Oddział', 'w ramach którego oddziału działają desktopowcy', 'IT-05'],
    ['the unit above', 'IT-07-1 komórka nadrzędna', 'IT-07'],
    ['the unit above, in English', 'parent of IT-05-1', 'IT-05'],
  ])('tells who is above: %s', (_, question, above) => {
    expect(ask(question).kind).toBe('reporting-line')
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['what they do for others', 'kto jest nad tymi od kopii zapasowych', 'zastepca-3'],
    ['a thing of theirs', 'komu podlegają ludzie od wifi', 'zastepca-3'],
    ['their work', 'pod kim są ci, co robią przetargi', 'IT-07'],
  ])('finds the unit that is described by %s', (_, question, above) => {
    expect(ask(question).kind).toBe('reporting-line')
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['three matters', 'Który zastępca ma pod sobą budżet, kadry i przetargi?', 'zastepca-2', '§ 1 ust. 6'],
    ['two teams', 'telekomunikacja i zakupy mają tego samego szefa? kto to', 'zastepca-3', '§ 1 ust. 7'],
    ['nicknames', 'cyberka, helpdesk i ci od standardów: kto jest szefem wszystkich?', 'zastepca-1', '§ 1 ust. 5'],
    ['codes', 'kto jest wspólnym przełożonym IT-03-1 i IT-07', 'zastepca-2', '§ 1 ust. 6'],
    ['two deputies apart', 'kto jest wspólnym przełożonym finansów i cyberbezpieczeństwa', 'dyrektor', '§ 1 ust. 4'],
  ])('tells the common superior of %s', (_, question, post, citation) => {
    expect(ask(question)).toMatchObject({ kind: 'post', post })
    expect(outcome(question).refs).toEqual([citation])
  })

  it.each([
    ['no Oddział', 'Który z zastępców dyrektora nie ma żadnego oddziału?', ['zastepca-3']],
    ['an Oddział', 'którzy zastępcy mają oddziały', ['zastepca-1', 'zastepca-2']],
    ['Stanowiska', 'ktory zastepca ma bezposrednio pod soba stanowiska', ['zastepca-3']],
    ['no Stanowiska', 'którzy z zastępców są bez stanowisk', ['zastepca-1', 'zastepca-2']],
    ['the most units', 'który zastępca ma najwięcej komórek?', ['zastepca-3']],
    ['the fewest units', 'który z zastępców ma najmniej komórek', ['zastepca-2']],
    ['the most Referaty', 'który wicedyrektor ma najwięcej referatów', ['zastepca-3']],
    ['most, in English', 'which deputy has the most units', ['zastepca-3']],
  ])('tells which deputies have %s', (_, question, deputies) => {
    expect(outcome(question).units).toEqual(deputies)
  })

  it.each([
    ['Referaty', 'które referaty podlegają bezpośrednio dyrektorowi', ['IT-01-1', 'IT-01-3', 'IT-01-5', 'IT-01-6']],
    ['an Oddział', 'ktory oddzial podlega bezposrednio dyrektorowi', ['IT-06']],
    ['Stanowiska', 'jakie stanowiska podlegają III zastępcy', ['IT-04-5']],
    ['all', 'ile komórek siedzi pod II zastępcą i jakie to są', ['IT-03-1', 'IT-03-2', 'IT-07']],
    ['all, in English', 'how many units report to the second deputy director?', ['IT-03-1', 'IT-03-2', 'IT-07']],
    ['parts', 'na co się dzieli IT-07', ['IT-07-1', 'IT-07-2']],
    ['parts, in English', 'What sub-units does IT-05 consist of?', ['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['Oddziały, counted', 'ile oddziałów ma centrum', ['IT-05', 'IT-06', 'IT-07']],
    ['those beside a unit', 'kto jest w tym samym pionie co helpdesk?', ['IT-02-1', 'IT-02-3', 'IT-05']],
    ['those beside a part', 'IT-05-1 i kto jeszcze w tym samym oddziale', ['IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['those beside, in English', 'which units are under the same deputy as IT-03-1', ['IT-03-2', 'IT-07']],
    ['all but one', 'jakie komórki oprócz IT-02-1 ma I zastępca?', ['IT-02-2', 'IT-02-3', 'IT-05']],
    ['those under a post', 'kto jest zaraz pod II zastępcą?', ['IT-03-1', 'IT-03-2', 'IT-07']],
    [
      'units of a post, in English',
      'which units belong to the first deputy',
      ['IT-02-1', 'IT-02-2', 'IT-02-3', 'IT-05'],
    ],
    ['children', 'children of IT-07', ['IT-07-1', 'IT-07-2']],
    ['nothing inside', 'z jakich stanowisk składa się IT-06?', ['IT-06']],
  ])('tells which units there are: %s', (_, question, units) => {
    expect(outcome(question).units).toEqual(units)
  })

  it.each([
    ['the whole that has all the words', 'jaki kod ma oddział od zamówień i umów?', 'IT-07'],
    ['the whole that is asked for', 'kod oddziału od umów', 'IT-07'],
    ['the part that is asked for', 'symbol stanowisk od umów', 'IT-07-2'],
    ['a nickname', 'jaki symbol mają kadry', 'IT-03-2'],
    ['a part by its matter', 'kod komórki od portali', 'IT-05-2'],
    ['a unit that gets a letter', 'jaki symbol na kopertę do kadr', 'IT-03-2'],
    ['a described unit', 'pod jakim symbolem figuruje referat od kopii zapasowych', 'IT-04-1'],
    ['a nickname that says more than a part of a name', 'kod stanowisk od szkolnych aplikacji', 'IT-05-3'],
  ])('tells the code of %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'identity', unit, asked: 'code' })
  })

  it.each([
    ['of one deputy', 'kadry i finanse to jeden pion?', 'zastepca-2'],
    ['of different ones', 'czy helpdesk i kadry mają tego samego zastępcę', 'dyrektor'],
  ])('tells who is above two units %s', (_, question, post) => {
    expect(ask(question)).toMatchObject({ kind: 'post', post })
  })

  it.each([
    ['a fourth deputy', 'komu podlega IV zastępca dyrektora', 'IV Zastępca Dyrektora'],
    ['in a word', 'kto jest czwartym zastępcą', 'IV Zastępca Dyrektora'],
    ['a number behind', 'zastępca nr 4 czym kieruje', 'IV Zastępca Dyrektora'],
    ['a fifth one', 'V zastepca co ma pod soba', 'V Zastępca Dyrektora'],
  ])('says that there is no %s', (_, question, asked) => {
    expect(ask(question)).toMatchObject({ kind: 'not-existing', asked, units: [] })
    expect(outcome(question)).toEqual({ kind: 'none', units: [], refs: [] })
  })

  it.each([
    ['the head of a project', 'kto jest szefem projektu smart city'],
    ['the manager of projects', 'Kto jest kierownikiem informatycznych projektów?'],
    ['data for a report', 'Komu przekazać dane do raportu ze strategii Smart City?'],
    ['who watches over something', 'Jakie narzędzia cyber mamy i kto nad nimi czuwa?'],
    ['who works on something', 'kto pracuje nad wdrożeniem portalu'],
    ['a boss who wants something', 'Szef chce nowy monitor, kto go kupi?'],
    ['a superior in a form', 'w systemie mam wpisanego złego przełożonego, kto to poprawi'],
    ['what something costs', 'Ile płacimy za usługi COI jako jednostka miejska?'],
    ['how many coordinators', 'ilu koordynatorów ma oddział od programów i kto ich wskazuje?'],
    ['who manages a thing', 'kto zarządza słownikami? podobno dwie komórki'],
    ['source code', 'kto trzyma repozytorium kodów'],
    ['bar codes', 'kody kreskowe na sprzęcie, kto drukuje'],
    ['which Oddział to turn to', 'padł program, do którego oddziału z tym'],
    ['who buys for those under somebody', 'kto kupuje dla referatów podległych I Zastępcy'],
    ['a salary', 'ile zarabia kierownik oddziału zamówień'],
    ['the whole office', 'komu podlega straż miejska'],
    ['who signs, one or the other', 'delegację podpisuje mi dyrektor czy zastępca, kto to obsługuje?'],
    ['whose duty something is', 'do kogo należy ocena dostawców'],
    ['the secretariat', 'kto prowadzi sekretariat u zastępcy dyrektora'],
  ])('leaves %s to the remits', (_, question) => {
    const { kind } = ask(question)
    expect(['competent-units', 'choice', 'every-unit', 'no-competence']).toContain(kind)
  })
})
