import { describe, expect, test } from 'vitest'
import {
  emptyCatalog,
  isWithoutSchema,
  keptInForce,
  mostKept,
  type SavedSchema,
  withChoice,
  withKept,
  withoutKept,
} from './schemaCatalog.ts'

const pasted = (id: string, at: number): SavedSchema => ({
  id,
  name: id,
  origin: { kind: 'pasted' },
  at,
  propertyCount: 1,
})
const read = (connectionId: string, accountId: string, at: number): SavedSchema => ({
  ...pasted(`${connectionId} ${accountId}`, at),
  origin: { kind: 'graph', connectionId, accountId },
})
const catalog = [pasted('mine', 1), read('tickets', 'adele', 2), read('tickets', 'joni', 3)].reduce(
  withKept,
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
    expect(keptInForce(catalog, connectionId, accountId)?.id).toBe(id)
  })

  test('the one that was chosen for the connection', () => {
    const chosen = withChoice(catalog, { connectionId: 'tickets', schemaId: 'mine' })
    expect(keptInForce(chosen, 'tickets', 'adele')?.id).toBe('mine')
    expect(keptInForce(chosen, 'wiki', 'adele')).toBeUndefined()
  })

  test('none, where none was chosen', () => {
    const chosen = withChoice(catalog, { connectionId: 'tickets', schemaId: null })
    expect(keptInForce(chosen, 'tickets', 'adele')).toBeUndefined()
  })

  test('the one that was chosen before there was a connection, where nothing better is known', () => {
    const chosen = withChoice(catalog, { connectionId: '', schemaId: 'mine' })
    expect(['', 'wiki', 'tickets'].map((id) => keptInForce(chosen, id, 'adele')?.id)).toEqual([
      'mine',
      'mine',
      'tickets adele',
    ])
    const stopped = withChoice(chosen, { connectionId: '', schemaId: null })
    expect(['', 'wiki'].map((id) => keptInForce(stopped, id, 'adele')?.id)).toEqual([undefined, undefined])
    expect(['', 'wiki'].map((id) => isWithoutSchema(stopped, id))).toEqual([true, false])
  })
})

test('A schema that is read again takes the place of its former self', () => {
  const again = withKept(catalog, read('tickets', 'adele', 9))
  expect(again.kept.map(({ id, at }) => `${id} ${at}`)).toEqual(['tickets adele 9', 'tickets joni 3', 'mine 1'])
})

test('One that is removed is chosen by nobody', () => {
  const chosen = withChoice(catalog, { connectionId: 'wiki', schemaId: 'mine' })
  expect(withoutKept(chosen, 'mine')).toEqual({ kept: catalog.kept.filter(({ id }) => id !== 'mine'), choices: [] })
})

test('The oldest make room', () => {
  const many = Array.from({ length: mostKept + 5 }, (_, at) => pasted(`s${at}`, at)).reduce(withKept, emptyCatalog)
  expect(many.kept).toHaveLength(mostKept)
  expect(many.kept.at(-1)?.id).toBe('s5')
})
