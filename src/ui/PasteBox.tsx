import type { ClipboardEvent, RefObject } from 'react'
import { fitsInBox } from './fitsInBox.ts'
import styles from './PasteBox.module.css'

interface Props {
  readonly label: string
  readonly describedBy: string
  readonly value: string
  readonly placeholder: string
  /** As CSS says it; the user may drag it. */
  readonly height: string
  /** A longer paste, or one of very many lines, would make the box slow, so it is taken and not shown. In UTF-16 code units. */
  readonly longestShown: number
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly onType: (text: string) => void
  /** Takes what is too long for the box. */
  readonly onLongText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** A box for source text, typed or pasted. A long text and a file are taken from the paste itself: neither is ever in the box. */
export function PasteBox({ label, describedBy, value, placeholder, height, longestShown, box, ...on }: Props) {
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0]
    const text = event.clipboardData.getData('text/plain')
    if (file === undefined && fitsInBox(text, longestShown)) return
    event.preventDefault()
    if (file === undefined) on.onLongText(text)
    else on.onFile(file)
  }
  return (
    <textarea
      ref={box}
      className={styles.box}
      style={{ height }}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      placeholder={placeholder}
      spellCheck={false}
      onChange={(event) => on.onType(event.target.value)}
      onPaste={onPaste}
    />
  )
}
