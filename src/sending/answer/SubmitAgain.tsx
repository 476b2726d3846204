import type { ReactNode } from 'react'
import { describeGraphError } from '../../calling/describeGraphError.ts'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

/** Submits the item once more, after a failure that was played, and what else there is to press; nothing where the alert has a button. */
export function SubmitAgain({ error, children }: { readonly error: GraphError; readonly children?: ReactNode }) {
  const { act } = useGraphCalls()
  if (describeGraphError(error, 'saving the item').action !== undefined) return null
  return (
    <div className={styles.tools}>
      <Button appearance="primary" onClick={() => act({ kind: 'tryAgain' })}>
        {answerWords.submitAgain}
      </Button>
      {children}
    </div>
  )
}
