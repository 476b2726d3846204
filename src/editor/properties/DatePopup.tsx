import { type ComponentProps, useId, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import { useOpenings } from '../../ui/useOpenings.ts'
import styles from './DatePopup.module.css'
import { lateDates } from './lateFields.ts'

interface Props {
  readonly button: Pick<ComponentProps<typeof Button>, 'icon' | 'children' | 'size' | 'appearance'> & {
    readonly 'aria-label': string
  }
  /** The property that the date is for. */
  readonly name: string
  /** What is typed so far. */
  readonly text: string
  /** A date was chosen: as it is sent, in UTC. */
  readonly onChoose: (text: string) => void
}

/** A button with a popup for date, time and zone. What is in the popup comes in a file of its own when it is opened. */
export function DatePopup({ button, name, text, onChoose }: Props) {
  const { opening, onToggle } = useOpenings()
  const isOpen = opening > 0
  const DatePanel = useLatePart(lateDates, isOpen)?.DatePanel
  const popover = useRef<HTMLDivElement>(null)
  const openerId = useId()
  const popoverId = useId()
  const close = () => {
    popover.current?.hidePopover()
    document.getElementById(openerId)?.focus()
  }
  return (
    <>
      <Button {...button} id={openerId} aria-haspopup="dialog" aria-expanded={isOpen} popoverTarget={popoverId} />
      <div
        ref={popover}
        id={popoverId}
        popover="auto"
        className={styles.popover}
        onToggle={(event) => event.target === popover.current && onToggle(event)}
      >
        {isOpen && DatePanel !== undefined && (
          <DatePanel
            key={opening}
            label={`Date and time for ${name}`}
            text={text}
            openerId={openerId}
            onChoose={(chosen) => {
              close()
              onChoose(chosen)
            }}
            onCancel={close}
          />
        )}
      </div>
    </>
  )
}
