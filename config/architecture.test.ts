import { expect, test } from 'vitest'
import { layers } from './layers.ts'
import { read, tracked } from './tree.ts'

const page = read('docs/architecture.md')

test('docs/architecture.md shows the layers as they are kept', () => {
  const rows = [...page.matchAll(/^\| (\d+) \| (.+) \|$/gm)].map(([, , folders = '']) => folders.split(', '))
  expect(rows).toEqual(layers)
})

test('docs/architecture.md names homes that exist', () => {
  const homes = [...page.matchAll(/`((?:\w+\/)+\w*(?:\.tsx?)?)`/g)].map(([, path = '']) => path)
  const missing = homes.filter((home) => !tracked.some((file) => file === home || file.startsWith(`src/${home}`)))
  expect(homes.length).toBeGreaterThan(10)
  expect(missing).toEqual([])
})
