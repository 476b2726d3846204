import { useCallback, useId, useLayoutEffect, useRef } from 'react'
import { propertyTypes } from '../../domain/propertyType.ts'
import { announce } from '../../ui/announce.ts'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { ChipList } from './ChipList.tsx'
import styles from './CollectionInput.module.css'
import { type CollectionProps, elementCountText, elementsInText, linesOf } from './collectionText.ts'

interface Props extends CollectionProps {
  /** The text in the box, which is no element yet. */
  readonly next: string
  readonly onNext: (text: string) => void
}

/** A collection as chips, with a box for the next element. */
export function CollectionChips(props: Props) {
  const { property, place, describedBy, isInvalid, problems, elements, onElements, toggle, next, onNext } = props
  const hintId = useId()
  const add = (texts: readonly string[]) => {
    onElements([...elements, ...texts])
    onNext('')
  }
  const removeAt = (index: number) => {
    const remove = () => onElements(elements.filter((_, other) => other !== index))
    // Another chip takes the place of this one and keeps the focus; after the last one there is only the box.
    if (index < elements.length - 1) remove()
    else focusAfter(remove, () => controlAt(place))
    announce(elements[index] === '' ? 'Empty element removed' : `${elements[index]} removed`)
  }
  const latestRemoveAt = useRef(removeAt)
  useLayoutEffect(() => {
    latestRemoveAt.current = removeAt
  })
  const remove = useCallback((index: number) => latestRemoveAt.current(index), [])
  return (
    <>
      {elements.length > 0 && <ChipList elements={elements} problems={problems} place={place} onRemove={remove} />}
      <Input
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${hintId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={next}
        autoComplete="off"
        placeholder={elements.length === 0 ? propertyTypes[property.type].hint : 'Add another'}
        onValue={onNext}
        onBlur={() => next !== '' && add([next])}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // Ctrl+Enter goes on to Submit, which finds the text in the box counted.
            if (!event.ctrlKey && !event.metaKey) event.preventDefault()
            if (next !== '') add([next])
          } else if (event.key === 'Backspace' && next === '' && elements.length > 0) {
            event.preventDefault()
            onNext(elements.at(-1) ?? '')
            onElements(elements.slice(0, -1))
          }
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (linesOf(pasted).length < 2) return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          const start = selectionStart ?? next.length
          add(elementsInText(next.slice(0, start) + pasted + next.slice(selectionEnd ?? start)))
        }}
      />
      <div className={styles.hint}>
        <span id={hintId}>
          {elements.length > 0 && `${elementCountText(elements.length)}. `}
          Enter adds one; pasted lines add one each.
        </span>
        {toggle}
      </div>
    </>
  )
}
