import { useEffect, useRef, useState } from 'react'
import type { ReadContext } from '../domain/readDraft.ts'
import { type SourceItem, secretNames } from '../domain/source/sourceReading.ts'
import type { ImportReading, ImportResult, ImportSource } from './readSource.ts'
import { readItem, readSource } from './readSource.ts'

/**
 * Where an import stands. `share` is how far it is, from 0 to 1, once it takes long enough to be told. A source of several
 * items waits until one is chosen.
 */
export type ImportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share?: number; readonly recognised?: Recognised | undefined }
  | { readonly kind: 'read'; readonly recognised: Recognised; readonly result?: ImportResult | undefined }

/** What a source is, what was dropped of it, and the item that is read. */
export interface Recognised {
  readonly reading: ImportReading
  readonly dropped: readonly string[]
  readonly item?: SourceItem | undefined
}

/** Reads the latest source that it is given; an earlier one is left off. */
export function useImportReading(context: ReadContext) {
  const [state, setState] = useState<ImportState>({ kind: 'empty' })
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  function clear(): void {
    reading.current?.abort()
    setState({ kind: 'empty' })
  }

  async function follow(
    recognised: Recognised | undefined,
    run: (following: Parameters<typeof readSource>[1]) => Promise<ImportState>,
  ): Promise<void> {
    reading.current?.abort()
    const current = new AbortController()
    reading.current = current
    setState({ kind: 'reading', recognised })
    let shownAt = performance.now()
    const show = (share: number) => {
      shownAt = performance.now()
      setState({ kind: 'reading', share, recognised })
    }
    const onProgress = (share: number) => {
      // A step that nobody sees is not worth a render.
      if (performance.now() - shownAt >= millisecondsShown && !current.signal.aborted) show(share)
    }
    // A file may be slow to come. What is read in less time than this would only flash a bar.
    const slow = setTimeout(() => !current.signal.aborted && show(0), millisecondsShown)
    try {
      const next = await run({ signal: current.signal, onProgress })
      if (!current.signal.aborted) setState(next)
    } catch (error) {
      if (!current.signal.aborted) throw error
    } finally {
      clearTimeout(slow)
    }
  }

  /** Reads a source from which secrets of these names were taken already. */
  function read(source: ImportSource, alreadyDropped: readonly string[] = []): Promise<void> {
    return follow(undefined, async (following) => {
      const found = await readSource(source, following)
      const dropped = [...new Set([...alreadyDropped, ...secretNames(found.secrets)])]
      if (found.kind !== 'payload') return { kind: 'read', recognised: { reading: found, dropped } }
      const result = await readItem(found.item, context, following)
      return { kind: 'read', recognised: { reading: found, dropped, item: found.item }, result }
    })
  }

  /** Reads one of several items. */
  function choose({ reading: found, dropped }: Recognised, item: SourceItem): Promise<void> {
    const recognised = { reading: found, dropped, item }
    return follow(recognised, async (following) => ({
      kind: 'read',
      recognised,
      result: await readItem(item, context, following),
    }))
  }

  return { state, read, choose, clear }
}

const millisecondsShown = 100
