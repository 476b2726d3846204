import { useState } from 'react'
import { ComesBack } from '../calling/ComesBack.tsx'
import { useDirectory } from '../directory/directory.ts'
import { isExternalGroupId } from '../domain/acl.ts'
import { checkConnectionId } from '../domain/connectionId.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogActions } from '../ui/DialogActions.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import styles from './ExternalGroups.module.css'
import { type RememberedGroup, useGroupMemory } from './groupMemory.ts'
import { type GroupAccess, OpenedGroup } from './OpenedGroup.tsx'
import { groupWords } from './words.ts'

interface Props {
  /** Of the item: a group belongs to one connection. */
  readonly connectionId: string
  /** The group to begin with; empty for none. */
  readonly groupId: string
  /** Puts a group into the access list of the item; left out where it came from there. */
  readonly access?: GroupAccess | undefined
  readonly onClose: () => void
}

/**
 * External groups of a connection: looked up by ID, created, changed, deleted, and who was put into them from here. It stands in
 * a `FieldForm`, of the entry or of its own: forms are not put into each other.
 */
export function ExternalGroupsDialog({ connectionId, groupId, access, onClose }: Props) {
  const { owner } = useDirectory()
  const memory = useGroupMemory(owner, connectionId)
  const [typed, setTyped] = useState(groupId)
  const [opened, setOpened] = useState(groupId.trim())
  const id = typed.trim()
  const isWrong = id !== '' && !isExternalGroupId(id)
  const canLookUp = id !== '' && !isWrong
  const open = (next: string) => {
    setTyped(next)
    setOpened(next)
  }
  return (
    <Dialog title={groupWords.title} onClose={onClose}>
      {(close) => (
        <ComesBack to="groups" about={opened || id}>
          <p className={styles.hint}>{groupWords.hint}</p>
          {checkConnectionId(connectionId).length > 0 ? (
            <p>{groupWords.noConnection}</p>
          ) : (
            <>
              <div className={`${styles.with} ${styles.lookUp}`}>
                <Field label={groupWords.idLabel} fault={isWrong ? groupWords.idFault : undefined}>
                  <Input
                    value={typed}
                    onValue={setTyped}
                    onKeyDown={({ key }) => key === 'Enter' && canLookUp && open(id)}
                    autoComplete="off"
                    spellCheck={false}
                    isCode
                  />
                </Field>
                <Button disabledFocusable={!canLookUp} onClick={() => open(id)}>
                  {groupWords.lookUp}
                </Button>
              </div>
              {isExternalGroupId(opened) && (
                <OpenedGroup
                  key={opened}
                  connectionId={connectionId}
                  groupId={opened}
                  memory={memory}
                  access={access}
                />
              )}
              <UsedGroups groups={memory.groups} opened={opened} onOpen={open} />
            </>
          )}
          <DialogActions>
            <Button onClick={close}>Close</Button>
          </DialogActions>
        </ComesBack>
      )}
    </Dialog>
  )
}

interface UsedProps {
  readonly groups: readonly RememberedGroup[]
  readonly opened: string
  readonly onOpen: (groupId: string) => void
}

function UsedGroups({ groups, opened, onOpen }: UsedProps) {
  const others = groups.filter(({ groupId }) => groupId !== opened)
  if (others.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{groupWords.used}</h3>
      <ul className={styles.list}>
        {others.map(({ groupId, displayName }) => (
          <li key={groupId}>
            <span>
              <bdi>{displayName}</bdi> <code>{groupId}</code>
            </span>
            <Button size="small" aria-label={`Open ${displayName || groupId}`} onClick={() => onOpen(groupId)}>
              Open
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
