import { ChevronDownRegular } from '@fluentui/react-icons'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { announce } from './announce.ts'
import styles from './Combobox.module.css'
import { comboboxMove } from './comboboxKey.ts'
import { Input } from './Input.tsx'
import { placeAttribute } from './place.ts'
import { usePopup } from './usePopup.ts'

/** One line of the list. */
export interface ComboboxOption {
  /** What the value becomes. */
  readonly id: string
  readonly label: ReactNode
  /** Choosing it changes the list, such as by more options, and the list stays open. */
  readonly keepsOpen?: boolean
}

interface Props extends Pick<ComponentProps<'input'>, 'onFocus' | 'onPaste' | 'dir'> {
  readonly value: string
  /** The options for a text that is being typed; for an empty text all of them. */
  readonly optionsFor: (typed: string) => readonly ComboboxOption[]
  /** Stands in the list instead of options, for example while they are read. */
  readonly note: string | undefined
  readonly onType: (text: string) => void
  readonly onChoose: (id: string) => void
  /** The list is about to be shown. */
  readonly onOpen?: () => void
  /** The text is complete: Enter was pressed, or the field was left. */
  readonly onDone: () => void
  /** A text that is typed is no value by itself: Enter takes the only option there is; `always` in comboboxKey.ts. */
  readonly takesOnly?: boolean | 'always'
  /** Which part of the item it edits: see ui/place.ts. */
  readonly place: string
  readonly placeholder: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

/**
 * A text box with a list of what can be written into it; any other text may be written too. Its name is the label of the
 * kit's Field around it. Nothing is chosen by typing or by Tab.
 * Not the kit's own: docs/decisions/0003-own-tabs-and-menu.md. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Combobox(props: Props) {
  const { value, optionsFor, note, onType, onChoose, onOpen, onDone, takesOnly = false, place, ...inputProps } = props
  const [isOpen, setIsOpen] = useState(false)
  const [isFiltering, setIsFiltering] = useState(false)
  const [activeId, setActiveId] = useState<string>()
  const field = useRef<HTMLSpanElement>(null)
  const listId = useId()
  const options = optionsFor(isFiltering ? value.trim() : '')
  const isShown = isOpen && (options.length > 0 || note !== undefined)
  const active = isShown ? options.findIndex(({ id }) => id === activeId) : -1
  const popup = usePopup(isShown, field)
  const optionId = (index: number) => `${listId}-${index}`

  const said = isShown && options.length > 0 ? `${options.length} ${options.length === 1 ? 'option' : 'options'}` : ''
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])

  const open = (id?: string) => {
    onOpen?.()
    setIsOpen(true)
    setActiveId(id)
  }
  const close = () => {
    setIsOpen(false)
    setIsFiltering(false)
    setActiveId(undefined)
  }
  const choose = (option: ComboboxOption | undefined) => {
    if (option?.keepsOpen !== true) close()
    if (option !== undefined) onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return undefined
    const chosen = options.findIndex(({ id }) => id === value)
    const move = comboboxMove(event, { isOpen: isShown, count: options.length, active, chosen, takesOnly })
    if (move === undefined) return undefined
    if (move.kind === 'toText') return setActiveId(undefined)
    event.preventDefault()
    switch (move.kind) {
      case 'activate':
        return open(options[move.index]?.id)
      case 'open':
        return open()
      case 'choose':
        return choose(options[move.index])
      case 'close':
        return close()
      case 'done':
        close()
        return onDone()
    }
  }
  return (
    <>
      <Input
        {...{ [placeAttribute]: place }}
        {...inputProps}
        rootRef={field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={active < 0 ? undefined : optionId(active)}
        autoComplete="off"
        spellCheck={false}
        className={styles.field ?? ''}
        value={value}
        onValue={(typed) => {
          open()
          setIsFiltering(true)
          onType(typed)
        }}
        onClick={() => open()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close()
          onDone()
        }}
        after={
          // The arrow keys open the list; a second stop for Tab would only be in the way.
          <span
            aria-hidden
            className={styles.arrow}
            onMouseDown={(event) => {
              event.preventDefault()
              field.current?.querySelector('input')?.focus()
              if (isShown) close()
              else open()
            }}
          >
            <ChevronDownRegular />
          </span>
        }
      />
      <div
        ref={popup}
        popover="manual"
        className={styles.popup}
        // What scrolls is the list itself, which the text box has the keyboard of.
        role="listbox"
        id={listId}
        aria-label="Suggestions"
        tabIndex={-1}
        // The text box keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isShown && (
          <>
            {options.map((option, index) => (
              // The text box has the keyboard.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={option.id}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.option}
                onClick={() => choose(option)}
              >
                {option.label}
              </div>
            ))}
            {options.length === 0 && (
              <div role="option" aria-selected={false} aria-disabled className={styles.note} tabIndex={-1}>
                {note}
              </div>
            )}
          </>
        )}
      </div>
    </>
  )
}
