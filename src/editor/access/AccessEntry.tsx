import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { memo, Suspense, useEffect, useEffectEvent, useId, useState } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { PrincipalName } from '../../directory/directory.ts'
import { usePrincipalName } from '../../directory/usePrincipalName.ts'
import { isForEverybody } from '../../domain/acl.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { isGuid } from '../../domain/guid.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { accessTypes } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { lateView } from '../../ui/lateView.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { placeAttribute } from '../../ui/place.ts'
import { Select } from '../../ui/Select.tsx'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import styles from './AccessEntry.module.css'
import { accessTypeNames, accessWords } from './accessNames.ts'
import { oneOf, shownType, typedWho } from './aclEntryEdits.ts'
import { EntryTools } from './EntryTools.tsx'
import { editEntry, nextEntry } from './editEntry.ts'
import type { EntryRows } from './entryRows.ts'
import { MembersButton } from './members/MembersButton.tsx'
import type { MissingConsent } from './picker/pickerAnswer.ts'
import { SignInToLookUp } from './SignInToLookUp.tsx'
import type { AccessTool } from './tools/accessTool.ts'
import { isOpenName, isSomebody, WhoField } from './WhoField.tsx'
import { whoLine } from './whoText.ts'

interface Props extends Pick<EntryRows, 'insert' | 'move' | 'remove' | 'change'> {
  readonly state: Live<DraftState>
  readonly index: number
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  /** The row of the form's list: it stays the same when entries before it go. */
  readonly id: number
  /** The ids of the entries whose value was left once. A long list takes an entry off the screen and makes it again. */
  readonly visited: Set<number>
  readonly isAlone: boolean
  /** Opens a dialog of the list; as the four above, the same at every render, or each entry renders whenever one is added. */
  readonly onTool: (tool: AccessTool) => void
}

const EntryDetails = lateView(() => import('./EntryDetails.tsx').then((module) => module.EntryDetails))
const EntryGroup = lateView(() => import('./EntryGroup.tsx').then((module) => module.EntryGroup))
const EntryConsent = lateView(() => import('./picker/latePicker.ts').then((module) => module.EntryConsent))
const EntryDoubts = lateView(() => import('./picker/latePicker.ts').then((module) => module.EntryDoubts))

