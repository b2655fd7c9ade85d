interface TrieNode {
  readonly children: Map<number, TrieNode>
  isFinal: boolean
}

const node = (): TrieNode => ({ children: new Map(), isFinal: false })

/** Writes entries as a CFSA2 file: a plain trie with explicit labels and addresses of three bytes. */
export function tinyAutomaton(entries: readonly string[], { hasNumbers = false } = {}): Uint8Array {
  const root = trieOf(entries)
  const inner = [...innerNodes(root)]
  const sizeOf = ({ children }: TrieNode): number => (hasNumbers ? 1 : 0) + children.size * 5
  const first: TrieNode = { children: new Map([['^'.charCodeAt(0), root]]), isFinal: false }

  const addresses = new Map<TrieNode, number>()
  let address = 0
  for (const each of [first, ...inner]) {
    addresses.set(each, address)
    address += sizeOf(each)
  }
  const arcs = [first, ...inner].flatMap((each) => [
    ...(hasNumbers ? [0] : []),
    ...[...each.children].flatMap(([label, child], index) => {
      const isLast = index === each.children.size - 1
      return [(isLast ? 0x40 : 0) | (child.isFinal ? 0x20 : 0), label, ...vCoded(addresses.get(child) ?? 0)]
    }),
  ])
  return Uint8Array.from([0x5c, 0x66, 0x73, 0x61, 0xc6, hasNumbers ? 0x01 : 0x00, 0x07, 1, 0, ...arcs])
}

function trieOf(entries: readonly string[]): TrieNode {
  const root = node()
  for (const entry of entries) {
    let at = root
    for (const byte of new TextEncoder().encode(entry)) {
      const child = at.children.get(byte) ?? node()
      at.children.set(byte, child)
      at = child
    }
    at.isFinal = true
  }
  return root
}

function* innerNodes(from: TrieNode): Generator<TrieNode> {
  if (from.children.size === 0) return
  yield from
  for (const child of from.children.values()) yield* innerNodes(child)
}

const vCoded = (address: number): number[] => [(address & 0x7f) | 0x80, ((address >> 7) & 0x7f) | 0x80, address >> 14]
