import { ComesBack } from '../../calling/ComesBack.tsx'
import { connectionName } from '../../connection/connectionName.ts'
import { NewConnectionDialog } from '../../connection/create/NewConnectionDialog.tsx'
import { RegisterSchemaDialog } from '../../schemas/register/RegisterSchemaDialog.tsx'
import { takeLeftFor } from '../../signInReturn/leftFor.ts'
import type { CommandParts, ConnectionDialog } from './command.ts'

interface Props {
  readonly dialog: ConnectionDialog
  readonly page: CommandParts['page']
  /** Opens the next one, once this one is closed. */
  readonly onNext: (dialog: ConnectionDialog) => void
  readonly onClose: () => void
}

/** The dialogs that change a connection. A consent page that one of them leads to comes back to it. */
export function ConnectionDialogs({ dialog, page, onNext, onClose }: Props) {
  const { flow } = page
  const close = () => {
    takeLeftFor('dialog')
    onClose()
  }
  return (
    <ComesBack to="dialog" about={dialog}>
      {dialog === 'newConnection' ? (
        <NewConnectionDialog
          taken={flow.connections.kind === 'ok' ? flow.connections.value.connections.map(({ id }) => id) : []}
          onCreated={(id) => {
            flow.form.setValue('connectionId', id)
            flow.commitConnection(id)
          }}
          onRegister={() => onNext('registerSchema')}
          onClose={close}
        />
      ) : (
        <RegisterSchemaDialog
          connectionId={flow.committedId}
          connectionName={connectionName(flow.connections, flow.committedId) ?? flow.committedId}
          remote={flow.remoteSchema}
          typed={() => flow.state.get().draft.properties}
          onClose={close}
        />
      )}
    </ComesBack>
  )
}
