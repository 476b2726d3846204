// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readSchemaText } from '../domain/schemaSource/readSchemaText.ts'
import { finished } from '../domain/steps.ts'
import { SchemaFindings } from './SchemaFindings.tsx'

test('guesses, repairs, what the documentation says against it and what was read differently have lists of their own', () => {
  show(
    '{"properties": [\n{"name": "a-b", "type": "int64", "isSearchable": true,},\n{"name": "c", "type": "String"}]}',
    ['c: a text'],
  )
  expect(linesOf('Guessed')).toEqual(['c: a text'])
  expect(linesOf('Repaired')).toEqual([expect.stringMatching(/^Line 2: .*comma/)])
  expect(linesOf('What Graph may reject')).toEqual([
    expect.stringMatching(/^Line 2: /),
    expect.stringMatching(/^Line 2: /),
  ])
  expect(linesOf('Read differently')).toContainEqual(expect.stringMatching(/^Line 3: .*“String”/))
})

test('of many lines the first ones are listed and the others counted', () => {
  show(
    '[{"name": "a", "type": "String"}]',
    Array.from({ length: 32 }, (_, index) => `${index}`),
  )
  expect(linesOf('Guessed')).toHaveLength(30)
  expect(screen.getByText('And 2 more.')).toBeDefined()
})

test('where the text cannot be read, the place is shown', () => {
  const { container } = show('{"properties": [}')
  expect(container.querySelector('pre')?.textContent).toContain('[}')
})

test.each([
  '{"acl": []}',
  '{"baseType": "microsoft.graph.externalItem", "properties": [{"name": "title", "type": "string", "labels": ["title"], "isRetrievable": true}]}',
])('about %s nothing is to know', (text) => {
  show(text)
  expect(screen.queryByRole('region')).toBeNull()
})

function show(source: string, guesses: readonly string[] = []) {
  const reading = finished(readSchemaText(source))
  return render(<SchemaFindings source={source} reading={reading} guesses={guesses} />)
}

function linesOf(title: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name: title }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
