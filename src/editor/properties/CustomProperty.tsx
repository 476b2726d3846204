import { DismissRegular } from '@fluentui/react-icons'
import { memo, useId, useState } from 'react'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'
import { pointerToken } from '../../domain/problem.ts'
import { allPropertyTypes, propertyTypes } from '../../domain/propertyType.ts'
import type { RuleId } from '../../domain/rules.ts'
import { convertValueDraft } from '../../domain/valueDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { FieldForm } from '../../ui/FieldForm.tsx'
import { Input } from '../../ui/Input.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import { placeAttribute } from '../../ui/place.ts'
import { Select } from '../../ui/Select.tsx'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import { nameBoxId } from './nameBoxId.ts'
import styles from './PropertiesSection.module.css'
import { propertyInputs } from './propertyInputs.ts'
import { propertyInRow } from './propertyInRow.ts'
import { useShownProblems } from './useShownProblems.ts'
import { unnamedProperty, ValueStateMenu } from './ValueStateMenu.tsx'

interface Props {
  readonly state: Live<DraftState>
  readonly index: number
  /** False when there is a schema and it does not have this property; undefined while there is none to ask. */
  readonly isInSchema: false | undefined
  /** The same functions at every render, or each property renders whenever one is added. */
  readonly onChange: (index: number, property: PropertyDraft) => void
  readonly onRemove: (index: number) => void
}

/** A property named by hand, for a connection whose schema cannot be read; or one that the schema does not have. */
export const CustomProperty = memo(function CustomProperty(props: Props) {
  const { state, index, isInSchema, onChange, onRemove } = props
  const property = useLive(state, ({ draft }) => propertyInRow(draft, index))
  const place = `/properties/${pointerToken(property.name)}`
  const [wasVisited, setWasVisited] = useState(false)
  const problems = useProblemsAt(state, place, wasVisited)
  const nameProblems = problems.filter(isAboutName)
  const wasTried = useLive(state, (value) => value.showsMissing)
  const ofValue = problems.filter((problem) => !isAboutName(problem))
  const valueProblems = useShownProblems(property, ofValue, wasVisited || wasTried)
  const id = useId()
  // Name and value share a place. While the name is at fault, it stands before the value and takes the jump from a problem.
  const namePlace = property.name === '' || nameProblems.length > 0 ? { [placeAttribute]: place } : {}
  const change = (next: PropertyDraft) => onChange(index, next)
  const ValueInput = propertyInputs[propertyTypes[property.type].input]
  const title = property.name || unnamedProperty
  return (
    <div role="group" aria-label={`Property ${index + 1}`} className={styles.custom}>
      <FieldForm>
        <div className={styles.naming}>
          <Field label="Property name" required>
            <Input
              {...namePlace}
              id={nameBoxId(index)}
              aria-invalid={hasError(nameProblems)}
              aria-describedby={`${id}-name`}
              value={property.name}
              readOnly={isInSchema === false}
              autoComplete="off"
              spellCheck={false}
              onValue={(value) => change({ ...property, name: value })}
              onBlur={() => afterPress(() => setWasVisited(true))}
            />
          </Field>
          <Field label="Property type">
            <Select
              value={property.type}
              onValue={(value) => {
                const type = allPropertyTypes.find((each) => each === value) ?? property.type
                change({ ...property, type, value: convertValueDraft(property.value, propertyTypes[type]) })
              }}
            >
              {allPropertyTypes.map((type) => (
                <option key={type} value={type}>
                  {propertyTypes[type].schemaName}
                </option>
              ))}
            </Select>
          </Field>
          <ValueStateMenu property={property} onChange={(value) => change({ ...property, value })} />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`Remove property ${index + 1}`}
            title={`Remove property ${index + 1}`}
            onClick={() => onRemove(index)}
          />
        </div>
        <FieldProblems id={`${id}-name`} problems={nameProblems} />
        {/* For the eye: the control below is called by the name of its property. */}
        <span aria-hidden className={styles.valueLabel}>
          Value
        </span>
        <ValueInput
          property={{ ...property, name: title }}
          place={place}
          describedBy={`${id}-value`}
          isInvalid={hasError(valueProblems)}
          problems={valueProblems}
          onChange={(value) => change({ ...property, value })}
        />
        <FieldProblems id={`${id}-value`} problems={valueProblems} />
      </FieldForm>
    </div>
  )
})

const nameRules = new Set<RuleId>(['property-name-missing', 'property-name-duplicate', 'property-name-annotation'])

function isAboutName({ rule }: Problem): boolean {
  return nameRules.has(rule)
}
