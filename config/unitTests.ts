import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the unit tests are. */
const folders = ['src', 'sandbox', 'config', 'scripts', 'bench', 'attack', 'checkItems']

/** The files of unit tests by the world they run in: what a test file says itself decides. */
export function unitTests(root: string): Readonly<Record<'node' | 'screen' | 'alone', readonly string[]>> {
  const tests = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.test\.(?:tsx?|mjs)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const alone = tests.filter(({ text }) => replacesModules.test(text))
  const screen = tests.filter((test) => !alone.includes(test) && asksForScreen.test(test.text))
  const node = tests.filter((test) => !alone.includes(test) && !screen.includes(test))
  const files = (of: typeof tests) => of.map(({ file }) => file)
  return { node: files(node), screen: files(screen), alone: files(alone) }
}

/** The first line of a test of what is on the screen. */
const asksForScreen = /^\/\/ @vitest-environment jsdom/

/** A module that is replaced would be replaced for every test after it. */
const replacesModules = /\bvi\.(?:mock|doMock|resetModules)\(/
