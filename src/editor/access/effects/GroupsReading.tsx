import { useState } from 'react'
import { ErrorNotice } from '../../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { membersRead } from '../../../directory/membersRead.ts'
import { readGroups } from '../../../directory/readGroups.ts'
import type { AccessEffect } from '../../../domain/access/accessEffects.ts'
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
}

/** Reads the members of groups where a deny and a grant may meet: it takes a permission of its own, so it waits for a press. */
export function GroupsReading({ acl, effects }: Props) {
  const { client } = useGraphCalls()
  const directory = useDirectory()
  const busy = useBusy()
  const [error, setError] = useState<GraphError>()
  const read = useLive(membersRead(directory), (all) => all)
  // What was read in part goes no further: its end is not in sight.
  const groups = openGroups(acl, effects).filter((id) => !read.has(id.toLowerCase()))
  const readAll = () =>
    busy.run(async () => {
      setError(undefined)
      const came = await readGroups(client, groups, new AbortController().signal)
      const source = membersRead(directory)
      source.set(new Map([...source.get(), ...came.read]))
      setError(came.error)
    })
  if (error !== undefined) {
    return <ErrorNotice error={error} doing="reading who is a member" onTryAgain={() => void readAll()} />
  }
  if (groups.length === 0 || directory.owner === '') return null
  return (
    <div className={styles.reading} role="status">
      <span>{busy.isBusy ? effectWords.reading : effectWords.open}</span>
      <Button size="small" disabledFocusable={busy.isBusy} onClick={() => void readAll()}>
        {effectWords.read}
      </Button>
    </div>
  )
}

/** The groups of the directory whose members would say how far a deny and a grant meet. */
function openGroups(acl: readonly AclEntry[], effects: readonly AccessEffect[]): readonly string[] {
  const indexes = effects.flatMap((effect, index) => {
    const met = effect.kind === 'letsIn' ? effect.less : effect.kind === 'takes' ? effect.from : []
    const open = met.filter(({ extent }) => extent === 'unknown').map((each) => each.index)
    return open.length === 0 ? [] : [index, ...open]
  })
  const entries = [...new Set(indexes)].flatMap((index) => acl[index] ?? [])
  return entries.flatMap((entry) =>
    entry.type === 'group' && !isExternalGroup(entry) && isGuid(entry.value) ? [entry.value] : [],
  )
}
