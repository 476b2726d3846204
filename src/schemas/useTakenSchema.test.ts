// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useTakenSchema } from './useTakenSchema.ts'

const schema = '[{"name": "title", "type": "String"}]'

test('what is typed is read as it stands in the box', async () => {
  const taken = open()
  act(() => taken().type(schema))
  expect(taken()).toMatchObject({ text: schema, taken: undefined, origin: { kind: 'pasted' } })
  await waitFor(() => expect(taken().state).toMatchObject({ kind: 'read', reading: { kind: 'schema' } }))
})

test('a file and a long text are read without coming into the box', async () => {
  const taken = open()
  act(() => taken().takeFile(new File([schema], 'a.json')))
  expect(taken()).toMatchObject({ text: '', taken: 'a.json', origin: { kind: 'file', fileName: 'a.json' } })
  await waitFor(() => expect(taken().state).toMatchObject({ kind: 'read', source: schema }))
  act(() => taken().takeLongText(schema.padEnd(1234)))
  expect(taken()).toMatchObject({
    text: '',
    taken: '1,234 characters of pasted text',
    origin: { kind: 'pasted' },
  })
  await waitFor(() => expect(taken().state).toMatchObject({ reading: { kind: 'schema' } }))
})

test('an inferred schema stands in the box, says what was guessed, and is a pasted one once it is edited', async () => {
  const taken = open()
  act(() => taken().infer([{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }]))
  expect(taken()).toMatchObject({ origin: { kind: 'inferred' }, guesses: expect.any(Array) })
  expect(taken().text).toContain('"name": "title"')
  act(() => taken().type(`${taken().text} `))
  expect(taken()).toMatchObject({ origin: { kind: 'pasted' }, guesses: undefined })
  act(() => taken().infer([]))
  await waitFor(() => expect(taken()).toMatchObject({ text: '', state: { kind: 'empty' } }))
})

function open() {
  const { result } = renderHook(useTakenSchema)
  return () => result.current
}
