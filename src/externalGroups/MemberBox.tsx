import { PickerNotice } from '../directory/finding/PickerNotice.tsx'
import { PrincipalOption } from '../directory/finding/PrincipalOption.tsx'
import { nobodyFound, searchingNote, showMore } from '../directory/finding/words.ts'
import { useDirectorySearch } from '../directory/useDirectorySearch.ts'
import { isNamedBy } from '../domain/directory/isNamedBy.ts'
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
  const search = useDirectorySearch(isExternal ? '' : text, !isExternal)
  const found = search.kind === 'found' ? search.principals : []
  const more: readonly ComboboxOption[] =
    search.kind === 'found' && search.more !== undefined
      ? [{ id: moreId, label: showMore(found.length, search.total), keepsOpen: true }]
      : []
  const groups = others.filter(({ groupId, displayName }) =>
    `${groupId} ${displayName}`.toLowerCase().includes(text.trim().toLowerCase()),
  )
  const choose = (id: string) => {
    if (id === moreId) return search.kind === 'found' ? search.more?.() : undefined
    if (isExternal) return take({ type: 'externalGroup', id })
    const principal = found.find((each) => each.id === id)
    return principal === undefined ? undefined : take({ type: principal.kind, id: principal.id }, principal)
  }
  return (
    <div>
      <Field label={isExternal ? groupWords.externalLabel : groupWords.memberLabel}>
        <Combobox
          value={text}
          optionsFor={() =>
            isExternal
              ? groups.map(({ groupId, displayName }) => ({
                  id: groupId,
                  isExact: groupId === text.trim(),
                  label: displayName === '' ? groupId : `${displayName} (${groupId})`,
                }))
              : [
                  ...found.map((each) => ({
                    id: each.id,
                    label: <PrincipalOption principal={each} />,
                    isExact: isNamedBy(each, text),
                  })),
                  ...more,
                ]
          }
          note={search.kind === 'found' ? nobodyFound(text) : searchingNote(search)}
          isOpenText={text.trim() !== ''}
          isWaiting={search.kind === 'searching' && text.trim() !== ''}
          onType={setText}
          onChoose={choose}
          // Enter adds what is typed, where nobody of the list is meant.
          onDone={(by) => {
            if (by === 'enter' && isIdle) add()
          }}
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
