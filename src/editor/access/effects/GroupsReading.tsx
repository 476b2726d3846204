import { useState } from 'react'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { DirectoryTrouble } from '../../../directory/finding/DirectoryTrouble.tsx'
import { membersRead } from '../../../directory/membersRead.ts'
import { readGroups } from '../../../directory/readGroups.ts'
import type { AccessEffect } from '../../../domain/access/accessEffects.ts'
import { inBothGroups } from '../../../domain/access/inBothGroups.ts'
import { everyMember, withRead } from '../../../domain/access/readMembers.ts'
import type { EntryNames } from '../../../domain/access/whoCanFindIt.ts'
import { isExternalGroup } from '../../../domain/acl.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { isGuid } from '../../../domain/guid.ts'
import type { GraphError } from '../../../graph/graphError.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLive } from '../../../ui/live.ts'
import { useBusy } from '../../../ui/useBusy.ts'
import styles from './Effects.module.css'
import { effectWords } from './words.ts'

interface Props {
  readonly acl: readonly AclEntry[]
  readonly effects: readonly AccessEffect[]
  readonly nameOf: EntryNames
}

/**
 * Reads the members of groups where a deny and a grant may meet, and says who is in both, or what keeps that from being seen.
 * It takes a permission of its own, so it waits for a press.
 */
export function GroupsReading({ acl, effects, nameOf }: Props) {
  const { client } = useGraphCalls()
  const directory = useDirectory()
  const busy = useBusy()
  const [error, setError] = useState<GraphError>()
  const read = useLive(membersRead(directory), (all) => all)
  const open = openEntries(acl, effects)
  // A group may be known without the groups inside it, such as from the list of its members.
  const groups = groupsOf(open).filter((id) => !everyMember(id, read).isWhole)
  const isBegun = groups.some((id) => read.get(id.toLowerCase())?.next !== undefined)
  const readAll = () =>
    busy.run(async () => {
      setError(undefined)
      const source = membersRead(directory)
      const came = await readGroups(client, groups, source.get(), new AbortController().signal)
      // Other parts may have read on meanwhile.
      source.set(withRead(source.get(), came.read))
      setError(came.error)
    })
  if (error !== undefined) {
    return <DirectoryTrouble error={error} doing="reading who is a member" onTryAgain={() => void readAll()} />
  }
  const canRead = groups.length > 0 && directory.owner !== ''
  return (
    <div className={styles.reading} role="status">
      {inBothGroups(acl, read, nameOf).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {open.some(isExternalGroup) && <p>{effectWords.external}</p>}
      {busy.fault !== undefined && <p>{busy.fault}</p>}
      {canRead && (
        <>
          <span>{busy.isBusy ? effectWords.reading : isBegun ? effectWords.more : effectWords.open}</span>
          <Button size="small" disabledFocusable={busy.isBusy} onClick={() => void readAll()}>
            {isBegun ? effectWords.readOn : effectWords.read}
          </Button>
        </>
      )}
    </div>
  )
}

/** The entries of which is not known how far they meet others. */
function openEntries(acl: readonly AclEntry[], effects: readonly AccessEffect[]): readonly AclEntry[] {
  const indexes = effects.flatMap((effect, index) => {
    const met = effect.kind === 'letsIn' ? effect.less : effect.kind === 'takes' ? effect.from : []
    const open = met.filter(({ extent }) => extent === 'unknown').map((each) => each.index)
    return open.length === 0 ? [] : [index, ...open]
  })
  return [...new Set(indexes)].flatMap((index) => acl[index] ?? [])
}

/** The IDs of the groups of the directory among entries. */
function groupsOf(entries: readonly AclEntry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.type === 'group' && !isExternalGroup(entry) && isGuid(entry.value) ? [entry.value] : [],
  )
}
