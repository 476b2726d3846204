import { useEffect, useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import { dropped as placeholder } from '../domain/source/sourceReading.ts'
import { fitsInBox } from '../ui/fitsInBox.ts'
import { leftSource } from './leftSource.ts'
import type { ImportSource } from './readSource.ts'
import { safeText } from './safeText.ts'
import type { useImportReading } from './useImportReading.ts'

/** A source that was taken whole, without coming into the box: what it is called, and its file. */
export interface TakenSource {
  readonly label: string
  readonly fileName: string | undefined
}

/**
 * What was typed into the box of an import, or taken instead of it; `initial` is taken first, or else what was left in the
 * dialog. Either is read at once.
 */
export function useTakenSource(
  { read, clear }: Pick<ReturnType<typeof useImportReading>, 'read' | 'clear'>,
  initial: ImportSource | undefined,
) {
  const [typed, setTyped] = useState('')
  const [taken, setTaken] = useState<TakenSource>()
  // What was taken out of the box is told as long as its place is there.
  const dropped = useRef<readonly string[]>([])

  const take = (source: ImportSource) => {
    leftSource.set({ kind: 'taken', source })
    setTyped('')
    dropped.current = []
    setTaken(
      source.kind === 'file'
        ? { label: source.file.name, fileName: source.file.name }
        : { label: `${inWords(source.text.length)} characters of pasted text`, fileName: undefined },
    )
    void read(source)
  }
  const type = (text: string) => {
    // Not even the box keeps a token.
    const safe = safeText(text)
    const before = safe.text.includes(placeholder) ? dropped.current : []
    dropped.current = [...new Set([...before, ...safe.dropped])]
    show(safe.text)
  }

  const show = (text: string) => {
    leftSource.set(text === '' ? undefined : { kind: 'typed', text, dropped: dropped.current })
    setTyped(text)
    setTaken(undefined)
    if (text === '') clear()
    else void read({ kind: 'text', text }, dropped.current)
  }

  const begin = () => {
    // What was pasted beside the box is shown as what is pasted into it.
    if (initial?.kind === 'text' && fitsInBox(initial.text)) return type(initial.text)
    if (initial !== undefined) return take(initial)
    const left = leftSource.get()
    if (left?.kind === 'taken') take(left.source)
    if (left?.kind !== 'typed') return
    dropped.current = left.dropped
    show(left.text)
  }
  const first = useRef(begin)
  useEffect(() => first.current(), [])

  return { typed, taken, type, take }
}
