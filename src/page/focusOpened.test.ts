// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { focusOpened } from './focusOpened.ts'

test.each([
  ['an empty draft', emptyDraft, 'connection'],
  ['a draft with something in it', { ...emptyDraft, connectionId: 'tickets' }, 'item'],
])('%s is gone on with at %s', (_, draft, id) => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  document.body.innerHTML =
    '<input id="connection" data-place="url:connection-id"><input id="item" data-place="url:item-id">'
  focusOpened(draft)
  expect(document.activeElement?.id).toBe(id)
})
