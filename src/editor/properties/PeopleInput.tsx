import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { PrincipalDraft } from '../../domain/principal.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { useLatePart } from '../../ui/latePart.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { lateFields } from './lateFields.ts'
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
  const PersonFields = useLatePart(lateFields, people.length > 0)?.PersonFields
  const [added, setAdded] = useState<number>()
  const add = () => {
    const append = () => {
      setAdded(people.length)
      set([...people, {}])
    }
    // The fields take the focus as soon as they are there: they come in a file of their own.
    focusAfter(append, () => controlAt(`${placeOf(people.length)}/entraDisplayName`))
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
      {PersonFields === undefined && people.length > 0 && (
        <Placeholder label="Loading the fields of a person" height="112px" />
      )}
      {PersonFields !== undefined &&
        people.map((person, index) => (
          <PersonFields
            // People have no identity of their own until they are sent.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            isNew={index === added}
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
