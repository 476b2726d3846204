import { lazy, Suspense } from 'react'
import { Placeholder } from '../ui/Placeholder.tsx'
import type { TextDocumentProps } from './TextDocument.tsx'

const TextDocument = lazy(() => import('./TextDocument.tsx').then((module) => ({ default: module.TextDocument })))

/** A {@link TextDocument}, whose editor is loaded when the first one is shown. */
export function LazyTextDocument(props: TextDocumentProps) {
  return (
    <Suspense fallback={<Placeholder label="Loading the text editor" height={props.height} />}>
      <TextDocument {...props} />
    </Suspense>
  )
}
