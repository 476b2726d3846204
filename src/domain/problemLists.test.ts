import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finding, type Problem, problemInBody, problemInUrl } from './problem.ts'
import { byPlace, reuseSame } from './problemLists.ts'

const at = (pointer: string, message = 'Fix it.') => problemInBody(finding('int64-not-integer', message), pointer)
const missingId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')

describe('problems are found at their member', () => {
  test.each([
    ['/acl/0', '/acl/0'],
    ['/acl/0/value', '/acl/0'],
    ['/acl', '/acl'],
    ['/properties/a~1b/1', '/properties/a~1b'],
    ['/properties/', '/properties/'],
    ['/properties', '/properties'],
    ['/content/value', '/content'],
    ['', ''],
  ])('“%s” at “%s”, and nowhere else', (pointer, place) => {
    expect(byPlace([at(pointer)])).toEqual(new Map([[place, [at(pointer)]]]))
  })

  test('and those of a parameter of the URL at the parameter', () => {
    expect(byPlace([missingId])).toEqual(new Map([['url:item-id', [missingId]]]))
  })

  test('in the order in which they were found', () => {
    const list = [at('/acl/0', 'first'), missingId, at('/acl/0/value', 'second')]
    expect(
      byPlace(list)
        .get('/acl/0')
        ?.map(({ message }) => message),
    ).toEqual(['first', 'second'])
  })
})

test('a list that says the same is the one of before; one that says something else is not', () => {
  const before = byPlace([at('/acl/0'), at('/acl/1')])
  const after = byPlace([at('/acl/0'), at('/acl/1', 'Something else.')], before)
  expect(after.get('/acl/0')).toBe(before.get('/acl/0'))
  expect(after.get('/acl/1')).toEqual([at('/acl/1', 'Something else.')])
})

describe('what is reused of before', () => {
  const notation = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })

  test('says what now says, whatever came or went', () => {
    fc.assert(
      fc.property(notation, notation, (before, now) => {
        expect(reuseSame(before.map(problem), now.map(problem))).toEqual(now.map(problem))
      }),
    )
  })

  test('is the whole list when nothing changed', () => {
    const before = [problem('a'), problem('b')]
    expect(reuseSame(before, [problem('a'), problem('b')])).toBe(before)
  })

  test('are the problems before and after the ones that changed', () => {
    const before = ['a', 'b', 'c', 'd'].map(problem)
    const reused = reuseSame(before, ['a', 'x', 'y', 'c', 'd'].map(problem))
    expect(reused.map((each) => before.includes(each))).toEqual([true, false, false, true, true])
  })
})

function problem(message: string): Problem {
  return at('/acl/0', message)
}
