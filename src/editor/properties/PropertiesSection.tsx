import { Button, SearchBox } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ReactNode, useMemo } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { absent } from '../../domain/itemDraft.ts'
import type { Live } from '../../ui/live.ts'
import { placeAttribute } from '../../ui/place.ts'
import type { DraftControl } from '../draftForm.ts'
import type { DraftState } from '../draftState.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import { seal, unseal } from '../sealed.ts'
import sections from '../section.module.css'
import { CustomProperty } from './CustomProperty.tsx'
import styles from './PropertiesSection.module.css'
import { PropertyField } from './PropertyField.tsx'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly schema: ConnectionSchema | undefined
  /** It is not known yet whether there is a schema: fields shown now would only be replaced. */
  readonly isSettling: boolean
  /** The text of the filter. It belongs to the page, because a jump to a problem has to clear it. */
  readonly filter: string
  readonly onFilter: (filter: string) => void
  /** What to say before the fields: that the schema is being read, or why it could not be. */
  readonly notice: ReactNode
}

/** One field for each property of the schema, in its order; where there is no schema, properties are named by hand. */
export function PropertiesSection({ control, state, schema, isSettling, filter, onFilter, notice }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'properties' })
  const problems = useProblemsAt(state, '/properties', false).filter(
    ({ place }) => place.in === 'body' && place.pointer === '/properties',
  )
  const schemaProperties = useMemo(() => new Map(schema?.properties.map((each) => [each.name, each])), [schema])
  const wanted = filter.trim().toLowerCase()
  const shown = fields.map(({ id, property }, index) => ({ id, index, name: unseal(property).name }))
  const matching = isSettling ? [] : shown.filter(({ name }) => name.toLowerCase().includes(wanted))
  const byHand = schema === undefined && !isSettling
  return (
    <section aria-labelledby="properties-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="properties-heading">Properties</h2>
        <span className={sections.aside}>
          {byHand ? 'Named by hand' : schema !== undefined && `${schema.properties.length} in the schema`}
        </span>
        {fields.length > 0 && !isSettling && (
          <SearchBox
            className={styles.filter}
            size="small"
            aria-label="Filter properties"
            placeholder="Filter properties"
            value={filter}
            onChange={(_, { value }) => onFilter(value)}
          />
        )}
      </div>
      {notice}
      <div {...(byHand ? {} : { [placeAttribute]: '/properties' })} tabIndex={-1} className={styles.list}>
        {matching.map(({ id, index, name }) => {
          const schemaProperty = schemaProperties.get(name)
          return schemaProperty === undefined ? (
            <CustomProperty
              key={id}
              control={control}
              state={state}
              index={index}
              isInSchema={schema !== undefined ? false : undefined}
              onRemove={() => remove(index)}
            />
          ) : (
            <PropertyField key={id} control={control} state={state} index={index} schemaProperty={schemaProperty} />
          )
        })}
        {fields.length > 0 && matching.length === 0 && !isSettling && (
          <p className={sections.aside}>No property has “{filter.trim()}” in its name.</p>
        )}
      </div>
      <FieldProblems id="properties-problems" problems={problems} />
      {byHand && (
        <Button
          {...{ [placeAttribute]: '/properties' }}
          icon={<AddRegular />}
          onClick={() =>
            append({ property: seal({ name: '', type: 'string', value: absent }) }, { shouldFocus: false })
          }
        >
          Add property
        </Button>
      )}
    </section>
  )
}
