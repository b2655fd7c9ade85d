import type { Answer } from '../../src/answer/answer'
import { toDialogueContext } from '../../src/answer/dialogue'
import { ANSWERS, answerTo } from '../support/answers'
import { createAsking } from '../support/asking'
import { addressOf } from '../support/citations'
import { postId, unitCode } from '../support/organizations'

const { ask, outcome } = createAsking()

const STEP = { superior: postId('dyrektor'), source: addressOf('§ 1 ust. 4 pkt 9') }
const DIVISION = [1, 2, 3, 4, 5].map((number) => unitCode(`IT-04-${number}`))
const INNER = ['IT-07-1', 'IT-07-2'].map(unitCode)

describe('toDialogueContext', () => {
  it('remembers nothing of small talk', () => {
    expect(toDialogueContext(answerTo('thanks'))).toBeUndefined()
    expect(toDialogueContext(answerTo('help'))).toBeUndefined()
  })

  it.each<readonly [label: string, subjects: readonly string[], provisions: readonly string[]]>([
    ['a competent unit', ['IT-04-2'], ['sec_13__point_1__letter_e']],
    ['a choice', ['IT-04-4', 'IT-04-2'], ['sec_15__point_2__letter_a', 'sec_13__point_5__letter_a']],
    ["every unit's duty", ['IT-03-2'], ['sec_21__point_3', 'sec_21__point_6']],
    ['nobody, for a known matter', [], []],
    ['a unit', ['IT-04-1'], ['sec_1__para_3__point_11']],
    ['a contact', ['IT-04-2'], ['sec_13']],
    ['a deputy', ['zastepca-1'], ['sec_1__para_4__point_1']],
    ['a code', ['IT-04-2'], ['sec_1__para_3__point_12']],
    ['members of an inferred division', ['IT-04-1', 'IT-04-2'], ['sec_1__para_7__point_5']],
    ['a provision', ['IT-04-2'], ['sec_13__point_1__letter_e']],
    ['a provision that introduces others', [], ['sec_17']],
    ['a unit that does not exist', [], []],
    // "They" after a reporting line are those above: the Oddział, then whoever follows.
    [
      'a reporting line',
      ['IT-05', 'zastepca-1', 'dyrektor', 'IT-05-1'],
      ['sec_17__para_1__point_5', 'sec_17__para_1__point_4', 'sec_1__para_5__point_4', 'sec_1__para_4__point_1'],
    ],
    ['a reporting line that leads outside', ['IT-08'], ['sec_1__para_8']],
  ])('remembers of %s what it named', (label, subjects, provisions) => {
    expect(toDialogueContext(answerTo(label))).toMatchObject({ kind: answerTo(label).kind, subjects, provisions })
  })

  it('remembers the topic of a fact, and no part of the act that is no provision', () => {
    expect(toDialogueContext(answerTo('a fact: signature'))).toEqual({
      kind: 'act-fact',
      subjects: [],
      provisions: [],
      topic: 'signature',
    })
  })

  it('remembers of those under a post the post', () => {
    const answer: Answer = ask('co podlega II zastępcy?')
    expect(toDialogueContext(answer)?.subjects).toEqual(['zastepca-2'])
  })

  it('stays small and can be written down', () => {
    for (const answer of [...ANSWERS.map(([, value]) => value), ask('z czego składa się centrum?')]) {
      const context = toDialogueContext(answer)
      if (context === undefined) continue
      expect(JSON.parse(JSON.stringify(context))).toEqual(context)
      expect(context.subjects.length).toBeLessThanOrEqual(8)
      expect(context.provisions.length).toBeLessThanOrEqual(8)
    }
  })
})

