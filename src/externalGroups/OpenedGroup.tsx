import { useState } from 'react'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { ExternalGroup } from '../graph/externalGroups.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './ExternalGroups.module.css'
import { ExternalMembers } from './ExternalMembers.tsx'
import type { GroupMemory } from './groupMemory.ts'
import { useExternalGroup } from './useExternalGroup.ts'
import { type GroupActions, useGroupActions } from './useGroupActions.ts'
import { groupWords } from './words.ts'

interface Props {
  readonly connectionId: string
  readonly groupId: string
  readonly memory: GroupMemory
  readonly access?: GroupAccess | undefined
}

/** The access list of the item, for a group that may go into it. */
export interface GroupAccess {
  readonly has: (groupId: string) => boolean
  readonly add: (groupId: string) => void
}

/** One external group: what Graph has of it, or that it is missing and can be created. */
export function OpenedGroup({ connectionId, groupId, memory, access }: Props) {
  const { reading, readAgain } = useExternalGroup(connectionId, groupId)
  const actions = useGroupActions(connectionId, groupId, memory)
  const members = memory.groups.find((group) => group.groupId === groupId)?.members ?? []
  if (reading === undefined) return <Spinner label={groupWords.reading} />
  if (reading.kind === 'error')
    return <ErrorNotice error={reading.error} doing="working with external groups" onTryAgain={readAgain} />
  const group = reading.kind === 'found' ? reading.group : undefined
  return (
    <section className={styles.part} aria-label={`Group ${groupId}`}>
      {group === undefined && <p>{groupWords.missing}</p>}
      {/* Another state of the group is another form. */}
      <GroupForm key={group === undefined ? 'new' : 'there'} groupId={groupId} group={group} actions={actions} />
      <p role="status" className={styles.said}>
        {actions.said}
      </p>
      {actions.error !== undefined && (
        <ErrorNotice error={actions.error} doing="working with external groups" onTryAgain={actions.tryAgain} />
      )}
      {group !== undefined && (
        <>
          {access !== undefined && <AddToAccess groupId={groupId} access={access} />}
          <ExternalMembers
            members={members}
            actions={actions}
            others={memory.groups.filter((each) => each.groupId !== groupId)}
          />
          <DeleteGroup actions={actions} />
        </>
      )}
    </section>
  )
}

interface FormProps {
  readonly groupId: string
  readonly group: ExternalGroup | undefined
  readonly actions: GroupActions
}

function GroupForm({ groupId, group, actions }: FormProps) {
  const [displayName, setDisplayName] = useState(group?.displayName ?? '')
  const [description, setDescription] = useState(group?.description ?? '')
  const isChanged = displayName !== group?.displayName || description !== group?.description
  const send = () => {
    const named = { displayName: displayName.trim(), description: description.trim() }
    // A new one is called by its ID until it gets a better name: creating it is one press.
    if (group === undefined) actions.create({ ...named, displayName: named.displayName || groupId })
    else actions.change(named)
  }
  return (
    <>
      <Field label="Name">
        <Input
          value={displayName}
          onValue={setDisplayName}
          autoComplete="off"
          dir="auto"
          placeholder={group === undefined ? groupId : undefined}
        />
      </Field>
      <Field label="Description">
        <Input value={description} onValue={setDescription} autoComplete="off" dir="auto" />
      </Field>
      <div className={styles.choices}>
        <Button
          appearance={group === undefined ? 'primary' : 'secondary'}
          disabledFocusable={actions.isBusy || !isChanged}
          onClick={send}
        >
          {group === undefined ? groupWords.create : groupWords.save}
        </Button>
      </div>
    </>
  )
}

function AddToAccess({ groupId, access }: { readonly groupId: string; readonly access: GroupAccess }) {
  const [isIn, setIsIn] = useState(() => access.has(groupId))
  const add = () => {
    access.add(groupId)
    setIsIn(true)
  }
  return (
    <div className={styles.choices}>
      <Button appearance="primary" disabledFocusable={isIn} onClick={add}>
        {groupWords.addToAccess}
      </Button>
      <span role="status" className={styles.hint}>
        {isIn && groupWords.inAccess}
      </span>
    </div>
  )
}

function DeleteGroup({ actions }: { readonly actions: GroupActions }) {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking)
    return (
      <div className={styles.choices}>
        <Button size="small" appearance="subtle" onClick={() => setIsAsking(true)}>
          {groupWords.delete}…
        </Button>
      </div>
    )
  return (
    <div role="group" aria-label={groupWords.delete} className={styles.choices}>
      <span>{groupWords.deleteQuestion}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone. */}
      <Button size="small" autoFocus onClick={() => setIsAsking(false)}>
        {groupWords.keep}
      </Button>
      <Button size="small" appearance="danger" disabledFocusable={actions.isBusy} onClick={actions.remove}>
        {groupWords.delete}
      </Button>
    </div>
  )
}
