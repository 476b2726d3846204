import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { type ConnectionReader, useSchema } from '../connection/useConnections.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogActions } from '../ui/DialogActions.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { PasteBox } from '../ui/PasteBox.tsx'
import { changesOf } from './changesOf.ts'
import { HandOver } from './HandOver.tsx'
import styles from './ImportDialog.module.css'
import { ImportStatus } from './ImportStatus.tsx'
import { ImportTarget } from './ImportTarget.tsx'
import type { Imported } from './importedItem.ts'
import { lookUpPeopleLabel } from './importText.ts'
import { leftSource } from './leftSource.ts'
import type { CheckedBy } from './readRejected.ts'
import type { ImportSource } from './readSource.ts'
import { useExplainAtOnce } from './useExplainAtOnce.ts'
import { useImportReading } from './useImportReading.ts'
import { type TakenSource, useTakenSource } from './useTakenSource.ts'

interface Props {
  readonly context: ReadContext
  /** The connection of the form: an import that names none goes there. */
  readonly formConnectionId?: string
  /** Reads the schema of the connection that a request goes to. */
  readonly reader: ConnectionReader
  /** A file or text to begin with: one that was dropped on the page. */
  readonly initial: ImportSource | undefined
  /** True when the form has something in it that the import replaces. */
  readonly replaces: boolean
  /** By whose schema the text to begin with was checked before. */
  readonly checkedBy?: CheckedBy | undefined
  readonly onImport: (imported: Imported) => void
  /** Takes a pasted schema; says why it cannot be, or undefined once it is in use. */
  readonly onSchema?: (text: string, fileName: string | undefined) => Promise<string | undefined>
  /** The form follows Graph's own schema: a pasted one would only be kept. */
  readonly isGraphInForce?: boolean
  /** Explains the body of an error answer. */
  readonly onErrorAnswer?: (text: string) => void
  /** An error answer is explained without being asked for. */
  readonly explainsAtOnce?: boolean
  /** Takes a list of people to the access list. */
  readonly onPeople?: (text: string) => void
  readonly onClose: () => void
}

/**
 * Takes a payload by paste, drop or file and says what the form would hold before it replaces anything. Large texts are
 * taken from the event and never become the text of a box.
 */
