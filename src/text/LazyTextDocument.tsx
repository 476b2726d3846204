import { lazy, Suspense } from 'react'
import { idle } from '../ui/idle.ts'
import { Placeholder } from '../ui/Placeholder.tsx'
import type { TextDocumentProps } from './TextDocument.tsx'

// The editor of long texts is larger than the rest of the form, whose first paint and first keys come before it.
const TextDocument = lazy(async () => {
  await idle(1000)
  const module = await import('./TextDocument.tsx')
  return { default: module.TextDocument }
})

/** A {@link TextDocument}, whose editor is loaded when the first one is shown. */
export function LazyTextDocument(props: TextDocumentProps) {
  return (
    <Suspense fallback={<Placeholder label="Loading the text editor" height={props.height} />}>
      <TextDocument {...props} />
    </Suspense>
  )
}
