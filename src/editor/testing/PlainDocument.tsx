import { ropeOf } from '../../domain/rope/textRope.ts'
import type { TextDocumentProps } from '../../text/TextDocument.tsx'
import { placeAttribute } from '../../ui/place.ts'

/** Stands in for the editor of long texts, which needs a layout: a text box of the same name, place and description. */
export function PlainDocument({ text, label, place, describedBy, isInvalid, isHtml, onChange }: TextDocumentProps) {
  return (
    <textarea
      {...{ [placeAttribute]: place }}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-roledescription={isHtml === true ? 'HTML' : 'document'}
      value={text.toString()}
      onChange={(event) => onChange(ropeOf(event.target.value))}
    />
  )
}
