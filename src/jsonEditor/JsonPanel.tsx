import type { EditorView } from '@codemirror/view'
import { ArrowResetRegular } from '@fluentui/react-icons'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Problem } from '../domain/problem.ts'
import { type Wrapping, wrappingOf } from '../text/lineWrapping.ts'
import { TextOptions } from '../text/TextOptions.tsx'
import { setAttributes } from '../text/textAttributes.ts'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import { JsonFindings } from './JsonFindings.tsx'
import styles from './JsonPanel.module.css'
import type { JsonEditor } from './jsonEditor.ts'
import { waitingText } from './jsonEditorState.ts'
import { showMarks } from './markedText.ts'
import { textMarks } from './textMark.ts'

interface Props {
  readonly editor: JsonEditor
  readonly problems: Live<readonly Problem[]>
}

/** The payload as text, and under it how it goes with the form. Undo in it is the editor's own. */
export function JsonPanel({ editor, problems }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView>()
  const [wrapping, setWrapping] = useState<Wrapping>()
  const state = useLive(editor.state, (value) => value)
  const found = useLive(problems, (value) => value)
  const statusId = useId()
  const hintId = useId()
  const { status, isBehind } = state
  const waiting = waitingText(status)

  useLayoutEffect(() => {
    if (host.current === null) return undefined
    const shown = editor.document.show(host.current, setWrapping)
    setView(shown)
    setWrapping(wrappingOf(shown.state))
    return () => editor.document.hide()
  }, [editor])
  useLayoutEffect(() => {
    if (view === undefined) return
    setAttributes(view, {
      'aria-label': 'Payload as JSON',
      'aria-describedby': `${statusId} ${hintId}`,
      'aria-invalid': String(waiting !== undefined),
    })
  }, [view, statusId, hintId, waiting])
  useEffect(() => {
    if (waiting !== undefined) announce(waiting)
  }, [waiting])

  const isTyping = status.kind === 'typing'
  const marks = useMemo(() => (isTyping ? undefined : textMarks(state, found)), [state, found, isTyping])
  // While somebody types, the marks stay with the text that they were about.
  const [shownMarks, setShownMarks] = useState(marks ?? [])
  if (marks !== undefined && marks !== shownMarks) setShownMarks(marks)
  useEffect(() => {
    if (view !== undefined && marks !== undefined) showMarks(view, marks)
  }, [view, marks])

  // The button goes away with what it is about.
  const showForm = () => {
    editor.document.focus()
    void editor.showForm()
  }
  return (
    <div className={styles.panel} data-own-undo="">
      <div ref={host} className={waiting === undefined ? styles.editor : styles.waiting} />
      <p id={statusId} className={waiting === undefined ? styles.status : styles.broken}>
        {waiting ?? (isTyping ? 'The form follows when you pause.' : 'The form has what this text says.')}
        {isBehind && ' The form was changed elsewhere since. Only what you change here goes to it.'}{' '}
        {(waiting !== undefined || isBehind) && (
          <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} onClick={showForm}>
            Show what the form has
          </Button>
        )}
      </p>
      {view !== undefined && wrapping !== undefined && (
        <TextOptions view={view} wrapping={wrapping} colors="none" hintId={hintId} />
      )}
      <JsonFindings doc={editor.document.doc} marks={shownMarks} onGo={({ from }) => editor.document.focus(from)} />
    </div>
  )
}
