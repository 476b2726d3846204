import type { ValueDraft } from '../../domain/itemDraft.ts'
import type { TextRope } from '../../domain/rope/textRope.ts'
import { longestBoxText } from '../../domain/valueDraft.ts'
import { GrowingTextBox } from '../../text/GrowingTextBox.tsx'
import styles from './PropertyField.module.css'
import type { PropertyInputProps } from './propertyInput.ts'
import { shownText, typedValue } from './propertyInput.ts'

/**
 * A String as typed. It starts as one line and grows, so that the line breaks of a pasted text are kept; past what a text
 * box can carry it is a document, like the content.
 */
export function TextInput({ property, place, describedBy, isInvalid, onChange }: PropertyInputProps) {
  const { name, value } = property
  return (
    <GrowingTextBox
      text={value.kind === 'longText' ? value.text : shownText(value)}
      label={name}
      place={place}
      describedBy={describedBy}
      isInvalid={isInvalid}
      isTooLong={isTooLong}
      onChange={(text) => onChange(typeof text === 'string' ? typedValue(text) : documentValue(text))}
      box={{ className: styles.growing ?? '', rows: 1 }}
      height="12rem"
    />
  )
}

function isTooLong(text: string): boolean {
  return text.length > longestBoxText
}

function documentValue(text: TextRope): ValueDraft {
  return text.length === 0 ? { kind: 'absent' } : { kind: 'longText', text }
}
