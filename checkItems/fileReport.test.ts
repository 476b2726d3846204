import { expect, test } from 'vitest'
import { countsOf, type FileFinding, sortedFindings } from './fileReport.ts'

const one: FileFinding = { severity: 'error', rule: 'a', pointer: '/a', line: 2, message: 'm', fix: undefined }

test('findings are counted, made unique and sorted the same in every run', () => {
  const late = { ...one, line: 9 } as const
  const advice = { ...one, severity: 'advice', rule: 'b', line: 1 } as const
  const nowhere = { ...one, rule: 'c', line: undefined } as const
  const findings = [advice, nowhere, { ...late, pointer: '/z' }, one, one]
  expect(sortedFindings(findings)).toEqual([one, { ...late, pointer: '/z' }, nowhere, advice])
  expect(sortedFindings(findings.toReversed())).toEqual(sortedFindings(findings))
  expect(countsOf(findings)).toEqual({ error: 4, warning: 0, advice: 1 })
})
