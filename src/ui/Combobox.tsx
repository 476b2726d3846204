import { ChevronDownRegular } from '@fluentui/react-icons'
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
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
  /** It is called exactly what is typed. */
  readonly isExact?: boolean
}

/** How a text became complete: Enter was pressed, or the field was left, by Tab or by anything else. */
type DoneBy = 'enter' | 'tab' | 'leaving'

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
  /** The text is complete as it is. */
  readonly onDone: (by: DoneBy) => void
  /** The text stands for no choice yet, so the first option is lit also in a list that was opened, and not typed for. */
  readonly isOpenText?: boolean
  /** The options for this text are on their way. */
  readonly isWaiting?: boolean
  /** The text stood there before: where the only option is called exactly so, opening the list takes it. */
  readonly takesExact?: boolean
  /** Which part of the item it edits: see ui/place.ts. */
  readonly place: string
  readonly placeholder: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

/**
 * A text box with a list of what can be written into it; any other text may be written too. Its name is the label of the
 * kit's Field around it. The first option for what is typed is lit, and Enter takes it; where the options are still on their
 * way, it takes the only one or the one that is called so, or leaves the first of several lit. Nothing is chosen by typing, by
 * Tab or by leaving.
 * Not the kit's own: docs/decisions/0003-own-tabs-and-menu.md. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Combobox(props: Props) {
  const { value, optionsFor, note, onType, onChoose, onOpen, onDone, place, ...others } = props
  const { isOpenText = false, isWaiting = false, takesExact = false, ...inputProps } = others
  const [isOpen, setIsOpen] = useState(false)
  const [isFiltering, setIsFiltering] = useState(false)
  const [activeId, setActiveId] = useState<string>()
  /** The text for which Enter was pressed before its options were there. */
  const [entered, setEntered] = useState<string>()
  const field = useRef<HTMLSpanElement>(null)
  const lastKey = useRef('')
  const listId = useId()
  const options = optionsFor(isFiltering ? value.trim() : '')
  const isShown = isOpen && (options.length > 0 || note !== undefined)
  const isFirstLit = !isWaiting && (isOpenText || (isFiltering && value.trim() !== ''))
  const active = isShown ? activeAmong(options, activeId, isFirstLit) : -1
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
    setEntered(undefined)
  }
  const choose = (option: ComboboxOption | undefined) => {
    if (option?.keepsOpen !== true) close()
    if (option !== undefined) onChoose(option.id)
  }
  const done = () => {
    close()
    onDone('enter')
  }
  const takeEntered = useEffectEvent(() => {
    setEntered(undefined)
    const meant = meantBy(options)
    if (meant !== undefined) choose(meant)
    else if (options.length === 0) done()
  })
  const isMeant = takesExact && options.length === 1 && options[0]?.isExact === true
  const isEntered = isOpen && !isWaiting && (entered === value || isMeant)
  useEffect(() => {
    let isOver = !isEntered
    // After what is being drawn, and before any other key.
    queueMicrotask(() => {
      if (!isOver) takeEntered()
    })
    return () => {
      isOver = true
    }
  }, [isEntered])
  const onKeyDown = (event: KeyboardEvent) => {
    lastKey.current = event.key
    // Enter and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return undefined
    const chosen = options.findIndex(({ id }) => id === value)
    const move = comboboxMove(event, {
      isOpen: isShown,
      count: options.length,
      active,
      chosen,
      isWaiting: isOpen && isWaiting,
    })
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
      case 'wait':
        return setEntered(value)
      case 'done':
        return done()
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
          setEntered(undefined)
          onType(typed)
        }}
        onClick={() => open()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close()
          onDone(lastKey.current === 'Tab' ? 'tab' : 'leaving')
          lastKey.current = ''
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

/** Which option is active: the one that an arrow key went to, else the first where that is lit. */
function activeAmong(options: readonly ComboboxOption[], activeId: string | undefined, isFirstLit: boolean): number {
  const movedTo = options.findIndex(({ id }) => id === activeId)
  return movedTo < 0 && isFirstLit && options.length > 0 ? 0 : movedTo
}

/** What Enter meant whose options came after it: the only one, or the only one that is called so. */
function meantBy(options: readonly ComboboxOption[]): ComboboxOption | undefined {
  const exact = options.filter(({ isExact }) => isExact === true)
  const [meant, ...others] = exact.length > 0 ? exact : options
  return others.length === 0 && meant?.keepsOpen !== true ? meant : undefined
}
