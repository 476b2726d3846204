import { Suspense } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { connectionName } from '../../connection/connectionName.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
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
  readonly connections: ItemFlow['connections']
  readonly schema: ItemFlow['schema']
}

/** The question before an item is replaced, or before one is sent that could not be looked up. */
export function AskBeforeReplacing({ asked, connections, schema }: Props) {
  const { act } = useGraphCalls()
  if (asked === undefined) return null
  return (
    <Suspense>
      <ReplaceDialog
        question={asked.question}
        submission={asked.submission}
        connectionName={connectionName(connections, asked.submission.connectionId)}
        schema={schema}
        act={act}
        onAnswer={asked.answer}
      />
    </Suspense>
  )
}
