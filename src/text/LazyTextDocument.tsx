import { Suspense } from 'react'
import { idle } from '../ui/idle.ts'
import { lateView } from '../ui/lateView.tsx'
import { Placeholder } from '../ui/Placeholder.tsx'
import styles from './TextDocument.module.css'
import type { TextDocumentProps } from './TextDocument.tsx'

// The editor of long texts is larger than the rest of the form, whose first paint and first keys come before it.
const TextDocument = lateView(async () => {
  await idle(1000)
  const module = await import('./TextDocument.tsx')
  return module.TextDocument
})

/**
 * A {@link TextDocument}, whose editor is loaded when the first one is shown. Nothing moves then: its border and options
 * have their place.
 */
export function LazyTextDocument(props: TextDocumentProps) {
  return (
    <Suspense
      fallback={
        <div className={styles.document}>
          <Placeholder label="Loading the text editor" height={`calc(${props.height} + 2px)`} />
          <div className={styles.closed} />
        </div>
      }
    >
      <TextDocument {...props} />
    </Suspense>
  )
}
