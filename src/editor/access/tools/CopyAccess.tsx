import { useState } from 'react'
import { ErrorNotice } from '../../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { readStored, type StoredReading } from '../../../sending/stored/readStored.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { FieldForm } from '../../../ui/FieldForm.tsx'
import { Input } from '../../../ui/Input.tsx'
import { useBusy } from '../../../ui/useBusy.ts'
import { AddEntries } from './AddEntries.tsx'
import type { AccessToolProps } from './accessTool.ts'
import styles from './Tools.module.css'
import { toolWords } from './words.ts'

/** Takes the access entries of an item that is stored in Graph, by its ID. */
export function CopyAccess({ state, apiVersion, onAdd, onClose }: AccessToolProps) {
  const { client } = useGraphCalls()
  const [connectionId, setConnectionId] = useState(() => state.get().draft.connectionId.trim())
  const [itemId, setItemId] = useState('')
  const [reading, setReading] = useState<StoredReading>()
  const busy = useBusy()
  const read = () =>
    busy.run(async () => {
      setReading(undefined)
      const address = { apiVersion, connectionId: connectionId.trim(), itemId: itemId.trim() }
      setReading(await readStored(client, address, { schema: undefined }))
    })
  const entries = reading?.kind === 'found' ? reading.item.members.acl : []
  return (
    <Dialog title={toolWords.copyTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{toolWords.copyHint}</p>
          <FieldForm>
            <Field label="Connection ID of the other item">
              <Input value={connectionId} onValue={setConnectionId} autoComplete="off" spellCheck={false} isCode />
            </Field>
            <div className={styles.with}>
              <Field label="ID of the other item">
                <Input value={itemId} onValue={setItemId} autoComplete="off" spellCheck={false} isCode />
              </Field>
              <Button
                disabledFocusable={connectionId.trim() === '' || itemId.trim() === '' || busy.isBusy}
                onClick={() => void read()}
              >
                Read its access
              </Button>
            </div>
          </FieldForm>
          {busy.fault !== undefined && <p role="alert">{busy.fault}</p>}
          <p role="status" className={styles.summary}>
            {busy.isBusy && 'Reading the item…'}
            {reading?.kind === 'found' && foundText(entries.length)}
            {reading?.kind === 'unreadable' && `What Graph answered could not be read. ${reading.why}`}
          </p>
          {(reading?.kind === 'missing' || reading?.kind === 'error') && (
            <ErrorNotice error={reading.error} doing="reading the item" onTryAgain={() => void read()} />
          )}
          <AddEntries entries={entries} close={close} onAdd={onAdd} />
        </>
      )}
    </Dialog>
  )
}

function foundText(count: number): string {
  if (count === 0) return 'This item has no access entries.'
  return `This item has ${count} access ${count === 1 ? 'entry' : 'entries'}.`
}
