import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { PickerNotice } from '../../../directory/finding/PickerNotice.tsx'
import { PrincipalOption } from '../../../directory/finding/PrincipalOption.tsx'
import { noPerson, searchingNote, showMore } from '../../../directory/finding/words.ts'
import { useDirectorySearch } from '../../../directory/useDirectorySearch.ts'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { isNamedBy } from '../../../domain/directory/isNamedBy.ts'
import { isGuid } from '../../../domain/guid.ts'
import { Combobox, type ComboboxOption } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'

interface Props {
  readonly person: DirectoryUser | undefined
  /** What is typed, as long as nobody is chosen. */
  readonly typed: string
  readonly onTyped: (text: string) => void
  readonly onPerson: (person: DirectoryUser | undefined) => void
}

/** A box that finds one person of the directory. Where something is typed from before, it goes on with that. */
export function PersonBox({ person, typed, onTyped, onPerson }: Props) {
  const search = useDirectorySearch(typed, person === undefined)
  const people = search.kind === 'found' ? search.principals.filter((each) => each.kind === 'user') : []
  const more: readonly ComboboxOption[] =
    search.kind === 'found' && search.more !== undefined
      ? [{ id: moreId, label: showMore(search.principals.length, search.total), keepsOpen: true }]
      : []
  // An ID names one person: there is nothing to choose.
  const exact = isGuid(typed.trim()) ? people.find(({ id }) => id === typed.trim().toLowerCase()) : undefined
  const take = useEffectEvent((found: DirectoryUser) => {
    onTyped('')
    onPerson(found)
  })
  useEffect(() => {
    if (exact !== undefined) take(exact)
  }, [exact])
  const box = useRef<HTMLDivElement>(null)
  const [isGoingOn] = useState(typed !== '')
  useEffect(() => {
    if (!isGoingOn) return undefined
    // After the dialog around it has been shown.
    const frame = requestAnimationFrame(() => {
      const input = box.current?.querySelector('input')
      input?.focus()
      input?.click()
    })
    return () => cancelAnimationFrame(frame)
  }, [isGoingOn])
  return (
    <div ref={box}>
      <Field label="Person">
        <Combobox
          value={person?.displayName ?? typed}
          optionsFor={() => [
            ...people.map((each) => ({
              id: each.id,
              label: <PrincipalOption principal={each} />,
              isExact: isNamedBy(each, typed),
            })),
            ...more,
          ]}
          note={
            search.kind === 'found' && people.length === 0
              ? noPerson(typed, search.principals.length)
              : searchingNote(search)
          }
          onType={(text) => {
            onTyped(text)
            onPerson(undefined)
          }}
          onChoose={(id) => {
            if (id === moreId && search.kind === 'found') search.more?.()
            const chosen = people.find((each) => each.id === id)
            if (chosen === undefined) return
            onTyped('')
            onPerson(chosen)
          }}
          onDone={() => undefined}
          onFocus={({ currentTarget }) => {
            // Whoever comes back for somebody else types over the name; the press itself would put the caret into it.
            if (person !== undefined) requestAnimationFrame(() => currentTarget.select())
          }}
          isOpenText={typed.trim() !== ''}
          isWaiting={search.kind === 'searching' && typed.trim() !== ''}
          place=""
          placeholder="Name, mail or ID"
          dir="auto"
          aria-invalid={false}
          aria-describedby={undefined}
        />
      </Field>
      <PickerNotice search={search} typed={{ kind: 'nothing' }} isForAccess onChoose={() => undefined} />
    </div>
  )
}

const moreId = 'more'
