import { CheckmarkRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './ActionMenu.module.css'
import { Button } from './Button.tsx'
import { placeBelow } from './placeBelow.ts'
import { useOpenings } from './useOpenings.ts'

/** One line of a menu: something to do, one of several choices, a line between groups, or the name of one. */
export type MenuEntry =
  | {
      readonly kind: 'action'
      readonly label: string
      /** A second line. */
      readonly detail?: string
      readonly onSelect: () => void
    }
  | {
      readonly kind: 'choice'
      readonly label: string
      /** A second line: what the choice comes to. */
      readonly detail?: string
      readonly isChosen: boolean
      readonly onSelect: () => void
    }
  | { readonly kind: 'line'; readonly id: string }
  /** What the choices below it are about. */
  | { readonly kind: 'heading'; readonly label: string }

interface Props {
  /** The button that opens the menu. Its text or aria-label names the menu too. */
  readonly trigger: {
    readonly children: ReactNode
    readonly icon: ReactElement
    readonly iconPosition?: 'before' | 'after'
    readonly size?: 'small' | 'medium'
    readonly className?: string
    readonly 'aria-label'?: string
  }
  readonly entries: readonly MenuEntry[]
  /** Shown above the entries; not part of the menu. */
  readonly intro?: ReactNode
}

/**
 * A button with a menu, after the ARIA pattern, in the browser's own popover: Esc and a click elsewhere close it, and
 * so does a second click on the button, because the browser knows that the popover is the button's.
 * Not the kit's own: docs/decisions/0003-own-tabs-and-menu.md. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function ActionMenu({ trigger, entries, intro }: Props) {
  const { opening, onToggle } = useOpenings()
  const isOpen = opening > 0
  const popover = useRef<HTMLDivElement>(null)
  const buttonId = useId()
  const popoverId = useId()
  const button = () => document.getElementById(buttonId)
  const items = () => [...(popover.current?.querySelectorAll<HTMLElement>(anyItem) ?? [])]
  const hasEntries = entries.length > 0
  // Once the entries are there: only then has the menu a size and something to focus. Late ones come while it is open.
  useLayoutEffect(() => {
    const opener = document.getElementById(buttonId)
    const opened = popover.current
    if (opening === 0 || opener === null || opened === null) return
    placeBelow(opened, opener.getBoundingClientRect(), leastHeight)
    if (!hasEntries) return
    const entry =
      opened.querySelector<HTMLElement>('[aria-checked="true"]') ?? opened.querySelector<HTMLElement>(anyItem)
    entry?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a ref is the same for the component's life.
  }, [opening, buttonId, hasEntries])
  const close = () => {
    popover.current?.hidePopover()
    button()?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close()
    const next = nextItem(items(), document.activeElement, event.key)
    if (next === undefined) return undefined
    event.preventDefault()
    return next.focus()
  }
  // Room for a mark only where there are marks.
  const hasChoices = entries.some(({ kind }) => kind === 'choice')
  return (
    <>
      <Button
        {...trigger}
        appearance="subtle"
        id={buttonId}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={popoverId}
      />
      <div ref={popover} id={popoverId} popover="auto" className={styles.popover} onToggle={onToggle}>
        {isOpen && intro}
        {isOpen && (
          <div
            role="menu"
            aria-labelledby={buttonId}
            tabIndex={-1}
            onKeyDown={onKeyDown}
            className={`${styles.menu} ${hasChoices ? '' : styles.plain}`}
          >
            {entries.map((entry, index) =>
              entry.kind === 'line' ? (
                <hr key={entry.id} />
              ) : entry.kind === 'heading' ? (
                <div key={entry.label} role="presentation" className={styles.heading}>
                  {entry.label}
                </div>
              ) : (
                <button
                  key={entry.label}
                  type="button"
                  role={entry.kind === 'choice' ? 'menuitemradio' : 'menuitem'}
                  aria-checked={entry.kind === 'choice' ? entry.isChosen : undefined}
                  {...(detailOf(entry) !== undefined && {
                    'aria-label': entry.label,
                    'aria-describedby': `${popoverId}-${index}`,
                  })}
                  tabIndex={-1}
                  onClick={() => {
                    close()
                    entry.onSelect()
                  }}
                >
                  {hasChoices && (
                    <span className={styles.check}>
                      {entry.kind === 'choice' && entry.isChosen && <CheckmarkRegular />}
                    </span>
                  )}
                  <span>
                    {entry.label}
                    {detailOf(entry) !== undefined && (
                      <span id={`${popoverId}-${index}`} className={styles.detail}>
                        {detailOf(entry)}
                      </span>
                    )}
                  </span>
                </button>
              ),
            )}
          </div>
        )}
      </div>
    </>
  )
}

function detailOf(entry: MenuEntry): string | undefined {
  return 'detail' in entry ? entry.detail : undefined
}

/** Of a menu, in CSS pixels: three lines and a half, so that one sees that there are more. */
const leastHeight = 120

const anyItem = '[role^="menuitem"]'

function nextItem(items: readonly HTMLElement[], current: Element | null, key: string): HTMLElement | undefined {
  const index = items.findIndex((item) => item === current)
  switch (key) {
    case 'ArrowDown':
      return items[(index + 1) % items.length]
    case 'ArrowUp':
      return items.at(index <= 0 ? -1 : index - 1)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default:
      return key.length === 1
        ? items.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()))
        : undefined
  }
}
