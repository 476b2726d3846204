import { DismissRegular } from '@fluentui/react-icons'
import { type ComponentProps, useEffect, useId, useRef } from 'react'
import type { PrincipalDraft, PrincipalField } from '../../domain/principal.ts'
import { principalFields } from '../../domain/principal.ts'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { onReveal, placeAttribute } from '../../ui/place.ts'
import styles from './PeopleInput.module.css'
import { knownByHeart, personLabels } from './words.ts'

interface Props {
  readonly person: PrincipalDraft
  readonly title: string
  readonly place: string
  /** True for one just added, which takes the focus. */
  readonly isNew: boolean
  readonly onChange: (person: PrincipalDraft) => void
  readonly onRemove: () => void
  /** Hears of a text pasted as all of a field; true when it was taken apart. */
  readonly onPasted: (field: PrincipalField, text: string) => boolean
  /** Hears of a field that is left, and of its text. */
  readonly onLeft: (field: PrincipalField, text: string) => void
}

/** One person, by name and mail; the other fields by which Graph can know one are unfolded where they are filled or wanted. */
export function PersonFields(props: Props) {
  const { person, title, place, isNew, onChange, onRemove, onPasted, onLeft } = props
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus()
  }, [isNew])
  // A problem may be about a field that is folded away.
  useEffect(
    () =>
      onReveal((key) => {
        if (details.current !== null && detailFields.some((field) => key === `${place}/${field}`)) {
          details.current.open = true
        }
      }),
    [place],
  )
  const placeOf = (field: PrincipalField) => `${place}/${field}`
  const takesLists = (field: PrincipalField): Pick<ComponentProps<'input'>, 'onPaste' | 'onBlur'> => ({
    onPaste(event) {
      const { selectionStart, selectionEnd, value } = event.currentTarget
      const isAll = value.slice(0, selectionStart ?? 0).trim() + value.slice(selectionEnd ?? 0).trim() === ''
      if (isAll && onPasted(field, event.clipboardData.getData('text/plain'))) event.preventDefault()
    },
    // What takes its place must not push away the button whose press leaves the field.
    onBlur: ({ currentTarget: { value } }) =>
      afterPress(() => {
        if (soughtPlace.get() === placeOf(field)) soughtPlace.set(undefined)
        onLeft(field, value)
      }),
  })
  const fieldOf = (field: PrincipalField) => (
    <label key={field}>
      <span>{personLabels[field]}</span>
      <Input
        {...{ [placeAttribute]: placeOf(field) }}
        isSmall
        value={person[field] ?? ''}
        placeholder={placeholders[field]}
        autoComplete="off"
        spellCheck={false}
        onValue={(value) => {
          // A name with its address is no fault while it is typed: it is taken apart once it is left.
          if (field === 'entraDisplayName') soughtPlace.set(placeOf(field))
          onChange({ ...person, [field]: value })
        }}
        {...(knownByHeart.some((main) => main === field) && takesLists(field))}
      />
    </label>
  )
  return (
    <div ref={box} role="group" aria-labelledby={titleId} className={styles.person}>
      <div className={styles.title}>
        <span id={titleId}>{title}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove ${title.toLowerCase()}`}
          onClick={onRemove}
        />
      </div>
      <div className={styles.fields}>{knownByHeart.map(fieldOf)}</div>
      <details ref={details} className={styles.details} open={isAnyFilled(person)}>
        <summary>Details</summary>
        <div className={styles.fields}>{detailFields.map(fieldOf)}</div>
      </details>
    </div>
  )
}

const detailFields = principalFields.filter((field) => !knownByHeart.some((main) => main === field))

function isAnyFilled(person: PrincipalDraft): boolean {
  return detailFields.some((field) => (person[field] ?? '') !== '')
}

const placeholders: Record<PrincipalField, string> = {
  entraDisplayName: 'Adele Vance',
  email: 'adele@contoso.com',
  upn: 'adele@contoso.com',
  entraId: 'A GUID, from Microsoft Entra ID',
  tenantId: 'A GUID, from Microsoft Entra ID',
  externalName: 'Adele V.',
  externalId: 'user-42',
}
