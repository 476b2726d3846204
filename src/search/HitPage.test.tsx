// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { HitPage } from './HitPage.tsx'

test('a page has a line for each of its hits', () => {
  const nothing = () => undefined
  const hits = [
    { itemId: 'T1', properties: {} },
    { itemId: undefined, properties: {} },
  ]
  render(
    <HitPage hits={hits} before={1025} schema={undefined} obstacle={undefined} onOpen={nothing} onCheck={nothing} />,
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('list', { name: 'Items 1,026 to 1,027' })).toBeDefined()
})

test('far from what is in sight it keeps its place alone', () => {
  let leaves: () => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly object[]) => void) {
        leaves = () => tell([{ isIntersecting: false, boundingClientRect: { height: 184 } }])
      }
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  const nothing = () => undefined
  const hits = [{ itemId: 'T1', properties: {} }]
  render(<HitPage hits={hits} before={0} schema={undefined} obstacle={undefined} onOpen={nothing} onCheck={nothing} />)
  act(leaves)
  expect(screen.queryByRole('listitem')).toBeNull()
  expect(screen.getByText('Items 1 to 1').style.height).toBe('184px')
  vi.unstubAllGlobals()
})
