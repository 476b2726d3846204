import { expect, test } from 'vitest'
import { code, imports, namesOf, read, shown, tracked } from './tree.ts'

// Conventions of the whole repository that neither compiler nor linter sees. src/walls.test.ts has those of src.

test('Every sentinel of the sandbox is named in an e2e test', () => {
  const sentinels = namesOf(/^ {2}(\w+): ['"]/gm, read('sandbox/sentinels.ts'))
  const stories = code.filter((file) => /^e2e\/.*\.ts$/.test(file)).map(read)
  expect(sentinels.length).toBeGreaterThan(10)
  const untold = sentinels.filter((id) => !stories.some((text) => new RegExp(`\\b${id}\\b`).test(text)))
  expect(untold, 'Add a story of what the user sees to e2e.').toEqual([])
})

test('No folder is named by the kind of code in it', () => {
  const vague = code.filter((file) => /\/(?:utils?|helpers?|common|types|hooks)\//.test(file))
  expect(vague, 'Name the folder after the part of the product that the code belongs to.').toEqual([])
})

test('No file hands on the exports of others', () => {
  const barrels = code.filter((file) => /(?:^|\/)index\.[a-z]+$/.test(file))
  expect(barrels, 'Import from the file that has it, not from its folder.').toEqual([])
})

test('The app and its surroundings do not import each other', () => {
  const tops = ['sandbox', 'e2e', 'scripts', 'bench']
  const leaks = imports.filter(({ file, target }) => {
    const [from = '', to = ''] = [file, target].map((path) => path.split('/')[0])
    const isBetween = (from === 'src' && tops.includes(to)) || (tops.includes(from) && to === 'src')
    return isBetween && !file.startsWith('bench/')
  })
  leaks.push(
    ...imports.filter(({ file, target }) => file.startsWith('checkItems/') && /^src\/(?!domain\/)/.test(target)),
  )
  expect(shown(leaks), 'The sandbox imitates Graph, not the app, and e2e does what a user does.').toEqual([])
})

test('No file is longer than 300 lines', () => {
  const long = code.filter((file) => read(file).split('\n').length - 1 > 300)
  expect(long, 'Ask what the second idea in the file is, and give it a file.').toEqual([])
})

test('Nothing runs text as code or sets HTML', () => {
  // The brackets keep this file from finding itself.
  const dangerous = /dangerouslySetInnerHTM[L]|(?<![.$\w])eva[l]\(|new Functio[n]\(/
  expect(
    code.filter((file) => dangerous.test(read(file))),
    'Build elements instead.',
  ).toEqual([])
})

test('No file names a package registry or a path of one machine', () => {
  const registry = /\bregistry\.[a-z\d-]+\.[a-z]|\bnpm\.pkg\.|\bpypi\.[a-z]|\bartifactory\b|\/repository\/npm/i
  const machinePath = /(?:^|[\s"'`(=[])\/(?:home|Users|root|work|mnt|private)\/\w/m
  const leaks = tracked.filter((file) => {
    const text = read(file)
    if (text.includes('\0')) return false
    const readable = file === 'package-lock.json' ? text.replaceAll(/^\s*"integrity".*$/gm, '') : text
    return registry.test(readable) || machinePath.test(readable)
  })
  expect(leaks, 'Name the registry in your own .npmrc, and write paths relative to the repository.').toEqual([])
})
