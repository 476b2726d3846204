import { Skeleton, SkeletonItem } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { TextDocumentProps } from './TextDocument.tsx'

const TextDocument = lazy(() => import('./TextDocument.tsx').then((module) => ({ default: module.TextDocument })))

/** A {@link TextDocument}, whose editor is loaded when the first one is shown. */
export function LazyTextDocument(props: TextDocumentProps) {
  return (
    <Suspense
      fallback={
        <Skeleton aria-label="Loading the text editor">
          <SkeletonItem style={{ height: props.height }} />
        </Skeleton>
      }
    >
      <TextDocument {...props} />
    </Suspense>
  )
}
