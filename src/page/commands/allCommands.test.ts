// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { allCommands } from './allCommands.ts'
import { commandKeys } from './commandKeys.ts'

test('every key of the page belongs to one command, which has the name it has there', () => {
  const keyed = Object.entries(allCommands).flatMap(([id, { keys }]) => (keys === undefined ? [] : [[id, keys]]))
  expect(Object.fromEntries(keyed)).toEqual(commandKeys)
})

test('no key is named twice, and no command is called as another', () => {
  for (const names of [Object.values(commandKeys).flat(), Object.values(allCommands).map(({ label }) => label)]) {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  }
})
