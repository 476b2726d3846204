import { beforeEach, describe, expect, test } from 'vitest'
import { directorySentinels, sentinelIn } from '../../directorySentinels.ts'
import type { Sandbox } from '../../sandboxApp.ts'
import { callGraph, origin, testBrowser, testSandbox } from '../../testing/testBrowser.ts'

let sandbox: Sandbox
let token: string

beforeEach(async () => {
  sandbox = testSandbox({ throttleEvery: 3 }).sandbox
  token = (await testBrowser(sandbox).signIn('administrator', ['User.ReadBasic.All', 'Group.ReadBasic.All']))
    .access_token
})

describe('every so many reads', () => {
  test('the directory is busy, for each session by itself', async () => {
    expect(await statuses(token, 6)).toEqual([200, 200, 429, 200, 200, 429])
    const other = (await testBrowser(sandbox).signIn('colleague', ['User.ReadBasic.All'])).access_token
    expect(await statuses(other, 3)).toEqual([200, 200, 429])
  })

  test.each([
    ['0', [200, 200, 200, 200]],
    ['1', [429, 429, 429, 429]],
  ])('is %s when a test says so, until a reset', async (every, expected) => {
    expect((await control(`throttle?every=${every}`)).status).toBe(204)
    expect(await statuses(token, 4)).toEqual(expected)
    await control('reset')
    expect(await statuses(token, 3)).toEqual([200, 200, 429])
  })

  test.each(['throttle', 'throttle?every=often', 'throttle?every=-1'])('%s says nothing', async (path) => {
    expect((await control(path)).status).toBe(400)
  })
})

describe('a sentinel in a searched text', () => {
  beforeEach(async () => void (await control('throttle?every=0')))

  test.each(Object.keys(directorySentinels))('%s does what it says', async (sentinel) => {
    const first = await search(`Robin ${sentinel}`)
    const second = await search(`Robin ${sentinel}`)
    const expected: Record<string, readonly number[]> = {
      directoryThrottled: [429, 200],
      directoryForbidden: [403, 403],
      directoryDown: [503, 503],
      directorySlow: [200, 200],
    }
    expect([first.status, second.status]).toEqual(expected[sentinel])
    if (second.status === 200) expect(await second.text()).toContain('Robin Delgado')
  })

  test.each([
    ['Robin directoryDown', 'directoryDown', 'Robin'],
    ['"displayName:a directorySlow" OR "mail:a directorySlow"', 'directorySlow', '"displayName:a" OR "mail:a"'],
    ['Robin', undefined, 'Robin'],
  ])('%j has %s, and leaves %j', (text, sentinel, rest) => {
    expect(sentinelIn(text)).toEqual({ sentinel, text: rest })
  })
})

async function statuses(withToken: string, count: number): Promise<readonly number[]> {
  const all: number[] = []
  while (all.length < count) all.push((await callGraph(sandbox, withToken, 'v1.0/users?$top=1')).status)
  return all
}

function control(path: string): Promise<Response> {
  return Promise.resolve(sandbox.fetch(new Request(`${origin}/__sandbox/${path}`, { method: 'POST' })))
}

function search(words: string): Promise<Response> {
  const headers = { ConsistencyLevel: 'eventual' }
  return callGraph(sandbox, token, `v1.0/users?$search="displayName:${words}"`, { headers })
}
