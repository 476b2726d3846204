import { type KeyboardEvent, useRef } from 'react'
import { PickerNotice } from '../directory/finding/PickerNotice.tsx'
import { PrincipalOption } from '../directory/finding/PrincipalOption.tsx'
import { nobodyFound, searchingNote, showMore } from '../directory/finding/words.ts'
import { useDirectorySearch } from '../directory/useDirectorySearch.ts'
import { Combobox, type ComboboxOption } from '../ui/Combobox.tsx'
import { Field } from '../ui/Field.tsx'
import type { RememberedGroup } from './groupMemory.ts'
import type { MemberText } from './useMemberText.ts'
import { groupWords } from './words.ts'

interface Props {
  readonly member: MemberText
  /** The other groups of the connection that were used on this device: Graph lists none. */
  readonly others: readonly RememberedGroup[]
  readonly isIdle: boolean
}

/** The box for a new member: people and groups are found by name, external groups among those used on this device. */
export function MemberBox({ member: { text, setText, kind, doubt, add, take }, others, isIdle }: Props) {
  const isExternal = kind === 'external'
  const search = useDirectorySearch(isExternal ? '' : text)
  const isChosen = useRef(false)
  const found = search.kind === 'found' ? search.principals : []
  const more: readonly ComboboxOption[] =
    search.kind === 'found' && search.more !== undefined
      ? [{ id: moreId, label: showMore(found.length, search.total), keepsOpen: true }]
      : []
  const groups = others.filter(({ groupId, displayName }) =>
    `${groupId} ${displayName}`.toLowerCase().includes(text.trim().toLowerCase()),
  )
  const choose = (id: string) => {
    isChosen.current = true
    if (id === moreId) return search.kind === 'found' ? search.more?.() : undefined
    if (isExternal) return take({ type: 'externalGroup', id })
    const principal = found.find((each) => each.id === id)
    return principal === undefined ? undefined : take({ type: principal.kind, id: principal.id }, principal)
  }
  // Enter adds what is typed, unless it has just chosen from the list.
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && isIdle && !isChosen.current) add()
    isChosen.current = false
  }
  return (
    // It only listens to the box in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <Field label={isExternal ? groupWords.externalLabel : groupWords.memberLabel}>
        <Combobox
          value={text}
          optionsFor={() =>
            isExternal
              ? groups.map(({ groupId, displayName }) => ({
                  id: groupId,
                  label: displayName === '' ? groupId : `${displayName} (${groupId})`,
                }))
              : [...found.map((each) => ({ id: each.id, label: <PrincipalOption principal={each} /> })), ...more]
          }
          note={search.kind === 'found' ? nobodyFound(text) : searchingNote(search)}
          onType={(typed) => {
            isChosen.current = false
            setText(typed)
          }}
          onChoose={choose}
          onDone={() => undefined}
          place=""
          placeholder={isExternal ? groupWords.externalLabel : groupWords.memberLabel}
          dir="auto"
          aria-invalid={false}
          aria-describedby={undefined}
        />
      </Field>
      {doubt === undefined && <PickerNotice search={search} typed={{ kind: 'nothing' }} onChoose={() => undefined} />}
    </div>
  )
}

const moreId = 'more'
