import { useState } from 'react'
import type { ConnectionSchema, SchemaProperty } from '../../domain/connectionSchema.ts'
import { allPropertyTypes, propertyTypeNamed, propertyTypes, schemaTypeName } from '../../domain/propertyType.ts'
import { labelsForType, type PropertyChoice, propertyUses } from '../../domain/schemaSource/chooseForProperty.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './RegisterSchema.module.css'
import { registerWords, useNames } from './words.ts'

interface Props {
  readonly schema: ConnectionSchema
  /** The properties that are registered, by name. */
  readonly registered: ReadonlyMap<string, SchemaProperty>
  readonly onChoose: (index: number, choice: PropertyChoice) => void
}

/** The properties of a schema that is to be registered, a line each; one at a time shows its choices. */
export function PropertyChoices({ schema, registered, onChoose }: Props) {
  const [open, setOpen] = useState<string>()
  return (
    <section aria-label={registerWords.properties} className={styles.part}>
      <h3>{registerWords.properties}</h3>
      <p className={styles.hint}>{registerWords.uses}</p>
      <ul className={styles.list}>
        {schema.properties.map((property, index) => {
          const { name } = property
          const isOpen = open === name
          return (
            // A name may come twice, until it is mended.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${name} ${index}`}>
              <div className={styles.line}>
                <span className={styles.name}>
                  <strong>{name}</strong>
                  <span className={styles.hint}>{summaryOf(property)}</span>
                </span>
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  aria-label={`Change ${name}`}
                  onClick={() => setOpen(isOpen ? undefined : name)}
                >
                  {isOpen ? 'Done' : 'Change'}
                </Button>
              </div>
              {isOpen && (
                <Choices
                  property={property}
                  before={registered.get(name)}
                  onChoose={(choice) => onChoose(index, choice)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface ChoicesProps {
  readonly property: SchemaProperty
  readonly before: SchemaProperty | undefined
  readonly onChoose: (choice: PropertyChoice) => void
}

function Choices({ property, before, onChoose }: ChoicesProps) {
  const { name, type, labels } = property
  const [label = ''] = labels
  const offered = labelsForType(type)
  // What may not be switched on is not offered.
  const uses = propertyUses.filter((use) => use !== 'isRefinable' || before === undefined || before.isRefinable)
  return (
    <div role="group" aria-label={`Choices for ${name}`} className={styles.choices}>
      <Field label="Type">
        <Select
          isSmall
          value={type ?? ''}
          disabled={before !== undefined}
          onValue={(value) => {
            const chosen = propertyTypeNamed(value)
            if (chosen !== undefined) onChoose({ type: chosen })
          }}
        >
          {type === undefined && <option value="">{property.typeName}</option>}
          {allPropertyTypes.map((each) => (
            <option key={each} value={each}>
              {propertyTypes[each].schemaName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Label">
        <Select isSmall value={label} onValue={(value) => onChoose({ label: value })}>
          <option value="">None</option>
          {label !== '' && !offered.includes(label) && <option value={label}>{label}</option>}
          {offered.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      {uses.map((use) => (
        <Switch key={use} label={useNames[use]} isOn={property[use]} onChange={(isOn) => onChoose({ [use]: isOn })} />
      ))}
    </div>
  )
}

function summaryOf(property: SchemaProperty): string {
  const { labels } = property
  const uses = propertyUses.filter((use) => property[use]).map((use) => useNames[use].toLowerCase())
  return [schemaTypeName(property), ...(labels.length === 0 ? [] : [`label ${labels.join(', ')}`]), ...uses].join(' · ')
}
