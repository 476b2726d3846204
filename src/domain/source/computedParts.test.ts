import { expect, test } from 'vitest'
import { computedPartsRemarks, placeholderRemarks } from './computedParts.ts'

test.each([
  { name: 'nothing is computed', sources: [], remarks: [] },
  {
    name: 'one value',
    sources: ['$id'],
    remarks: ['1 value is computed by the script and stays as text: $id. Put the value in before you send it.'],
  },
  {
    name: 'more than a sentence holds',
    sources: ['$a', `$${'b'.repeat(60)}`, '$c', '$d', '$e'],
    remarks: [
      `5 values are computed by the script and stay as text: $a, $${'b'.repeat(39)}…, $c and 2 more. Put the values in before you send it.`,
    ],
  },
])('says what is computed: $name', ({ sources, remarks }) => {
  expect(computedPartsRemarks(sources)).toEqual(remarks)
})

test.each([
  { sources: [], remarks: [] },
  { sources: ['{{id}}'], remarks: ['1 placeholder stays as text: {{id}}. Put the value in before you send it.'] },
  {
    sources: ['{{a}}', '@{b}'],
    remarks: ['2 placeholders stay as text: {{a}}, @{b}. Put the values in before you send it.'],
  },
])('says which placeholders there are: $sources', ({ sources, remarks }) => {
  expect(placeholderRemarks(sources)).toEqual(remarks)
})
