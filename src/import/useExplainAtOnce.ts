import { useEffect, useEffectEvent } from 'react'
import type { ImportSource } from './readSource.ts'
import type { ImportState } from './useImportReading.ts'

/**
 * Hands a text that turns out to be an error answer, and nothing else, to who explains it. True as long as it may become that, for a
 * moment: until then there is nothing to show.
 */
export function useExplainAtOnce(
  initial: ImportSource | undefined,
  state: ImportState,
  explain: (text: string) => void,
): boolean {
  const mayBe = initial?.kind === 'text' && looksLikeError.test(initial.text.slice(0, 2000))
  const reading = state.kind === 'read' ? state.recognised.reading : undefined
  const error = mayBe && reading?.kind === 'error answer' ? reading.text : undefined
  const explainNow = useEffectEvent(explain)
  useEffect(() => {
    if (error !== undefined) explainNow(error)
  }, [error])
  if (error !== undefined) return true
  return mayBe && (state.kind === 'empty' || (state.kind === 'reading' && state.share === undefined))
}

/** What is none of these is looked at in the dialog from the beginning. */
const looksLikeError = /error|exception|\bbad request\b|\b[45]\d\d\b/i
