import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AccessType } from '../../domain/itemDraft.ts'
import { accessList, type DraftFormHandle } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { useRows } from '../../item/useRows.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { collectKeysAhead, takeKeysAhead } from '../../ui/keysAhead.ts'
import { useLatePart } from '../../ui/latePart.ts'
import type { Live } from '../../ui/live.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { placeAttribute } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'
import styles from './AccessSection.module.css'
import { AccessSentence } from './AccessSentence.tsx'
import { entriesHeight } from './entryHeights.ts'
import { lateEntry } from './lateEntry.ts'
import { wasToolLeft } from './toolLeftFor.ts'
import type { AccessTool } from './tools/accessTool.ts'

interface Props {
  readonly form: DraftFormHandle
  readonly state: Live<DraftState>
  readonly apiVersion: ApiVersion
  readonly tenantId: string | undefined
}

/** Who can find the item. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl */
export function AccessSection({ form, state, apiVersion, tenantId }: Props) {
  const rows = useRows(form, accessList)
  const count = rows.ids.length
  const problems = useProblemsAt(state, '/acl', false)
  const [tool, setTool] = useState<AccessTool>()
  const [isLeft] = useState(wasToolLeft)
  const parts = useLatePart(lateEntry, count > 0 || isLeft)
  const menu = parts?.accessMenu({ rows, onTool: setTool })
  const prepare = () => void lateEntry.ask()
  // At once where it is loaded: focus follows a press.
  const add = async (accessType: AccessType) => {
    const isWaiting = lateEntry.get() === undefined
    if (isWaiting) {
      collectKeysAhead()
      await lateEntry.ask()
    }
    const late = lateEntry.get()
    if (late === undefined) announce('Nothing was added: a part of the editor could not be loaded')
    else late.addEntry({ state, append: rows.append }, apiVersion, accessType, isWaiting ? takeKeysAhead() : undefined)
  }
  return (
    // It only gets ready for who comes, and not when it moves under the pointer itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby="access-heading" className={sections.section} onPointerMove={prepare} onFocus={prepare}>
      <div className={sections.heading}>
        <h2 id="access-heading">Access</h2>
        <span className={sections.aside}>Who can find this item</span>
        <span className={styles.more}>
          <ActionMenu trigger={moreTrigger} entries={menu ?? []} />
        </span>
      </div>
      {parts !== undefined ? (
        <parts.EntryList state={state} apiVersion={apiVersion} tenantId={tenantId} rows={rows} onTool={setTool} />
      ) : (
        count > 0 && <Placeholder label="Loading the entries" height={entriesHeight(count)} place="/acl" />
      )}
      {count > 0 && (
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
          onClick={() => void add('grant')}
        >
          Add people or groups
        </Button>
        <Button onClick={() => void add('deny')}>Keep some out</Button>
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
