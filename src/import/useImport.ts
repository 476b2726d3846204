import { useEffect, useRef, useState } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import type { ImportResult, ImportSource } from './readSource.ts'
import { readSource } from './readSource.ts'

/** Where an import stands. `share` is how far it is, from 0 to 1. */
export type ImportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly result: ImportResult }

/** Reads the latest source that it is given; an earlier one is left off. */
export function useImport(context: ReadContext) {
  const [state, setState] = useState<ImportState>({ kind: 'empty' })
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  function clear(): void {
    reading.current?.abort()
    setState({ kind: 'empty' })
  }

  async function read(source: ImportSource): Promise<void> {
    reading.current?.abort()
    const current = new AbortController()
    reading.current = current
    setState({ kind: 'reading', share: 0 })
    let shownAt = performance.now()
    const onProgress = (share: number) => {
      // A step that nobody sees is not worth a render.
      if (performance.now() - shownAt < millisecondsShown || current.signal.aborted) return
      shownAt = performance.now()
      setState({ kind: 'reading', share })
    }
    try {
      const result = await readSource(source, context, { signal: current.signal, onProgress })
      if (!current.signal.aborted) setState({ kind: 'read', result })
    } catch (error) {
      if (!current.signal.aborted) throw error
    }
  }

  return { state, read, clear }
}

const millisecondsShown = 100
