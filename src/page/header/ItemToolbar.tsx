import {
  AddRegular,
  ArrowImportRegular,
  ChevronDownRegular,
  CopyRegular,
  DocumentMultipleRegular,
  MoreHorizontalRegular,
  SlideTextRegular,
} from '@fluentui/react-icons'
import type { KeyboardEvent, ReactNode } from 'react'
import type { NextItem } from '../../sending/answer/AfterSaving.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './ItemToolbar.module.css'

interface Props {
  readonly onNew: (next: NextItem | 'sample') => void
  readonly openItem: ReactNode
  readonly onDrafts: () => void
  readonly onImport: () => void
  /** Opens what was sent before. */
  readonly sentItems: ReactNode
  readonly history: ReactNode
  readonly onPresent: () => void
  /** Explains an error of another tool. */
  readonly onExplain: () => void
  readonly onDownload: () => void
  /** True while the draft in the form is another tab's. */
  readonly isReadOnly: boolean
}

/**
 * What can be done with the item. Arrows move among its buttons, after the ARIA pattern.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function ItemToolbar({ onNew, openItem, onDrafts, onImport, sentItems, history, isReadOnly, ...on }: Props) {
  return (
    <div role="toolbar" aria-label="Item" tabIndex={-1} className={styles.toolbar} onKeyDown={moveAmongButtons}>
      <NewMenu onNew={onNew} />
      {openItem}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowImportRegular />}
        disabledFocusable={isReadOnly}
        title={isReadOnly ? 'This draft is open in another tab' : undefined}
        onClick={onImport}
      >
        Import
      </Button>
      <Button id="open-drafts" size="small" appearance="subtle" icon={<DocumentMultipleRegular />} onClick={onDrafts}>
        Drafts
      </Button>
      {sentItems}
      <hr className={styles.line} />
      {history}
      <hr className={styles.line} />
      <Button
        id={presentId}
        size="small"
        appearance="subtle"
        icon={<SlideTextRegular />}
        title="Form and payload only, in larger type"
        onClick={on.onPresent}
      >
        Present
      </Button>
      <ActionMenu
        trigger={{ icon: <MoreHorizontalRegular />, size: 'small', children: null, 'aria-label': 'More commands' }}
        entries={[
          { kind: 'action', label: 'Explain an error', onSelect: on.onExplain },
          { kind: 'action', label: 'Download the draft', onSelect: on.onDownload },
        ]}
      />
    </div>
  )
}

/** Begins another item; the one in the form stays a draft. */
export function NewMenu({ onNew }: Pick<Props, 'onNew'>) {
  return (
    <ActionMenu
      trigger={{
        icon: <AddRegular />,
        size: 'small',
        children: (
          <>
            New
            <ChevronDownRegular className={styles.menu ?? ''} />
          </>
        ),
      }}
      entries={newItems.map(({ next, ...words }) => ({ kind: 'action', ...words, onSelect: () => onNew(next) }))}
    />
  )
}

/** Goes on with a copy of the item; where there is no room for it, the menu “New” has it. */
export function DuplicateButton({ onNew }: Pick<Props, 'onNew'>) {
  return (
    <Button
      className={styles.duplicate ?? ''}
      size="small"
      appearance="subtle"
      icon={<CopyRegular />}
      onClick={() => onNew('duplicate')}
    >
      Duplicate
    </Button>
  )
}

const newItems = [
  { next: 'new', label: 'Empty item', detail: 'A new item; this one stays in Drafts' },
  { next: 'duplicate', label: 'Duplicate of this one' },
  { next: 'sample', label: 'Sample item' },
] as const

/** The button that begins presenting; the focus comes back to it. */
export const presentId = 'present'

function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > button, :scope > span > button')]
  const index = buttons.findIndex((button) => button === event.target)
  if (step === undefined || index < 0) return
  event.preventDefault()
  buttons.at((index + step) % buttons.length)?.focus()
}
