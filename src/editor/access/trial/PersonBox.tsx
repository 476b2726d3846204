import { useState } from 'react'
import { PickerNotice } from '../../../directory/finding/PickerNotice.tsx'
import { PrincipalOption } from '../../../directory/finding/PrincipalOption.tsx'
import { noPerson, searchingNote, showMore } from '../../../directory/finding/words.ts'
import { useDirectorySearch } from '../../../directory/useDirectorySearch.ts'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { Combobox, type ComboboxOption } from '../../../ui/Combobox.tsx'
import { Field } from '../../../ui/Field.tsx'

interface Props {
  readonly person: DirectoryUser | undefined
  readonly onPerson: (person: DirectoryUser | undefined) => void
}

/** A box that finds one person of the directory. */
export function PersonBox({ person, onPerson }: Props) {
  const [typed, setTyped] = useState('')
  const search = useDirectorySearch(typed)
  const people = search.kind === 'found' ? search.principals.filter((each) => each.kind === 'user') : []
  const more: readonly ComboboxOption[] =
    search.kind === 'found' && search.more !== undefined
      ? [{ id: moreId, label: showMore(search.principals.length, search.total), keepsOpen: true }]
      : []
  return (
    <>
      <Field label="Person">
        <Combobox
          value={person?.displayName ?? typed}
          optionsFor={() => [
            ...people.map((each) => ({ id: each.id, label: <PrincipalOption principal={each} /> })),
            ...more,
          ]}
          note={
            search.kind === 'found' && people.length === 0
              ? noPerson(typed, search.principals.length)
              : searchingNote(search)
          }
          onType={(text) => {
            setTyped(text)
            onPerson(undefined)
          }}
          onChoose={(id) => {
            if (id === moreId && search.kind === 'found') search.more?.()
            const chosen = people.find((each) => each.id === id)
            if (chosen === undefined) return
            setTyped('')
            onPerson(chosen)
          }}
          onDone={() => undefined}
          place=""
          placeholder="Name, mail or ID"
          dir="auto"
          aria-invalid={false}
          aria-describedby={undefined}
        />
      </Field>
      <PickerNotice search={search} text={typed} typed={{ kind: 'nothing' }} onChoose={() => undefined} />
    </>
  )
}

const moreId = 'more'
