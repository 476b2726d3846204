import { describe, expect, test } from 'vitest'
import { readAnySource } from '../code/readAnySource.ts'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { memberOf } from './json/jsonMembers.ts'

// Texts of megabytes that are nothing anybody meant: what is known about them does not depend on how long they go on.
const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

describe('what is too much of one thing is left as it is written', () => {
  test('words without an end after the name of a command are no command', async () => {
    const reading = await readAnySource(`curl -X PUT ${url} ${'word '.repeat(60_000)}`, runAtOnce)
    expect(reading.kind).toBe('nothing')
  })

  test('a text of variables is not filled in', async () => {
    const body = '$a '.repeat(30_000)
    const source = `$a = 'x'\nInvoke-MgGraphRequest -Method PUT -Uri '${url}' -Body "${body}"`
    const reading = await readAnySource(source, runAtOnce)
    expect(reading.kind === 'payload' && reading.item.text).toBe(body)
  })

  test('an .http file fills in so many variables and says that there are more', async () => {
    const body = `{"properties":{"t":"${'{{a}}'.repeat(50_001)}"}}`
    const reading = await readAnySource(`@a = x\n\nPUT ${url}\n\n${body}`, runAtOnce)
    expect(reading.kind === 'payload' && reading.item.text.match(/\{\{a\}\}/g)).toHaveLength(1)
    expect(reading.kind === 'payload' && reading.remarks.join()).toContain('more than 50,000 places')
  })
})

test('of an object of thousands of members the first and last are known by their names', () => {
  const members = Array.from({ length: 6000 }, (_, index) => `"m${index}":${index}`).join()
  const source = `{"first":1,${members},"last":2}`
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error('It is JSON.')
  expect(['first', 'm1', 'm3000', 'last'].map((name) => memberOf(json.root, name)?.kind)).toEqual([
    'number',
    'number',
    undefined,
    'number',
  ])
})

async function runAtOnce<Result>(steps: Generator<number, Result>): Promise<Result> {
  return finished(steps)
}
