import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { inWords } from '../../domain/limits.ts'
import { fitsInBox } from '../../ui/fitsInBox.ts'
import { Textarea } from '../../ui/Textarea.tsx'
import styles from './ExplainError.module.css'

export interface ErrorTextsProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** The payload that the error is about, as far as it was pasted. */
  readonly payload: string
  readonly onPayload: (payload: string) => void
  /** What they say is read now: on a phone, a box that is not used yet takes less room. */
  readonly isShort: boolean
  readonly payloadBox?: RefObject<HTMLTextAreaElement | null> | undefined
}

/** The boxes for an error from elsewhere and, beside it, for the payload that it is about. */
export function ErrorTexts({ text, onText, payload, onPayload, isShort, payloadBox }: ErrorTextsProps) {
  return (
    <div className={styles.texts}>
      <TextBox
        label="Error answer"
        text={text}
        placeholder="An error body, an HTTP answer, an exception, or the message alone"
        onText={(answer) => onText(answer.slice(0, longestAnswer))}
      />
      <TextBox
        box={payloadBox}
        label={
          <>
            Rejected payload <span className={styles.optional}>(optional)</span>
          </>
        }
        isLess={isShort && payload === ''}
        text={payload}
        placeholder="The JSON or the request that got this answer"
        onText={onPayload}
      />
    </div>
  )
}

/** In characters: error answers are short. */
const longestAnswer = 100_000

interface TextBoxProps {
  readonly box?: RefObject<HTMLTextAreaElement | null> | undefined
  readonly label: ReactNode
  /** It takes less room than the one beside it. */
  readonly isLess?: boolean
  readonly text: string
  readonly placeholder: string
  readonly onText: (text: string) => void
}

/** A long text is taken from the paste: it is read as well, and the box stays quick. */
function TextBox({ box: given, label, isLess, text, placeholder, onText }: TextBoxProps) {
  const id = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const box = given ?? own
  const isShown = fitsInBox(text)
  const showBeginning = () => box.current?.scrollTo({ top: 0 })
  return (
    <div className={styles.text} data-less={isLess}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Textarea
        ref={box}
        id={id}
        value={isShown ? text : ''}
        // The same before and after a paste: nothing moves, and what is explained is in sight below.
        rows={3}
        isResizable
        spellCheck={false}
        placeholder={isShown ? placeholder : `${inWords(text.length)} characters of pasted text`}
        onChange={({ currentTarget: { value } }) => onText(value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          // The caret is at the end of what was pasted, and scrolls there.
          if (fitsInBox(pasted)) return void (isAll(event.currentTarget) && requestAnimationFrame(showBeginning))
          event.preventDefault()
          onText(pasted)
        }}
      />
    </div>
  )
}

/** What is pasted becomes all that is in the box. */
function isAll({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === ''
}
