import { useId, useState } from 'react'
import { longestBoxText } from '../../domain/valueDraft.ts'
import { GrowingTextBox } from '../../text/GrowingTextBox.tsx'
import styles from './CollectionInput.module.css'
import { type CollectionProps, elementCountText, linesOf } from './collectionText.ts'
import { ElementLines } from './elementLines.ts'

/** A collection as lines of text. Empty lines are no elements, but they stay where they were typed. */
export function CollectionLines(props: CollectionProps) {
  const { property, place, describedBy, isInvalid, elements, onElements, toggle } = props
  const [lines] = useState(() => new ElementLines())
  const hintId = useId()
  const text = lines.textOf(elements, elements.length > mostBoxLines)
  return (
    <>
      <GrowingTextBox
        text={text}
        label={property.name}
        place={place}
        describedBy={`${hintId} ${describedBy}`}
        isInvalid={isInvalid}
        isTooLong={isTooLong}
        onChange={(typed) => onElements(lines.read(typed))}
        box={{ rows: Math.min(10, (typeof text === 'string' ? linesOf(text).length : 0) + 1), isResizable: true }}
        height="16rem"
      />
      <div className={styles.hint}>
        <span id={hintId}>One element on each line; {elementCountText(elements.length)}.</span>
        {toggle}
      </div>
    </>
  )
}

/** More lines than this are a document: a text box slows down with the length of its text. */
const mostBoxLines = 500

function isTooLong(text: string): boolean {
  return text.length > longestBoxText || linesOf(text).length > mostBoxLines
}
