import { expect, test } from 'vitest'
import { deviceZone } from './deviceZone.ts'

test('the zone of the device is one that dates can be written in', () => {
  expect(new Date(0).toLocaleString('en-GB', { timeZone: deviceZone() })).toBe(new Date(0).toLocaleString('en-GB'))
})
