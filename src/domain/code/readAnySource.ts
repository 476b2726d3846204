import { recogniseSource } from '../source/recogniseSource.ts'
import type { SourceReading } from '../source/sourceReading.ts'
import { unreadCode } from './unreadCode.ts'

/** Runs steps to their end, a few milliseconds at a time. */
export type RunSteps = <Result>(steps: Generator<number, Result>) => Promise<Result>

/**
 * Says what a text is, program code included: its reader and the grammar of its language come when code is met. Where they
 * cannot be had, the code is named all the same.
 */
export async function readAnySource(text: string, run: RunSteps): Promise<SourceReading> {
  const found = await run(recogniseSource(text))
  if (found.kind !== 'program code') return found
  const { language } = found.words
  if (language === undefined) return unreadCode(found)
  const parts = await Promise.all([import('./readCode.ts'), import('./loadCodeReader.ts')])
    .then(async ([{ readCode }, { loadCodeReader }]) => ({ readCode, reader: await loadCodeReader(language) }))
    .catch(() => undefined)
  if (parts === undefined)
    return unreadCode(
      found,
      'The part of the editor that reads it could not be loaded: check your network, and paste it again.',
    )
  return run(parts.readCode(found, parts.reader))
}
