import type { EditorView } from '@codemirror/view'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TextRope } from '../domain/rope/textRope.ts'
import { placeAttribute } from '../ui/place.ts'
import { Echoes } from './echoes.ts'
import type { Wrapping } from './lineWrapping.ts'
import { wrappingOf } from './lineWrapping.ts'
import styles from './TextDocument.module.css'
import { TextOptions } from './TextOptions.tsx'
import { type LoadTools, TextTools } from './TextTools.tsx'
import { setAttributes, type TextAttributes } from './textAttributes.ts'
import { focusText, openTextView, replaceText, type TextListeners } from './textView.ts'
import { useHtmlColors } from './useHtmlColors.ts'

/** What a long text is and where it belongs. */
export interface TextDocumentProps {
  readonly text: TextRope
  /** Its accessible name. */
  readonly label: string
  /** The part of the item that it edits, for problems that lead to it. */
  readonly place: string
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly isHtml?: boolean
  readonly height: string
  /** Where the caret is, with the focus, when the document takes the place of a text box in use. */
  readonly caret?: number | undefined
  readonly onChange: (text: TextRope) => void
  /** Loads what else can be done with the text. */
  readonly tools?: LoadTools
}

/** A text as its own CodeMirror document: the one editor that stays instant at megabytes. The document is the draft's rope. */
export function TextDocument(props: TextDocumentProps) {
  const { text, label, place, describedBy, isInvalid, isHtml = false, height, caret, onChange, tools } = props
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView>()
  const [wrapping, setWrapping] = useState<Wrapping>()
  const [echoes] = useState(() => new Echoes(text))
  const colors = useHtmlColors(view, isHtml, text.length)
  const hintId = useId()
  const attributes = useMemo(
    () => ({
      'aria-label': label,
      'aria-describedby': `${hintId} ${describedBy}`,
      'aria-invalid': String(isInvalid),
      [placeAttribute]: place,
    }),
    [label, hintId, describedBy, isInvalid, place],
  )
  const latest = useRef({ text, caret, attributes, onChange })
  // Those that are on the text: it opens with them, and to give them twice would draw it twice.
  const given = useRef<TextAttributes>(undefined)
  useLayoutEffect(() => {
    latest.current = { text, caret, attributes, onChange }
  })

  // Before the screen is drawn, so that a text box that becomes a document keeps the focus.
  useLayoutEffect(() => {
    if (host.current === null) return undefined
    const hear: TextListeners = {
      onWrapping: setWrapping,
      onText: (next) => {
        echoes.expect(next)
        latest.current.onChange(next)
      },
    }
    const opened = openTextView(host.current, latest.current.text, hear, latest.current.attributes)
    given.current = latest.current.attributes
    setView(opened)
    setWrapping(wrappingOf(opened.state))
    if (latest.current.caret !== undefined) focusText(opened, latest.current.caret)
    return () => opened.destroy()
  }, [echoes])

  useLayoutEffect(() => {
    if (view === undefined || attributes === given.current) return
    given.current = attributes
    setAttributes(view, attributes)
  }, [view, attributes])

  useLayoutEffect(() => {
    // The draft was replaced from outside (a draft opened, content removed), not typed here.
    if (!echoes.hears(text) && view !== undefined) replaceText(view, text)
  }, [text, view, echoes])

  const isEmpty = text.length === 0
  // The same one at every key, so that the options are not drawn again.
  const toolbar = useMemo(
    () => view !== undefined && tools !== undefined && <TextTools {...{ view, isHtml, isEmpty }} load={tools} />,
    [view, isHtml, isEmpty, tools],
  )

  return (
    <div className={styles.document} data-prose={!isHtml || undefined}>
      <div ref={host} className={isInvalid ? styles.invalid : styles.editor} style={{ height }} />
      {view !== undefined && wrapping !== undefined && (
        <TextOptions view={view} wrapping={wrapping} colors={colors} hintId={hintId} tools={toolbar} />
      )}
    </div>
  )
}
