import type { TextKind } from './elementKind.ts'
import { unreadable } from './elementReading.ts'

/** True or false. */
export const booleanKind: TextKind = {
  heldAs: 'text',
  schemaName: 'Boolean',
  wireName: 'Boolean',
  hint: 'True or false',
  annotate: 'never',
  collectionReason: 'collection',
  input: 'boolean',
  json: 'boolean',
  canBeSearchable: false,
  canBeRefinable: false,
  takesLongText: false,
  ignoresSpace: false,
  read: (text) =>
    text === 'true' || text === 'false'
      ? { value: text === 'true', findings: [] }
      : unreadable('boolean-not-boolean', 'Choose true or false.'),
  canonical: (text) => text.trim().toLowerCase(),
}
