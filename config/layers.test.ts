import { expect, test } from 'vitest'
import { layerOf } from './layers.ts'

test.each([
  ['main', 0],
  ['page', 1],
  ['ui', 11],
  ['utils', undefined],
])('%s stands in line %s', (folder, line) => expect(layerOf(folder)).toBe(line))
