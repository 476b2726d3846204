import { useEffect, useRef, useState } from 'react'
import { placeAttribute } from '../ui/place.ts'
import { LazyTextDocument } from './LazyTextDocument.tsx'
import styles from './TextDocument.module.css'
import type { TextDocumentProps } from './TextDocument.tsx'

/**
 * A {@link TextDocument} that is opened when it comes into sight or gets the focus: opening one takes several frames, and
 * a form may have many far down the page. Until then it is an empty box of the same size, name and place.
 */
export function DeferredTextDocument(props: TextDocumentProps) {
  const { label, place, describedBy, isInvalid, height } = props
  const [caret, setCaret] = useState(props.caret)
  // A text box that becomes a document is in use already.
  const [isOpen, setIsOpen] = useState(() => caret !== undefined || typeof IntersectionObserver === 'undefined')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen || box.current === null) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setIsOpen(true)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [isOpen])
  if (isOpen) return <LazyTextDocument {...props} caret={caret} />
  return (
    <div className={styles.document}>
      <div
        {...{ [placeAttribute]: place }}
        ref={box}
        role="textbox"
        aria-multiline
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        tabIndex={0}
        className={styles.editor}
        style={{ height }}
        onFocus={() => {
          setCaret(0)
          setIsOpen(true)
        }}
      />
      <div className={styles.closed} />
    </div>
  )
}
