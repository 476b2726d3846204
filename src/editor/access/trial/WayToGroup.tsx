import { Fragment, useEffect, useEffectEvent, useState } from 'react'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { useDirectory } from '../../../directory/directory.ts'
import { DirectoryTrouble } from '../../../directory/finding/DirectoryTrouble.tsx'
import type { DirectoryGroup, DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import type { Told } from '../../../graph/directory/memberships.ts'
import { Button } from '../../../ui/Button.tsx'
import { waysToGroup } from './personTrial.ts'

interface Props {
  readonly person: DirectoryUser
  /** All groups of the person. */
  readonly groups: readonly DirectoryGroup[]
  readonly groupId: string
}

/**
 * By way of which groups a person belongs to the one that decides. It takes a permission of its own, so that it waits for a
 * press until it worked once.
 */
export function WayToGroup({ person, groups, groupId }: Props) {
  const { client } = useGraphCalls()
  const { owner } = useDirectory()
  const [told, setTold] = useState<Told<readonly (readonly string[])[]>>()
  const [isAsked, setAsked] = useState(() => allowedOwners.has(owner))
  const read = useEffectEvent(() => waysToGroup(client, person.id, groups, groupId))
  useEffect(() => {
    if (!isAsked) return undefined
    let isLeft = false
    void read().then((came) => {
      if (isLeft) return
      if (came.kind === 'ok') allowedOwners.add(owner)
      setTold(came)
    })
    return () => {
      isLeft = true
    }
  }, [isAsked, owner])
  if (!isAsked) {
    return (
      <Button size="small" onClick={() => setAsked(true)}>
        Show how they belong to the group
      </Button>
    )
  }
  if (told === undefined) return <p>Reading who is a member of which group…</p>
  if (told.kind === 'error') {
    return (
      <DirectoryTrouble
        error={told.error}
        doing="reading who is a member"
        onTryAgain={() => {
          setTold(undefined)
          setAsked(false)
        }}
      />
    )
  }
  if (told.value.length === 0) return null
  const names = new Map(groups.map(({ id, displayName }) => [id, displayName]))
  return told.value.map((way, index) => (
    <p key={way.join(' ')}>
      <bdi>{person.displayName}</bdi> is {index === 0 ? 'a member of' : 'also a member by way of'}{' '}
      <Way ids={way} names={names} />
    </p>
  ))
}

function Way({ ids, names }: { readonly ids: readonly string[]; readonly names: ReadonlyMap<string, string> }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' → '}
      <bdi>{names.get(id) ?? id}</bdi>
    </Fragment>
  ))
}

/** Who has read members since the page was opened: for them it is read without a press. */
const allowedOwners = new Set<string>()
