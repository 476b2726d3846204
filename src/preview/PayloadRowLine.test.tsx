// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemProperty } from '../domain/externalItem.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { type ExpandedStrings, type PayloadRow, payloadRows } from '../domain/payload/payloadRows.ts'
import { PayloadRowLine } from './PayloadRowLine.tsx'
import { noMarks } from './rowMarks.ts'
import { shownPiece } from './shownTexts.ts'

const title: ItemProperty = { name: 'title', type: 'string', value: 'Zürich' }
const long: ItemProperty = { name: 'body', type: 'string', value: `start ${'x'.repeat(5000)} end` }

test('a line is indented by its depth and has a space behind the colon', () => {
  const { line } = show(rowWith([title], '"Zürich"'))
  expect(line().textContent).toBe('    "title": "Zürich"')
})

test('an annotation says why it is there; no other line does', () => {
  const { again } = show(rowWith([title], '@odata.type'))
  expect(screen.getByRole('button', { name: /^Why this line is here: Graph asks for the type "String"/ })).toBeDefined()
  again({ row: rowWith([title], '"Zürich"') })
  expect(screen.queryByRole('button')).toBeNull()
})

test('who a value is stands beside it, and is no part of its text', () => {
  const { line, again } = show(rowWith([title], '"Zürich"'))
  again({ note: 'Human resources, group' })
  expect(screen.getByRole('img', { name: 'Human resources, group' })).toBeDefined()
  expect(line().textContent).toBe('    "title": "Zürich"')
})

test('what is wrong on it is marked, and is its tooltip', () => {
  const { line, again } = show(rowWith([title], '"Zürich"'))
  expect(line().dataset['severity']).toBeUndefined()
  again({ mark: { severity: 'error', messages: ['Too long.', 'Not unique.'] } })
  expect(line().dataset['severity']).toBe('error')
  expect(line().title).toBe('Too long.\nNot unique.')
})

test('what is looked for is marked on both sides of what is left out', () => {
  const row = rowWith([long], '"body"')
  // Name, colon, and then the string, which is two texts.
  const mark = (text: number, from: number, to: number) => ({ text, from, to, isCurrent: false })
  const { line } = show(row, { marks: [mark(2, 1, 6), mark(3, 1022, 1025)] })
  const marked = [...line().querySelectorAll('mark')].map(({ textContent }) => textContent)
  expect(marked[0]).toBe('start')
  expect(marked).toHaveLength(2)
  expect(line().textContent).toMatch(/^ {4}"body": "start x+ … [\d,]+ bytes … x+ end"$/)
})

test('a long text is asked for whole, and on its first line to be shortened', () => {
  const { asked, again } = show(rowWith([long], '"body"'))
  fireEvent.click(screen.getByRole('button', { name: /^Show [\d,]+ bytes more$/ }))
  const [place] = asked
  expect(place).toMatchObject({ pointer: '/properties/body', isExpanded: true })
  const expanded = new Map([['/properties/body', new Set([place?.ordinal ?? -1])]])
  again({ row: rowWith([long], 'start', expanded) })
  fireEvent.click(screen.getByRole('button', { name: 'Show only the ends of this text' }))
  expect(asked.at(-1)).toEqual({ ...place, isExpanded: false })
})

test('a line inside a text that is shown whole has no white space that is not in the text', () => {
  const row = rowWith([long], ' end"', new Map([['/properties/body', new Set([2])]]))
  expect(row.isInsideString).toBe(true)
  const { line } = show(row)
  expect(line().textContent).toMatch(/^x+ end"$/)
  expect(line().style.textIndent).toBe('6ch')
  expect(screen.queryByRole('button')).toBeNull()
})

function show(first: PayloadRow, others: Partial<Parameters<typeof PayloadRowLine>[0]> = {}) {
  const asked: { pointer: string; ordinal: number; isExpanded: boolean }[] = []
  const props = {
    row: first,
    number: 7,
    mark: undefined,
    marks: noMarks,
    isLit: false,
    onToggle: (place: { pointer: string; ordinal: number }, isExpanded: boolean) =>
      void asked.push({ ...place, isExpanded }),
    ...others,
  }
  const { container, rerender } = render(<PayloadRowLine {...props} />)
  return {
    asked,
    line: () => {
      const line = container.querySelector<HTMLElement>('[data-number="7"]')
      if (line === null) throw new Error('There is no line.')
      return line
    },
    again: (next: Partial<typeof props> & Partial<Parameters<typeof PayloadRowLine>[0]>) =>
      rerender(<PayloadRowLine {...props} {...next} />),
  }
}

/** The first row of an item with these properties that has this in its source. */
function rowWith(properties: readonly ItemProperty[], text: string, expanded?: ExpandedStrings): PayloadRow {
  const rows = payloadRows(payloadOf({ acl: [], properties, content: undefined }), expanded)
  for (let index = 0; index < rows.count; index++) {
    const row = rows.row(index)
    if (row !== undefined && sourceOf(row).includes(text)) return row
  }
  throw new Error(`No row has ${text}.`)
}

function sourceOf({ pieces }: PayloadRow): string {
  const shown = pieces.map(shownPiece)
  return shown.map((piece) => (piece.kind === 'elided' ? piece.head + piece.tail : piece.text)).join('')
}
