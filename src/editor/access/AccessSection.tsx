import { AddRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { type DraftControl, EntryRow } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt, placeAttribute, revealPlace } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import { AccessEntry } from './AccessEntry.tsx'
import { newAclEntry } from './aclEntryEdits.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
}

const loadLongAccessList = () => import('./LongAccessList.tsx')
const LongAccessList = lazy(() => loadLongAccessList().then((module) => ({ default: module.LongAccessList })))

/** Who can find the item. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl */
export function AccessSection({ control, state, apiVersion, tenantId }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'acl' })
  const problems = useProblemsAt(state, '/acl', false)
  const [visited] = useState(() => new Set<string>())
  useEffect(() => {
    // So that it is there when the next entry makes the list a long one.
    if (fields.length === mostAtOnce) void loadLongAccessList()
  }, [fields.length])
  const addEntry = () => {
    const add = () => append(new EntryRow(newAclEntry(apiVersion)), { shouldFocus: false })
    focusAfter(add, () => {
      const place = `/acl/${fields.length}`
      revealPlace(place)
      return controlAt(place)
    })
    announce(`Access entry ${fields.length + 1} added`)
  }
  const removeEntry = useCallback(
    (index: number) => {
      focusAfter(
        () => remove(index),
        () => controlAt('/acl'),
      )
      announce(`Access entry ${index + 1} removed`)
    },
    [remove],
  )
  const renderEntry = (id: string, index: number) => (
    <AccessEntry
      key={id}
      control={control}
      state={state}
      index={index}
      apiVersion={apiVersion}
      tenantId={tenantId}
      id={id}
      visited={visited}
      onRemove={removeEntry}
    />
  )
  return (
    <section aria-labelledby="access-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="access-heading">Access</h2>
        <span className={sections.aside}>Who can find this item</span>
      </div>
      {fields.length > mostAtOnce ? (
        <Suspense
          fallback={<Placeholder label="Loading the list of entries" height={`calc(${toolsHeight} + ${listHeight})`} />}
        >
          <LongAccessList rows={fields} state={state} renderEntry={renderEntry} height={listHeight} />
        </Suspense>
      ) : (
        fields.map(({ id }, index) => renderEntry(id, index))
      )}
      <FieldProblems id="access-problems" problems={problems} />
      <Button
        {...{ [placeAttribute]: '/acl' }}
        icon={<AddRegular />}
        aria-describedby="access-problems"
        onClick={addEntry}
      >
        Add people or groups
      </Button>
    </section>
  )
}

/** Of the box in which a long list scrolls: at most this much of the window. */
const listHeight = 'max(16rem, min(65dvh, 40rem))'
/** Of the filter above it, with the gap between the two. */
const toolsHeight = '38px'

/** Past this, making every entry costs more than a moment, and Properties are far down the page. */
const mostAtOnce = 50
