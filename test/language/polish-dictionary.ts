import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMorfologik } from '../../src/language/morfologik'
import { readDictionaryInfo } from '../../src/language/dictionary-info'

const folder = join(__dirname, '../../data/morfologik')

/** The bytes of the real dictionary. */
export const polishDictionary = readFileSync(join(folder, 'polish.dict'))

/** The text of the real dictionary's `.info` file. */
export const polishInfo = readFileSync(join(folder, 'polish.info'), 'utf8')

/** The real dictionary, opened. */
export const morfologik = createMorfologik(polishDictionary, readDictionaryInfo(polishInfo))
