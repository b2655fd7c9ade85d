import { createCfsa2 } from '../../src/language/cfsa2'
import { createEntries } from '../../src/language/entries'
import { tinyAutomaton } from './tiny-automaton'

const automaton = createCfsa2(tinyAutomaton(['AAk;subst', 'AAk;subst:pl', 'ABka;verb', 'A;;adv', 'AA']))
const entries = createEntries(automaton, ';'.charCodeAt(0))

function collect(visitFrom: (typeof entries)['visitEntries'], node = automaton.root): readonly string[] {
  const found: string[] = []
  visitFrom(node, (entry) => found.push(String.fromCharCode(...entry)))
  return found
}

describe('createEntries', () => {
  it('visits whole entries, a shorter one before those that continue it', () => {
    expect(collect(entries.visitEntries)).toEqual(['AA', 'AAk;subst', 'AAk;subst:pl', 'ABka;verb', 'A;;adv'])
  })

  it('visits each lemma code once, and takes no count for a separator', () => {
    expect(collect(entries.visitLemmaCodes)).toEqual(['AA', 'AAk', 'ABka', 'A;'])
  })

  it('visits nothing where there is no node', () => {
    expect(collect(entries.visitEntries, 0)).toEqual([])
  })
})
