const MOST_AT_ONCE = 8

/** Does something with each of many, a few at a time; gives the results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const pending = items.entries()
  const work = async (): Promise<void> => {
    for (const [at, item] of pending) results[at] = await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, items.length) }, work))
  return results
}
