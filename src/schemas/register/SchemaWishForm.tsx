import { useId, useMemo, useRef, useState } from 'react'
import { describeConnectionChange } from '../../calling/describeConnectionChange.ts'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { schemaPath } from '../../graph/address.ts'
import { Button } from '../../ui/Button.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { readingText } from '../schemaWords.ts'
import type { SchemaTextState } from '../useSchemaText.ts'
import { PropertyChoices } from './PropertyChoices.tsx'
import styles from './RegisterSchema.module.css'
import { sentSchema } from './sentSchema.ts'
import { useSchemaWish } from './useSchemaWish.ts'
import { useSendSchema } from './useSendSchema.ts'
import { WishFindings } from './WishFindings.tsx'
import { registerWords as words } from './words.ts'

interface Props {
  readonly connectionId: string
  readonly registered: ConnectionSchema | undefined
  readonly typed: () => readonly PropertyDraft[]
  readonly close: () => void
}

/** Where a schema comes from, what is chosen for each property, what there is to know, the request, and the button that sends it. */
export function SchemaWishForm({ connectionId, registered, typed, close }: Props) {
  const { client, apiVersion } = useGraphCalls()
  const [sent] = useState(() => sentSchema(connectionId))
  const form = useSchemaWish(typed, registered, apiVersion, client.baseUrl, sent)
  const { text, taken, reading, wish } = form
  const { isBusy, fault, error, send } = useSendSchema(connectionId)
  const box = useRef<HTMLTextAreaElement>(null)
  const statusId = useId()
  const byName = useMemo(() => new Map(registered?.properties.map((each) => [each.name, each])), [registered])
  const isExtension = registered !== undefined
  const said = wish?.isNews === false ? words.nothingNew : readingWords(reading)
  // Who has no fields yet begins with it.
  const [hasFields] = useState(() => typed().some(({ name }) => name !== ''))
  const start = (
    <Button size="small" onClick={form.fromStart}>
      {words.fromStart}
    </Button>
  )
  const sendWish = () => {
    if (wish !== undefined) send(wish.body)
  }
  return (
    <>
      <p className={styles.hint}>{isExtension ? words.extension : words.first}</p>
      <PasteBox
        box={box}
        label={words.source}
        describedBy={statusId}
        value={text}
        placeholder={taken ?? '{ "properties": [ { "name": "title", "type": "string" } ] }'}
        height="7rem"
        longestShown={100_000}
        onType={form.type}
        onLongText={form.takeLongText}
        onFile={form.takeFile}
      />
      <div className={styles.ways}>
        {!isExtension && !hasFields && start}
        <FileButton inputLabel="Schema file" onFile={form.takeFile}>
          Open a file
        </FileButton>
        <Button size="small" onClick={form.fromForm}>
          {words.fromForm}
        </Button>
        {!isExtension && hasFields && start}
      </div>
      <p id={statusId} aria-live="polite" className={styles.status}>
        {said}
      </p>
      {wish !== undefined && (
        <>
          <PropertyChoices schema={wish.schema} registered={byName} onChoose={form.choose} />
          <WishFindings
            wish={wish}
            guesses={form.guesses}
            address={`${client.baseUrl}/${apiVersion}${schemaPath(connectionId)}`}
          />
        </>
      )}
      {isBusy && <Spinner isTiny label={words.sending} />}
      {fault !== undefined && <p role="alert">{fault}</p>}
      {error !== undefined && (
        <div>
          <ErrorNotice
            error={error}
            doing="registering the schema"
            description={describeConnectionChange(error, 'registering the schema')}
            onTryAgain={sendWish}
          />
        </div>
      )}
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          appearance="primary"
          disabledFocusable={wish === undefined || !wish.isNews || isBusy}
          aria-describedby={statusId}
          onClick={sendWish}
        >
          {words.send(isExtension, (wish?.findings.error.length ?? 0) > 0)}
        </Button>
      </DialogActions>
    </>
  )
}

function readingWords(reading: SchemaTextState | undefined): string {
  switch (reading?.kind) {
    case 'empty':
      return words.fromFormNothing
    case 'refused':
      return reading.why
    case 'read':
      return reading.reading.kind === 'schema' ? '' : readingText(reading.reading)
    case 'reading':
    case undefined:
      return ''
  }
}
