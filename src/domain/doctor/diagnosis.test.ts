import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundSetup } from '../testing/doctorFacts.ts'
import { masked, reportOf } from './diagnosis.ts'
import { examine } from './examine.ts'

test('the report has a line for each check', () => {
  const report = reportOf(examine(soundSetup), false)
  expect(report.split('\n')).toHaveLength(9)
  expect(report).toMatch(/^✓ Settings: Client ID 5a4db0c5-0000-4000-8000-00000000ed17, tenant/)
})

test('masked, it holds neither whole IDs nor names of people', () => {
  const report = reportOf(examine(soundSetup), true)
  expect(report).toContain('Client ID 5a4d…ed17')
  expect(report).toContain('…@… in tenant')
  expect(report).not.toMatch(/5a4db0c5-|nadia|contoso/i)
})

test('no ID outlives the masking', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), fc.string(), (id, before, after) => {
      expect(masked(`${before} ${id} ${after}`)).not.toContain(id)
    }),
  )
})
