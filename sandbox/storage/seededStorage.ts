import { keyOf, type Storage } from './storage.ts'

/** A storage that has these texts from the beginning. What is deleted of them stays deleted. */
export function seededStorage(storage: Storage, seeds: Readonly<Record<string, string>>): Storage {
  const isSeeded = (key: string) => Object.hasOwn(seeds, key)
  const markOf = (key: string) => keyOf('gone', key)
  const isGone = async (key: string) => (await storage.get(markOf(key))) !== undefined
  return {
    async get(key) {
      const own = await storage.get(key)
      return own === undefined && isSeeded(key) && !(await isGone(key)) ? seeds[key] : own
    },
    async put(key, text) {
      await storage.put(key, text)
    },
    async delete(key) {
      await storage.delete(key)
      if (isSeeded(key)) await storage.put(markOf(key), '')
    },
    async list(prefix) {
      const keys = new Set(await storage.list(prefix))
      for (const key of Object.keys(seeds)) if (key.startsWith(prefix) && !(await isGone(key))) keys.add(key)
      return [...keys].toSorted()
    },
  }
}
