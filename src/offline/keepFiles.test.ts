// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { keepFiles, type WorkerContainer, type WorkerOfPage } from './keepFiles.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))

const page = 'https://editor.example/assets/index-1.js'

test.each([
  ['of this version', { answers: true }, true],
  ['of another version', { answers: false }, false],
  ['that is silent', { answers: undefined }, false],
  ['that comes after a while', { answers: true, comesAfter: 2000 }, true],
  ['that never comes', { answers: true, comesAfter: 60_000 }, false],
  ['that the browser refuses', { answers: true, isRefused: true }, false],
])('a worker %s', async (_name, worker, expected) => {
  const keeping = keepFiles({ script: page, onNewVersion: () => undefined }, container(worker))
  await vi.advanceTimersByTimeAsync(40_000)
  expect(await keeping).toBe(expected)
})

test('a newer version that is ready is told', async () => {
  const onNewVersion = vi.fn<() => void>()
  expect(await keepFiles({ script: page, onNewVersion }, container({ answers: true, isNewerWaiting: true }))).toBe(true)
  expect(onNewVersion).toHaveBeenCalledTimes(1)
})

test('a browser without workers keeps nothing', async () => {
  expect(await keepFiles({ script: page, onNewVersion: () => undefined }, undefined)).toBe(false)
})

interface Worker {
  readonly answers: boolean | undefined
  readonly comesAfter?: number
  readonly isRefused?: boolean
  readonly isNewerWaiting?: boolean
}

function container({ answers, comesAfter = 0, isRefused = false, isNewerWaiting = false }: Worker): WorkerContainer {
  const worker: WorkerOfPage = {
    postMessage(message, [port]) {
      expect(message).toBe(page)
      if (answers !== undefined) port?.postMessage(answers)
    },
  }
  const at: { controller: WorkerOfPage | null } = { controller: comesAfter === 0 ? worker : null }
  const browser = Object.assign(new EventTarget(), at, {
    register() {
      if (isRefused) return Promise.reject(new TypeError('MIME type'))
      setTimeout(() => {
        browser.controller = worker
        browser.dispatchEvent(new Event('controllerchange'))
      }, comesAfter)
      return Promise.resolve()
    },
    getRegistration: () =>
      Promise.resolve(
        Object.assign(new EventTarget(), {
          waiting: isNewerWaiting ? worker : null,
          installing: null,
          update: () => Promise.resolve(),
        }),
      ),
  })
  return browser
}
