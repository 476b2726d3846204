import { Button } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'

const SendAnywayDialog = lazy(() =>
  import('./SendAnywayDialog.tsx').then((module) => ({ default: module.SendAnywayDialog })),
)

interface Props {
  readonly onSend: () => void
}

/** The deliberate step by which a payload over the limit of beta is sent all the same. */
export function SendAnyway({ onSend }: Props) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>Send anyway</Button>
      {isAsking && (
        <Suspense>
          <SendAnywayDialog onSend={onSend} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
