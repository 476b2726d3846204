import { useEffect, useRef, useState } from 'react'
import { readSchemaText, type SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import type { SourceItem, SourceReading } from '../domain/source/sourceReading.ts'
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
    if (text.text === '' && source.kind === 'text') return setState({ kind: 'empty' })
    if (text.text.trim() === '') return setState({ kind: 'refused', why: 'There is nothing in it.' })
    try {
      setState({ kind: 'read', ...(await readAny(text.text, signal)) })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  return { state, read }
}

/** The schema in a text: JSON, or a request or script that has it as its body. `source` is what was read as JSON. */
async function readAny(text: string, signal: AbortSignal) {
  const whole = await inSlices(readSchemaText(text), { signal })
  if (whole.kind !== 'broken') return { source: text, reading: whole }
  // Most texts are JSON: the readers of requests come only for others.
  const { readAnySource } = await import('../domain/code/readAnySource.ts')
  const recognised = await readAnySource(text, (steps) => inSlices(steps, { signal }))
  for (const inner of textsIn(recognised)) {
    const reading = await inSlices(readSchemaText(inner.text), { signal })
    if (reading.kind === 'schema') {
      return { source: inner.text, reading: { ...reading, connectionId: reading.connectionId ?? inner.connectionId } }
    }
  }
  return { source: text, reading: whole }
}

interface InnerText {
  readonly text: string
  readonly connectionId?: string | undefined
}

/** What may be a schema in a text that is not JSON. Of many requests, the first ones are looked at. */
function textsIn(recognised: SourceReading): readonly InnerText[] {
  switch (recognised.kind) {
    case 'schema':
      return [recognised]
    case 'payload':
      return [innerOf(recognised.item)]
    case 'items':
      return recognised.items.slice(0, mostRequests).map(innerOf)
    case 'error answer':
    case 'nothing':
      return []
  }
}

function innerOf({ text, target }: SourceItem): InnerText {
  return { text, connectionId: target.connectionId }
}

const mostRequests = 20
