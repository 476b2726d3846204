import type { ReactNode } from 'react'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { useFocusLeft } from '../ui/useFocusLeft.ts'
import styles from './ConnectionField.module.css'
import type { Remote } from './useConnections.ts'

interface Props {
  readonly connectionId: string
  readonly schema: Remote<ConnectionSchema>
  readonly isSignedIn: boolean
  /** Whether the list of connections has this one; undefined when there is no whole list to ask. */
  readonly isListed: boolean | undefined
  /** Whether a schema kept on this device stands in for Graph's. */
  readonly hasStandIn: boolean
  /** Its schema is being registered; how that goes on is told beside it. */
  readonly isRegistering: boolean
  /** Leads to the registration of a schema. */
  readonly onRegister: () => void
  /** Which schema is in force, and the way to another one. */
  readonly choice: ReactNode
}

/** What to say before the property fields: why there are none yet, and what to do about it. */
export function SchemaNotice({ choice, ...why }: Props) {
  return (
    <>
      <WhyNone {...why} />
      {choice}
    </>
  )
}

function WhyNone(props: Omit<Props, 'choice'>) {
  const { connectionId, schema, isSignedIn, hasStandIn } = props
  switch (schema.kind) {
    case 'off':
      return hasStandIn ? null : (
        <p className={styles.none}>
          {isSignedIn
            ? 'Choose a connection to get a field for each property of its schema, use a schema that you have, or add properties by hand.'
            : 'Sign in and choose a connection to get a field for each property of its schema, use a schema that you have, or add properties by hand.'}
        </p>
      )
    case 'loading':
      return hasStandIn ? null : <Spinner label={`Reading the schema of ${connectionId}`} />
    case 'error':
      return schema.error.kind === 'notFound' ? (
        <NotFound {...props} onCheck={schema.refresh} />
      ) : (
        <ErrorNotice error={schema.error} doing="reading the schema" onTryAgain={schema.refresh} />
      )
    case 'ok':
      return null
  }
}

type NotFoundProps = Omit<Props, 'choice' | 'schema'> & { readonly onCheck: () => void }

function NotFound({ connectionId, isListed, hasStandIn, isRegistering, onRegister, onCheck }: NotFoundProps) {
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
