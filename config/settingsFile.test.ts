import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import template from '../public/config.example.json'
import { faultLine, faultsIn, readSettings, rescueSettings, writeSettings } from './settingsFile.ts'

const good = '{ "clientId": "5a4db0c5-0000-4000-8000-00000000ed17", "tenant": "contoso.com", "cloud": "global" }'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'settings-'))
})

afterEach(() => rmSync(root, { recursive: true }))

test.each([
  [good, []],
  [good.replace('contoso.com', ' contoso.com '), []],
  [
    '{ "clientId": ',
    [
      '  config.json is not valid JSON: line 1, column 15 (value expected). Correct it, or write it anew with "npm run configure".',
    ],
  ],
  [
    JSON.stringify(template),
    [expect.stringMatching(/^ {2}clientId is still the placeholder of the template\. Copy "Application/)],
  ],
  [good.replace('global', 'china'), [expect.stringMatching(/^ {2}cloud is "china".* Write "global"/)]],
])('%s has these faults', (text, lines) => {
  expect(faultsIn(text).map(faultLine)).toEqual(lines)
})

test('settings are written where the build is copied from, and beside a build that is there', () => {
  expect(readSettings(root)).toBeUndefined()
  expect(writeSettings(root, 'a')).toEqual(['config.json'])
  mkdirSync(join(root, 'dist'))
  expect(writeSettings(root, 'b')).toEqual(['config.json', join('dist', 'config.json')])
  expect(readSettings(root)).toBe('b')
  expect(readFileSync(join(root, 'dist', 'config.json'), 'utf8')).toBe('b')
})

test('settings that were put into the build by hand are saved before it is emptied', () => {
  mkdirSync(join(root, 'dist'))
  expect(rescueSettings(root, 'dist')).toBe(false)
  writeFileSync(join(root, 'dist', 'config.json'), JSON.stringify(template))
  expect(rescueSettings(root, 'dist')).toBe(false)
  writeFileSync(join(root, 'dist', 'config.json'), good)
  expect(rescueSettings(root, 'dist')).toBe(true)
  expect(readSettings(root)).toBe(good)
  writeFileSync(join(root, 'dist', 'config.json'), 'newer')
  expect(rescueSettings(root, 'dist')).toBe(false)
  expect(readSettings(root)).toBe(good)
})

test('a build into any folder has its settings there', () => {
  const elsewhere = join(root, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'config.json'), good)
  expect(rescueSettings(root, elsewhere)).toBe(true)
  expect(readSettings(root)).toBe(good)
})
