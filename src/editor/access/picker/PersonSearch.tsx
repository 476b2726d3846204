import { memo, useEffect, useEffectEvent, useState } from 'react'
import { useDirectory } from '../../../directory/directory.ts'
import styles from '../../../directory/finding/Finding.module.css'
import { PickerNotice } from '../../../directory/finding/PickerNotice.tsx'
import { useTypedPrincipal } from '../../../directory/finding/useTypedPrincipal.ts'
import { takenFor } from '../../../directory/finding/words.ts'
import { useDirectorySearch } from '../../../directory/useDirectorySearch.ts'
import { isTypedList, typedNames } from '../../../domain/access/pasted/typedNames.ts'
import type { ApiVersion } from '../../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import { externalGroupIdFrom } from '../../../domain/externalGroupId.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { useGroupMemory } from '../../../externalGroups/groupMemory.ts'
import type { DraftState } from '../../../item/draftState.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Live, useLive } from '../../../ui/live.ts'
import { shownType, withPrincipal, withType } from '../aclEntryEdits.ts'
import type { MissingConsent, PickerAnswer, TypedWho } from './pickerAnswer.ts'
import { answerOf } from './pickerOptions.tsx'
import { entryOfEach, externalInstead, severalNamed } from './words.ts'

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
  /** Hears what permission is missing, which the line below the box asks for. Always the same function. */
  readonly onMissing: (missing: MissingConsent | undefined) => void
  /** A search that failed is tried again. */
  readonly onAgain: () => void
  /** Takes several names that were typed as one, a line for each. */
  readonly onList: (text: string) => void
}

/** Looks in the directory for what is typed into a box, and says below the box what stands in the way. */
export const PersonSearch = memo(function PersonSearch(props: Props) {
  const { state, entry, typed, apiVersion, tenantId, onAnswer, onEntry, onSaid, onMissing, onAgain, onList } = props
  const { owner, remember } = useDirectory()
  const isExternal = shownType(entry) === 'externalGroup'
  // Nobody is asked while nobody is signed in, and the connector's own groups are no part of the directory.
  const isList = !isExternal && isTypedList(typed.text)
  const text = owner === '' || isExternal || isList ? '' : typed.text.trim()
  const search = useDirectorySearch(text, !isExternal && typed.text.trim() === '')
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  const { groups } = useGroupMemory(owner, connectionId)
  const answer = answerOf({
    entry,
    text: typed.text.trim(),
    search,
    used: groups,
    apiVersion,
    tenantId,
    onChosen(principal) {
      remember([principal])
      say(principal)
    },
  })
  // What is offered may be all that was meant, such as everyone.
  const asksInVain = search.kind === 'notAllowed' && answer.options.length > 0
  const tell = useEffectEvent(() => onAnswer(answer))
  // The same options are no news, however often the search renders.
  const news = JSON.stringify([
    answer.options.map(({ id }) => id),
    answer.note,
    answer.text,
    search.kind,
    entry,
    tenantId,
    apiVersion,
  ])
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- only when there is other news.
  useEffect(() => tell(), [news])
  const [taken, setTaken] = useState<{ readonly id: string; readonly note: string }>()
  const typedPrincipal = useTypedPrincipal(text, typed.isLeft, (principal) => {
    onEntry(withPrincipal(entry, principal, apiVersion))
    say(principal)
    setTaken({ id: principal.id, note: takenFor(text, principal.displayName) })
  })
  const groupId = typedPrincipal.kind === 'nobody' ? externalGroupIdFrom(typedPrincipal.text) : ''
  const names = isExternal ? [] : typedNames(typed.text)
  const isSaid = (isList && typed.isLeft) || typedPrincipal.kind !== 'nothing' || search.kind === 'failed'
  useEffect(() => onSaid(isSaid), [onSaid, isSaid])
  const lacks =
    search.kind === 'notAllowed' && search.error.kind === 'consentNeeded' && !asksInVain
      ? search.error.scopes
      : undefined
  const tryAgain = useEffectEvent(() => search.kind === 'notAllowed' && search.tryAgain())
  const tellMissing = useEffectEvent(() => onMissing(lacks && { scopes: lacks, tryAgain: () => void tryAgain() }))
  // It stays while the next key is looked for.
  const lacking = search.kind === 'searching' ? undefined : (lacks?.join(' ') ?? '')
  useEffect(() => {
    if (lacking !== undefined) tellMissing()
  }, [lacking])
  useEffect(() => () => onMissing(undefined), [onMissing])
  const ofEach = names.length > 1 && (
    <Button size="small" onClick={() => onList(names.join('\n'))}>
      {entryOfEach}
    </Button>
  )
  if (isList) {
    return typed.isLeft ? (
      <div role="status" className={styles.doubt}>
        <span>{severalNamed(names.length)}</span>
        {ofEach}
      </div>
    ) : null
  }
  return (
    <>
      {taken !== undefined && taken.id === entry.value && <p className={styles.doubt}>{taken.note}</p>}
      <PickerNotice
        search={asksInVain || lacks !== undefined ? idle : search}
        typed={typedPrincipal}
        matches={{
          first: answer.named.slice(0, mostMatches).map(({ id, name }) => ({
            id,
            name,
            onTake: () => {
              const chosen = answer.choose(id)
              if (chosen !== undefined) onEntry(chosen)
            },
          })),
          count: answer.count,
        }}
        onAgain={onAgain}
        otherwise={
          <>
            {ofEach}
            {groupId !== '' && (
              <Button
                size="small"
                onClick={() => onEntry({ ...withType(entry, 'externalGroup', apiVersion, tenantId), value: groupId })}
              >
                {externalInstead}
              </Button>
            )}
          </>
        }
        onChoose={(principal) => {
          remember([principal])
          onEntry(withPrincipal(entry, principal, apiVersion))
        }}
      />
    </>
  )
})

/** As buttons below a box; the list has the rest. */
const mostMatches = 3

const idle = { kind: 'idle' } as const

function say({ displayName, kind }: DirectoryPrincipal): void {
  announce(`${displayName}, ${kind === 'group' ? 'group' : 'person'}`)
}
