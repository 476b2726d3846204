import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const usual = { paths: ['a.json'], schemaPath: undefined, apiVersion: 'v1.0', isJson: false }

test.each([
  [['a.json'], { kind: 'options', options: usual }],
  [['a.json', 'b', '--json'], { kind: 'options', options: { ...usual, paths: ['a.json', 'b'], isJson: true } }],
  [['--api', 'beta', 'a.json'], { kind: 'options', options: { ...usual, apiVersion: 'beta' } }],
  [
    ['--api=beta', '--schema=s=1.json', 'a.json'],
    { kind: 'options', options: { ...usual, apiVersion: 'beta', schemaPath: 's=1.json' } },
  ],
  [['a.json', '--help'], { kind: 'help' }],
  [[], { kind: 'wrong', why: 'Name the files or folders to check.' }],
  [['a.json', '--api', 'v2'], { kind: 'wrong', why: '--api is v1.0 or beta.' }],
  [['a.json', '--schema'], { kind: 'wrong', why: '--schema needs a file.' }],
  [['a.json', '--fix'], { kind: 'wrong', why: 'There is no option --fix.' }],
])('%j', (args, reading) => {
  expect(readOptions(args)).toEqual(reading)
})
