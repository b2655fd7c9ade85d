/** A dictionary that cannot be read as it stands: not the expected format, or cut off; thrown at start, never at a lookup. */
export class DictionaryFormatError extends Error {
  override readonly name = 'DictionaryFormatError'
}
