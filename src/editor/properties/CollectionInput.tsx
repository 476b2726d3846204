import { Button, Input, Textarea } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactNode, useId, useState } from 'react'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { placeAttribute } from '../../ui/place.ts'
import styles from './CollectionInput.module.css'
import type { PropertyInputProps } from './propertyInput.ts'

/**
 * Several values: chips with a box for the next one, or all of them as lines of text. Pasted lines become one element
 * each; a text in the box counts as soon as it is left.
 */
export function CollectionInput(props: PropertyInputProps) {
  const { property, onChange } = props
  const elements = property.value.kind === 'list' ? property.value.elements : []
  const [asLines, setAsLines] = useState(false)
  const isLongList = elements.length > mostChips
  // A line break inside an element would become two elements, so such a list is edited as chips.
  const canBeLines = elements.every((element) => !/[\r\n]/.test(element))
  const isLines = (asLines || isLongList) && canBeLines
  const set = (next: readonly string[]) => {
    // A long list that gets shorter must not change its control under the hand.
    if (isLines) setAsLines(true)
    onChange(next.length === 0 ? { kind: 'absent' } : listOf(next))
  }
  const toggle = canBeLines && !isLongList && (
    <Button className={styles.toggle} size="small" appearance="transparent" onClick={() => setAsLines(!asLines)}>
      {asLines ? 'Edit as chips' : 'Edit as lines'}
    </Button>
  )
  const Elements = isLines ? Lines : Chips
  return (
    <div className={styles.collection}>
      <Elements {...props} elements={elements} onElements={set} toggle={toggle} />
    </div>
  )
}

interface ElementsProps extends PropertyInputProps {
  readonly elements: readonly string[]
  readonly onElements: (elements: readonly string[]) => void
  /** The button that leads to the other way of editing. */
  readonly toggle: ReactNode
}

function Chips({ property, place, describedBy, isInvalid, problems, elements, onElements, toggle }: ElementsProps) {
  const [next, setNext] = useState('')
  const hintId = useId()
  const add = (texts: readonly string[]) => {
    onElements([...elements, ...texts])
    setNext('')
  }
  const invalid = new Set(problems.map((problem) => (problem.place.in === 'body' ? problem.place.pointer : '')))
  return (
    <>
      {elements.length > 0 && (
        <ul className={styles.chips}>
          {elements.map((element, index) => (
            // Elements have no identity of their own; equal texts are interchangeable.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={invalid.has(`${place}/${index}`) ? styles.invalidChip : styles.chip}>
              <span>{element === '' ? '""' : element}</span>
              <button
                type="button"
                aria-label={element === '' ? 'Remove the empty element' : `Remove ${element}`}
                onClick={() => onElements(elements.filter((_, other) => other !== index))}
              >
                <DismissRegular />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Input
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${hintId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={next}
        autoComplete="off"
        placeholder={elements.length === 0 ? propertyTypes[property.type].hint : 'Add another'}
        onChange={(_, { value }) => setNext(value)}
        onBlur={() => next !== '' && add([next])}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // Ctrl+Enter goes on to Submit, which finds the text in the box counted.
            if (!event.ctrlKey && !event.metaKey) event.preventDefault()
            if (next !== '') add([next])
          } else if (event.key === 'Backspace' && next === '' && elements.length > 0) {
            event.preventDefault()
            setNext(elements.at(-1) ?? '')
            onElements(elements.slice(0, -1))
          }
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (linesOf(pasted).length < 2) return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          const start = selectionStart ?? next.length
          const text = next.slice(0, start) + pasted + next.slice(selectionEnd ?? start)
          add(linesOf(text).filter((line) => line !== ''))
        }}
      />
      <div className={styles.hint}>
        <span id={hintId}>
          {elements.length > 0 && `${elements.length} ${elements.length === 1 ? 'element' : 'elements'}. `}
          Enter adds one; pasted lines add one each.
        </span>
        {toggle}
      </div>
    </>
  )
}

function Lines({ property, place, describedBy, isInvalid, elements, onElements, toggle }: ElementsProps) {
  const text = elements.join('\n')
  const hintId = useId()
  return (
    <>
      <Textarea
        {...{ [placeAttribute]: place }}
        aria-label={property.name}
        aria-describedby={`${hintId} ${describedBy}`}
        aria-invalid={isInvalid}
        value={text}
        rows={Math.min(10, elements.length + 1)}
        resize="vertical"
        onChange={(_, { value }) => onElements(value === '' ? [] : linesOf(value))}
      />
      <div className={styles.hint}>
        <span id={hintId}>
          One element on each line; {elements.length} {elements.length === 1 ? 'element' : 'elements'}.
        </span>
        {toggle}
      </div>
    </>
  )
}

/** Past this, chips are harder to work with than lines, and cost more than a frame to draw. */
const mostChips = 200

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/)
}

function listOf(elements: readonly string[]): ValueDraft {
  return { kind: 'list', elements }
}
