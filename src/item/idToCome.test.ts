import { expect, test } from 'vitest'
import { offerId, withIdToCome } from './idToCome.ts'

test('without an ID to come it is done at once', () => {
  const done: string[] = []
  withIdToCome(() => done.push('sent'))
  expect(done).toEqual(['sent'])
})

test.each([
  ['once it is there', async () => undefined],
  [
    'also where it cannot come',
    async () => {
      throw new Error('no network')
    },
  ],
])('it is done %s', async (_, give) => {
  const done: string[] = []
  const end = offerId(async () => {
    done.push('asked')
    await give()
  })
  withIdToCome(() => done.push('sent'))
  expect(done).toEqual(['asked'])
  await expect.poll(() => done).toEqual(['asked', 'sent'])
  end()
  withIdToCome(() => done.push('at once'))
  expect(done).toHaveLength(3)
})

test('the field of an earlier form takes nothing from the one after it', () => {
  const done: string[] = []
  const end = offerId(async () => void done.push('the earlier'))
  const endLater = offerId(async () => void done.push('the later'))
  end()
  withIdToCome(() => undefined)
  expect(done).toEqual(['the later'])
  endLater()
})
