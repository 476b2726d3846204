import { useCallback, useId, useLayoutEffect, useRef } from 'react'
import { memoizeByObject } from '../../domain/memoizeByObject.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { announce } from '../../ui/announce.ts'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { ChipList } from './ChipList.tsx'
import styles from './CollectionInput.module.css'
import { type CollectionProps, elementCountText, elementsInText, linesOf } from './collectionText.ts'

interface Props extends CollectionProps {
  /** The text in the box: the last element, which is no chip yet. */
  readonly next: string
  readonly onNext: (text: string) => void
}

/** A collection as chips, with a box for the next element. */
export function CollectionChips(props: Props) {
  const { property, place, describedBy, isInvalid, problems, elements, onElements, toggle, next, onNext } = props
  const hintId = useId()
  // Where another value came from outside, the text in the box is not in it.
  const chips = next !== '' && elements.at(-1) === next ? withoutLast(elements) : elements
  /** Has these as chips, and this text in the box. */
  const hold = (texts: readonly string[], text: string) => {
    const all = text === '' ? texts : [...texts, text]
    if (text !== '') withoutLast.set(all, texts)
    onElements(all)
    onNext(text)
  }
  const add = (texts: readonly string[]) => hold([...chips, ...texts], '')
  const removeAt = (index: number) => {
    const remove = () =>
      hold(
        chips.filter((_, other) => other !== index),
        next,
      )
    // Another chip takes the place of this one and keeps the focus; after the last one there is only the box.
    if (index < chips.length - 1) remove()
    else focusAfter(remove, () => controlAt(place))
    announce(chips[index] === '' ? 'Empty element removed' : `${chips[index]} removed`)
  }
  const latestRemoveAt = useRef(removeAt)
  useLayoutEffect(() => {
    latestRemoveAt.current = removeAt
  })
  const remove = useCallback((index: number) => latestRemoveAt.current(index), [])
  return (
    <>
      {chips.length > 0 && <ChipList elements={chips} problems={problems} place={place} onRemove={remove} />}
      <Input
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${hintId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={next}
        autoComplete="off"
        placeholder={chips.length === 0 ? propertyTypes[property.type].hint : 'Add another'}
        onValue={(text) => hold(chips, text)}
        onBlur={() => next !== '' && add([next])}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // Ctrl+Enter goes on to Submit, which finds the text in the box counted.
            if (!event.ctrlKey && !event.metaKey) event.preventDefault()
            if (next !== '') add([next])
          } else if (event.key === 'Backspace' && next === '' && chips.length > 0) {
            event.preventDefault()
            hold(chips.slice(0, -1), chips.at(-1) ?? '')
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
          {chips.length > 0 && `${elementCountText(chips.length)}. `}
          Enter adds one; pasted lines add one each.
        </span>
        {toggle}
      </div>
    </>
  )
}

/** By the list, so that a key in the box draws no chip anew. */
const withoutLast = memoizeByObject((elements: readonly string[]): readonly string[] => elements.slice(0, -1))
