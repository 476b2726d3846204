import type { Storage } from './storage.ts'

/** State that ends with the process: for tests. */
export function memoryStorage(): Storage {
  const texts = new Map<string, string>()
  return {
    get: async (key) => texts.get(key),
    put: async (key, text) => {
      texts.set(key, text)
    },
    delete: async (key) => {
      texts.delete(key)
    },
    list: async (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
  }
}
