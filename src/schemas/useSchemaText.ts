import { useEffect, useRef, useState } from 'react'
import { readSchemaText, type SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import { inSlices } from '../ui/inSlices.ts'
import { readSchemaFile } from './schemaFile.ts'

/** Where a text that should be a schema comes from. */
export type SchemaSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** Where the reading of it stands. `source` is the text that was read. */
export type SchemaTextState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'read'; readonly source: string; readonly reading: SchemaTextReading }

/** Reads the latest source that it is given, a few milliseconds at a time; an earlier one is left off. */
export function useSchemaText() {
  const [state, setState] = useState<SchemaTextState>({ kind: 'empty' })
  const current = useRef<AbortController>(undefined)
  useEffect(() => () => current.current?.abort(), [])

  async function read(source: SchemaSource): Promise<void> {
    current.current?.abort()
    const { signal } = (current.current = new AbortController())
    setState({ kind: 'reading' })
    const text = source.kind === 'file' ? await readSchemaFile(source.file) : source
    if (signal.aborted) return
    if (text.kind === 'refused') return setState(text)
    if (text.text.trim() === '') return setState({ kind: 'empty' })
    try {
      const reading = await inSlices(readSchemaText(text.text), { signal })
      setState({ kind: 'read', source: text.text, reading })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  return { state, read }
}
