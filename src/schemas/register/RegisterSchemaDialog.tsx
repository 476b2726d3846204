import { type ReactNode, useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Remote } from '../../connection/useConnections.ts'
import { checkConnectionId } from '../../domain/connectionId.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { followedOperations } from './followedOperations.ts'
import { SchemaProgressNotice } from './SchemaProgressNotice.tsx'
import { SchemaWishForm } from './SchemaWishForm.tsx'
import { useUnderWay } from './useUnderWay.ts'
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

/**
 * Registers the schema of a connection, or extends the one that is there, and follows that. What was under way in it stays what
 * it is about, when it ends too: a dialog that turned into the next task would look like a failure.
 */
export function RegisterSchemaDialog(props: Props) {
  const { connectionId, connectionName, remote, onClose } = props
  const isChosen = checkConnectionId(connectionId).length === 0
  const title = words.title(isChosen ? connectionName : 'your connection', remote.kind === 'ok')
  const isUnderWay = useUnderWay(followedOperations, connectionId)
  /** What the dialog was called when the registration that it follows began. */
  const [followedTitle, setFollowedTitle] = useState<string>()
  if (isUnderWay && followedTitle === undefined) setFollowedTitle(title)
  return (
    <Dialog title={followedTitle ?? title} width="46rem" onClose={onClose}>
      {(close) => (
        <FieldForm>
          {isChosen && remote.kind !== 'off' && followedTitle !== undefined ? (
            <Followed connectionId={connectionId} onMend={() => setFollowedTitle(undefined)} close={close} />
          ) : isChosen ? (
            <Body {...props} close={close} />
          ) : (
            <Only close={close}>
              <p>{words.noConnection}</p>
            </Only>
          )}
        </FieldForm>
      )}
    </Dialog>
  )
}

function Body({ connectionId, remote, typed, close }: Props & { readonly close: () => void }) {
  if (remote.kind === 'off')
    return (
      <Only close={close}>
        <p>{words.signedOut}</p>
      </Only>
    )
  if (remote.kind === 'loading')
    return (
      <Only close={close}>
        <Spinner label={words.reading} />
      </Only>
    )
  if (remote.kind === 'error' && remote.error.kind !== 'notFound')
    return (
      <Only close={close}>
        <Boxed>
          <ErrorNotice error={remote.error} doing="reading the schema" onTryAgain={remote.refresh} />
        </Boxed>
      </Only>
    )
  const registered = remote.kind === 'ok' ? remote.value : undefined
  return (
    <>
      <Boxed>
        <SchemaProgressNotice connectionId={connectionId} onAgain={undefined} />
      </Boxed>
      <SchemaWishForm connectionId={connectionId} registered={registered} typed={typed} close={close} />
    </>
  )
}

interface FollowedProps extends Pick<Props, 'connectionId'> {
  /** Leads back to the schema, once it failed. */
  readonly onMend: () => void
  readonly close: () => void
}

/** From a registration under way to how it ended; Close is the one button to press. */
function Followed({ connectionId, onMend, close }: FollowedProps) {
  return (
    <>
      <Boxed>
        <SchemaProgressNotice connectionId={connectionId} onAgain={onMend} staysInSight />
      </Boxed>
      <DialogActions>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone. */}
        <Button appearance="primary" autoFocus onClick={close}>
          Close
        </Button>
      </DialogActions>
    </>
  )
}

// A notice would be made smaller where the dialog is full.
function Boxed({ children }: { readonly children: ReactNode }) {
  return <div>{children}</div>
}

/** What is all that there is to see. */
function Only({ close, children }: { readonly close: () => void; readonly children: ReactNode }) {
  return (
    <>
      {children}
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </>
  )
}
