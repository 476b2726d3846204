import { expect, test } from 'vitest'
import { parts, readAttackOptions, scaled } from './options.ts'

test('without arguments everything is tried, in full numbers, from the same seed', () => {
  expect(readAttackOptions([], undefined)).toEqual({ seed: 20_261, scale: 1, only: new Set(parts) })
  expect(readAttackOptions([], '7').seed).toBe(7)
})

test('the slice is small, and kills nothing', () => {
  const { scale, only } = readAttackOptions(['--slice'], undefined)
  expect([scale < 0.1, only.has('kills'), only.has('storm')]).toEqual([true, false, true])
})

test('parts and scale can be chosen', () => {
  expect(readAttackOptions(['--only', 'kills,fuzz', '--scale', '0.5'], undefined)).toMatchObject({
    scale: 0.5,
    only: new Set(['fuzz', 'kills']),
  })
  expect(() => readAttackOptions(['--only', 'rain'], undefined)).toThrow('There is no part “rain”')
  expect(() => readAttackOptions(['--scale', '2'], undefined)).toThrow('from 0 to 1')
})

test('a part is tried at least once', () => {
  expect([scaled(100, { scale: 0.5 }), scaled(3, { scale: 0.01 })]).toEqual([50, 1])
})
