import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Tabs.module.css'
import hidden from './visuallyHidden.module.css'

interface TabOf<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  /** What is said of it in addition, to who points at it or listens. */
  readonly mark?: string
  /** The ID of the element it shows, where that is no {@link TabPanel}. */
  readonly controls?: string
}

interface Props<Id extends string> {
  readonly tabs: readonly TabOf<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** What the tabs switch between, for screen readers. */
  readonly label: string
}

/**
 * Tabs, each with a {@link TabPanel} of its ID, after the ARIA pattern: one stop for Tab, arrows move and select.
 * Not the kit's own: docs/decisions/0003-own-tabs-and-menu.md. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>({ tabs, selected, onSelect, label }: Props<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextTab(
      tabs.map(({ id }) => id),
      selected,
      event.key,
    )
    if (next === undefined) return
    event.preventDefault()
    onSelect(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} className={styles.list}>
      {tabs.map(({ id, label: text, mark, controls = `panel-${id}` }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={id === selected ? controls : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
          className={styles.tab}
          data-label={typeof text === 'string' ? text : undefined}
        >
          {text}
          {mark && (
            <span className={styles.mark} title={mark}>
              <span className={hidden.hidden}>, {mark}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** What the tab with this ID shows. */
export function TabPanel({ id, className, children }: PanelProps) {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} className={className}>
      {children}
    </div>
  )
}

interface PanelProps {
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The tab that a key leads to; undefined for any other key. */
export function nextTab<Id extends string>(ids: readonly Id[], selected: Id, key: string): Id | undefined {
  const index = ids.indexOf(selected)
  switch (key) {
    case 'ArrowRight':
      return ids[(index + 1) % ids.length]
    case 'ArrowLeft':
      return ids.at(index - 1)
    case 'Home':
      return ids[0]
    case 'End':
      return ids.at(-1)
    default:
      return undefined
  }
}
