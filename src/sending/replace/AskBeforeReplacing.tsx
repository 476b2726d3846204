import { lazy, Suspense } from 'react'
import { ErrorNotice } from '../answer/ErrorNotice.tsx'
import type { SafeSending } from '../protocol/useSafeSending.ts'
import type { PageSubmission } from '../useSubmission.ts'

const ReplaceDialog = lazy(() => import('./ReplaceDialog.tsx').then((module) => ({ default: module.ReplaceDialog })))

interface Props {
  readonly sending: SafeSending
  readonly submission: PageSubmission
}

/** The question before an item is replaced, or before one is sent that could not be looked up. */
export function ReplaceQuestion({ sending: { asked }, submission }: Props) {
  if (asked === undefined) return null
  return (
    <Suspense>
      <ReplaceDialog
        question={asked.question}
        itemId={asked.submission.itemId}
        connectionId={asked.submission.connectionId}
        onAnswer={asked.answer}
        renderError={(error) => (
          <ErrorNotice
            error={error}
            doing="reading the item"
            onAction={(action) => {
              asked.answer(action.kind === 'tryAgain' ? 'again' : 'cancel')
              if (action.kind !== 'tryAgain') submission.act(action)
            }}
          />
        )}
      />
    </Suspense>
  )
}
