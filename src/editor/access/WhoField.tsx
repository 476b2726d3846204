import { type ClipboardEvent, Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ComesBack } from '../../calling/ComesBack.tsx'
import { type PrincipalName, useDirectory } from '../../directory/directory.ts'
import { isForEverybody } from '../../domain/acl.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { principalTextKind } from '../../domain/directory/principalText.ts'
import { isGuid } from '../../domain/guid.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { leftFor, takeLeftFor } from '../../signInReturn/leftFor.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import { Field } from '../../ui/Field.tsx'
import { isDialogOpen } from '../../ui/isDialogOpen.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { Live } from '../../ui/live.ts'
import { lookUpAt, onLookUp } from '../../ui/lookUp.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './AccessEntry.module.css'
import { shownType, typedWho, withTypedWho } from './aclEntryEdits.ts'
import type { MissingConsent, PickerAnswer, TypedWho } from './picker/pickerAnswer.ts'
import { whoText } from './whoText.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly entry: AclEntryDraft
  readonly name: PrincipalName | undefined
  /** Of the value: a JSON Pointer. */
  readonly place: string
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
  readonly isInvalid: boolean
  readonly describedBy: string
  readonly onEntry: (entry: AclEntryDraft) => void
  /** Hears when somebody is being looked for, and when that is over. */
  readonly onSearching: (isSearching: boolean) => void
  /** Hears whether something is said of the name below the box: one message is enough. Always the same function. */
  readonly onSaid: (isSaid: boolean) => void
  readonly onMissing: (missing: MissingConsent | undefined) => void
  readonly onVisit: () => void
  /** Enter was pressed in a box that is complete. */
  readonly onNext: () => void
  readonly onPasteList: (text: string) => void
}

const PersonSearch = lateView(() => import('./picker/latePicker.ts').then((module) => module.PersonSearch))

/**
 * The box for whom an entry is about: a name is looked for as it is typed, and an ID can be typed or pasted. What is typed is
 * kept as looked for until somebody is chosen. The search loads when the box is first used.
 */
