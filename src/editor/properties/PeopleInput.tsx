import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { PrincipalDraft } from '../../domain/principal.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { useLatePart } from '../../ui/latePart.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt, isWithin, placeAttribute } from '../../ui/place.ts'
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
  const PeopleList = useLatePart(lateFields, people.length > 0)?.PeopleList
  const [added, setAdded] = useState<number>()
  const add = () => {
    const append = () => {
      setAdded(people.length)
      // Nobody left it empty yet.
      soughtPlace.set(placeOf(people.length))
      set([...people, {}])
    }
    // The fields take the focus as soon as they are there: they come in a file of their own.
    focusAfter(append, () => controlAt(`${placeOf(people.length)}/entraDisplayName`))
    announce(`${titleOf(people.length)} added`)
  }
  const isLeft = () => {
    if (isWithin(soughtPlace.get() ?? '', place)) soughtPlace.set(undefined)
  }
  const removeAt = (index: number) => {
    isLeft()
    focusAfter(
      () => set(people.filter((_, other) => other !== index)),
      () => controlAt(addPlace),
    )
    announce(`${titleOf(index)} removed`)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears when the focus leaves
    <div
      role="group"
      {...{ [placeAttribute]: place }}
      tabIndex={-1}
      aria-label={property.name}
      aria-describedby={describedBy}
      data-invalid={isInvalid}
      className={styles.people}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) afterPress(isLeft)
      }}
    >
      {PeopleList === undefined && people.length > 0 && (
        <Placeholder label="Loading the fields of a person" height="112px" />
      )}
      {PeopleList !== undefined && people.length > 0 && (
        <PeopleList
          people={people}
          isCollection={isCollection}
          added={added}
          titleOf={titleOf}
          placeOf={placeOf}
          onPeople={set}
          onRemove={removeAt}
        />
      )}
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
