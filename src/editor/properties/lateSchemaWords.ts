import { idle } from '../../ui/idle.ts'
import { type Live, live } from '../../ui/live.ts'

type SchemaWords = typeof import('./schemaWords.ts')

const loaded = live<SchemaWords | undefined>(undefined)
let isAsked = false

/** The words for what a schema says, once they are loaded: nobody needs them to type. */
export const schemaWords: Live<SchemaWords | undefined> = loaded

/** Loads the words when the page is at rest. Without a network the next field asks again. */
export async function askForSchemaWords(): Promise<void> {
  if (isAsked) return
  isAsked = true
  await idle(1000)
  const words = await import('./schemaWords.ts').catch(() => undefined)
  isAsked = words !== undefined
  loaded.set(words)
}
