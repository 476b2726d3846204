import { expect, test } from 'vitest'
import { deviceZone } from '../../ui/deviceZone.ts'
import { dateAsked } from './dateAsked.ts'

test('a day without a time zone may be one of the device', () => {
  expect(dateAsked('28 November 2026')?.ways[0].how).toContain(deviceZone())
  expect(dateAsked('2026-11-28T10:00:00Z')).toBeUndefined()
})
