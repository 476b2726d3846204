import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortClassNames } from './shortClassNamesPlugin.ts'

test('a class keeps its name, on any machine, and no other class has it', () => {
  const here = shortClassNames('/one/editor')
  const names = ['row', 'line', 'row'].map((name) => here(name, '/one/editor/src/ui/Button.module.css'))
  expect(names[2]).toBe(names[0])
  expect(names[1]).not.toBe(names[0])
  expect(here('row', '/one/editor/src/ui/Card.module.css')).not.toBe(names[0])
  expect(shortClassNames('/two/build')('row', '/two/build/src/ui/Button.module.css')).toBe(names[0])
})

test('whatever the file is called, its classes begin with a letter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (file, name) => {
      expect(shortClassNames('/editor')(name, `/editor/${file}`)).toMatch(/^[a-z][0-9a-z]{4}$/)
    }),
  )
})

test('two style sheets that would share their names are told apart by a rename', () => {
  const give = shortClassNames('/editor')
  // 1.2 million prefixes: among so many files, two have the same.
  const many = () => Array.from({ length: 20_000 }, (_, number) => give('row', `/editor/src/${number}.module.css`))
  expect(many).toThrow(
    /^src\/\d+\.module\.css and src\/\d+\.module\.css share their class names: rename one of them\.$/,
  )
})
