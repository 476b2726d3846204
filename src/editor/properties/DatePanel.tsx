import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { isTimeZone } from '../../domain/dates/zonedTime.ts'
import { Button } from '../../ui/Button.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { deviceZone } from '../../ui/deviceZone.ts'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import { placeBelow } from '../../ui/placeBelow.ts'
import styles from './DatePopup.module.css'
import { boxesAt, boxesFor, pickedDate } from './pickedDate.ts'
import { otherTimeText } from './sentDate.ts'
import { matchingZones, timeZonesFrom } from './timeZones.ts'

interface Props {
  /** What it is for, as its name says: "Date and time for dueDate". */
  readonly label: string
  /** What is typed so far. */
  readonly text: string
  /** The id of the button that it belongs to. */
  readonly openerId: string
  /** What is chosen, in UTC. */
  readonly onChoose: (text: string) => void
  readonly onCancel: () => void
}

/** Date, time and zone in boxes of their own, and a line that always says what will be sent. */
export function DatePanel({ label, text, openerId, onChoose, onCancel }: Props) {
  const [boxes, setBoxes] = useState(() => boxesFor(text, { now: Date.now(), timeZone: deviceZone() }))
  const [zones] = useState(() => timeZonesFrom(deviceZone()))
  const panel = useRef<HTMLDivElement>(null)
  const resultId = useId()
  const picked = pickedDate(boxes)
  const here = picked.kind === 'date' && boxes.timeZone !== deviceZone() ? otherTimeText(picked.text, deviceZone()) : ''
  const isZone = isTimeZone(boxes.timeZone)
  const choose = () => {
    if (picked.kind === 'date') onChoose(picked.text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // Or it would press the button that has the focus then.
    event.preventDefault()
    choose()
  }
  // Before the browser paints, so that it is never seen elsewhere.
  useLayoutEffect(() => {
    const popover = panel.current?.parentElement
    const opener = document.getElementById(openerId)
    if (popover && opener !== null) placeBelow(popover, opener.getBoundingClientRect())
    panel.current?.querySelector('input')?.focus()
  }, [openerId])
  return (
    <div ref={panel} role="dialog" aria-label={label} className={styles.panel}>
      <div className={styles.boxes}>
        <Field label="Date">
          <Input
            type="date"
            value={boxes.date}
            aria-describedby={resultId}
            onValue={(value) => setBoxes({ ...boxes, date: value })}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Field label="Time">
          <Input
            type="time"
            step={1}
            value={boxes.time}
            aria-describedby={resultId}
            onValue={(value) => setBoxes({ ...boxes, time: value })}
            onKeyDown={onKeyDown}
          />
        </Field>
        <Button onClick={() => setBoxes(boxesAt(Date.now(), isZone ? boxes.timeZone : deviceZone()))}>Now</Button>
      </div>
      <Field label="Time zone">
        <Combobox
          value={boxes.timeZone}
          optionsFor={(typed) => matchingZones(zones, typed).map((id) => ({ id, label: id }))}
          note="No zone has this in its name."
          onType={(timeZone) => setBoxes({ ...boxes, timeZone })}
          onChoose={(timeZone) => setBoxes({ ...boxes, timeZone })}
          onDone={() => undefined}
          place=""
          placeholder="For example Europe/Berlin"
          aria-invalid={!isZone}
          aria-describedby={resultId}
        />
      </Field>
      <div id={resultId} aria-live="polite" className={styles.result}>
        {picked.kind === 'date' ? (
          <>
            <p>
              Sent as <code>{picked.text}</code>
            </p>
            {here !== '' && <p>That is {here}.</p>}
            <p>{picked.note}</p>
          </>
        ) : (
          <p>{picked.todo}</p>
        )}
      </div>
      <div className={styles.actions}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button appearance="primary" disabled={picked.kind !== 'date'} aria-describedby={resultId} onClick={choose}>
          Use this date
        </Button>
      </div>
    </div>
  )
}
