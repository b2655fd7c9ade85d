import { join } from 'node:path'
import { createCards, type Cards } from '../../src/cards/cards'
import { loadData } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'

/** The data that the project carries. */
export const DATA = join(__dirname, '..', '..', 'data')

/** The real act, understood; takes a second. */
export function readKnowledge(): Knowledge {
  return createKnowledge(loadData(DATA, '1796-2025'))
}

/** Cards for it, without contacts. */
export function cardsFor({ ordinance, organization }: Knowledge): Cards {
  return createCards({ ordinance, organization, contactPoints: new Map(), publicUrl: 'https://example.org' })
}
