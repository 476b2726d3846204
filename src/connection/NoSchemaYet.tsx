import { Button } from '../ui/Button.tsx'
import { useFocusLeft } from '../ui/useFocusLeft.ts'
import styles from './ConnectionField.module.css'

export interface NoSchemaYetProps {
  readonly connectionId: string
  /** Whether the list of connections has this one; undefined when there is no whole list to ask. */
  readonly isListed: boolean | undefined
  /** Whether a schema kept on this device stands in for Graph's. */
  readonly hasStandIn: boolean
  /** Its schema is being registered; how that goes on is told beside it. */
  readonly isRegistering: boolean
  /** Leads to the registration of a schema. */
  readonly onRegister: () => void
  readonly onCheck: () => void
}

/** What to do where Graph has no schema under an ID. */
export function NoSchemaYet({
  connectionId,
  isListed,
  hasStandIn,
  isRegistering,
  onRegister,
  onCheck,
}: NoSchemaYetProps) {
  const meanwhile = hasStandIn
    ? 'Until then the schema below is used.'
    : 'Until then you can use a schema that you have, or add properties by hand.'
  const focusLeft = useFocusLeft()
  if (isRegistering) return <p className={styles.none}>Graph is registering the schema. {meanwhile}</p>
  return (
    <div ref={focusLeft} className={styles.none}>
      {isListed === false ? (
        <p>
          <strong>No connection “{connectionId}” in your list.</strong> Check the ID. If another app made the
          connection, ask its owner to authorize this app. {meanwhile}
        </p>
      ) : (
        <p>
          <strong>No schema yet for “{connectionId}”.</strong> Register a schema first; Graph takes 5 to 15 minutes for
          it. If that was begun elsewhere, check again. {meanwhile}
        </p>
      )}
      <div className={styles.ways}>
        {isListed !== false && (
          <Button size="small" onClick={onRegister}>
            Register a schema
          </Button>
        )}
        <Button size="small" onClick={onCheck}>
          Check again
        </Button>
      </div>
    </div>
  )
}
