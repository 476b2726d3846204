import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { SourceItem } from '../../domain/source/sourceReading.ts'
import { noSchema } from '../../domain/testing/noSchema.ts'
import { type ImportResult, readItem } from '../readSource.ts'

/** A reading that nobody follows. */
export function following() {
  return { signal: new AbortController().signal, onProgress: () => undefined }
}

/** An item of a source, by its text. */
export function sourceItem(text: string, more: Partial<SourceItem> = {}): SourceItem {
  return { title: 'T1', text, target: {}, ...more }
}

/** What an import finds in a text. */
export function importResult(text: string, schema?: ConnectionSchema): Promise<ImportResult> {
  return readItem(sourceItem(text), { ...noSchema, schema }, following())
}
