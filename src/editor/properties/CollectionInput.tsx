import { useState } from 'react'
import { memoizeByObject } from '../../domain/memoizeByObject.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { useLatePart } from '../../ui/latePart.ts'
import { Placeholder } from '../../ui/Placeholder.tsx'
import { controlAt } from '../../ui/place.ts'
import { CollectionChips } from './CollectionChips.tsx'
import styles from './CollectionInput.module.css'
import { DatePopup } from './DatePopup.tsx'
import { lateFields } from './lateFields.ts'
import type { PropertyInputProps } from './propertyInput.ts'

/**
 * Several values: chips with a box for the next one, or all of them as lines of text. Pasted lines become one element
 * each; a text in the box is the last element as soon as it is typed, so that no draft goes without it.
 */
export function CollectionInput(props: PropertyInputProps) {
  const { property, place, onChange } = props
  const elements = property.value.kind === 'list' ? property.value.elements : []
  const [asLines, setAsLines] = useState(false)
  // Kept here, so that it outlives the box when the value becomes a long list from outside.
  const [next, setNext] = useState('')
  const isLongList = elements.length > mostChips
  const isLines = (asLines || isLongList) && canBeLines(elements) && next === ''
  const set = (changed: readonly string[]) => {
    // A long list that gets shorter must not change its control under the hand.
    if (isLines) {
      setAsLines(true)
      canBeLines.set(changed, true)
    }
    onChange(changed.length === 0 ? { kind: 'absent' } : { kind: 'list', elements: changed })
  }
  const CollectionLines = useLatePart(lateFields, isLines)?.CollectionLines
  const showOther = () => {
    if (lateFields.get() === undefined) return
    focusAfter(
      () => setAsLines(!isLines),
      () => controlAt(place),
    )
  }
  const addDate = property.type === 'dateTimeCollection' && (
    <DatePopup
      button={{ 'aria-label': `Add date to ${property.name}`, size: 'small', children: 'Add date' }}
      name={property.name}
      text=""
      onChoose={(date) => set([...elements, date])}
    />
  )
  const toggle = !isLongList && canBeLines(elements) && (
    <Button
      className={styles.toggle}
      size="small"
      appearance="transparent"
      onClick={() => (lateFields.get() === undefined ? void lateFields.ask().then(showOther) : showOther())}
    >
      {isLines ? 'Edit as chips' : 'Edit as lines'}
    </Button>
  )
  const tools = (
    <>
      {addDate}
      {toggle}
    </>
  )
  const shared = { ...props, elements, onElements: set, toggle: tools }
  return (
    <div className={styles.collection}>
      {!isLines && <CollectionChips {...shared} next={next} onNext={setNext} />}
      {isLines && CollectionLines !== undefined && <CollectionLines {...shared} />}
      {isLines && CollectionLines === undefined && <Placeholder label="Loading the list" height="16rem" />}
    </div>
  )
}

/** Past this, chips are harder to work with than lines, and cost more than a frame to draw. */
const mostChips = 200

// A line break inside an element would make two of it, and an empty line is no element.
const canBeLines = memoizeByObject((elements: readonly string[]) =>
  elements.every((element) => element !== '' && !/[\r\n]/.test(element)),
)
