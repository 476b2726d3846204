import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { draftSince } from './draftSince.ts'

const draft = { ...emptyDraft, itemId: 'T1' }
const sent = { draft, serial: 1 }

test.each([
  ['nothing was sent', undefined, { draft, serial: 1 }, 'same'],
  ['nothing was changed', sent, { draft, serial: 1 }, 'same'],
  ['a field was edited', sent, { draft: { ...draft, itemId: 'T2' }, serial: 1 }, 'changed'],
  [
    'an import came',
    sent,
    { draft: { ...draft, acl: [{ type: 'everyone', value: '', accessType: 'grant' }] }, serial: 2 },
    'replaced',
  ],
  ['a letter was typed and undone', sent, { draft: { ...draft }, serial: 1 }, 'same'],
  ['undo brought it back after an import', sent, { draft: { ...draft }, serial: 2 }, 'same'],
] as const)('%s', (_, before, now, expected) => expect(draftSince(before, now)).toBe(expected))
