import { useEffect } from 'react'
import { idle } from '../ui/idle.ts'
import type { Live } from '../ui/live.ts'

/**
 * Loads what the first screen does not need, a part in each idle moment, once something was typed: then there is work, and
 * being offline must not take a part of the product away from it. A part that cannot be had now is asked for when it is used.
 */
export function useLateParts(draft: Live<unknown>, parts: readonly LatePart[] = lateParts): void {
  useEffect(() => {
    let isLeft = false
    let wait: ReturnType<typeof setTimeout> | undefined
    const stop = draft.subscribe(() => {
      stop()
      wait = setTimeout(async () => {
        for (const load of parts) {
          await idle(5000)
          await online()
          if (isLeft) return
          await load().catch(() => undefined)
        }
      }, afterFirstChange)
    })
    return () => {
      isLeft = true
      stop()
      clearTimeout(wait)
    }
  }, [draft, parts])
}

type LatePart = () => Promise<unknown>

/** In milliseconds: the first keys have the page to themselves. */
const afterFirstChange = 3000

// Asking while there is no network would only be in vain, and end the list too soon.
function online(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))
}

/** Every part that a page with work on it may still need. Those of sign-in need the network anyway. */
const lateParts: readonly LatePart[] = [
  () => import('../import/ImportDialog.tsx'),
  () => import('../domain/code/readAnySource.ts'),
  () => import('../domain/readPayload/readPayload.ts'),
  () => import('../domain/fixes/fixesOf.ts'),
  () => import('../domain/fixes/fixAllSafe.ts'),
  () => import('../domain/schemaSource/readSchemaText.ts'),
  () => import('../domain/compare/compareItems.ts'),
  () => import('../drafts/list/DraftsDialog.tsx'),
  () => import('../schemas/SchemaDialog.tsx'),
  () => import('../jsonEditor/JsonPanel.tsx'),
  () => import('../jsonEditor/jsonEditor.ts'),
  () => import('../compare/CompareTab.tsx'),
  () => import('../compare/TextDifference.tsx'),
  () => import('../sending/replace/ReplaceDialog.tsx'),
  () => import('../sending/replace/replaceQuestion.ts'),
  () => import('../sending/stored/readStored.ts'),
  () => import('../sending/ledger/SentItems.tsx'),
  () => import('../sending/ledger/UnsettledNotice.tsx'),
  () => import('../sending/ledger/deviceLedger.ts'),
  () => import('../sending/ledger/sendingLock.ts'),
  () => import('../sending/answer/AnswerCauses.tsx'),
  () => import('../sending/answer/ExplainError.tsx'),
  () => import('../editor/access/LongAccessList.tsx'),
  () => import('../text/htmlColors.ts'),
  () => import('../ui/darkTheme.ts'),
]
