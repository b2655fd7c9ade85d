import { DictionaryFormatError } from './dictionary-format-error'

const MAGIC = [0x5c, 0x66, 0x73, 0x61] // \fsa
const VERSION = 0xc6
const HEADER_LENGTH = 8

// FLEXIBLE, STOPBIT and NEXTBIT describe every CFSA2 file; NUMBERS puts a v-coded number before each node's arcs.
const KNOWN_FLAGS = 0x0107
const NUMBERS = 0x0100

const TARGET_NEXT = 0x80
const LAST_ARC = 0x40
const FINAL_ARC = 0x20
const LABEL_INDEX = 0x1f

/** A finite state automaton over bytes; nodes and arcs are offsets, and 0 is "no such arc" or "nothing follows". */
export interface Automaton {
  readonly root: number
  readonly firstArc: (node: number) => number
  readonly nextArc: (arc: number) => number
  readonly arcTo: (node: number, label: number) => number
  readonly label: (arc: number) => number
  readonly target: (arc: number) => number
  readonly isFinal: (arc: number) => boolean
}

/**
 * Opens a CFSA2 automaton in place; throws `DictionaryFormatError` on a foreign header and on a file that is cut off, which
 * takes one pass over it unless it is known to be whole.
 */
export function createCfsa2(bytes: Uint8Array, isKnownWhole = false): Automaton {
  const { hasNumbers, labels, arcs } = readHeader(bytes)

  const byteAt = (offset: number): number => arcs[offset] ?? 0

  const afterNumber = (offset: number): number => {
    let end = offset
    while (byteAt(end) & 0x80) end += 1
    return end + 1
  }

  const numberAt = (offset: number): number => {
    let value = 0
    for (let at = offset, shift = 0; ; at += 1, shift += 7) {
      const byte = byteAt(at)
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }

  const afterLabel = (arc: number): number => ((byteAt(arc) & LABEL_INDEX) === 0 ? arc + 2 : arc + 1)

  const afterArc = (arc: number): number => (byteAt(arc) & TARGET_NEXT ? afterLabel(arc) : afterNumber(afterLabel(arc)))

  const firstArc = (node: number): number => (hasNumbers ? afterNumber(node) : node)

  const nextArc = (arc: number): number => (byteAt(arc) & LAST_ARC ? 0 : afterArc(arc))

  const label = (arc: number): number => {
    const index = byteAt(arc) & LABEL_INDEX
    return index === 0 ? byteAt(arc + 1) : (labels[index] ?? 0)
  }

  const arcTo = (node: number, wanted: number): number => {
    for (let arc = firstArc(node); ;) {
      const flags = byteAt(arc)
      const index = flags & LABEL_INDEX
      const found = index === 0 ? byteAt(arc + 1) : labels[index]
      if (found === wanted) return arc
      if (flags & LAST_ARC) return 0
      const end = index === 0 ? arc + 2 : arc + 1
      arc = flags & TARGET_NEXT ? end : afterNumber(end)
    }
  }

  const target = (arc: number): number => {
    if (!(byteAt(arc) & TARGET_NEXT)) return numberAt(afterLabel(arc))
    let last = arc
    while (!(byteAt(last) & LAST_ARC)) last = afterArc(last)
    return afterArc(last)
  }

  const isFinal = (arc: number): boolean => (byteAt(arc) & FINAL_ARC) !== 0

  /**
   * Every node can be reached from the first one, so when bytes are missing at the end, either the last arc is
   * incomplete or some arc points past the end: one pass over the arcs in file order finds any cut.
   */
  const requireWhole = (): void => {
    let nodeStarts = true
    for (let at = 0; at < arcs.length;) {
      const arc = nodeStarts ? firstArc(at) : at
      const flags = byteAt(arc)
      const next = afterArc(arc)
      const follows = (flags & TARGET_NEXT) === 0 ? numberAt(afterLabel(arc)) : next
      if (next > arcs.length || follows >= arcs.length) throw cutOff(bytes)
      nodeStarts = (flags & LAST_ARC) !== 0
      at = next
    }
    if (!nodeStarts || arcs.length === 0) throw cutOff(bytes)
  }

  if (!isKnownWhole) requireWhole()
  // The first node is a dummy whose only arc leads to the root.
  return { root: target(firstArc(0)), firstArc, nextArc, arcTo, label, target, isFinal }
}

function readHeader(bytes: Uint8Array): { hasNumbers: boolean; labels: Uint8Array; arcs: Uint8Array } {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) {
    throw new DictionaryFormatError('not a dictionary automaton: the file does not begin with "\\fsa"')
  }
  const [version = 0, flagsHigh = 0, flagsLow = 0, labelCount = 0] = bytes.subarray(MAGIC.length, HEADER_LENGTH)
  if (bytes.length < HEADER_LENGTH + labelCount) throw cutOff(bytes)
  if (version !== VERSION) {
    throw new DictionaryFormatError(`dictionary version is ${hex(version)}, only ${hex(VERSION)} (CFSA2) can be read`)
  }
  const flags = (flagsHigh << 8) | flagsLow
  if ((flags & ~KNOWN_FLAGS) !== 0) {
    throw new DictionaryFormatError(`dictionary flags are ${hex(flags)}, only those in ${hex(KNOWN_FLAGS)} are known`)
  }
  const arcsStart = HEADER_LENGTH + labelCount
  return {
    hasNumbers: (flags & NUMBERS) !== 0,
    labels: bytes.subarray(HEADER_LENGTH, arcsStart),
    arcs: bytes.subarray(arcsStart),
  }
}

const hex = (value: number): string => `0x${value.toString(16)}`

const cutOff = (bytes: Uint8Array): DictionaryFormatError =>
  new DictionaryFormatError(`the dictionary is cut off: its ${bytes.length} bytes end before the automaton does`)
