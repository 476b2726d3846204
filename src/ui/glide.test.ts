// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { glide } from './glide.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['from where it was', 170, false, ['0 170px', '0 0']],
  ['not at all where it did not move', 0, false, []],
  ['not at all for who asks for less motion', 170, true, []],
])('it glides %s', (_, from, isReduced, expected) => {
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }))
  const places: unknown[] = []
  const element = document.createElement('p')
  Object.assign(element, {
    animate: (frames: readonly { readonly translate: string }[]) =>
      places.push(...frames.map(({ translate }) => translate)),
  })
  glide(element, from)
  glide(null, from)
  expect(places).toEqual(expected)
})
