import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './ImportDialog.module.css'
import type { ImportReading } from './readSource.ts'

interface Props {
  readonly reading: ImportReading
  readonly fileName: string | undefined
  readonly onSchema: ((text: string, fileName: string | undefined) => Promise<string | undefined>) | undefined
  /** The form follows Graph's own schema, whatever else there is. */
  readonly isGraphInForce: boolean
  readonly onErrorAnswer: ((text: string) => void) | undefined
  readonly onDone: () => void
}

/** What is no item goes to the part of the editor that knows it. */
export function HandOver({ reading, fileName, onSchema, isGraphInForce, onErrorAnswer, onDone }: Props) {
  const [why, setWhy] = useState<string>()
  if (reading.kind === 'schema' && onSchema !== undefined) {
    const take = async () => {
      const refused = await onSchema(reading.text, fileName)
      if (refused === undefined) onDone()
      else setWhy(refused)
    }
    return (
      <div className={styles.handOver}>
        <p>
          {isGraphInForce
            ? 'The form follows the schema that Graph has for the connection, and goes on to do so. This one can be kept on this device, to be used when Graph’s is not there.'
            : 'The form can follow it: a field for each of its properties.'}
        </p>
        <Button onClick={() => void take()}>{isGraphInForce ? 'Keep this schema' : 'Use this schema'}</Button>
        {why !== undefined && (
          <p role="alert" className={styles.error}>
            {why}
          </p>
        )}
      </div>
    )
  }
  if (reading.kind === 'error answer' && onErrorAnswer !== undefined) {
    const explain = () => {
      onDone()
      onErrorAnswer(reading.text)
    }
    return (
      <div className={styles.handOver}>
        <Button onClick={explain}>Explain this error</Button>
      </div>
    )
  }
  return null
}
