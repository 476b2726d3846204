// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { captionOf, readTable } from './readTable.ts'

const cell = (text: string) => ({
  isHeader: false,
  columns: 1,
  rows: 1,
  blocks: text === '' ? [] : [paragraph(text)],
})

test('rows have cells, those of a table in a cell are not among them, and an empty row is left out', () => {
  const table = tableOf('<tr><td>a<td>b<tr><td><td><tr><td>c<td><table><tr><td>d</table>')
  expect(read(table)).toEqual({
    kind: 'table',
    rows: [
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
    ],
  })
})

test.each(['<tr><td>a', '<tr><td>a<tr><td>'])('a table of one cell only lays it out: %s', (rows) => {
  expect(read(tableOf(rows))).toEqual({ kind: 'layout', blocks: [paragraph('a')] })
})

test('a span that makes no sense is none', () => {
  const reading = read(tableOf('<tr><td colspan=2>a<td colspan=0 rowspan=99999999>b'))
  expect(reading).toMatchObject({ rows: [[{ columns: 2 }, { columns: 1, rows: 1 }]] })
})

test('the caption is found', () => {
  expect(captionOf(tableOf('<caption>c</caption><tr><td>a'))?.textContent).toBe('c')
  expect(captionOf(tableOf('<tr><td>a'))).toBeUndefined()
})

function read(table: Element) {
  return readTable(table, ({ textContent }) => (textContent === '' ? [] : [paragraph(textContent)]))
}

function paragraph(text: string) {
  return { kind: 'paragraph' as const, runs: [{ text, marks: [], href: undefined }] }
}

function tableOf(rows: string): Element {
  document.body.innerHTML = `<table>${rows}</table>`
  const table = document.querySelector('table')
  if (table === null) throw new Error('There is no table.')
  return table
}
