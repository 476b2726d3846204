// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { mapTable } from '../drafts/store/testing/mapTable.ts'
import { openKept } from './openKept.ts'
import { anEditedForm } from './testing/anEditedForm.ts'

beforeEach(() => sessionStorage.clear())

test('without a text that waits, the payload of the form is opened', async () => {
  const { editor } = await openKept(anEditedForm().edited, 'd', mapTable())
  expect(editor.state.get().status.kind).toBe('in form')
  expect(editor.document.doc.toString()).toContain('"title": "A"')
})

test('where the database is denied, the text can be edited all the same', async () => {
  const table = mapTable()
  table.refuseWith(new Error('denied'))
  const { editor, keep } = await openKept(anEditedForm().edited, 'd', table)
  const end = keep({ id: 'd', hold: () => true, save: () => Promise.resolve(true) })
  await editor.goOnWith('{')
  end()
  expect(sessionStorage.length).toBe(1)
})
