import { AddRegular } from '@fluentui/react-icons'
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { absent } from '../../domain/itemDraft.ts'
import { pointerToken } from '../../domain/problem.ts'
import { type DraftFormHandle, propertyList } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { useRows } from '../../item/useRows.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { keepBelow } from '../../ui/keepBelow.ts'
import { latePart, useLatePart } from '../../ui/latePart.ts'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useStoredChoice } from '../../ui/storedChoice.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import { inFieldOrder } from './fieldOrder.ts'
import { nameBoxId } from './nameBoxId.ts'
import styles from './PropertiesSection.module.css'
import { PropertyField } from './PropertyField.tsx'
import { rowStretches } from './rowStretches.ts'
import { UnmadeRows } from './UnmadeRows.tsx'
import { useMadeRows } from './useMadeRows.ts'
import { useMatchingProperties } from './useMatchingProperties.ts'

interface Props {
  readonly form: DraftFormHandle
  readonly state: Live<DraftState>
  readonly schema: ConnectionSchema | undefined
  /** It is not known yet whether there is a schema: fields shown now would only be replaced. */
  readonly isSettling: boolean
  /** The schema is on its way into Graph. */
  readonly isRegistering?: boolean
  /** The text of the filter. It belongs to the page, because a jump to a problem has to clear it. */
  readonly filter: string
  readonly onFilter: (filter: string) => void
  /** What to say before the fields: that the schema is being read, or why it could not be. */
  readonly notice: ReactNode
}

/** One field for each property of the schema, title and link first; where there is no schema, properties are named by hand. */
export function PropertiesSection(props: Props) {
  const { form, state, schema, isSettling, isRegistering = false, filter, onFilter, notice } = props
  const { ids, append, remove, change } = useRows(form, propertyList)
  const problems = useProblemsAt(state, '/properties', false)
  const schemaProperties = useMemo(() => new Map(schema?.properties.map((each) => [each.name, each])), [schema])
  const [details, setDetails] = useStoredChoice('external-item-editor.schema-details', detailsOf, 'off')
  const found = useMatchingProperties(ids, state, filter, schema)
  const byHand = schema === undefined && !isSettling
  const matching = isSettling ? [] : inFieldOrder(found, schema?.properties ?? [])
  const isAnyCustom = matching.some(({ name }) => !schemaProperties.has(name))
  const CustomProperty = useLatePart(customFields, isAnyCustom)?.CustomProperty
  const list = useRef<HTMLDivElement>(null)
  const said = useRef<HTMLDivElement>(null)
  // With the first key in a field nothing is missing any more: the field stays under the hand.
  useEffect(() => (said.current === null ? undefined : keepBelow(said.current)), [])
  const { isMade, isNear, see, makeRow, makeAround } = useMadeRows(ids, matching, state, list)
  const stretches = rowStretches(matching, isNear)
  const addProperty = () => {
    const add = () => {
      // The new one has no name yet that the filter could find.
      onFilter('')
      append({ name: '', type: 'string', value: absent })
    }
    focusAfter(add, () => {
      makeRow(ids.length)
      return document.getElementById(nameBoxId(ids.length))
    })
    announce(`Property ${ids.length + 1} added`)
  }
  const removeProperty = useCallback(
    (index: number) => {
      focusAfter(
        () => remove([index]),
        () => controlAt('/properties'),
      )
      announce(`Property ${index + 1} removed`)
    },
    [remove],
  )
  return (
    <section aria-labelledby="properties-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="properties-heading">Properties</h2>
        <span className={sections.aside}>
          {byHand ? whyByHand(isRegistering) : schema !== undefined && `${schema.properties.length} in the schema`}
        </span>
        {schema !== undefined && !isSettling && (
          <Switch label="Schema details" isOn={details === 'on'} onChange={(isOn) => setDetails(isOn ? 'on' : 'off')} />
        )}
        {ids.length > 0 && !isSettling && (
          <SearchBox
            className={styles.filter}
            isSmall
            aria-label="Filter properties"
            placeholder="Filter properties"
            value={filter}
            onValue={onFilter}
          />
        )}
      </div>
      <div ref={said} data-problems>
        <FieldProblems id="properties-problems" problems={problems} />
      </div>
      {notice}
      {/* It only listens to the focus of the controls in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        {...(byHand ? {} : { [placeAttribute]: '/properties' })}
        ref={list}
        role="group"
        aria-labelledby="properties-heading"
        aria-describedby="properties-problems"
        tabIndex={-1}
        className={styles.list}
        onFocus={({ currentTarget, target }) => {
          const focused = [...currentTarget.children].findIndex((row) => row.contains(target))
          makeAround(stretches[focused]?.position ?? -1)
        }}
      >
        {stretches.map(({ first: { id, index, name }, position, count }) => {
          if (!isMade(id, position)) return <UnmadeRows key={id} id={id} count={count} onSeen={see} />
          const schemaProperty = schemaProperties.get(name)
          if (schemaProperty !== undefined)
            return (
              <PropertyField
                key={id}
                state={state}
                index={index}
                schemaProperty={schemaProperty}
                isDetailed={details === 'on'}
                onChange={change}
              />
            )
          if (CustomProperty === undefined) {
            const place = `/properties/${pointerToken(name)}`
            return <Placeholder key={id} label="Loading the property" height="120px" place={place} />
          }
          return (
            <CustomProperty
              key={id}
              state={state}
              index={index}
              isInSchema={schema !== undefined ? false : undefined}
              onChange={change}
              onRemove={removeProperty}
            />
          )
        })}
        {ids.length > 0 && matching.length === 0 && !isSettling && (
          <p className={sections.aside}>No property has “{filter.trim()}” in its name.</p>
        )}
      </div>
      {byHand && (
        <Button
          {...{ [placeAttribute]: '/properties' }}
          icon={<AddRegular />}
          aria-describedby="properties-problems"
          onClick={() => (CustomProperty === undefined ? void customFields.ask().then(addProperty) : addProperty())}
        >
          Add property
        </Button>
      )}
    </section>
  )
}

/** Properties named by hand: few forms have any. */
export const customFields = latePart(() => import('./CustomProperty.tsx'))

function whyByHand(isRegistering: boolean): string {
  return isRegistering ? 'Schema under way' : 'No schema yet'
}

function detailsOf(stored: string | null): 'on' | 'off' | undefined {
  return stored === 'on' || stored === 'off' ? stored : undefined
}