describe('a follow-up', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['who is above them', ['co robi IT-04-2?', 'a komu oni podlegają?'], ['zastepca-3']],
    ['who is above that one', ['co robi IT-04-2?', 'a komu podlegają?', 'a on komu podlega?'], ['dyrektor']],
    ['who is above the unit that was competent', ['kto robi kopie zapasowe?', 'a komu podlegają?'], ['zastepca-3']],
    [
      'whom he has under him',
      ['komu podlega IT-02-1?', 'a kogo ma pod sobą?'],
      ['IT-02-1', 'IT-02-2', 'IT-02-3', 'IT-05'],
    ],
    ['what it consists of', ['co to jest IT-07?', 'a z czego się składa?'], ['IT-07-1', 'IT-07-2']],
    ['its code', ['czym zajmuje się Oddział usług cyfrowych?', 'a jaki ma symbol?'], ['IT-06']],
    ['a new subject', ['co robi IT-04-2?', 'a IT-04-1?'], ['IT-04-1']],
    ['what else they do', ['kto podłączy drukarkę?', 'co jeszcze robią?'], ['IT-04-2']],
    ['their telephone', ['kto podłączy drukarkę?', 'a telefon?'], ['IT-04-2']],
    ['another matter of theirs', ['kto podłączy drukarkę?', 'a tonery?'], ['IT-04-2']],
  ])('asks %s', (_, turns, units) => {
    expect(outcome(...turns).units.slice(0, units.length)).toEqual(units)
  })

  it.each<readonly [string, readonly string[], Partial<Answer>]>([
    ['the whole remit', ['kto podłączy drukarkę?', 'co jeszcze robią?'], { kind: 'unit' }],
    ['how to reach them', ['kto podłączy drukarkę?', 'a telefon?'], { kind: 'contact' }],
    ['the line above', ['co robi IT-04-2?', 'a ich szef?'], { kind: 'reporting-line' }],
    [
      'a fact of the act',
      ['kiedy weszło w życie zarządzenie?', 'a które obowiązywało przedtem?'],
      { kind: 'act-fact' },
    ],
    ['another fact', ['kto podpisał zarządzenie?', 'a na jakiej podstawie?'], { kind: 'act-fact' }],
  ])('is answered with %s', (_, turns, answer) => {
    expect(ask(...turns)).toMatchObject(answer)
  })

  it.each<readonly [string, readonly string[], Partial<Answer>]>([
    ['whom another unit is under', ['komu podlega IT-02-1?', 'a IT-06?'], { kind: 'reporting-line', steps: [STEP] }],
    ['whom a post is under', ['komu podlega IT-02-1?', 'a II zastępca?'], { kind: 'reporting-line' }],
    [
      'who is under another post',
      ['co podlega I zastępcy?', 'a III zastępcy?'],
      { kind: 'members', members: DIVISION },
    ],
    ['what another unit consists of', ['z czego składa się IT-05?', 'a IT-07?'], { kind: 'members', members: INNER }],
    [
      'how to reach another unit',
      ['telefon do IT-04-2', 'a do IT-04-1?'],
      { kind: 'contact', unit: unitCode('IT-04-1') },
    ],
    [
      'the code of another unit',
      ['jaki kod ma referat finansów?', 'a referat smart city?'],
      { kind: 'identity', asked: 'code' },
    ],
    ['what another unit does', ['co robi IT-04-2?', 'a IT-04-1?'], { kind: 'unit', unit: unitCode('IT-04-1') }],
    ['another question about another unit', ['komu podlega IT-02-1?', 'a co robi IT-04-1?'], { kind: 'unit' }],
  ])('that only names another subject asks %s', (_, turns, answer) => {
    expect(ask(...turns)).toMatchObject(answer)
  })

  it.each([
    ['where it is written', 'gdzie to jest zapisane?'],
    ['for the provision', 'pokaż ten przepis'],
    ['which one it is', 'a jaki to paragraf?'],
    ['what it follows from', 'a z czego to wynika?'],
  ])('that asks %s shows the provision that proved the last answer', (_, question) => {
    expect(ask('kto zainstaluje podpis elektroniczny?', question)).toEqual({
      kind: 'provision',
      eId: 'sec_13__point_1__letter_d',
      unit: 'IT-04-2',
    })
    expect(ask(question).kind).not.toBe('provision')
  })

  it('that names a matter is not taken for a question about the last provision', () => {
    expect(ask('kto zainstaluje podpis elektroniczny?', 'który referat pisze przepisy?')).not.toMatchObject({
      eId: 'sec_13__point_1__letter_d',
    })
  })

  it('of a fact tells the other fact', () => {
    expect(ask('kiedy weszło w życie zarządzenie?', 'a które obowiązywało przedtem?')).toMatchObject({
      topic: 'repealed-act',
    })
  })

  it('drops what was said before when it is a topic of its own', () => {
    for (const question of [
      'kto robi kopie zapasowe serwerów?',
      'komu podlega IT-02-1?',
      'od kiedy obowiązuje zarządzenie?',
    ]) {
      expect(ask('co robi Oddział usług cyfrowych?', question)).toEqual(ask(question))
    }
  })

  it('without anything before it is read by itself', () => {
    expect(ask('a komu oni podlegają?').kind).not.toBe('reporting-line')
    expect(ask('a telefon?').kind).not.toBe('contact')
  })

  it('goes on over several turns', () => {
    const turns = ['kto prowadzi repozytorium kodów?', 'co jeszcze robią?', 'a komu podlegają?']
    expect(turns.map((_, at) => outcome(...turns.slice(0, at + 1)).units[0])).toEqual([
      'IT-01-5',
      'IT-01-5',
      'dyrektor',
    ])
  })
})
