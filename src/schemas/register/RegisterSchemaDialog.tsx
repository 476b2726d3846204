import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Remote } from '../../connection/useConnections.ts'
import { useDirectory } from '../../directory/directory.ts'
import { checkConnectionId } from '../../domain/connectionId.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { useLive } from '../../ui/live.ts'
import { Spinner } from '../../ui/Spinner.tsx'
import { followedOf, followedOperations } from './followedOperations.ts'
import styles from './RegisterSchema.module.css'
import { SchemaProgressNotice } from './SchemaProgressNotice.tsx'
import { SchemaWishForm } from './SchemaWishForm.tsx'
import { registerWords as words } from './words.ts'

interface Props {
  readonly connectionId: string
  /** What the connection is called: its name where it is known, else its ID. */
  readonly connectionName: string
  /** What is registered: the schema, or that there is none. */
  readonly remote: Remote<ConnectionSchema>
  /** The properties as they are typed now. */
  readonly typed: () => readonly PropertyDraft[]
  readonly onClose: () => void
}

/** Registers the schema of a connection, or extends the one that is there, and follows that. */
export function RegisterSchemaDialog(props: Props) {
  const { connectionId, connectionName, remote, onClose } = props
  const isChosen = checkConnectionId(connectionId).length === 0
  const title = words.title(isChosen ? connectionName : 'your connection', remote.kind === 'ok')
  return (
    <Dialog title={title} width="46rem" onClose={onClose}>
      {(close) => (
        <FieldForm>
          {isChosen ? <Body {...props} close={close} /> : <Only said={words.noConnection} close={close} />}
        </FieldForm>
      )}
    </Dialog>
  )
}

function Body({ connectionId, remote, typed, close }: Props & { readonly close: () => void }) {
  const { owner } = useDirectory()
  const isUnderWay = useLive(followedOperations, (all) => {
    const followed = followedOf(all, owner, connectionId)
    return followed !== undefined && followed.outcome === undefined
  })
  if (remote.kind === 'off') return <Only said={words.signedOut} close={close} />
  if (isUnderWay)
    return (
      <>
        <Progress connectionId={connectionId} />
        <Close close={close} />
      </>
    )
  if (remote.kind === 'loading')
    return (
      <>
        <Spinner label={words.reading} />
        <Close close={close} />
      </>
    )
  if (remote.kind === 'error' && remote.error.kind !== 'notFound')
    return (
      <>
        <div>
          <ErrorNotice error={remote.error} doing="reading the schema" onTryAgain={remote.refresh} />
        </div>
        <Close close={close} />
      </>
    )
  const registered = remote.kind === 'ok' ? remote.value : undefined
  return (
    <>
      <Progress connectionId={connectionId} />
      <SchemaWishForm connectionId={connectionId} registered={registered} typed={typed} close={close} />
    </>
  )
}

// Its own box, since a notice would be made smaller where the dialog is full.
function Progress({ connectionId }: Pick<Props, 'connectionId'>) {
  return (
    <div>
      <SchemaProgressNotice connectionId={connectionId} onAgain={undefined} />
    </div>
  )
}

function Only({ said, close }: { readonly said: string; readonly close: () => void }) {
  return (
    <>
      <p>{said}</p>
      <Close close={close} />
    </>
  )
}

function Close({ close }: { readonly close: () => void }) {
  return (
    <div className={styles.actions}>
      <Button onClick={close}>Close</Button>
    </div>
  )
}
