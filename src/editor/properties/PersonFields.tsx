import { DismissRegular } from '@fluentui/react-icons'
import { useEffect, useId, useRef } from 'react'
import type { PrincipalDraft, PrincipalField } from '../../domain/principal.ts'
import { principalFields } from '../../domain/principal.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { onReveal, placeAttribute } from '../../ui/place.ts'
import styles from './PeopleInput.module.css'

interface Props {
  readonly person: PrincipalDraft
  readonly title: string
  readonly place: string
  /** True for one just added, which takes the focus. */
  readonly isNew: boolean
  readonly onChange: (person: PrincipalDraft) => void
  readonly onRemove: () => void
}

/** One person, by name and mail; the other fields by which Graph can know one are unfolded where they are filled or wanted. */
export function PersonFields({ person, title, place, isNew, onChange, onRemove }: Props) {
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
  const fieldOf = (field: PrincipalField) => (
    <label key={field}>
      <span>{labels[field]}</span>
      <Input
        {...{ [placeAttribute]: `${place}/${field}` }}
        isSmall
        value={person[field] ?? ''}
        placeholder={placeholders[field]}
        autoComplete="off"
        spellCheck={false}
        onValue={(value) => onChange({ ...person, [field]: value })}
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
      <div className={styles.fields}>{mainFields.map(fieldOf)}</div>
      <details ref={details} className={styles.details} open={isAnyFilled(person)}>
        <summary>Details</summary>
        <div className={styles.fields}>{detailFields.map(fieldOf)}</div>
      </details>
    </div>
  )
}

/** What an administrator knows of a person by heart, in the order in which one is named. */
const mainFields = ['entraDisplayName', 'email'] as const satisfies readonly PrincipalField[]
const detailFields = principalFields.filter((field) => !mainFields.some((main) => main === field))

function isAnyFilled(person: PrincipalDraft): boolean {
  return detailFields.some((field) => (person[field] ?? '') !== '')
}

const labels: Record<PrincipalField, string> = {
  entraDisplayName: 'Name',
  email: 'Email',
  upn: 'User principal name (upn)',
  entraId: 'Object ID (entraId)',
  tenantId: 'Tenant ID (tenantId)',
  externalName: 'Name in the source (externalName)',
  externalId: 'ID in the source (externalId)',
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
