import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { useDirectory } from '../directory/directory.ts'
import {
  addExternalGroupMember,
  changeExternalGroup,
  createExternalGroup,
  deleteExternalGroup,
  type ExternalGroup,
  type ExternalGroupChange,
  type ExternalGroupMember,
  type ExternalGroupReading,
  removeExternalGroupMember,
} from '../graph/externalGroups.ts'
import type { GraphError } from '../graph/graphError.ts'
import { announce } from '../ui/announce.ts'
import { useBusy } from '../ui/useBusy.ts'
import type { GroupMemory } from './groupMemory.ts'
import { externalGroupKey } from './useExternalGroup.ts'
import { groupWords } from './words.ts'

/** What can be done with a group, and what came of it last. */
export interface GroupActions {
  readonly isBusy: boolean
  readonly said: string | undefined
  readonly error: GraphError | undefined
  readonly tryAgain: () => void
  readonly create: (group: Omit<ExternalGroup, 'id'>) => void
  readonly change: (group: Omit<ExternalGroup, 'id'>) => void
  readonly remove: () => void
  readonly addMember: (member: ExternalGroupMember) => void
  readonly removeMember: (id: string) => void
}

/** Changes an external group in Graph; what is known of it here and on the device follows. */
export function useGroupActions(connectionId: string, groupId: string, memory: GroupMemory): GroupActions {
  const { client, apiVersion } = useGraphCalls()
  const { owner } = useDirectory()
  const queries = useQueryClient()
  const busy = useBusy()
  const [outcome, setOutcome] = useState<Outcome>()
  const address = { apiVersion, connectionId, groupId }
  const know = (reading: ExternalGroupReading) =>
    queries.setQueryData(externalGroupKey(owner, connectionId, groupId), reading)
  const remembered = (members: (before: readonly ExternalGroupMember[]) => readonly ExternalGroupMember[]) =>
    memory.remember(groupId, (group) => ({ ...group, members: [...members(group.members)] }))

  const act = (call: () => Promise<ExternalGroupChange>, take: (change: Settled) => string) => {
    const start = (): void =>
      void busy.run(async () => {
        setOutcome(undefined)
        const change = await call()
        if (change.kind === 'error') return setOutcome({ error: change.error, tryAgain: start })
        const said = take(change.kind)
        announce(said)
        setOutcome({ said })
      })
    start()
  }
  const isGone = () => {
    know({ kind: 'missing' })
    memory.forget(groupId)
  }
  const isNamed = (group: Omit<ExternalGroup, 'id'>) => {
    know({ kind: 'found', group: { id: groupId, ...group } })
    memory.remember(groupId, (before) => ({ ...before, displayName: group.displayName }))
  }

  return {
    isBusy: busy.isBusy,
    said: outcome?.said ?? busy.fault,
    error: outcome?.error,
    tryAgain: () => outcome?.tryAgain?.(),
    create: (group) =>
      act(
        () => createExternalGroup(client, { apiVersion, connectionId }, { id: groupId, ...group }),
        (kind) => {
          if (kind === 'done') isNamed(group)
          else void queries.refetchQueries({ queryKey: externalGroupKey(owner, connectionId, groupId) })
          return kind === 'done' ? groupWords.created : groupWords.alreadyThere
        },
      ),
    change: (group) =>
      act(
        () => changeExternalGroup(client, address, group),
        (kind) => {
          if (kind === 'missing') isGone()
          else isNamed(group)
          return kind === 'missing' ? groupWords.gone : groupWords.saved
        },
      ),
    remove: () =>
      act(
        () => deleteExternalGroup(client, address),
        () => {
          isGone()
          return groupWords.deleted
        },
      ),
    addMember: (member) =>
      act(
        () => addExternalGroupMember(client, address, member),
        (kind) => {
          if (kind === 'missing') isGone()
          else remembered((members) => [...members.filter(({ id }) => id !== member.id), member])
          if (kind === 'missing') return groupWords.gone
          return kind === 'done' ? groupWords.added : groupWords.alreadyMember
        },
      ),
    removeMember: (id) =>
      act(
        () => removeExternalGroupMember(client, address, id),
        (kind) => {
          remembered((members) => members.filter((member) => member.id !== id))
          return kind === 'done' ? groupWords.removed : groupWords.notMember
        },
      ),
  }
}

type Settled = Exclude<ExternalGroupChange['kind'], 'error'>

interface Outcome {
  readonly said?: string
  readonly error?: GraphError
  readonly tryAgain?: () => void
}
