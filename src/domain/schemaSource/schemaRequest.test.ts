import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { schemaRequest } from './schemaRequest.ts'

const exact = { name: 'code', type: 'string', isExactMatchRequired: true, isQueryable: true }

test.each([
  ['beta', exact, true, /^$/],
  ['v1.0', exact, false, /“code” is left out: only beta/],
  ['v1.0', { ...exact, isExactMatchRequired: false }, false, /^$/],
] as const)('on %s, %j', (version, property, isSent, said) => {
  const reading = readConnectionSchema({ properties: [property] })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const { body, leftOut } = schemaRequest(reading.schema, version)
  expect(body.includes('isExactMatchRequired')).toBe(isSent)
  expect(leftOut.join('')).toMatch(said)
  expect(JSON.parse(body)).toMatchObject({
    baseType: 'microsoft.graph.externalItem',
    properties: [{ name: 'code', type: 'string', isQueryable: true }],
  })
})
