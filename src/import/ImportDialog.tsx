import { Button, ProgressBar } from '@fluentui/react-components'
import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { dropped as placeholder } from '../domain/source/sourceReading.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { FileButton } from './FileButton.tsx'
import { HandOver } from './HandOver.tsx'
import styles from './ImportDialog.module.css'
import { ImportFindings } from './ImportFindings.tsx'
import { ImportTarget } from './ImportTarget.tsx'
import { ItemChoice } from './ItemChoice.tsx'
import type { Imported } from './importedItem.ts'
import { importResultText, sourceText } from './importText.ts'
import type { ImportSource } from './readSource.ts'
import { safeText } from './safeText.ts'
import { type Recognised, useImportReading } from './useImportReading.ts'

interface Props {
  readonly context: ReadContext
  /** A file or text to begin with: one that was dropped on the page. */
  readonly initial: ImportSource | undefined
  /** True when the form has something in it that the import replaces. */
  readonly replaces: boolean
  readonly onImport: (imported: Imported) => void
  /** Takes a pasted schema; says why it cannot be, or undefined once it is in use. */
  readonly onSchema?: (text: string, fileName: string | undefined) => Promise<string | undefined>
  /** The form follows Graph's own schema: a pasted one would only be kept. */
  readonly isGraphInForce?: boolean
  /** Explains the body of an error answer. */
  readonly onErrorAnswer?: (text: string) => void
  readonly onClose: () => void
}

/**
 * Takes a payload by paste, drop or file and says what the form would hold before it replaces anything. Large texts are
 * taken from the event and never become the text of a box.
 */
export function ImportDialog(props: Props) {
  const { context, initial, replaces, onImport, onSchema, isGraphInForce = false, onErrorAnswer, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  /** What had the focus before. */
  const opener = useRef<Element>(null)
  const { state, read, choose, clear } = useImportReading(context)
  const [typed, setTyped] = useState('')
  const [taken, setTaken] = useState<{ readonly label: string; readonly fileName: string | undefined }>()
  const [takesVersion, setTakesVersion] = useState(false)
  // What was taken out of the box is told as long as its place is there.
  const dropped = useRef<readonly string[]>([])
  const titleId = useId()
  const statusId = useId()

  const take = (source: ImportSource) => {
    setTyped('')
    dropped.current = []
    setTaken(
      source.kind === 'file'
        ? { label: source.file.name, fileName: source.file.name }
        : { label: `${inWords(source.text.length)} characters of pasted text`, fileName: undefined },
    )
    void read(source)
  }
  const first = useRef(() => initial !== undefined && take(initial))
  useEffect(() => {
    opener.current ??= document.activeElement
    dialog.current?.showModal()
    box.current?.focus()
    first.current()
  }, [])

  const onType = (text: string) => {
    // Not even the box keeps a token.
    const safe = safeText(text)
    const before = safe.text.includes(placeholder) ? dropped.current : []
    dropped.current = [...new Set([...before, ...safe.dropped])]
    setTyped(safe.text)
    setTaken(undefined)
    if (text === '') clear()
    else void read({ kind: 'text', text: safe.text }, dropped.current)
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
  const recognised = state.kind === 'empty' ? undefined : state.recognised
  const share = state.kind === 'reading' ? state.share : undefined
  const result = state.kind === 'read' ? state.result : undefined
  const isRefused = recognised?.reading.kind === 'nothing' || (result !== undefined && result.kind !== 'item')
  const item = result?.kind === 'item' ? result.reading.item : undefined
  const target = recognised?.item?.target ?? {}
  const importItem = () => {
    if (item === undefined) return
    // Closed by itself it would have the page drawn once more, and its layout made three times in place of one.
    focusAfter(
      () => {
        onImport({ item, target, apiVersion: takesVersion ? target.apiVersion : undefined })
        onClose()
      },
      () => (opener.current instanceof HTMLElement ? opener.current : undefined),
      { preventScroll: true },
    )
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
        Paste a payload, a list of items, a cURL, HTTP or PowerShell request or a Graph Explorer link; drop a file here,
        or <FileButton onFile={(file) => take({ kind: 'file', file })} />. Nothing is sent, and the form stays as it is
        until you choose “Import into form”.
      </p>
      <textarea
        ref={box}
        className={styles.source}
        aria-label="Payload"
        aria-describedby={statusId}
        value={typed}
        placeholder={taken?.label ?? '{ "acl": […], "properties": {…}, "content": {…} }'}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onPaste={onPaste}
      />
      <div className={styles.status}>
        {taken !== undefined && <p className={styles.taken}>{taken.label}</p>}
        {/* Only the sentences are read out: the lists below may be long. */}
        <div id={statusId} aria-live="polite" className={isRefused ? styles.error : undefined}>
          {share !== undefined && 'Reading…'}
          {recognised !== undefined && <p>{sourceText(recognised.reading, recognised.item)}</p>}
          {result !== undefined && <p>{importResultText(result)}</p>}
        </div>
        {share !== undefined && <ProgressBar aria-label="Reading the payload" value={share} />}
        {recognised !== undefined && <Remarks recognised={recognised} />}
        {result?.kind === 'item' && result.mayHoldToken && (
          <p>
            Something in this item looks like an access token. It is taken over as it is: check it before you send it.
          </p>
        )}
        {recognised?.reading.kind === 'items' && (
          <ItemChoice
            items={recognised.reading.items}
            chosen={recognised.item}
            onChoose={(chosen) => void choose(recognised, chosen)}
          />
        )}
        {recognised !== undefined && (
          <HandOver
            reading={recognised.reading}
            fileName={taken?.fileName}
            onSchema={onSchema}
            isGraphInForce={isGraphInForce}
            onErrorAnswer={onErrorAnswer}
            onDone={() => dialog.current?.close()}
          />
        )}
        {item !== undefined && (
          <ImportTarget
            item={item}
            target={target}
            apiVersion={context.apiVersion}
            takesVersion={takesVersion}
            onTakesVersion={setTakesVersion}
          />
        )}
        {result !== undefined && <ImportFindings result={result} />}
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

function Remarks({ recognised: { reading, dropped } }: { readonly recognised: Recognised }) {
  const remarks = 'remarks' in reading ? reading.remarks : []
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {dropped.length > 0 && (
        <section aria-label="Dropped">
          <p>Dropped, and kept nowhere: {dropped.join(', ')}. Whoever saw this text can use it until it expires.</p>
        </section>
      )}
    </>
  )
}
