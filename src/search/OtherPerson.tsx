import { useRef, useState } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { aclEntryOf } from '../domain/acl.ts'
import type { AclEntry } from '../domain/externalItem.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { PersonTest } from '../editor/access/trial/PersonTest.tsx'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import styles from './FindTab.module.css'
import { findWords } from './words.ts'

/** About whose access, and how to get to its entries. */
export interface OtherPersonProps {
  /** As it is stored. */
  readonly acl: readonly AclEntryDraft[]
  readonly tenantId: string | undefined
  /** How to get to an entry of the list; undefined where the form has none such. */
  readonly wayToEntry: (entry: AclEntryDraft | undefined) => (() => void) | undefined
}

/** Whether somebody else is in the access list of the stored item. Nobody can search as somebody else, so that is all there is. */
export function OtherPerson({ acl, tenantId, wayToEntry }: OtherPersonProps) {
  const { apiVersion } = useGraphCalls()
  const [entries, setEntries] = useState<readonly AclEntry[]>()
  const opened = useRef<HTMLDivElement>(null)
  const open = () =>
    focusAfter(
      () => setEntries(acl.map((entry) => aclEntryOf(entry, apiVersion))),
      () => opened.current?.querySelector('input'),
    )
  if (entries === undefined)
    return (
      <Button size="small" onClick={open}>
        {findWords.otherPerson}
      </Button>
    )
  return (
    <div ref={opened} role="group" aria-label={findWords.otherPerson} className={styles.other}>
      <p className={styles.hint}>{findWords.otherPersonHint}</p>
      <PersonTest acl={entries} tenantId={tenantId} wayTo={(index) => wayToEntry(acl[index])} />
    </div>
  )
}
