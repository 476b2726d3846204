// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { onLookUp } from '../ui/lookUp.ts'
import { useLookUpsOnReturn } from './useLookUpsOnReturn.ts'

afterEach(() => (document.body.innerHTML = ''))

test('names that were left open are looked up once their fields are there, and nothing else', async () => {
  const asked: string[] = []
  const stop = onLookUp((key) => asked.push(key))
  const state = live({
    problems: [
      problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0'),
      problemInBody(finding('acl-group-not-guid', 'Choose a group.', '/value'), '/acl/1'),
      problemInBody(finding('acl-value-missing', 'Choose somebody.', '/value'), '/acl/2'),
    ],
  })
  document.body.innerHTML = '<input data-place="/acl/0/value"><input data-place="/acl/2/value">'
  renderHook(() => useLookUpsOnReturn(state))
  await frame()
  expect(asked).toEqual(['/acl/0/value'])
  document.body.insertAdjacentHTML('beforeend', '<input data-place="/acl/1/value">')
  await frame()
  expect(asked).toEqual(['/acl/0/value', '/acl/1/value'])
  await frame()
  expect(asked).toHaveLength(2)
  stop()
})

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
