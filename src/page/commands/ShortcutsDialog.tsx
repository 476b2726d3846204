import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { KeyName } from '../../ui/keys.ts'
import { allCommands } from './allCommands.ts'
import styles from './CommandDialogs.module.css'
import { KeyCaps } from './KeyCaps.tsx'
import { commandWords } from './words.ts'

interface Props {
  /** The list of commands is wanted, once this one is closed. */
  readonly onCommands: () => void
  readonly onClose: () => void
}

/** Every key, by what it does: those of the commands, and those that every part has. */
export function ShortcutsDialog({ onCommands, onClose }: Props) {
  return (
    <Dialog title={commandWords.shortcuts} width="34rem" onClose={onClose}>
      {(close) => (
        <>
          <dl className={styles.shortcuts}>
            {[...commandKeyRows(), ...commandWords.otherKeys].map(([label, keys]) => (
              <div key={label} className={styles.shortcut}>
                <dt>{label}</dt>
                <dd>
                  <KeyCaps keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
          <div className={styles.foot}>
            <Button
              onClick={() => {
                onCommands()
                close()
              }}
            >
              {commandWords.all}
            </Button>
            <Button onClick={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

function commandKeyRows(): readonly (readonly [string, readonly KeyName[]])[] {
  return Object.values(allCommands).flatMap(({ label, keys = [] }) =>
    keys.length === 0 ? [] : [[label, keys] as const],
  )
}
