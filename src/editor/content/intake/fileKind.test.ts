import { expect, test } from 'vitest'
import { fileKindOf } from './fileKind.ts'

test.each([
  ['notes.txt', 'text'],
  ['README.MD', 'markdown'],
  ['page.v2.htm', 'html'],
  ['Report.docx', 'word'],
  ['Report.doc', 'other'],
  ['docx', 'other'],
])('%s is read as %s', (name, kind) => {
  expect(fileKindOf(name).kind).toBe(kind)
})

test.each([
  ['a.pdf', /PDF.*copy the text/],
  ['a.pptx', /Slides.*copy the text/],
  ['a.xlsx', /workbook.*copy the text/],
  ['a.PNG', /picture.*in words/],
  ['a.doc', /save it as \.docx/],
  ['a.json', /Import/],
  ['a.zip', /open a \.txt, \.md, \.html or \.docx file/],
])('%s has an advice', (name, advice) => {
  const kind = fileKindOf(name)
  expect(kind.kind === 'other' && kind.advice).toMatch(advice)
})
