import { useDeferredValue, useId, useMemo, useState } from 'react'
import { ComesBack } from '../../../calling/ComesBack.tsx'
import { readPasted } from '../../../domain/access/pasted/readPasted.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import { type AccessType, accessTypes } from '../../../domain/itemDraft.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Textarea } from '../../../ui/Textarea.tsx'
import { accessTypeNames } from '../accessNames.ts'
import { oneOf } from '../aclEntryEdits.ts'
import { AddEntries } from './AddEntries.tsx'
import type { AccessToolProps, ManyTool } from './accessTool.ts'
import { ListedAdded } from './ListedAdded.tsx'
import { ListedProblems } from './ListedProblems.tsx'
import { ListTrouble } from './ListTrouble.tsx'
import { leftListText, mostListKept } from './leftList.ts'
import { additionTo, isSignedOut, listedEntry, standingOf } from './listedEntries.ts'
import styles from './Tools.module.css'
import { lookupKey, useLookup } from './useLookup.ts'
import { listSummary, toolWords } from './words.ts'

interface Props extends AccessToolProps {
  readonly initial: ManyTool
}

/** Takes a list of people and groups from elsewhere: pasted, looked up, and added with one button. */
export function AddMany({ initial, state, apiVersion, tenantId, onAdd, onClose }: Props) {
  const [text, setText] = useState(initial.text)
  const listId = useId()
  const [access, setAccess] = useState<AccessType>(initial.access ?? 'grant')
  const [chosen, setChosen] = useState<ReadonlyMap<string, DirectoryPrincipal>>(new Map())
  const settled = useDeferredValue(text)
  const { wanted, repeated } = useMemo(() => readPasted(settled), [settled])
  const { answers, again } = useLookup(wanted)
  const listed = wanted.map((each) => {
    const key = lookupKey(each)
    return { wanted: each, resolved: answers.get(key), chosen: chosen.get(key) }
  })
  const made = listed.map((each) => ({ each, entry: listedEntry(each, access, apiVersion, tenantId) }))
  const ready = made.flatMap(({ each, entry }) => (entry === undefined ? [] : [{ each, entry }]))
  const notAdded = made.flatMap(({ each, entry }) => (entry === undefined ? [each.wanted.text] : []))
  // The dialog covers the form, so the access list stays as it is.
  const {
    entries,
    inAlready,
    again: listedAgain,
  } = additionTo(
    state.get().draft.acl,
    ready.map(({ entry }) => entry),
  )
  const added = new Set(entries)
  const isLooking = listed.some((each) => standingOf(each) === 'looking')
  const unreadable = listed.flatMap(({ resolved }) => (resolved?.kind === 'unreadable' ? [resolved.error] : []))[0]
  const leaves = unreadable !== undefined && (unreadable.kind === 'consentNeeded' || isSignedOut(unreadable))
  return (
    <Dialog title={toolWords.manyTitle} onClose={onClose} width="44rem">
      {(close) => (
        <>
          <div className={styles.list}>
            <label htmlFor={listId}>{toolWords.manyLabel}</label>
            <Textarea
              id={listId}
              aria-describedby={`${listId}-hint`}
              rows={6}
              isResizable
              value={text}
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
            <p id={`${listId}-hint`} className={styles.left}>
              {toolWords.manyHint}
            </p>
          </div>
          <Field label="Access">
            <Select value={access} onValue={(value) => setAccess(oneOf(accessTypes, value) ?? access)}>
              {accessTypes.map((accessType) => (
                <option key={accessType} value={accessType}>
                  {accessTypeNames[accessType]}
                </option>
              ))}
            </Select>
          </Field>
          {unreadable !== undefined && (
            <ComesBack to="list" about={leftListText({ ...initial, text, access })}>
              <ListTrouble error={unreadable} onTryAgain={again} />
            </ComesBack>
          )}
          {leaves && text.length > mostListKept && <p className={styles.left}>{toolWords.tooLongToKeep}</p>}
          <ListedProblems
            listed={listed}
            onChoose={(each, principal) => setChosen(new Map([...chosen, [lookupKey(each), principal]]))}
          />
          <ListedAdded listed={ready.flatMap(({ each, entry }) => (added.has(entry) ? [each] : []))} />
          <AddEntries
            entries={entries}
            said={listSummary(listed.map(standingOf), {
              added: entries.length,
              inAlready,
              repeated: repeated + listedAgain,
            })}
            isWaiting={isLooking}
            close={close}
            onAdd={(all) => onAdd(all, notAdded)}
          />
        </>
      )}
    </Dialog>
  )
}