export function WhoField(props: Props) {
  const { state, entry, name, place, apiVersion, tenantId, isInvalid, describedBy } = props
  const { onEntry, onSearching, onSaid, onMissing, onVisit, onNext, onPasteList } = props
  const { owner, permission } = useDirectory()
  const [isUsed, setUsed] = useState(false)
  const [typed, setTyped] = useState<TypedWho>(nothingTyped)
  const [told, setTold] = useState<PickerAnswer>()
  const take = useCallback((next: PickerAnswer) => setTold(next), [])
  const text = typed.text.trim()
  // Whoever was found for another text is not offered: Enter would take somebody whom nobody meant.
  const answer = told?.text === text ? told : undefined
  const isAsked = owner !== '' && text !== '' && shownType(entry) !== 'externalGroup'
  const isPasting = useRef(false)
  const put = (next: AclEntryDraft) => {
    // Whom the page was left for is found.
    if (leftFor('picker') === typedWho(entry).trim()) takeLeftFor('picker')
    setTyped(nothingTyped)
    onSearching(false)
    onEntry(next)
  }
  const look = (isLeft: boolean) => {
    setUsed(true)
    if (isOpenName(entry)) setTyped({ text: typedWho(entry), isLeft, isFromBefore: true })
  }
  const lookUp = useEffectEvent((key: string) => key === place && look(true))
  useEffect(() => onLookUp((key) => lookUp(key)), [])
  // Also after a press of a button that goes away once it helped.
  const backToList = useCallback(() => {
    const box = controlAt(place)
    box?.focus()
    box?.click()
  }, [place])
  const goOn = useEffectEvent((who: string, isAnswered: boolean) => {
    if (who === '' || !isOpenName(entry) || leftFor('picker') !== typedWho(entry).trim()) return
    // Who comes back from the consent page wanted to find somebody: the list is open again.
    const box = controlAt(place)
    const isShown = box?.getAttribute('aria-expanded') === 'true'
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== box
    // An address is somebody's or nobody's: there is nothing to choose from.
    if (principalTextKind(typedWho(entry).trim()) === 'address') {
      if (!isElsewhere) box?.focus()
      return lookUpAt(place)
    }
    if (isAnswered) takeLeftFor('picker')
    if (isShown) return
    // What came into the page meanwhile may have taken the focus from the box, and closed its list.
    if (!isElsewhere) backToList()
    else if (!isAnswered) box?.click()
  })
  const isAnswered = (answer?.options.length ?? 0) > 0
  useEffect(() => goOn(owner, isAnswered), [owner, isAnswered])
  return (
    <div className={styles.value}>
      <Field label="Person or group" required>
        <Combobox
          value={whoText(entry, name)}
          optionsFor={() => (text === '' ? answer?.general : answer?.options) ?? []}
          note={answer?.note}
          isWaiting={isAsked && answer?.isSearching !== false}
          isOpenText={isOpenName(entry)}
          takesExact={typed.isFromBefore === true && principalTextKind(text) === 'address'}
          onType={(next) => {
            setTyped({ text: next, isLeft: false })
            onSearching(next.trim() !== '')
            onEntry(withTypedWho(entry, next, apiVersion))
          }}
          onChoose={(id) => {
            const chosen = answer?.choose(id)
            if (chosen !== undefined) put(chosen)
          }}
          // A name from before, such as an imported one, is looked for before anything else is offered.
          onOpen={() => {
            if (typed.text === '') look(false)
            else setTyped({ ...typed, isLeft: false })
            // What is being looked for is no fault yet.
            onSearching(isOpenName(entry))
          }}
          // What is said of a name then must not push away the button whose press leaves the box.
          onDone={(how) => {
            if (how === 'enter' && isSomebody(entry)) return onNext()
            afterPress(() => {
              setTyped((last) => ({ ...last, isLeft: true }))
              onSearching(false)
              // A dialog takes the focus, as that of a pasted list does, also after a consent page; nobody left the box empty.
              if (!isPasting.current && !isDialogOpen()) onVisit()
            })
          }}
          onFocus={() => {
            isPasting.current = false
            setUsed(true)
            if (typed.text === '' && permission.get().kind === 'allowed') look(false)
          }}
          onPaste={(event) => {
            const list = listIn(event)
            if (list === undefined) return
            event.preventDefault()
            isPasting.current = true
            onPasteList(list)
          }}
          place={place}
          placeholder={shownType(entry) === 'externalGroup' ? 'ID of the external group' : 'Name, mail or ID'}
          dir="auto"
          aria-invalid={isInvalid}
          aria-describedby={describedBy}
        />
      </Field>
      {isUsed && (
        <ComesBack to="picker" about={text}>
          <Suspense>
            <PersonSearch
              state={state}
              entry={entry}
              typed={typed}
              apiVersion={apiVersion}
              tenantId={tenantId}
              onAnswer={take}
              onEntry={put}
              onSaid={onSaid}
              onMissing={onMissing}
              onAgain={backToList}
              onList={onPasteList}
            />
          </Suspense>
        </ComesBack>
      )}
    </div>
  )
}

/** True while a text stands for somebody who is not found yet. */
export function isOpenName(entry: AclEntryDraft): boolean {
  const type = shownType(entry)
  const text = typedWho(entry).trim()
  return (type === 'user' || type === 'group') && text !== '' && !isGuid(text)
}

/** True where it is clear whom an entry is about. */
export function isSomebody(entry: AclEntryDraft): boolean {
  return (entry.value.trim() !== '' || isForEverybody(entry)) && !isOpenName(entry)
}

const nothingTyped: TypedWho = { text: '', isLeft: true }

/** The text of a paste that is a list, by its form alone: a box takes one line. */
function listIn({ clipboardData }: ClipboardEvent): string | undefined {
  const text = clipboardData.getData('text/plain').trim()
  return /[\r\n\t;]/.test(text) || /^(?:\[|\{\s*")/.test(text) ? text : undefined
}
