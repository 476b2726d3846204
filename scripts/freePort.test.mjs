import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, wantedPort } from './freePort.mjs'

test.each([
  [undefined, 5173],
  ['', 5173],
  ['8080', 8080],
  ['0', undefined],
  ['70000', undefined],
  ['80a', undefined],
])('PORT=%s means port %s', (text, port) => {
  expect(wantedPort(text)).toBe(port)
})

test('a taken port gives the next free one', async () => {
  const taken = await freePort(43_170)
  const server = createServer()
  await new Promise((resolve) => server.listen(taken, '127.0.0.1', () => resolve(undefined)))
  try {
    expect(await freePort(taken)).toBeGreaterThan(taken)
  } finally {
    server.close()
  }
})
