import { expectedUnits } from '../../src/answer/plurality'

describe('expectedUnits', () => {
  it.each([
    ['which units', 'ktore komorki zarzadzaja slownikami'],
    ['what units', 'jakie komorki robia szkolenia'],
    ['on which units', 'na jakie komorki przekladac zgloszenia'],
    ['which of your units', 'jakie wasze referaty robia kopie'],
    ['an index of units', 'prosze o wykaz komorek od slownikow'],
    ['all codes', 'kto zarzadza slownikami, wszystkie kody'],
    ['who all', 'wszyscy po kolei, od kopii'],
    ['all at the end', 'kto robi kopie? pokaz wszystkich.'],
    ['all, please', 'kopie zapasowe, wszystkie prosze'],
    ['all posts', 'kto robi slowniki, pytam o wszystkie stanowiska'],
    ['a full list', 'kto ma to w zakresie, pelna lista'],
    ['a complete set', 'kto zaklada konta, musze miec komplet'],
    ['more than one', 'wiecej niz jeden referat od danych'],
    ['a few', 'kilka komorek robi sprawozdania'],
    ['hearsay of two', 'portal, podobno dwie komorki'],
    ['not only one', 'kto robi szkolenia, bo slyszalam ze nie tylko kadry'],
    ['hardly one', 'kto robi szkolenia? chyba nie jedni'],
    ['how many and which', 'ile komorek i jakie'],
    ['a list', 'wymien od awarii'],
    ['both', 'obie od przeplywu danych'],
    ['depending', 'zaleznie od aplikacji'],
    ['who what', 'do kogo z czym'],
    ['who else', 'kto jeszcze robi plany'],
    ['everybody who', 'kazdy, kto ma to w papierach'],
    ['which posts', 'apki mobilne, ktore stanowiska je maja'],
    ['in how many places', 'w ilu miejscach powstaja plany'],
    ['every unit', 'wskaz kazda komorke od danych'],
    ['the plural', 'komu, w liczbie mnogiej, powierzono umowy'],
    ['anything', 'kto u was robi cokolwiek dla dzielnic'],
    ['a share', 'kto ma udzial w planowaniu'],
    ['a full set', 'kto usuwa awarie, pelny zestaw'],
    ['units that', 'strategia: komorki, ktore maja ja w zakresie'],
    ['the whole and its parts', 'kto uklada plany (calosc i czastkowe)'],
    ['units that take part', 'komorek uczestniczacych w planowaniu'],
    ['teams', 'lista teamow od kopii'],
    ['whom all', 'do kogo wszystkich pisac'],
    ['a list, asked for', 'kto robi kopie, prosze o liste'],
    ['who and who', 'konto i laptop: kto i kto'],
    ['two things', 'dwie sprawy: telefon i drukarka'],
    ['English', 'which teams deal with certificates'],
    ['English hearsay', 'who runs projects? i heard of more than one unit'],
    ['English all', 'who installs apps? i need all of them'],
  ])('hears of several in %s', (_, folded) => {
    expect(expectedUnits(folded)).toBe('several')
  })

  it.each([
    ['anybody at all', 'kto w ogole robi slowniki'],
    ['whichever', 'kto odnowi certyfikat, nie wiem jakiej aplikacji'],
    ['sent back and forth', 'drukarki, raz mi mowia jedni, raz inni'],
    ['these and those', 'kto od telefonow, i tych na biurku i w kieszeni'],
  ])('leaves it to the act in %s', (_, folded) => {
    expect(expectedUnits(folded)).toBe('open')
  })

  it.each([
    ['a plain question', 'kto podlaczy drukarke'],
    ['one unit', 'ktora komorka robi kopie'],
    ['one referat', 'jaki referat robi kopie'],
    ['several things', 'kto naprawi komputery i drukarki'],
    ['all of something else', 'kto prowadzi wszystkie projekty'],
    ['all who wait', 'wszyscy czekaja, kto to naprawi'],
    ['all who sit there', 'nic nie dziala, wszyscy siedza i patrza. kto dowodzi'],
    ['all of it', 'padlo pol systemow, kto to wszystko spina'],
    ['a relative clause', 'kto pomaga administratorom, ktorzy sa z firmy'],
    ['every unit or one', 'czy kazdy referat robi to po swojemu'],
    ['a replacement', 'kto wymieni toner'],
    ['people who left', 'dwie osoby z centrum odeszly. kto przygotuje papiery'],
    ['nothing', ''],
  ])('hears of one in %s', (_, folded) => {
    expect(expectedUnits(folded)).toBe('one')
  })
})
