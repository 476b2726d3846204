import { useEffect } from 'react'
import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { idle } from '../../ui/idle.ts'
import { useLive } from '../../ui/live.ts'
import { lateFields } from './lateFields.ts'
import styles from './PropertyField.module.css'

interface Props {
  readonly property: SchemaProperty
  /** Whether the schema's own words are shown too. */
  readonly isDetailed: boolean
}

/** What a property is for, in plain words, and on request what the schema says. Its line is there before the words are. */
export function SchemaHints({ property, isDetailed }: Props) {
  const words = useLive(lateFields, (value) => value?.schemaWords)
  // Not before the field is drawn and at rest: nobody needs the words to type.
  useEffect(() => {
    const wait = setTimeout(() => void idle(1000).then(lateFields.ask), 500)
    return () => clearTimeout(wait)
  }, [])
  return (
    <>
      <span className={styles.hints}>{words?.friendlyHints(property)}</span>
      {isDetailed && <span className={styles.details}>{words?.schemaDetails(property)}</span>}
    </>
  )
}
