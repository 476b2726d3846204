import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { draftFileMark, draftFileMarkSchema, draftFileSchema } from './formats.ts'
import { readSavedDraft, savedDraftOf } from './savedDraft.ts'
import { readSavedSchema, savedSchemaOf } from './savedSchema.ts'

/** A draft as a file has it. */
export interface FiledDraft {
  readonly name: string
  readonly draft: ItemDraft
  readonly schema: ConnectionSchema | undefined
  readonly apiVersion?: ApiVersion | undefined
}

/** The drafts of a file, or the sentence that says why it has none. */
export type DraftFileReading =
  | { readonly kind: 'drafts'; readonly drafts: readonly FiledDraft[] }
  | { readonly kind: 'unreadable'; readonly why: string }

/** The text of a file with these drafts, in parts that are not joined. */
export function* draftFileParts(drafts: Iterable<FiledDraft>): Generator<string> {
  let isFirst = true
  yield `{"kind":"${draftFileMark.kind}","format":${draftFileMark.format},"drafts":[`
  for (const { name, draft, schema, apiVersion } of drafts) {
    const filed = { name, draft: savedDraftOf(draft), schema: savedSchemaOf(schema), apiVersion }
    yield `${isFirst ? '' : ','}\n${JSON.stringify(filed)}`
    isFirst = false
  }
  yield '\n]}\n'
}

/** Reads a file of drafts of any version, also one with a single draft and nothing about it. Never throws. */
export function readDraftFile(text: string): DraftFileReading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return unreadable('This file is not JSON. Choose a file that “Export” of the drafts list made.')
  }
  const single = readSavedDraft(json)
  if (single !== undefined) return { kind: 'drafts', drafts: [{ name: '', draft: single, schema: undefined }] }
  const mark = draftFileMarkSchema.safeParse(json).data
  if (mark === undefined) {
    return unreadable('This file holds no drafts. To read a payload, close this list and choose “Import”.')
  }
  if (mark.format !== draftFileMark.format) {
    return unreadable('A newer version of the editor made this file. Reload the page to get that version.')
  }
  const file = draftFileSchema.safeParse(json)
  if (!file.success) {
    const [, index] = file.error.issues[0]?.path ?? []
    return unreadable(
      typeof index === 'number'
        ? `Draft ${index + 1} of this file is damaged, so nothing was imported.`
        : 'This file of drafts is damaged, so nothing was imported.',
    )
  }
  const drafts = file.data.drafts.flatMap(({ name = '', draft, schema, apiVersion }) => {
    const read = readSavedDraft(draft)
    return read === undefined ? [] : [{ name, draft: read, schema: readSavedSchema(schema), apiVersion }]
  })
  return drafts.length === 0 ? unreadable('There is no draft in this file.') : { kind: 'drafts', drafts }
}

function unreadable(why: string): DraftFileReading {
  return { kind: 'unreadable', why }
}
