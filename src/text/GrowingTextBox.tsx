import { type SyntheticEvent, useMemo, useState } from 'react'
import { ropeOf, type TextRope } from '../domain/rope/textRope.ts'
import { placeAttribute } from '../ui/place.ts'
import { Textarea, type TextareaLook } from '../ui/Textarea.tsx'
import { DeferredTextDocument } from './DeferredTextDocument.tsx'

interface Props {
  /** A rope is shown as a document, whatever its length. */
  readonly text: string | TextRope
  readonly label: string
  readonly place: string
  readonly describedBy: string
  readonly isInvalid: boolean
  /** Whether a text is too long for a box. */
  readonly isTooLong: (text: string) => boolean
  /** The text as typed: a string from the box, a rope from the document. */
  readonly onChange: (text: string | TextRope) => void
  /** How the box looks. */
  readonly box: TextareaLook
  /** How high the document is. */
  readonly height: string
}

/**
 * A text box that becomes a document when its text gets too long for one, with the caret where it was: megabytes that are
 * pasted or dropped never land in the box. It stays a document for as long as it is shown, whatever is taken away.
 */
export function GrowingTextBox(props: Props) {
  const { text, label, place, describedBy, isInvalid, isTooLong, onChange, box, height } = props
  const [isDocument, setIsDocument] = useState(() => typeof text !== 'string' || isTooLong(text))
  const [caret, setCaret] = useState<number>()
  const rope = useMemo(() => (typeof text === 'string' ? ropeOf(text) : text), [text])
  if (typeof text !== 'string' && !isDocument) setIsDocument(true)
  if (isDocument) {
    const named = { label, place, describedBy, isInvalid }
    return <DeferredTextDocument {...named} text={rope} height={height} caret={caret} onChange={onChange} />
  }
  const grow = (next: string, caretAfter: number) => {
    setCaret(caretAfter)
    setIsDocument(true)
    onChange(ropeOf(next))
  }
  /** Takes a text that comes in at the selection, if the box would become too long with it. */
  const takeIn = (event: SyntheticEvent<HTMLTextAreaElement>, incoming: string) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const added = incoming.replaceAll(/\r\n?/g, '\n')
    const next = value.slice(0, selectionStart) + added + value.slice(selectionEnd)
    if (!isTooLong(next)) return
    event.preventDefault()
    grow(next, selectionStart + added.length)
  }
  return (
    <Textarea
      {...{ [placeAttribute]: place }}
      {...box}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      value={typeof text === 'string' ? text : ''}
      autoComplete="off"
      onChange={({ nativeEvent, currentTarget }) => {
        const { value } = currentTarget
        // What is being composed must not lose its box; the end of it is awaited.
        const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
        if (isTooLong(value) && !isComposing) grow(value, currentTarget.selectionStart)
        else onChange(value)
      }}
      onCompositionEnd={({ currentTarget: { value, selectionStart } }) => {
        if (isTooLong(value)) grow(value, selectionStart)
      }}
      onPaste={(event) => takeIn(event, event.clipboardData.getData('text/plain'))}
      onDrop={(event) => {
        const dropped = event.dataTransfer.getData('text/plain')
        // A shorter one may have been dragged from this very box, which the browser knows how to do.
        if (isTooLong(dropped)) takeIn(event, dropped)
      }}
    />
  )
}
