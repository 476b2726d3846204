import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Tabs.module.css'

interface Props<Id extends string> {
  readonly tabs: readonly { readonly id: Id; readonly label: ReactNode }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** What the tabs switch between, for screen readers. */
  readonly label: string
  readonly panelClassName?: string | undefined
  readonly children: ReactNode
}

/**
 * Tabs with their panel, after the ARIA pattern: one stop for Tab, arrows move and select.
 * Not the kit's own: docs/decisions/0003-own-tabs-and-menu.md. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { tabs, selected, onSelect, label, panelClassName, children } = props
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
    <>
      <div role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} className={styles.list}>
        {tabs.map(({ id, label: text }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === selected}
            aria-controls={id === selected ? `panel-${id}` : undefined}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
            className={styles.tab}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${selected}`} aria-labelledby={`tab-${selected}`} className={panelClassName}>
        {children}
      </div>
    </>
  )
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
