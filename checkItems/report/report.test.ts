import { expect, test } from 'vitest'
import type { FileReport } from '../fileReport.ts'
import { jsonReport } from './jsonReport.ts'
import { tableReport } from './tableReport.ts'

const reports: readonly FileReport[] = [
  {
    file: 'a.json',
    kind: 'item',
    what: 'a payload',
    remarks: ['A value is computed.'],
    findings: [
      { severity: 'error', rule: 'acl-empty', pointer: '/acl', line: 2, message: 'Add an entry.', fix: 'Add everyone' },
    ],
  },
  {
    file: 'e.txt',
    kind: 'error',
    what: 'the log of a failed call',
    findings: [],
    answer: {
      facts: { status: 409 },
      causes: [{ id: 'name-taken', title: 'It is there.', next: 'Wait.', certainty: 'seen', link: undefined }],
    },
  },
  { file: 'x.png', kind: 'other', what: 'Not text.', findings: [] },
]

test('the table says file, kind, verdict, findings, causes and a summary', () => {
  expect(tableReport(reports)).toBe(
    [
      'a.json  item    1 error     a payload',
      '    remark   A value is computed.',
      '    error    acl-empty  /acl, line 2',
      '             Add an entry.',
      '             Fix: Add everyone',
      'e.txt   error   -           the log of a failed call',
      '    says     status: 409',
      '    cause    name-taken (seen)',
      '             It is there.',
      '             Next: Wait.',
      'x.png   other   -           Not text.',
      '',
      '3 files, 1 with items, 0 schemas, 1 error answer, 1 of something else. 1 error, 0 warnings, 0 advice.',
      '',
    ].join('\n'),
  )
})

test('a long list is bounded in the table and whole in JSON', () => {
  const [first] = reports
  const [finding] = first?.findings ?? []
  if (first === undefined || finding === undefined) throw new Error('Expected a finding')
  const many = [{ ...first, findings: Array.from({ length: 60 }, () => finding) }]
  expect(tableReport(many)).toContain('and 10 more (all with --json)')
  expect(jsonReport(many, 'beta').match(/acl-empty/g)).toHaveLength(60)
})

test('the JSON document says its format, and a missing line or fix is null', () => {
  const report: unknown = JSON.parse(jsonReport(reports, 'v1.0'))
  expect(report).toMatchObject({
    format: 1,
    apiVersion: 'v1.0',
    counts: { error: 1, warning: 0, advice: 0 },
    files: [
      { file: 'a.json', kind: 'item', findings: [{ rule: 'acl-empty', line: 2 }] },
      { kind: 'error' },
      { kind: 'other' },
    ],
  })
})

test('the JSON document has the remarks of a file that has some', () => {
  const report: unknown = JSON.parse(jsonReport(reports, 'v1.0'))
  expect(report).toMatchObject({ files: [{ remarks: ['A value is computed.'] }, {}, {}] })
  expect(JSON.stringify(report).match(/"remarks"/g)).toHaveLength(1)
})
