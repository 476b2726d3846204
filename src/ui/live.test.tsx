// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { live, useLive } from './live.ts'

test('a component re-renders only when what it selects changes', () => {
  const source = live({ a: 1, b: 1 })
  let renders = 0
  function ShowA() {
    renders++
    return <p>{useLive(source, ({ a }) => a)}</p>
  }
  render(<ShowA />)
  act(() => source.set({ a: 1, b: 2 }))
  expect(renders).toBe(1)
  act(() => source.set({ a: 2, b: 2 }))
  expect(renders).toBe(2)
  expect(screen.getByText('2')).toBeDefined()
})

test('setting the same object again tells nobody, and leaving stops the listening', () => {
  const first = { n: 0 }
  const source = live(first)
  let told = 0
  const leave = source.subscribe(() => told++)
  source.set(first)
  source.set({ n: 1 })
  leave()
  source.set({ n: 2 })
  expect(told).toBe(1)
})
