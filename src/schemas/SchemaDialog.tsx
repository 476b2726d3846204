import { useId, useRef } from 'react'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { DialogActions } from '../ui/DialogActions.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { PasteBox } from '../ui/PasteBox.tsx'
import { SavedSchemas } from './SavedSchemas.tsx'
import styles from './SchemaDialog.module.css'
import { SchemaFindings } from './SchemaFindings.tsx'
import type { SchemaEntry, TakenSchema } from './schemaCatalog.ts'
import type { SchemaStore } from './schemaStore.ts'
import { readingText } from './schemaWords.ts'
import { useTakenSchema } from './useTakenSchema.ts'

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
  const box = useRef<HTMLTextAreaElement>(null)
  const { state, text, taken, origin, guesses, type, takeFile, takeLongText, infer } = useTakenSchema()
  const statusId = useId()
  const reading = state.kind === 'read' ? state.reading : undefined
  const ready = reading?.kind === 'schema' ? reading : undefined
  const use = (close: () => void) => {
    if (ready === undefined) return
    close()
    onTake({ schema: ready.schema, origin, connectionId: ready.connectionId })
  }
  const isRefused = state.kind === 'refused' || (reading !== undefined && reading.kind !== 'schema')
  return (
    <Dialog title="Use a schema" width="42rem" firstFocus={box} onFile={takeFile} onConfirm={use} onClose={onClose}>
      {(close) => (
        <>
          <p className={styles.hint}>
            Each property gets a field of its type, and what you type is checked against the schema. It stays on this
            device. Once Graph can be asked, the connection’s own schema takes its place.
          </p>
          <PasteBox
            box={box}
            label="Schema"
            describedBy={statusId}
            value={text}
            placeholder={taken ?? '{ "properties": [ { "name": "title", "type": "string" } ] }'}
            height="9rem"
            longestShown={100_000}
            onType={type}
            onLongText={takeLongText}
            onFile={takeFile}
          />
          <div className={styles.ways}>
            <FileButton inputLabel="Schema file" onFile={takeFile}>
              Open a file
            </FileButton>
            <Button
              size="small"
              onClick={() => {
                infer(typed())
                box.current?.focus()
              }}
            >
              Create from the fields below
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
              close()
              onChoose(entry)
            }}
          />
          <DialogActions>
            <Button onClick={close}>Cancel</Button>
            <Button appearance="primary" disabled={ready === undefined} onClick={() => use(close)}>
              Use this schema
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
