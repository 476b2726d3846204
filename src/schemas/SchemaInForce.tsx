import { Button } from '../ui/Button.tsx'
import styles from './SchemaInForce.module.css'
import type { SchemaEntry } from './schemaCatalog.ts'
import { propertiesText, schemaTitle } from './schemaWords.ts'

interface Props {
  /** What the connection is called: its name where it is known, else its ID. */
  readonly connectionName: string
  /** The schema that is used when Graph's is not there. */
  readonly entry: SchemaEntry | undefined
  /** Where Graph's own schema of the connection stands: there, on its way, or not to be had. */
  readonly graph: 'here' | 'coming' | 'away'
  /** The browser did not save the schema. */
  readonly isUnsaved: boolean
  readonly onChange: () => void
  readonly onStop: () => void
  /** Leads to the extension of Graph's schema. */
  readonly onExtend: () => void
}

/** The button that leads to the schemas, whatever it says: where the focus goes after a choice. */
export const schemaButtonId = 'schema-button'

/** Which schema the fields follow, on a line that stands from the first frame on, and the way to another one. */
export function SchemaInForce({ connectionName, entry, graph, isUnsaved, onChange, onStop, onExtend }: Props) {
  if (graph === 'here') {
    const instead = entry !== undefined && entry.origin.kind !== 'graph' ? ` It is used instead of ${entry.name}.` : ''
    return (
      <p className={styles.line}>
        <span>
          Fields from the connection “{connectionName}”.{instead}
        </span>
        <Button size="small" appearance="subtle" className={styles.inLine} onClick={onExtend}>
          Extend the schema
        </Button>
      </p>
    )
  }
  if (entry === undefined) {
    return graph === 'coming' ? null : (
      <p className={styles.line}>
        <Button id={schemaButtonId} size="small" appearance="subtle" className={styles.inLine} onClick={onChange}>
          Use a schema
        </Button>
      </p>
    )
  }
  if (graph === 'coming') {
    return (
      <p className={styles.line}>Fields from the connection “{connectionName}”, as last read. Checking for changes…</p>
    )
  }
  return (
    <p className={styles.line}>
      <span>
        {schemaTitle(entry)}, {propertiesText(entry.propertyCount)}.
        {isUnsaved && ' This browser does not keep it: it is gone when the page is closed.'}
      </span>
      <Button
        id={schemaButtonId}
        size="small"
        appearance="subtle"
        className={styles.inLine}
        onClick={onChange}
        aria-label="Change the schema"
      >
        Change
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.inLine}
        onClick={onStop}
        aria-label="Stop using the schema"
      >
        Stop using it
      </Button>
    </p>
  )
}
