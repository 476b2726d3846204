import { expect, test } from 'vitest'
import { lookUpsAnswered, noteLookUp } from './lookUpsUnderWay.ts'

test('what is being found out is waited for, also where it fails', async () => {
  const told: string[] = []
  noteLookUp(Promise.resolve().then(() => told.push('found')))
  noteLookUp(Promise.reject(new Error('The network is gone.')))
  const waited = lookUpsAnswered().then(() => told.push('answered'))
  await waited
  expect(told).toEqual(['found', 'answered'])
})

test('nothing is waited for where nothing is being found out', async () => {
  await expect(lookUpsAnswered()).resolves.toBeUndefined()
})
