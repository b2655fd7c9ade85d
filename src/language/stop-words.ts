import { foldDiacritics } from './fold'

// Written as lemmas and as the forms that people type; content words ("awaria", "problem", "pomoc") stay out.
const PREPOSITIONS = `
  bez dla do ku mimo na nad nade o od ode około po pod podczas poza pomiędzy między prócz oprócz przed przede przez
  przeze przy spod spoza u w we według wobec wśród z za ze zamiast znad
`
const CONJUNCTIONS = `
  a aby albo ale ani ażeby bądź bo bowiem by choć chociaż czyli gdy gdyby gdyż i iż jakby jednak jeśli jeżeli jeśliby
  kiedy lecz lub natomiast niż oraz ponieważ skoro tudzież więc zatem zaś że żeby
`
const PARTICLES = `
  aż bardzo chyba ciągle dopiero dość dziś dzisiaj jeszcze już każdy może nawet nie niech no ot po prostu przecież
  podobno ponoć raczej się siebie sobie sobą tak także tam teraz też to tu tutaj tylko właśnie wcale wciąż zaraz zawsze znów znowu
  akurat aktualnie obecnie ogólnie ogóle zwykle
`
const PRONOUNS = `
  ja mnie mi mną ty ciebie cię ci tobie tobą on ona ono oni one jego go jemu mu jej ją nim nią ich im nimi niego niej
  nich my nas nam nami wy was wam wami
  mój moja moje mojego mojej moją mojemu moim moich moimi moi twój twoja twoje twojego twojej nasz nasza nasze naszego
  naszej naszą naszym naszych nasi wasz wasza wasze waszego waszej swój swoja swoje swojego swojej swoją swoim swoich
  ten ta te ci tego tej tę tą temu tym tych tymi tamten tamta tamto taki taka takie takiego takiej taką takim takich
  sam sama samo sami inny inna inne innego innej jakiś jakaś jakieś jakiegoś jakąś ktoś kogoś komuś coś czegoś czemuś
  gdzieś kiedyś jakoś którykolwiek ktokolwiek cokolwiek nikt nic wszystko wszyscy wszystek
`
const QUESTION_WORDS = `
  kto kogo komu kim co czego czemu czym czy gdzie dokąd skąd kiedy jak jaki jaka jakie jakiego jakiej jaką jakim
  jakich który która które którego której którą którym których którzy którego ile ilu czyj czyja czyje czyją dlaczego
  którędy odkąd
`
const AUXILIARIES = `
  być jestem jesteś jest jesteśmy są był była było byli były będę będzie będą byłby byłoby bym byś byśmy
  mieć mam masz ma mamy macie mają miał miała mieli
  móc mogę możesz może możemy możecie mogą mógł mogła mogłaby mógłby mogli można
  musieć muszę musisz musi musimy muszą musiał trzeba należy należeć
  chcieć chcę chcesz chce chcemy chciał chciała chciałbym chciałabym chcielibyśmy
  powinien powinna powinno powinienem powinnam warto wolno
  zostać został została
`
// "kto odpowiada za…", "kto zajmuje się…", "do kogo się zgłosić": the frame of a question, said about any matter.
const QUESTION_FRAMES = `
  odpowiadać odpowiada odpowiadają odpowiedzialny odpowiedzialna odpowiedzialni zajmować zajmuje zajmują zająć zajmie
  pytać pyta pytam pytają wiedzieć wiem wie wiesz wiecie powiedzieć powiedz powie powiecie dowiedzieć
`
const COURTESIES = `
  proszę prosić poproszę prosiłbym prosiłabym dziękuję dziękować dzięki podziękować witam witać witaj witajcie cześć hej
  hejka halo siema dzień dobry pozdrawiam pozdrawiać przepraszam przepraszać uprzejmie bardzo pan pani pana panu
  panią panie państwo państwa państwu szanowny szanowni miły
`
const ABBREVIATIONS = `
  ds dot np itp itd tzw tj m.in ww wg ok nr tel
`
const ENGLISH = `
  the an and or of for to in on at is are was be been who what which where when how why can could should would i you we
  my our every not please thanks thank hello hi do does did with from by this that me it its
`

// "móc" without its accent is another word: moc, power.
const CONTENT_WHEN_FOLDED: ReadonlySet<string> = new Set(['moc'])

const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    PREPOSITIONS,
    CONJUNCTIONS,
    PARTICLES,
    PRONOUNS,
    QUESTION_WORDS,
    AUXILIARIES,
    QUESTION_FRAMES,
    COURTESIES,
    ABBREVIATIONS,
    ENGLISH,
  ]
    .flatMap((words) => words.trim().split(/\s+/))
    .flatMap((word) => [word, foldDiacritics(word)])
    .filter((word) => !CONTENT_WHEN_FOLDED.has(word)),
)

/** Whether a word or lemma, typed in any case, with or without its diacritics, says nothing about the matter asked for. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase())
