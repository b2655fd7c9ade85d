import { createCards, type Cards } from '../../src/cards/cards'
import { loadData } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'
import { readPrepared } from '../../src/prepared'
import { DATA, PREPARED } from './paths'

/** The real act, understood. */
export function readKnowledge(): Knowledge {
  const data = loadData(DATA, '1796-2025')
  return createKnowledge(data, readPrepared(PREPARED, data))
}

/** Cards for it, without contacts. */
export function cardsFor({ ordinance, organization }: Knowledge): Cards {
  return createCards({ ordinance, organization, contactPoints: new Map(), publicUrl: 'https://example.org' })
}
