import type { Page } from '@playwright/test'

/** Everything that the page has kept on this device, as one text: databases, local and session storage. */
export async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)]
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue
      const database = await settled(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        kept.push(await settled(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    const texts = await Promise.all(kept.map((each) => textOf(each)))
    return texts.join('\n')

    async function textOf(value: unknown): Promise<string> {
      if (value instanceof Blob) return value.text()
      if (value instanceof Uint8Array) return new TextDecoder().decode(value)
      if (typeof value !== 'object' || value === null) return String(value)
      const parts = await Promise.all(
        Object.entries(value).map(async ([name, each]) => `${name}:${await textOf(each)}`),
      )
      return parts.join('\n')
    }

    function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The database cannot be read')))
      })
    }
  })
}
