import { expect, test } from 'vitest'
import { filesToKeep } from './serviceWorkerPlugin.ts'

test('what the app needs is kept: the page by its content, parts by their name, and nothing that is not for the page', () => {
  const content = new Map([['index.html', '<!doctype html>']])
  const contentOf = (name: string) => new TextEncoder().encode(content.get(name) ?? name)
  const built = ['index.html', 'assets/b-2.css', 'assets/a-1.js', 'assets/a-1.js.map', '.vite/manifest.json']
  const kept = filesToKeep(built, contentOf)
  expect(kept.map(({ url }) => url)).toEqual(['index.html', 'early.js', 'icon.svg', 'assets/a-1.js', 'assets/b-2.css'])
  expect(kept.slice(3).map(({ revision }) => revision)).toEqual([null, null])
  expect(new Set(kept.slice(0, 3).map(({ revision }) => revision)).size).toBe(3)

  content.set('index.html', '<!doctype html><p>')
  expect(filesToKeep(built, contentOf)[0]).not.toEqual(kept[0])
  expect(filesToKeep(built, contentOf).slice(1)).toEqual(kept.slice(1))
})
