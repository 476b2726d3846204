import { expect, test } from 'vitest'
import { choiceField, mainFields, moreFields } from './personFields.ts'

test('lines become fields with their paths', () => {
  expect(mainFields({ 'detail.jobTitle': 'Job title' })).toEqual([
    { path: ['detail', 'jobTitle'], label: 'Job title', kind: 'text', choices: [], isMain: true },
  ])
  expect(moreFields({ issuedDate: 'Issued on' }, 'date')).toEqual([
    { path: ['issuedDate'], label: 'Issued on', kind: 'date', choices: [], isMain: false },
  ])
})

test('a choice has its values', () => {
  expect(choiceField('type', 'Kind', ['work'])).toMatchObject({ path: ['type'], kind: 'choice', choices: ['work'] })
})