/** One row of the access list: who, and whether they can find the item or not; how that is written stands under Details. */
export const AccessEntry = memo(function AccessEntry(props: Props) {
  const {
    state,
    index,
    apiVersion,
    tenantId,
    id: rowId,
    visited,
    isAlone,
    insert,
    move,
    remove,
    change,
    onTool,
  } = props
  // A row on its way out has none any more.
  const entry = useLive(state, ({ draft }) => draft.acl[index] ?? noEntry)
  const put = (next: AclEntryDraft) => change(index, next)
  const place = `/acl/${index}`
  const [wasVisited, setWasVisited] = useState(() => visited.has(rowId))
  // A name that is being typed is not a wrong ID yet, here and elsewhere.
  const isSearching = useLive(soughtPlace, (sought) => sought === `${place}/value`)
  const setSearching = (isNow: boolean) => {
    if (isNow) soughtPlace.set(`${place}/value`)
    else if (soughtPlace.get() === `${place}/value`) soughtPlace.set(undefined)
  }
  const forget = useEffectEvent(() => setSearching(false))
  useEffect(() => () => forget(), [])
  const [isSaid, setSaid] = useState(false)
  const [missing, setMissing] = useState<MissingConsent>()
  const problems = useProblemsAt(state, place, wasVisited)
  const at = (pointer: string) => problems.filter((problem) => isAt(problem, pointer))
  const [entryProblems, sourceProblems, valueProblems] = [
    at(place),
    at(`${place}/identitySource`),
    isSearching ? [] : at(`${place}/value`),
  ]
  const { isSignedOut } = useGraphCalls()
  const needsSignIn = isSignedOut && isOpenName(entry) && !isSaid
  // One message about a name is enough: what the search says, or what would let it search.
  const shownProblems = isSaid || needsSignIn ? [] : valueProblems
  // It says who everyone is, and more.
  const isAdvised = entryProblems.some(({ rule }) => rule === 'acl-everyone-granted')
  const isQuiet = isSaid || (isOpenName(entry) && hasError(shownProblems))
  const type = shownType(entry)
  const name = usePrincipalName(
    entry.sought === undefined && (type === 'user' || type === 'group') ? entry.value : '',
    type === 'user' || type === 'group' ? type : undefined,
  )
  const [isOpened, setOpened] = useState<boolean>()
  // What is at fault must be on the screen.
  const isOpen = isOpened ?? (sourceProblems.length > 0 || (isForEverybody(entry) && hasError(valueProblems)))
  const id = useId()
  const number = index + 1
  const who = (
    <span id={`${id}-who`} className={styles.who}>
      <bdi>{needsSignIn ? idWanted : isQuiet ? '' : whoLine(entry, name)}</bdi>
      {isSomebody(entry) && <span className={styles.next}> {accessWords.next}</span>}
    </span>
  )
  const ofEntry = <FieldProblems id={`${id}-entry`} problems={entryProblems} />
  const visit = () => {
    visited.add(rowId)
    afterPress(() => setWasVisited(true))
  }
  return (
    <div
      role="group"
      aria-label={`Access entry ${number}`}
      className={styles.entry}
      data-later={index > 0 || undefined}
    >
      <FieldForm>
        <div className={styles.fields}>
          <Field label="Access" className={styles.access}>
            <Select
              {...{ [placeAttribute]: place }}
              aria-describedby={`${id}-entry`}
              value={entry.accessType}
              onValue={(value) => put({ ...entry, accessType: oneOf(accessTypes, value) ?? entry.accessType })}
            >
              {accessTypes.map((accessType) => (
                <option key={accessType} value={accessType}>
                  {accessTypeNames[accessType]}
                </option>
              ))}
            </Select>
          </Field>
          <WhoField
            state={state}
            entry={entry}
            name={name}
            place={`${place}/value`}
            apiVersion={apiVersion}
            tenantId={tenantId}
            isInvalid={hasError(valueProblems)}
            describedBy={`${id}-value ${id}-who ${id}-entry`}
            onEntry={put}
            onSearching={setSearching}
            onSaid={setSaid}
            onMissing={setMissing}
            onVisit={visit}
            onNext={() => nextEntry({ state, insert }, apiVersion, index)}
            onPasteList={(text) => onTool({ kind: 'many', text, at: index, access: entry.accessType })}
          />
          <EntryTools
            number={number}
            id={rowId}
            isAlone={isAlone}
            onEdit={(edit) => editEntry({ state, insert, move, remove }, index, edit)}
          />
        </div>
        <div className={styles.below} data-advised={isAdvised}>
          {type === 'externalGroup' && entry.value.trim() !== '' ? (
            <Suspense fallback={who}>
              <EntryGroup
                id={`${id}-who`}
                state={state}
                groupId={entry.value.trim()}
                otherwise={whoLine(entry, name)}
              />
            </Suspense>
          ) : isAdvised ? (
            ofEntry
          ) : missing !== undefined && isOpenName(entry) && !isSaid ? (
            <Suspense fallback={who}>
              <EntryConsent id={`${id}-who`} className={styles.who} who={typedWho(entry).trim()} missing={missing} />
            </Suspense>
          ) : (
            who
          )}
          {needsSignIn && <SignInToLookUp who={typedWho(entry).trim()} />}
          {type === 'group' &&
            entry.sought === undefined &&
            isGuid(entry.value.trim()) &&
            name?.kind !== 'unknown' &&
            !isPerson(name) && (
              <MembersButton
                groupId={entry.value.trim().toLowerCase()}
                name={name?.kind === 'known' ? name.principal.displayName : undefined}
                onTest={(text) => onTool({ kind: 'test', text })}
              />
            )}
          <Button
            size="small"
            appearance="transparent"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpened(!isOpen)}
          >
            Details
          </Button>
        </div>
        {isOpen && (
          <Suspense>
            <EntryDetails
              entry={entry}
              place={place}
              apiVersion={apiVersion}
              tenantId={tenantId}
              sourceProblems={sourceProblems}
              describedBy={`${id}-value ${id}-entry`}
              isInvalid={hasError(valueProblems)}
              onEntry={put}
              onVisit={visit}
            />
          </Suspense>
        )}
        <FieldProblems id={`${id}-value`} problems={shownProblems} />
        {!isAdvised && ofEntry}
        {(name?.kind === 'known' || name?.kind === 'unknown') && (
          <Suspense>
            <EntryDoubts state={state} index={index} name={name} />
          </Suspense>
        )}
      </FieldForm>
    </div>
  )
})

const noEntry: AclEntryDraft = { accessType: 'grant', type: 'user', value: '' }

/** Why a name or an address is marked while it cannot be looked up. */
const idWanted = 'Graph takes an object ID here.'

function isAt({ place }: Problem, pointer: string): boolean {
  return place.in === 'body' && place.pointer === pointer
}

function isPerson(name: PrincipalName | undefined): boolean {
  return name?.kind === 'known' && name.principal.kind === 'user'
}
