import { history } from '@codemirror/commands'
import { Compartment, EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { TextRope } from '../../domain/textRope.ts'
import styles from './ContentEditor.module.css'
import { contentExtensions, wrappingFor } from './contentExtensions.ts'

interface Props {
  readonly text: TextRope
  readonly describedBy: string
  readonly onChange: (text: TextRope) => void
}

/** The content as its own CodeMirror document: the one editor that stays instant at megabytes. The document is the draft's rope. */
export function ContentEditor({ text, describedBy, onChange }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const latest = useRef({ text, onChange })
  useEffect(() => {
    latest.current.onChange = onChange
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
            if (!update.docChanged) return
            latest.current.text = update.state.doc
            latest.current.onChange(update.state.doc)
          }),
        ],
      }),
    })
    view.current = editor
    return () => editor.destroy()
  }, [describedBy])

  useEffect(() => {
    const editor = view.current
    // The draft was replaced from outside (a draft restored, content removed), not typed here.
    if (editor === null || text === latest.current.text) return
    if (text.length === 0 && editor.state.doc.length === 0) return
    latest.current.text = text
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: documentOf(text) } })
  }, [text])

  return <div ref={host} className={styles.editor} />
}

function documentOf(rope: TextRope): Text {
  return rope instanceof Text ? rope : Text.of([...rope.iterLines()])
}
