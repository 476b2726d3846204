import { type ReactNode, Suspense } from 'react'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { lateView } from '../ui/lateView.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './ConnectionField.module.css'
import type { NoSchemaYetProps } from './NoSchemaYet.tsx'
import type { Remote } from './useConnections.ts'

interface Props extends Omit<NoSchemaYetProps, 'onCheck'> {
  readonly schema: Remote<ConnectionSchema>
  readonly isSignedIn: boolean
  /** Which schema is in force, and the way to another one. */
  readonly choice: ReactNode
}

const NoSchemaYet = lateView(() => import('./NoSchemaYet.tsx').then((module) => module.NoSchemaYet))

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
        <Suspense>
          <NoSchemaYet {...props} onCheck={schema.refresh} />
        </Suspense>
      ) : (
        <ErrorNotice error={schema.error} doing="reading the schema" onTryAgain={schema.refresh} />
      )
    case 'ok':
      return null
  }
}
