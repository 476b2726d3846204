import { expect, test } from 'vitest'
import { setupProblem } from './setupProblem.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0'])('Node.js %s with its packages has no problem', (nodeVersion) => {
  expect(setupProblem({ nodeVersion, isInstalled: true })).toBeUndefined()
})

test.each([
  ['20.18.9', true, /20\.19 or newer/],
  ['18.20.1', false, /20\.19 or newer/],
  ['24.1.0', false, /npm ci/],
])('Node.js %s, packages installed: %s, is told %s', (nodeVersion, isInstalled, sentence) => {
  expect(setupProblem({ nodeVersion, isInstalled })).toMatch(sentence)
})
