import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { useIdlePart } from '../../ui/latePart.ts'
import { lateFields } from './lateFields.ts'
import styles from './PropertyField.module.css'

interface Props {
  readonly property: SchemaProperty
  /** Whether the schema's own words are shown too. */
  readonly isDetailed: boolean
}

/** What a property is for, in plain words, and on request what the schema says. Its line is there before the words are. */
export function SchemaHints({ property, isDetailed }: Props) {
  // Nobody needs the words to type.
  const words = useIdlePart(lateFields)?.schemaWords
  return (
    <>
      <span className={styles.hints}>{words?.friendlyHints(property)}</span>
      {isDetailed && <span className={styles.details}>{words?.schemaDetails(property)}</span>}
    </>
  )
}
