import { Suspense } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { Asked } from './useAsking.ts'

const ReplaceDialog = lateView(
  () => import('./ReplaceDialog.tsx').then((module) => module.ReplaceDialog),
  ({ onAnswer }) =>
    () =>
      onAnswer('cancel'),
)

interface Props {
  readonly asked: Asked | undefined
}

/** The question before an item is replaced, or before one is sent that could not be looked up. */
export function AskBeforeReplacing({ asked }: Props) {
  const { act } = useGraphCalls()
  if (asked === undefined) return null
  const { connectionId, itemId } = asked.submission
  return (
    <Suspense>
      <ReplaceDialog
        question={asked.question}
        itemId={itemId}
        connectionId={connectionId}
        act={act}
        onAnswer={asked.answer}
      />
    </Suspense>
  )
}
