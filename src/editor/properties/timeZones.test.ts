import { expect, test } from 'vitest'
import { matchingZones, timeZonesFrom } from './timeZones.ts'

test('UTC comes first, then the zone of the device, and each is there once', () => {
  const zones = timeZonesFrom('Europe/Berlin')
  expect(zones.slice(0, 2)).toEqual(['UTC', 'Europe/Berlin'])
  expect(new Set(zones).size).toBe(zones.length)
  expect(zones.length).toBeGreaterThan(300)
  expect(timeZonesFrom('UTC').slice(0, 1)).toEqual(['UTC'])
})

test.each([
  ['berl', ['Europe/Berlin']],
  ['new york', ['America/New_York']],
  ['utc', ['UTC']],
  ['', ['UTC', 'Europe/Berlin', 'America/New_York']],
  ['middle earth', []],
])('%j finds %j', (typed, found) => {
  expect(matchingZones(['UTC', 'Europe/Berlin', 'America/New_York'], typed)).toEqual(found)
})

test('the zone of this very name comes first', () => {
  expect(matchingZones(['Etc/UTC', 'UTC'], 'utc')).toEqual(['UTC', 'Etc/UTC'])
})
