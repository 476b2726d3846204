import { describeConnectionChange } from '../../calling/describeConnectionChange.ts'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { Field } from '../../ui/Field.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { Input } from '../../ui/Input.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import styles from './NewConnectionDialog.module.css'
import { useNewConnection } from './useNewConnection.ts'
import { newConnectionWords as words } from './words.ts'

interface Props {
  /** The IDs of the connections that are listed. */
  readonly taken: readonly string[]
  /** It is there: the item goes to it. */
  readonly onCreated: (connectionId: string) => void
  /** The next step, once it is closed. */
  readonly onRegister: () => void
  readonly onClose: () => void
}

/** Creates a connection: a name, an ID that follows from it, and what is in it. Then it says the next step. */
export function NewConnectionDialog({ taken, onCreated, onRegister, onClose }: Props) {
  const { connection, faults, change, create, isBusy, fault, error, made } = useNewConnection(taken, onCreated)
  return (
    <Dialog title={words.title} width="34rem" onClose={onClose} onConfirm={create}>
      {(close) =>
        made === undefined ? (
          <FieldForm>
            <p className={styles.hint}>{words.hint}</p>
            <Field label={words.name} required hint={words.nameHint} fault={faults.name}>
              <Input value={connection.name} onValue={(name) => change({ name })} autoComplete="off" dir="auto" />
            </Field>
            <Field label={words.id} required hint={words.idHint} fault={faults.id}>
              <Input
                value={connection.id}
                onValue={(id) => change({ id })}
                autoComplete="off"
                spellCheck={false}
                isCode
              />
            </Field>
            <Field label={words.description} hint={words.descriptionHint}>
              <Input
                value={connection.description}
                onValue={(description) => change({ description })}
                autoComplete="off"
                dir="auto"
              />
            </Field>
            <div className={styles.said}>
              {isBusy && <Spinner isTiny label={words.creating} />}
              {fault !== undefined && <p role="alert">{fault}</p>}
              {error !== undefined && (
                <ErrorNotice
                  error={error}
                  doing="creating the connection"
                  description={describeConnectionChange(error, 'creating the connection')}
                  onTryAgain={create}
                />
              )}
            </div>
            <DialogActions>
              <Button onClick={close}>Cancel</Button>
              <Button appearance="primary" disabledFocusable={isBusy} onClick={create}>
                {words.create}
              </Button>
            </DialogActions>
          </FieldForm>
        ) : (
          <>
            <p>{words.next(made.name)}</p>
            <DialogActions>
              <Button onClick={close}>Close</Button>
              <Button
                appearance="primary"
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone.
                autoFocus
                onClick={() => {
                  onRegister()
                  close()
                }}
              >
                {words.register}
              </Button>
            </DialogActions>
          </>
        )
      }
    </Dialog>
  )
}
