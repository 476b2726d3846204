import { idle } from '../../ui/idle.ts'
import { latePart } from '../../ui/latePart.ts'

/** The words for what a schema says. They load when the page is at rest: nobody needs them to type. */
export const schemaWords = latePart(async () => {
  await idle(1000)
  return import('./schemaWords.ts')
})
