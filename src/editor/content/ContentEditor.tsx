import { history } from '@codemirror/commands'
import { Annotation, Compartment, EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { TextRope } from '../../domain/textRope.ts'
import styles from './ContentEditor.module.css'
import { contentExtensions, wrappingFor } from './contentExtensions.ts'
import { Echoes } from './echoes.ts'

interface Props {
  readonly text: TextRope
  readonly describedBy: string
  readonly onChange: (text: TextRope) => void
}

/** The content as its own CodeMirror document: the one editor that stays instant at megabytes. The document is the draft's rope. */
export function ContentEditor({ text, describedBy, onChange }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const [echoes] = useState(() => new Echoes(text))
  const latest = useRef({ text, onChange })
  useLayoutEffect(() => {
    latest.current = { text, onChange }
  })

  useEffect(() => {
    if (host.current === null) return undefined
    const wrapping = new Compartment()
    const doc = documentOf(latest.current.text)
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc,
        extensions: [
          history(),
          contentExtensions(describedBy),
          wrapping.of(wrappingFor(doc)),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((each) => each.annotation(fromDraft) === true)) return
            echoes.expect(update.state.doc)
            latest.current.onChange(update.state.doc)
          }),
        ],
      }),
    })
    view.current = editor
    return () => editor.destroy()
  }, [describedBy, echoes])

  useLayoutEffect(() => {
    const editor = view.current
    if (echoes.hears(text) || editor === null) return
    // The draft was replaced from outside (a draft opened, content removed), not typed here.
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: documentOf(text) },
      annotations: fromDraft.of(true),
    })
  }, [text, echoes])

  return <div ref={host} className={styles.editor} />
}

/** Marks a change that the draft made, so that it is not reported to the draft again. */
const fromDraft = Annotation.define<boolean>()

function documentOf(rope: TextRope): Text {
  return rope instanceof Text ? rope : Text.of([...rope.iterLines()])
}
