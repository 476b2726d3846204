import { expect, test } from 'vitest'
import { itemScope, type Named, rootScope } from './templateScope.ts'

const data = {
  values: new Map<string, unknown>([
    ['title', 'A'],
    ['tags', ['a', 'b']],
  ]),
  hidden: new Set(['secret']),
  known: new Set(['title', 'tags', 'url', 'secret']),
}

test('names are the properties, and what there is for each is noted', () => {
  const named: Named[] = []
  const scope = rootScope(data, (each) => named.push(each))
  expect(scope.lookUp(['title'])).toBe('A')
  expect(scope.lookUp(['$root', 'tags', '1'])).toBe('b')
  expect(scope.lookUp(['$data', 'url'])).toBeUndefined()
  expect(scope.lookUp(['secret'])).toBeUndefined()
  expect(scope.lookUp(['Title'])).toBeUndefined()
  expect(scope.lookUp(['$root'])).toEqual({ title: 'A', tags: ['a', 'b'] })
  expect(named.map(({ name, found }) => `${name} ${found}`)).toEqual([
    'title filled',
    'tags filled',
    'url empty',
    'secret hidden',
    'Title unknown',
  ])
  expect([['title'], ['url'], ['secret'], ['$root', 'Title'], ['$root']].map(scope.staysWritten)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ])
})

test('in a loop names are of the element, and $root leads out', () => {
  const scope = itemScope(
    rootScope(data, () => undefined),
    { name: 'x' },
    3,
  )
  expect(scope.lookUp(['name'])).toBe('x')
  expect(scope.lookUp(['$data', 'name'])).toBe('x')
  expect(scope.lookUp(['$index'])).toBe(3)
  expect(scope.lookUp(['title'])).toBeUndefined()
  expect(scope.lookUp(['$root', 'title'])).toBe('A')
  expect(scope.staysWritten(['nothing'])).toBe(false)
  expect(scope.staysWritten(['$root', 'Title'])).toBe(true)
})
