import { Button, ProgressBar } from '@fluentui/react-components'
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import styles from './ImportDialog.module.css'
import { ImportFindings } from './ImportFindings.tsx'
import type { ImportedItem } from './importedItem.ts'
import { resultText } from './importText.ts'
import type { ImportSource } from './readSource.ts'
import { useImport } from './useImport.ts'

interface Props {
  readonly context: ReadContext
  /** A file or text to begin with: one that was dropped on the page. */
  readonly initial: ImportSource | undefined
  /** True when the form has something in it that the import replaces. */
  readonly replaces: boolean
  readonly onImport: (item: ImportedItem) => void
  readonly onClose: () => void
}

/**
 * Takes a payload by paste, drop or file and says what the form would hold before it replaces anything. Large texts are
 * taken from the event and never become the text of a box.
 */
export function ImportDialog({ context, initial, replaces, onImport, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const { state, read, clear } = useImport(context)
  const [typed, setTyped] = useState('')
  const [taken, setTaken] = useState<string>()
  const titleId = useId()
  const statusId = useId()

  const take = (source: ImportSource) => {
    setTyped('')
    setTaken(source.kind === 'file' ? source.file.name : `${inWords(source.text.length)} characters of pasted text`)
    void read(source)
  }
  const first = useRef(() => initial !== undefined && take(initial))
  useEffect(() => {
    dialog.current?.showModal()
    box.current?.focus()
    first.current()
  }, [])

  const onType = (text: string) => {
    setTyped(text)
    setTaken(undefined)
    if (text === '') clear()
    else void read({ kind: 'text', text })
  }
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0]
    const text = event.clipboardData.getData('text/plain')
    if (file === undefined && text.length < longestTyped) return
    event.preventDefault()
    take(file === undefined ? { kind: 'text', text } : { kind: 'file', file })
  }
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    take({ kind: 'file', file })
  }
  const isRefused = state.kind === 'read' && state.result.kind !== 'item'
  const item = state.kind === 'read' && state.result.kind === 'item' ? state.result.reading.item : undefined
  const importItem = () => {
    if (item === undefined) return
    dialog.current?.close()
    onImport(item)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file may be dropped anywhere on it
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles.dialog}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) importItem()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h2 id={titleId}>Import</h2>
      <p className={styles.hint}>
        Paste a payload, drop a file here, or <FileButton onFile={(file) => take({ kind: 'file', file })} />. Nothing is
        sent, and the form stays as it is until you choose “Import into form”.
      </p>
      <textarea
        ref={box}
        className={styles.source}
        aria-label="Payload"
        aria-describedby={statusId}
        value={typed}
        placeholder={taken ?? '{ "acl": […], "properties": {…}, "content": {…} }'}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onPaste={onPaste}
      />
      <div className={styles.status}>
        {taken !== undefined && <p className={styles.taken}>{taken}</p>}
        {/* Only the sentence is read out: the lists below may be long. */}
        <p id={statusId} aria-live="polite" className={isRefused ? styles.error : undefined}>
          {state.kind === 'reading' && 'Reading…'}
          {state.kind === 'read' && resultText(state.result)}
        </p>
        {state.kind === 'reading' && <ProgressBar aria-label="Reading the payload" value={state.share} />}
        {state.kind === 'read' && <ImportFindings result={state.result} />}
      </div>
      <div className={styles.actions}>
        {item !== undefined && replaces && (
          <span className={styles.replaces}>This replaces what is in the form. You can undo it.</span>
        )}
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        <Button appearance="primary" disabled={item === undefined} onClick={importItem}>
          Import into form
        </Button>
      </div>
    </dialog>
  )
}

/** In UTF-16 code units: a longer paste would make the box slow. */
const longestTyped = 20_000

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        open a file
      </Button>
      <input
        ref={input}
        type="file"
        aria-label="Payload file"
        hidden
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // So that the same file can be opened again.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