export function ImportDialog(props: Props) {
  const {
    context: ofForm,
    formConnectionId,
    reader,
    initial,
    replaces,
    checkedBy,
    onImport,
    onSchema,
    isGraphInForce = false,
    onErrorAnswer,
    explainsAtOnce = false,
    onPeople,
    onClose,
  } = props
  const box = useRef<HTMLTextAreaElement>(null)
  // What had the focus before.
  const [opener] = useState(() => document.activeElement)
  const [targetId, setTargetId] = useState('')
  const ofTarget = useSchema(reader, targetId)
  const [isAsGiven, setIsAsGiven] = useState(true)
  const carried = isAsGiven ? checkedBy : undefined
  const schema = ofTarget.kind === 'ok' ? ofTarget.value : (carried?.schema ?? ofForm.schema)
  const context = useMemo(() => ({ ...ofForm, schema }), [ofForm, schema])
  const reading = useImportReading(context)
  const { typed, taken, type, take } = useTakenSource(reading, initial)
  // What the address says is what was meant.
  const [takesVersion, setTakesVersion] = useState(true)
  const statusId = useId()
  const keyId = useId()

  const { state } = reading
  const recognised = state.kind === 'empty' ? undefined : state.recognised
  const itemReading = state.kind === 'read' && state.result?.kind === 'item' ? state.result.reading : undefined
  const item = itemReading?.item
  const mayHoldToken = state.kind === 'read' && state.result?.kind === 'item' && state.result.mayHoldToken
  const ofSource = recognised?.item?.target ?? {}
  const isCarried = ofSource.connectionId === undefined && carried?.connectionId !== undefined
  const target = isCarried ? { ...ofSource, connectionId: carried.connectionId } : ofSource
  const connectionId = target.connectionId ?? ''
  const readItem = recognised?.item
  useEffect(() => setTargetId(connectionId), [connectionId])
  useEffect(() => {
    // What was read against no schema, or another one, is read again against that of its own connection.
    if (recognised !== undefined && readItem !== undefined) void reading.choose(recognised, readItem)
    // oxlint-disable-next-line react/exhaustive-deps -- only another schema is a reason.
  }, [schema])
  const isLeftToExplain = useExplainAtOnce(explainsAtOnce ? initial : undefined, state, (text) => {
    leftSource.set(undefined)
    onClose()
    onErrorAnswer?.(text)
  })
  const takeOther = (source: ImportSource) => {
    setIsAsGiven(false)
    take(source)
  }
  const takeFile = (file: File) => takeOther({ kind: 'file', file })
  const importItem = () => {
    if (itemReading === undefined) return
    const changes = changesOf(itemReading)
    // Closed by itself it would have the page drawn once more, and its layout made three times in place of one.
    focusAfter(
      () => {
        leftSource.set(undefined)
        onImport({
          item: itemReading.item,
          target,
          apiVersion: takesVersion ? target.apiVersion : undefined,
          changes,
          // A token in it is kept nowhere.
          pasted: mayHoldToken ? undefined : readItem?.text,
        })
        onClose()
      },
      () => (opener instanceof HTMLElement ? opener : undefined),
      { preventScroll: true },
    )
  }

  const people = recognised?.reading.kind === 'people' ? recognised.reading : undefined
  const addPeople = (close: () => void) => {
    if (people === undefined || onPeople === undefined) return
    leftSource.set(undefined)
    close()
    onPeople(people.text)
  }
  const isForAccess = people !== undefined && onPeople !== undefined

  if (isLeftToExplain) return null
  return (
    <Dialog
      title="Import"
      width="46rem"
      firstFocus={box}
      onFile={takeFile}
      onConfirm={isForAccess ? addPeople : importItem}
      onClose={onClose}
    >
      {(close) => (
        <>
          <p className={styles.hint}>
            Paste a payload, a list of items or of people, a request (cURL, HTTP, PowerShell, Postman, Power Automate),
            a Graph Explorer link or the code of your connector; drop a file here, or{' '}
            <FileButton inputLabel="Payload file" accept={payloadFiles} onFile={takeFile}>
              open a file
            </FileButton>
            . Nothing is sent, and the form stays as it is until you choose “Import into form”.
          </p>
          <PasteBox
            box={box}
            label="Payload"
            describedBy={statusId}
            value={typed}
            placeholder={placeholderOf(taken)}
            height="7rem"
            longestShown={20_000}
            onType={(text) => {
              // What is mended by hand is still that payload.
              if (text.trim() === '') setIsAsGiven(false)
              type(text)
            }}
            onLongText={(text) => takeOther({ kind: 'text', text })}
            onFile={takeFile}
          />
          <ImportStatus
            state={state}
            takenLabel={taken?.label}
            connectionId={target.connectionId ?? formConnectionId ?? ''}
            id={statusId}
            onChoose={(found, chosen) => void reading.choose(found, chosen)}
          >
            {recognised !== undefined && (
              <HandOver
                reading={recognised.reading}
                fileName={taken?.fileName}
                onSchema={onSchema}
                isGraphInForce={isGraphInForce}
                onErrorAnswer={onErrorAnswer}
                onDone={() => {
                  leftSource.set(undefined)
                  close()
                }}
              />
            )}
            {item !== undefined && (
              <ImportTarget
                item={item}
                target={target}
                isCarried={isCarried}
                apiVersion={context.apiVersion}
                takesVersion={takesVersion}
                onTakesVersion={setTakesVersion}
              />
            )}
          </ImportStatus>
          <DialogActions>
            {item !== undefined && replaces && (
              <span className={styles.replaces}>This replaces what is in the form. You can undo it.</span>
            )}
            <Button onClick={close}>Cancel</Button>
            {(item !== undefined || isForAccess) && (
              <span id={keyId} className={styles.key}>
                Ctrl+Enter
              </span>
            )}
            {isForAccess ? (
              <Button appearance="primary" aria-describedby={keyId} onClick={() => addPeople(close)}>
                {lookUpPeopleLabel(people.count)}
              </Button>
            ) : (
              <Button
                appearance="primary"
                aria-describedby={item === undefined ? undefined : keyId}
                disabled={item === undefined}
                onClick={importItem}
              >
                Import into form
              </Button>
            )}
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}

function placeholderOf(taken: TakenSource | undefined): string {
  if (taken === undefined) return '{ "acl": […], "properties": {…}, "content": {…} }'
  return `${taken.fileName === undefined ? 'Too long to show here' : 'A file is not shown here'}. Type or paste to replace it.`
}

const payloadFiles =
  '.json,.jsonl,.ndjson,.har,.http,.rest,.bru,.ps1,.sh,.cmd,.bat,.js,.mjs,.ts,.tsx,.py,.cs,.java,.go,.php,.xml,.txt,.md,.log,application/json,text/*'
