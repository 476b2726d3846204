// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { alignProperties } from '../../domain/properties.ts'
import { schemaOf } from '../../domain/testing/ruleExamples/exampleSchema.ts'
import { SchemaChanged } from './SchemaChanged.tsx'

test('it says what is sent in another form, with the way back', () => {
  const { before, put, dismiss } = show('1')
  const notice = screen.getByRole('status', { name: 'Changed by the schema' })
  expect(notice.textContent).toContain('“p1” is sent as 1 in place of "1", because the schema says Int64.')
  screen.getByRole('button', { name: 'Undo what the schema changed' }).click()
  expect(put).toHaveBeenCalledWith(before)
  screen.getByRole('button', { name: 'Dismiss what the schema changed' }).click()
  expect(dismiss).toHaveBeenCalledTimes(2)
})

test('of many it says the first ones and how many more', () => {
  show('1', '2', '3', '4', '5')
  expect(screen.getByRole('status').textContent).toContain('“p3”')
  expect(screen.getByRole('status').textContent).toContain('2 more are sent as the schema says.')
})

test('what is sent as before is not told', () => {
  show('no number')
  expect(screen.queryByRole('status')).toBeNull()
})

function show(...texts: readonly string[]) {
  const before = texts.map(
    (text, index): PropertyDraft => ({ name: `p${index + 1}`, type: 'string', value: { kind: 'text', text } }),
  )
  const after = alignProperties(before, schemaOf(...before.map(({ name }) => ({ name, type: 'int64' }))))
  const put = vi.fn<(properties: readonly PropertyDraft[]) => void>()
  const dismiss = vi.fn<() => void>()
  render(<SchemaChanged before={before} after={after} put={put} now={() => after} dismiss={dismiss} />)
  return { before, put, dismiss }
}
