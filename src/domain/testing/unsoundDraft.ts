import type { ItemDraft } from '../itemDraft.ts'

/** A draft with something wrong in its address, its access list and its properties. */
export const unsoundDraft: ItemDraft = {
  connectionId: 'tickets',
  itemId: '',
  acl: [
    { accessType: 'grant', type: 'user', value: 'adele@contoso.com' },
    { accessType: 'grant', type: 'everyone', value: 'everyone' },
  ],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } },
    { name: 'a/b', type: 'int64Collection', value: { kind: 'list', elements: ['1', 'x'] } },
  ],
  content: { kind: 'absent', type: 'text' },
}
