// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { nameOf, noDirectory, useDirectory } from './directory.ts'

test('a name is found by its ID in any spelling', () => {
  const names = new Map([['e8', { kind: 'unknown' as const }]])
  expect(nameOf(names, ' E8 ')).toEqual({ kind: 'unknown' })
  expect(nameOf(names, 'f9')).toBeUndefined()
})

test('without a page above, nobody is signed in, and nothing is asked', async () => {
  const directory = renderHook(() => useDirectory()).result.current
  expect(directory).toBe(noDirectory)
  directory.want([{ text: 'a' }])
  directory.wantAgain()
  directory.remember([])
  expect(directory.names.get().size).toBe(0)
  expect(await directory.find('a', {})).toMatchObject({ error: { kind: 'signInNeeded' } })
  expect(await directory.resolve([{ text: 'a' }], {})).toMatchObject([{ kind: 'unreadable' }])
})
