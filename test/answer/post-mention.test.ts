import { createPostRecognizer } from '../../src/answer/post-mention'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { readSecondOrganization } from '../support/organizations'

const recognize = createPostRecognizer(readOrganization(readAct()))

describe('createPostRecognizer', () => {
  it.each([
    ['a Roman numeral', 'komu podlega ii zastepca', ['zastepca-2']],
    ['a Roman numeral before the whole title', 'i zastepca dyrektora', ['zastepca-1']],
    ['an Arabic numeral', '3 zastepca', ['zastepca-3']],
    ['an ordinal', 'drugi zastepca dyrektora', ['zastepca-2']],
    ['an inflected ordinal', 'trzeciego zastepcy', ['zastepca-3']],
    ['another word for it', 'drugi wicedyrektor', ['zastepca-2']],
    ['the end of a code', 'it-02-3 zastepca', []],
    ['the short word for it', 'co ma trzeci wice', ['zastepca-3']],
    ['a deputy of the city’s head', 'drugi wiceprezydent miasta', []],
    ['an abbreviation', 'i z-ca dyrektora', ['zastepca-1']],
    ['a numeral behind', 'zastepca dyrektora nr 2', ['zastepca-2']],
    ['a word between', 'pierwszego pana zastepcy', ['zastepca-1']],
    ['English', 'who reports to the third deputy', ['zastepca-3']],
    ['a number with a full stop', '2. zastepca', ['zastepca-2']],
    ['two deputies', 'i zastepca i iii zastepca', ['zastepca-1', 'zastepca-3']],
    ['the head', 'komu podlega dyrektor', ['dyrektor']],
    ['the head, abbreviated', 'dyr. centrum', ['dyrektor']],
    ['the head, inflected', 'podlega dyrektorowi', ['dyrektor']],
    ['the head of a unit', 'kierownik oddzialu', ['kierownik-IT-05']],
    ['a deputy without a number', 'zastepca dyrektora', []],
    ['the head of a school', 'dyrektor szkoly', []],
    ['the head of a department', 'dyrektorowi departamentu', []],
    ['the head of another unit of the office', 'dyrektor wydzialu edukacji', []],
    ['the management as such', 'dyrekcja', []],
    ['nobody', 'kto podlaczy drukarke', []],
    ['nothing', '', []],
  ])('reads %s', (_, folded, posts) => {
    expect(recognize(folded)).toEqual(posts)
  })

  it('needs no number where there is one deputy', () => {
    const recognizeSecond = createPostRecognizer(readSecondOrganization())
    expect(recognizeSecond('co podlega zastepcy dyrektora')).toEqual(['zastepca-1'])
    expect(recognizeSecond('kto zastepuje dyrektora')).toEqual(['dyrektor'])
  })
})
