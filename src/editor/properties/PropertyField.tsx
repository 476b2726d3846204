import { memo, useId, useState } from 'react'
import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { isAboutPerson } from '../../domain/peopleItem.ts'
import { pointerToken } from '../../domain/problem.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { isUnread } from '../../domain/sentState.ts'
import type { DraftState } from '../../item/draftState.ts'
import { soughtPlace, withoutSought } from '../../item/soughtPlace.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { isWithin } from '../../ui/place.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import { PersonValue } from '../people/PersonValue.tsx'
import styles from './PropertyField.module.css'
import { propertyInputs } from './propertyInputs.ts'
import { propertyInRow } from './propertyInRow.ts'
import { SchemaHints } from './SchemaHints.tsx'
import { useShownProblems } from './useShownProblems.ts'
import { ValueStateMenu } from './ValueStateMenu.tsx'

interface Props {
  readonly state: Live<DraftState>
  readonly index: number
  /** What the schema says about it; undefined for a property that the schema does not have. */
  readonly schemaProperty: SchemaProperty | undefined
  /** Whether it shows the schema's own words too. */
  readonly isDetailed: boolean
  /** The same function at every render. */
  readonly onChange: (index: number, property: PropertyDraft) => void
}

/** One property of the item: its name, what it is for, the input for its type, whether it is sent, and its problems. */
export const PropertyField = memo(function PropertyField(props: Props) {
  const { state, index, schemaProperty, isDetailed, onChange } = props
  const property = useLive(state, ({ draft }) => propertyInRow(draft, index))
  const { name, type } = property
  const place = `/properties/${pointerToken(name)}`
  const [wasVisited, setWasVisited] = useState(false)
  const all = useProblemsAt(state, place, wasVisited)
  const wasTried = useLive(state, (value) => value.showsMissing)
  const sought = useLive(soughtPlace, (at) => (isWithin(at ?? '', place) ? at : undefined))
  const problems = withoutSought(useShownProblems(property, all, wasVisited || wasTried), sought)
  const id = useId()
  const setValue = (next: ValueDraft) => onChange(index, { name, type, value: next })
  const Input = propertyInputs[propertyTypes[type].input]
  return (
    <div className={styles.field} onBlur={() => afterPress(() => setWasVisited(true))}>
      <FieldForm>
        <div className={styles.label}>
          <span className={styles.name}>{name}</span>
          {schemaProperty !== undefined && <SchemaHints property={schemaProperty} isDetailed={isDetailed} />}
        </div>
        <div className={styles.value}>
          {schemaProperty !== undefined && isAboutPerson(schemaProperty) && (
            <PersonValue labels={schemaProperty.labels} property={property} onChange={setValue} />
          )}
          <Input
            property={property}
            place={place}
            describedBy={`${id}-about ${id}-problems`}
            isInvalid={hasError(problems)}
            problems={problems}
            onChange={setValue}
          />
          <p id={`${id}-about`} className={styles.about}>
            {schemaProperty?.description}
          </p>
          <FieldProblems id={`${id}-problems`} problems={problems} />
          {isUnread(property) && problems.length === all.length && (
            <p className={styles.about}>The property is left out until it is fixed.</p>
          )}
        </div>
        <ValueStateMenu
          property={property}
          isQuiet={isUnread(property) && problems.length < all.length}
          onChange={setValue}
        />
      </FieldForm>
    </div>
  )
})
