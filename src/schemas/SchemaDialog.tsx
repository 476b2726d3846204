import { Button } from '@fluentui/react-components'
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { inWords } from '../domain/limits.ts'
import { inferSchema } from '../domain/schemaSource/inferSchema.ts'
import { printSchema } from '../domain/schemaSource/printSchema.ts'
import { SavedSchemas } from './SavedSchemas.tsx'
import styles from './SchemaDialog.module.css'
import { SchemaFindings } from './SchemaFindings.tsx'
import type { SchemaEntry, TakenSchema } from './schemaCatalog.ts'
import type { SchemaStore } from './schemaStore.ts'
import { readingText } from './schemaWords.ts'
import { useSchemaText } from './useSchemaText.ts'

interface Props {
  readonly store: SchemaStore
  readonly inForce: SchemaEntry | undefined
  /** The properties as they are typed now. */
  readonly typed: () => readonly PropertyDraft[]
  readonly onTake: (taken: TakenSchema) => void
  readonly onChoose: (entry: SchemaEntry) => void
  readonly onClose: () => void
}

/** Takes a schema by paste, drop or file, infers one, or chooses one that is saved on this device. */
export function SchemaDialog({ store, inForce, typed, onTake, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const { state, read } = useSchemaText()
  const [text, setText] = useState('')
  const [taken, setTaken] = useState<string>()
  const [origin, setOrigin] = useState<TakenSchema['origin']>({ kind: 'pasted' })
  const [guesses, setGuesses] = useState<readonly string[]>()
  const titleId = useId()
  const statusId = useId()
  useEffect(() => {
    dialog.current?.showModal()
    box.current?.focus()
  }, [])

  const onType = (next: string) => {
    setText(next)
    setTaken(undefined)
    setGuesses(undefined)
    setOrigin({ kind: 'pasted' })
    void read({ kind: 'text', text: next })
  }
  const takeFile = (file: File) => {
    onType('')
    setTaken(file.name)
    setOrigin({ kind: 'file', fileName: file.name })
    void read({ kind: 'file', file })
  }
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0]
    const pasted = event.clipboardData.getData('text/plain')
    if (file === undefined && pasted.length < longestTyped) return
    event.preventDefault()
    if (file !== undefined) return takeFile(file)
    onType('')
    setTaken(`${inWords(pasted.length)} characters of pasted text`)
    void read({ kind: 'text', text: pasted })
  }
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    takeFile(file)
  }
  const infer = () => {
    const inferred = inferSchema(typed())
    onType(inferred.schema.properties.length === 0 ? '' : printSchema(inferred.schema))
    setOrigin({ kind: 'inferred' })
    setGuesses(inferred.guesses)
    box.current?.focus()
  }
  const reading = state.kind === 'read' ? state.reading : undefined
  const ready = reading?.kind === 'schema' ? reading : undefined
  const use = () => {
    if (ready === undefined) return
    dialog.current?.close()
    onTake({ schema: ready.schema, origin, connectionId: ready.connectionId })
  }
  const isRefused = state.kind === 'refused' || (reading !== undefined && reading.kind !== 'schema')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file may be dropped anywhere on it
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={styles.dialog}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) use()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h2 id={titleId}>Use a schema</h2>
      <p className={styles.hint}>
        Each property gets a field of its type, and what you type is checked against the schema. It stays on this
        device. Once Graph can be asked, the connection’s own schema takes its place.
      </p>
      <textarea
        ref={box}
        className={styles.source}
        aria-label="Schema"
        aria-describedby={statusId}
        value={text}
        placeholder={taken ?? '{ "properties": [ { "name": "title", "type": "string" } ] }'}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onPaste={onPaste}
      />
      <div className={styles.ways}>
        <FileButton onFile={takeFile} />
        <Button size="small" onClick={infer}>
          Infer from what is typed
        </Button>
      </div>
      <div className={styles.status}>
        {taken !== undefined && <p className={styles.hint}>{taken}</p>}
        {/* Only the sentence is read out: the lists below may be long. */}
        <p id={statusId} aria-live="polite" className={isRefused ? styles.error : undefined}>
          {state.kind === 'empty' &&
            guesses !== undefined &&
            'Nothing to infer from. Name a property or import a payload first.'}
          {state.kind === 'refused' && state.why}
          {reading !== undefined && readingText(reading)}
        </p>
        {state.kind === 'read' && (
          <SchemaFindings source={state.source} reading={state.reading} guesses={guesses ?? []} />
        )}
      </div>
      <SavedSchemas
        store={store}
        inForce={inForce}
        onUse={(entry) => {
          dialog.current?.close()
          onChoose(entry)
        }}
      />
      <div className={styles.actions}>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        <Button appearance="primary" disabled={ready === undefined} onClick={use}>
          Use this schema
        </Button>
      </div>
    </dialog>
  )
}

/** In UTF-16 code units: a longer paste would make the box slow. */
const longestTyped = 100_000

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        Open a file
      </Button>
      <input
        ref={input}
        type="file"
        aria-label="Schema file"
        hidden
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
