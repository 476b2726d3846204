import { DeleteRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import { Field } from '../../../ui/Field.tsx'
import { FieldForm } from '../../../ui/FieldForm.tsx'
import { Input } from '../../../ui/Input.tsx'
import { accessPresets } from './accessPresets.ts'
import type { AccessToolProps } from './accessTool.ts'
import styles from './Tools.module.css'
import { toolWords } from './words.ts'

/** The presets of this device: those there are, and one more from the entries that the item has now. */
export function Presets({ state, tenantId, onAdd, onClose }: AccessToolProps) {
  const stored = accessPresets(tenantId)
  const [presets, setPresets] = useState(stored.read)
  const [name, setName] = useState('')
  const entries = state.get().draft.acl
  const save = () => {
    const isKept = stored.save({ name: name.trim(), entries })
    announce(isKept ? `Preset “${name.trim()}” saved` : 'The preset was not saved: this browser has no room for it')
    setPresets(stored.read())
    setName('')
  }
  return (
    <Dialog title={toolWords.presetsTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{toolWords.presetsHint}</p>
          {presets.length > 0 && (
            <ul aria-label="Presets" className={styles.rows}>
              {presets.map((preset) => (
                <li key={preset.name} className={styles.row}>
                  <span>
                    <bdi>{preset.name}</bdi>, {preset.entries.length}{' '}
                    {preset.entries.length === 1 ? 'entry' : 'entries'}
                  </span>
                  <Button
                    size="small"
                    aria-label={`Add the entries of ${preset.name}`}
                    onClick={() => {
                      close()
                      onAdd(preset.entries)
                    }}
                  >
                    Add
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={`Delete the preset ${preset.name}`}
                    onClick={() => {
                      stored.remove(preset.name)
                      setPresets(stored.read())
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          {entries.length > 0 && (
            <FieldForm>
              <div className={styles.with}>
                <Field label="Name for a preset of the entries here">
                  <Input value={name} onValue={setName} autoComplete="off" />
                </Field>
                <Button disabledFocusable={name.trim() === ''} onClick={save}>
                  Save preset
                </Button>
              </div>
            </FieldForm>
          )}
          {entries.length === 0 && presets.length === 0 && (
            <p>There are none yet. Add people or groups first, then save them here under a name.</p>
          )}
          <DialogActions>
            <Button onClick={close}>Close</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
