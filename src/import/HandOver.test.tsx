// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { SourceReading } from '../domain/source/sourceReading.ts'
import { HandOver } from './HandOver.tsx'

const schema: SourceReading = { kind: 'schema', text: '{"properties": []}', secrets: [] }
const error: SourceReading = { kind: 'error answer', text: '{"error": {}}', secrets: [] }

test('a schema is used by the form, and the dialog is done', async () => {
  const calls = show(schema)
  await userEvent.click(screen.getByRole('button', { name: 'Use this schema' }))
  expect(calls).toEqual(['schema {"properties": []} of a.json', 'done'])
})

test('where Graph’s own schema is in force, a pasted one is kept for later', async () => {
  show(schema, { isGraphInForce: true })
  expect(screen.getByText(/can be kept on this device/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Keep this schema' })).toBeDefined()
})

test('a schema that is refused is told why, and the dialog stays', async () => {
  const calls = show(schema, { why: 'It has no properties.' })
  await userEvent.click(screen.getByRole('button', { name: 'Use this schema' }))
  expect((await screen.findByRole('alert')).textContent).toBe('It has no properties.')
  expect(calls).not.toContain('done')
})

test('an error answer is explained once the dialog is gone', async () => {
  const calls = show(error)
  await userEvent.click(screen.getByRole('button', { name: 'Explain this error' }))
  expect(calls).toEqual(['done', 'explain {"error": {}}'])
})

test('what nobody takes has no button', () => {
  show({ kind: 'nothing', why: 'It is empty.', secrets: [] })
  expect(screen.queryByRole('button')).toBeNull()
})

function show(
  reading: SourceReading,
  { isGraphInForce = false, why }: { isGraphInForce?: boolean; why?: string } = {},
) {
  const calls: string[] = []
  render(
    <HandOver
      reading={reading}
      fileName="a.json"
      isGraphInForce={isGraphInForce}
      onSchema={async (text, fileName) => {
        calls.push(`schema ${text} of ${fileName}`)
        return why
      }}
      onErrorAnswer={(text) => calls.push(`explain ${text}`)}
      onDone={() => calls.push('done')}
    />,
  )
  return calls
}
