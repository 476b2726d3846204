// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Fix } from '../domain/fixes/fix.ts'
import { finding, problemInUrl } from '../domain/problem.ts'
import { FixingContext, noFixing } from '../fixes/fixing.ts'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { useShownFixing } from './useShownFixing.ts'

const problem = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const fix: Fix = { label: 'Use T1', isSafe: true, apply: (draft) => draft }
const marked = vi.fn<() => void>()

beforeEach(() => {
  marked.mockClear()
  vi.stubGlobal('requestAnimationFrame', (go: () => void) => go())
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, animate: marked })
  document.body.innerHTML = '<input data-place="url:item-id">'
})

test('what a fix changed is shown, whatever the filter; all at once are not', () => {
  const { fixing, filters } = show('T1')
  fixing.apply(problem, fix)
  expect([filters, marked.mock.calls.length]).toEqual([[''], 1])
  fixing.applyAll()
  expect(marked).toHaveBeenCalledTimes(1)
})

test('nothing is shown where nothing changed', () => {
  const { fixing, filters } = show('')
  fixing.apply(problem, fix)
  expect([filters, marked.mock.calls.length]).toEqual([[], 0])
})

function show(itemId: string) {
  const { state, draftIs } = aDraftState()
  const page = { ...noFixing, apply: () => draftIs({ itemId }), applyAll: () => draftIs({ itemId: 'T2' }) }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <FixingContext value={page}>{children}</FixingContext>
  )
  const filters: string[] = []
  const { result } = renderHook(() => useShownFixing(state, (filter) => filters.push(filter)), { wrapper })
  return { fixing: result.current, filters }
}
