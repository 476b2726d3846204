import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { lackingInFairfax } from './fairfaxSchema.ts'

test.each([
  [{ type: 'string', labels: ['title'] }, []],
  [{ type: 'string', labels: ['iconUrl'] }, []],
  [{ type: 'string', labels: ['containerName'] }, [/“p” has the label containerName/]],
  [{ type: 'principal' }, [/“p” is Principal, a type/]],
  [{ type: 'principalCollection', labels: ['authors'] }, [/PrincipalCollection/]],
  [{ type: 'string', description: 'What it is.' }, [/“p” has a description/]],
  [{ type: 'geoPoint' }, []],
])('of %j US government clouds lack %j', (property, lacking) => {
  const reading = readConnectionSchema({ properties: [{ name: 'p', ...property }] })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const said = lackingInFairfax(reading.schema)
  expect(said).toHaveLength(lacking.length)
  for (const [index, pattern] of lacking.entries()) expect(said[index]).toMatch(pattern)
})
