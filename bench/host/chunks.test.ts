import { expect, test } from 'vitest'
import { readManifest, scriptsOnlyFor } from './chunks.ts'

const manifest = readManifest({
  'index.html': { file: 'index.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  '_state.js': { file: 'state.js', imports: ['_shared.js'] },
  'src/html.ts': { file: 'html.js', imports: ['_state.js'] },
  'src/editor.ts': { file: 'editor.js', imports: ['_shared.js', '_state.js', 'index.html'] },
})

test('the scripts of a late file are its own and those that the page did not have before', () => {
  expect([...scriptsOnlyFor(manifest, ['src/editor.ts'])]).toEqual(['editor.js', 'state.js'])
})

test('what two late files share counts once', () => {
  expect([...scriptsOnlyFor(manifest, ['src/editor.ts', 'src/html.ts'])]).toEqual(['editor.js', 'state.js', 'html.js'])
})

test('a file that was moved is named', () => {
  expect(() => scriptsOnlyFor(manifest, ['src/moved.ts'])).toThrow('src/moved.ts')
})
