import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, tracked } from './tree.ts'
import { unitTests } from './unitTests.ts'

const { node, screen, alone } = unitTests(join(import.meta.dirname, '..'))

test('Every unit test runs in one of the worlds', () => {
  const tests = tracked.filter((file) => !file.startsWith('e2e/') && /\.test\.[^.]+$/.test(file))
  expect([...node, ...screen, ...alone].toSorted()).toEqual(tests.toSorted())
})

test('A test that shows components asks for the world with a screen', () => {
  const components = [...node, ...alone].filter((file) => file.endsWith('.tsx'))
  const without = components.filter((file) => !read(file).startsWith('// @vitest-environment jsdom\n'))
  expect(without, 'Begin it with: // @vitest-environment jsdom').toEqual([])
})
