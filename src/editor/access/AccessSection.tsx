import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { placeAttribute } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import styles from './AccessSection.module.css'
import { AccessSentence } from './AccessSentence.tsx'
import { lateEntry } from './lateEntry.ts'
import type { AccessTool } from './tools/accessTool.ts'

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
  const rows = useFieldArray({ control, name: 'acl' })
  const { fields, append, insert, move, remove } = rows
  const problems = useProblemsAt(state, '/acl', false)
  const [visited] = useState(() => new Set<string>())
  const [tool, setTool] = useState<AccessTool>()
  useEffect(() => {
    // So that it is there when the next entry makes the list a long one.
    if (fields.length === mostAtOnce) void loadLongAccessList()
  }, [fields.length])
  const parts = useLatePart(lateEntry, fields.length > 0)
  const Entry = parts?.AccessEntry
  const menu = parts?.accessMenu({ rows, state, onTool: setTool })
  const prepare = () => void lateEntry.ask()
  // At once where it is loaded: focus follows a press.
  const add = async () => {
    if (lateEntry.get() === undefined) await lateEntry.ask()
    const late = lateEntry.get()
    if (late === undefined) announce('Nothing was added: a part of the editor could not be loaded')
    else late.addEntry({ state, append }, apiVersion)
  }
  const renderEntry = (id: string, index: number) =>
    Entry !== undefined && (
      <Entry
        key={id}
        control={control}
        state={state}
        index={index}
        apiVersion={apiVersion}
        tenantId={tenantId}
        id={id}
        visited={visited}
        isAlone={fields.length === 1}
        insert={insert}
        move={move}
        remove={remove}
        onTool={setTool}
      />
    )
  return (
    // It only gets ready for who comes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby="access-heading" className={sections.section} onPointerEnter={prepare} onFocus={prepare}>
      <div className={sections.heading}>
        <h2 id="access-heading">Access</h2>
        <span className={sections.aside}>Who can find this item</span>
        <span className={styles.more}>
          <ActionMenu trigger={moreTrigger} entries={menu ?? []} />
        </span>
      </div>
      {Entry === undefined && fields.length > 0 ? (
        <Placeholder label="Loading the entries" height={heightOf(fields.length)} />
      ) : fields.length > mostAtOnce ? (
        <Suspense
          fallback={<Placeholder label="Loading the list of entries" height={`calc(${toolsHeight} + ${listHeight})`} />}
        >
          <LongAccessList rows={fields} state={state} renderEntry={renderEntry} height={listHeight} />
        </Suspense>
      ) : (
        fields.map(({ id }, index) => renderEntry(id, index))
      )}
      {fields.length > 0 && (
        <p className={styles.sentence}>
          <AccessSentence state={state} />.
        </p>
      )}
      <FieldProblems id="access-problems" problems={problems} />
      <div className={styles.buttons}>
        <Button
          {...{ [placeAttribute]: '/acl' }}
          icon={<AddRegular />}
          aria-describedby="access-problems"
          onClick={() => void add()}
        >
          Add people or groups
        </Button>
        {parts !== undefined && (
          <parts.AccessActions
            state={state}
            apiVersion={apiVersion}
            tenantId={tenantId}
            tool={tool}
            onTool={setTool}
            rows={rows}
          />
        )}
      </div>
    </section>
  )
}

const moreTrigger = {
  children: undefined,
  icon: <MoreHorizontalRegular />,
  size: 'small',
  'aria-label': 'More for access',
} as const

/** Of the box in which a long list scrolls: at most this much of the window. */
const listHeight = 'max(16rem, min(65dvh, 40rem))'
/** Of so many entries, as each is before anything is said below it. */
function heightOf(count: number): string {
  return count > mostAtOnce ? `calc(${toolsHeight} + ${listHeight})` : `${count * entryHeight + (count - 1) * 10}px`
}

/** In pixels. */
const entryHeight = 102

/** Of the filter above it, with the gap between the two. */
const toolsHeight = '38px'

/** Past this, making every entry costs more than a moment, and Properties are far down the page. */
const mostAtOnce = 50
