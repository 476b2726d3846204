import { describe, expect, test } from 'vitest'
import {
  emptyCatalog,
  entryInForce,
  isWithoutSchema,
  mostSchemas,
  type SchemaEntry,
  withChoice,
  withEntry,
  withoutEntry,
} from './schemaCatalog.ts'

const pasted = (id: string, at: number): SchemaEntry => ({
  id,
  name: id,
  origin: { kind: 'pasted' },
  at,
  propertyCount: 1,
})
const read = (connectionId: string, accountId: string, at: number): SchemaEntry => ({
  ...pasted(`${connectionId} ${accountId}`, at),
  origin: { kind: 'graph', connectionId, accountId },
})
const catalog = [pasted('mine', 1), read('tickets', 'adele', 2), read('tickets', 'joni', 3)].reduce(
  withEntry,
  emptyCatalog,
)

describe('The schema in force is', () => {
  test.each<[string, string | undefined, string | undefined]>([
    // Without a choice: what Graph answered to the account, or to anyone while nobody is signed in.
    ['tickets', 'adele', 'tickets adele'],
    ['tickets', undefined, 'tickets joni'],
    ['tickets', 'other', undefined],
    ['wiki', 'adele', undefined],
    ['', undefined, undefined],
  ])('for the connection “%s” and the account %s: %s', (connectionId, accountId, id) => {
    expect(entryInForce(catalog, connectionId, accountId)?.id).toBe(id)
  })

  test('the one that was chosen for the connection', () => {
    const chosen = withChoice(catalog, { connectionId: 'tickets', schemaId: 'mine' })
    expect(entryInForce(chosen, 'tickets', 'adele')?.id).toBe('mine')
    expect(entryInForce(chosen, 'wiki', 'adele')).toBeUndefined()
  })

  test('none, where none was chosen', () => {
    const chosen = withChoice(catalog, { connectionId: 'tickets', schemaId: null })
    expect(entryInForce(chosen, 'tickets', 'adele')).toBeUndefined()
  })

  test('the one that was chosen before there was a connection, where nothing better is known', () => {
    const chosen = withChoice(catalog, { connectionId: '', schemaId: 'mine' })
    expect(['', 'wiki', 'tickets'].map((id) => entryInForce(chosen, id, 'adele')?.id)).toEqual([
      'mine',
      'mine',
      'tickets adele',
    ])
    const stopped = withChoice(chosen, { connectionId: '', schemaId: null })
    expect(['', 'wiki'].map((id) => entryInForce(stopped, id, 'adele')?.id)).toEqual([undefined, undefined])
    expect(['', 'wiki'].map((id) => isWithoutSchema(stopped, id))).toEqual([true, false])
  })
})

test('A schema that is read again takes the place of its former self', () => {
  const again = withEntry(catalog, read('tickets', 'adele', 9))
  expect(again.entries.map(({ id, at }) => `${id} ${at}`)).toEqual(['tickets adele 9', 'tickets joni 3', 'mine 1'])
})

test('One that is removed is chosen by nobody', () => {
  const chosen = withChoice(catalog, { connectionId: 'wiki', schemaId: 'mine' })
  expect(withoutEntry(chosen, 'mine')).toEqual({
    entries: catalog.entries.filter(({ id }) => id !== 'mine'),
    choices: [],
  })
})

test('The oldest make room', () => {
  const many = Array.from({ length: mostSchemas + 5 }, (_, at) => pasted(`s${at}`, at)).reduce(withEntry, emptyCatalog)
  expect(many.entries).toHaveLength(mostSchemas)
  expect(many.entries.at(-1)?.id).toBe('s5')
})
