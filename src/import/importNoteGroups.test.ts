import { expect, test } from 'vitest'
import type { RuleId } from '../domain/rules.ts'
import { importNoteGroups } from './importNoteGroups.ts'

const note = (rule: RuleId, pointer: string) => ({ kind: 'changed', rule, pointer, message: '' }) as const

test('Notes are grouped by what they are, what is worst first', () => {
  const groups = importNoteGroups([note('acl-no-grant', '1'), note('acl-empty', '2'), note('acl-no-grant', '3')])
  expect(groups.map(({ rule, severity, notes }) => [rule, severity, notes.map(({ pointer }) => pointer)])).toEqual([
    ['acl-empty', 'error', ['2']],
    ['acl-no-grant', 'warning', ['1', '3']],
  ])
})

test('Rules with one reason are one kind', () => {
  const groups = importNoteGroups([note('acl-access-type-wrong-case', '1'), note('content-type-wrong-case', '2')])
  expect(groups.map(({ notes }) => notes.length)).toEqual([2])
})

test('No notes are no groups', () => {
  expect(importNoteGroups([])).toEqual([])
})
