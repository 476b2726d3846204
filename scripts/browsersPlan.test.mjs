import { expect, test } from 'vitest'
import { browsersOf, packagesFor, placesOf } from './browsersPlan.mjs'

const all = { firefox: '/f', webKit: '/w', webKitDriver: '/d', display: '/x' }
const none = { firefox: undefined, webKit: undefined, webKitDriver: undefined, display: undefined }

test.each([
  ['all', all, ['Firefox', 'WebKit'], []],
  ['Firefox alone', { ...none, firefox: '/f' }, ['Firefox'], [/WebKitGTK was not found/]],
  ['WebKit without a display', { ...all, display: undefined }, ['Firefox'], [/WebKitGTK was not found/]],
  ['WebKit without its driver', { ...all, webKitDriver: undefined }, ['Firefox'], [/WebKitGTK was not found/]],
  ['none', none, [], [/Firefox was not found/, /WebKitGTK was not found/]],
])('browsers to use: %s', (_, programs, names, sentences) => {
  const { browsers, skipped } = browsersOf(programs)
  expect(browsers.map(({ name }) => name)).toEqual(names)
  expect(skipped).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)))
})

test.each([
  ['all', all, []],
  ['none', none, ['firefox-esr', 'webkit2gtk-driver', 'xvfb']],
  ['Firefox alone', { ...none, firefox: '/f' }, ['webkit2gtk-driver', 'xvfb']],
])('packages to install: %s', (_, programs, packages) => {
  expect(packagesFor(programs)).toEqual(packages)
})

/** @type {readonly (readonly [NodeJS.Platform, NodeJS.ProcessEnv, string])[]} */
const places = [
  ['linux', {}, '/usr/bin/firefox-esr'],
  ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Mozilla Firefox\\firefox.exe'],
  ['linux', { FIREFOX_PATH: '/mine' }, '/mine'],
]

test.each(places)('where Firefox is looked for first: %s %o', (platform, env, first) => {
  expect(placesOf(platform, env).firefox[0]).toBe(first)
})
