import { Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { placeAttribute } from '../../ui/place.ts'
import styles from './CollectionInput.module.css'
import { type CollectionProps, countText, elementsOf, linesOf } from './collectionText.ts'

/** A collection as lines of text. Empty lines are no elements, but they stay where they were typed. */
export function CollectionLines(props: CollectionProps) {
  const { property, place, describedBy, isInvalid, elements, onElements, toggle } = props
  const [typed, setTyped] = useState('')
  const hintId = useId()
  const plain = elements.join('\n')
  // The text as typed counts as long as it stands for these elements; other ones came from outside.
  const text = elementsOf(typed).join('\n') === plain ? typed : plain
  return (
    <>
      <Textarea
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${hintId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={text}
        rows={Math.min(10, linesOf(text).length + 1)}
        resize="vertical"
        onChange={(_, { value }) => {
          setTyped(value)
          onElements(elementsOf(value))
        }}
      />
      <div className={styles.hint}>
        <span id={hintId}>One element on each line; {countText(elements.length)}.</span>
        {toggle}
      </div>
    </>
  )
}
