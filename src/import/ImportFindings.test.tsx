// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { schemaOf } from '../domain/testing/ruleExamples/exampleSchema.ts'
import { ImportFindings } from './ImportFindings.tsx'
import { importResult } from './testing/importing.ts'

test('what is left to do is named first, without what belongs to the address', async () => {
  await show(
    '{"acl": [{"type": "user", "value": "adele@contoso.example", "accessType": "grant"}], "properties": {"due": "28.11.2026"}}',
  )
  expect(linesOf(screen.getByRole('region', { name: 'Left to do' }))).toEqual([
    expect.stringMatching(/^Access entry 1: Choose the person/),
    expect.stringMatching(/^due: “28\.11\.2026” looks like a date/),
  ])
})

test('a date under a wrong name is one thing to do, with what to write', async () => {
  const schema = schemaOf({ name: 'createdAt', type: 'DateTime' })
  const text =
    '{"acl": [{"type": "everyone", "value": "everyone", "accessType": "grant"}], "properties": {"createdDateTime": "28.11.2026"}}'
  render(<ImportFindings result={await importResult(text, schema)} />)
  expect(linesOf(screen.getByRole('region', { name: 'Left to do' }))).toEqual([
    expect.stringMatching(
      /^createdDateTime: .*“createdAt”\? “28\.11\.2026” .*ISO 8601, such as 2026-11-2\dT\d\d:00:00Z/,
    ),
  ])
})

test('changes of one kind are one line, and rules and places are details', async () => {
  await show(
    '{"acl": [{"type": "everyone", "value": "everyone", "accessType": "Grant"}], "properties": {}, "content": {"type": "Text", "value": "a"}}',
  )
  const changes = screen.getByRole('region', { name: 'Changes' })
  expect(linesOf(changes)).toEqual([
    expect.stringMatching(/^Fixed: .*capitals/),
    'Access entry 1: “Grant” is written “grant”.',
    'Content: “Text” is written “text”.',
  ])
  expect(changes.textContent).not.toContain('/acl/0')
  const details = screen.getByText('Technical details').parentElement
  expect(details?.hasAttribute('open')).toBe(false)
  expect(details?.textContent).toContain('/acl/0/accessType acl-access-type-wrong-case')
})

test('repairs have their line, notes their reason and their page', async () => {
  await show('{"acl": [], // words\n"activities": [],\n"properties": {"tags": ["a",]}}')
  const repaired = screen.getByRole('region', { name: 'Repaired' })
  expect(within(repaired).getByRole('heading').textContent).toBe('Repaired (2)')
  expect(linesOf(repaired)).toEqual(['Line 1: A comment was left out.', expect.stringMatching(/^Line 3: .*comma/)])
  const leftOut = screen.getByRole('region', { name: 'Left out' })
  expect(linesOf(leftOut)).toEqual([expect.stringMatching(/activities/)])
  expect(within(leftOut).getByRole('link', { name: /^Documentation: / })).toHaveProperty('target', '_blank')
})

test('the lines of the body of a request are said to be its own', async () => {
  render(<ImportFindings result={await importResult('{"acl": [],\n"properties": {"tags": ["a",]}}')} isBody />)
  const repaired = screen.getByRole('region', { name: 'Repaired' })
  expect(linesOf(repaired)).toEqual([expect.stringMatching(/^Line 2 of the body: .*comma/)])
})

test('of many notes the first ones are listed and the others counted', async () => {
  await show(`{"acl": [${Array.from({ length: 12 }, () => '{"type": "robot"}').join()}]}`)
  const leftOut = screen.getByRole('region', { name: 'Left out' })
  expect(linesOf(leftOut)).toHaveLength(11)
  expect(within(leftOut).getByText('And 2 more.')).toBeDefined()
})

test('an id that is taken over is not told as left out', async () => {
  await show('{"id": "T1", "acl": [], "properties": {}}')
  expect(screen.queryByRole('region', { name: 'Left out' })).toBeNull()
})

test('where the text cannot be read, the place is shown', async () => {
  const { container } = await show('{\n  "acl": [}\n}')
  expect(container.querySelector('pre')?.textContent).toContain('"acl": [}')
})

async function show(text: string) {
  return render(<ImportFindings result={await importResult(text)} />)
}

function linesOf(region: HTMLElement): readonly (string | null)[] {
  return within(region)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
