import { AddRegular, DismissRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { PrincipalDraft, PrincipalField } from '../../domain/principal.ts'
import { principalFields } from '../../domain/principal.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import styles from './PeopleInput.module.css'
import type { PropertyInputProps } from './propertyInput.ts'

/** One person, or several: the fields by which Graph can know them. Fields left empty are not sent. */
export function PeopleInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const { isCollection } = propertyTypes[property.type]
  const people = property.value.kind === 'people' ? property.value.people : []
  const set = (next: readonly PrincipalDraft[]) =>
    onChange(next.length === 0 ? { kind: 'absent' } : { kind: 'people', people: next })
  const titleOf = (index: number) => (isCollection ? `Person ${index + 1}` : 'Person')
  const placeOf = (index: number) => (isCollection ? `${place}/${index}` : place)
  // As a JSON Pointer writes the element after the last one.
  const addPlace = `${place}/-`
  const add = () => {
    focusAfter(
      () => set([...people, {}]),
      () => controlAt(`${placeOf(people.length)}/${principalFields[0]}`),
    )
    announce(`${titleOf(people.length)} added`)
  }
  const removeAt = (index: number) => {
    focusAfter(
      () => set(people.filter((_, other) => other !== index)),
      () => controlAt(addPlace),
    )
    announce(`${titleOf(index)} removed`)
  }
  return (
    <div
      role="group"
      {...{ [placeAttribute]: place }}
      tabIndex={-1}
      aria-label={property.name}
      aria-describedby={describedBy}
      data-invalid={isInvalid}
      className={styles.people}
    >
      {people.map((person, index) => (
        <Person
          // People have no identity of their own until they are sent.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          person={person}
          title={titleOf(index)}
          place={placeOf(index)}
          onChange={(next) => set(people.map((each, other) => (other === index ? next : each)))}
          onRemove={() => removeAt(index)}
        />
      ))}
      {(isCollection || people.length === 0) && (
        <Button
          {...{ [placeAttribute]: addPlace }}
          className={styles.add}
          size="small"
          icon={<AddRegular />}
          onClick={add}
        >
          Add person
        </Button>
      )}
    </div>
  )
}

interface PersonProps {
  readonly person: PrincipalDraft
  readonly title: string
  readonly place: string
  readonly onChange: (person: PrincipalDraft) => void
  readonly onRemove: () => void
}

function Person({ person, title, place, onChange, onRemove }: PersonProps) {
  const titleId = useId()
  return (
    <div role="group" aria-labelledby={titleId} className={styles.person}>
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
      <div className={styles.fields}>
        {principalFields.map((field) => (
          <label key={field}>
            <span>{field}</span>
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
        ))}
      </div>
    </div>
  )
}

const placeholders: Record<PrincipalField, string> = {
  upn: 'adele@contoso.com',
  email: 'adele@contoso.com',
  entraDisplayName: 'Adele Vance',
  entraId: 'Object ID',
  tenantId: 'Tenant ID',
  externalName: 'Name in the source',
  externalId: 'ID in the source',
}
