import { memo, useEffect, useEffectEvent } from 'react'
import { useDirectory } from '../../../directory/directory.ts'
import { PickerNotice } from '../../../directory/finding/PickerNotice.tsx'
import { useTypedPrincipal } from '../../../directory/finding/useTypedPrincipal.ts'
import { useDirectorySearch } from '../../../directory/useDirectorySearch.ts'
import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { useGroupMemory } from '../../../externalGroups/groupMemory.ts'
import type { DraftState } from '../../../item/draftState.ts'
import { announce } from '../../../ui/announce.ts'
import { type Live, useLive } from '../../../ui/live.ts'
import { shownType, withPrincipal } from '../aclEntryEdits.ts'
import type { PickerAnswer, TypedWho } from './pickerAnswer.ts'
import { answerOf } from './pickerOptions.tsx'

interface Props {
  readonly state: Live<DraftState>
  readonly entry: AclEntryDraft
  readonly typed: TypedWho
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly onAnswer: (answer: PickerAnswer) => void
  readonly onEntry: (entry: AclEntryDraft) => void
  /** Hears whether something is said of the name below the box. */
  readonly onSaid: (isSaid: boolean) => void
  /** A search that failed is tried again. */
  readonly onAgain: () => void
}

/** Looks in the directory for what is typed into a box, and says below the box what stands in the way. */
export const PersonSearch = memo(function PersonSearch(props: Props) {
  const { state, entry, typed, apiVersion, tenantId, onAnswer, onEntry, onSaid, onAgain } = props
  const { owner, remember } = useDirectory()
  // Nobody is asked while nobody is signed in, and the connector's own groups are no part of the directory.
  const text = owner === '' || shownType(entry) === 'externalGroup' ? '' : typed.text.trim()
  const search = useDirectorySearch(text)
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  const { groups } = useGroupMemory(owner, connectionId)
  const answer = answerOf({
    entry,
    text,
    search,
    used: groups,
    apiVersion,
    tenantId,
    onChosen(principal) {
      remember([principal])
      say(principal)
    },
  })
  const tell = useEffectEvent(() => onAnswer(answer))
  // The same options are no news, however often the search renders.
  const news = JSON.stringify([
    answer.options.map(({ id }) => id),
    answer.note,
    search.kind,
    entry,
    tenantId,
    apiVersion,
  ])
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- only when there is other news.
  useEffect(() => tell(), [news])
  const typedPrincipal = useTypedPrincipal(text, typed.isLeft, (principal) => {
    onEntry(withPrincipal(entry, principal, apiVersion))
    say(principal)
  })
  const isSaid = typedPrincipal.kind !== 'nothing' || search.kind === 'failed'
  useEffect(() => onSaid(isSaid), [onSaid, isSaid])
  return (
    <PickerNotice
      search={search}
      typed={typedPrincipal}
      onAgain={onAgain}
      onChoose={(principal) => {
        remember([principal])
        onEntry(withPrincipal(entry, principal, apiVersion))
      }}
    />
  )
})

function say({ displayName, kind }: DirectoryPrincipal): void {
  announce(`${displayName}, ${kind === 'group' ? 'group' : 'person'}`)
}
