import { useEffect } from 'react'
import { saveHistory } from './savedHistory.ts'
import type { HistoryHandle } from './useDraftHistory.ts'

/** Saves the history of the draft when the page is left. */
export function useHistorySaving(history: Pick<HistoryHandle, 'now'>): void {
  useEffect(() => {
    const save = () => saveHistory(history.now())
    window.addEventListener('pagehide', save)
    return () => window.removeEventListener('pagehide', save)
  }, [history])
}
