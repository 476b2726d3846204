import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { SendAnywayDialog } from './SendAnywayDialog.tsx'

interface Props {
  readonly onSend: () => void
}

/** The deliberate step by which a payload over the limit of beta is sent all the same. */
export function SendAnyway({ onSend }: Props) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>Send anyway</Button>
      {isAsking && <SendAnywayDialog onSend={onSend} onClose={() => setAsking(false)} />}
    </>
  )
}
