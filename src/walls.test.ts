import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { allPropertyTypes, propertyTypes } from './domain/propertyType.ts'

// What the compiler and the linter cannot see about the tree. Each test lists the files that break a rule,
// and says what to do about them.

const root = join(import.meta.dirname, '..')
const notOurs = new Set(['.git', 'node_modules', 'dist', '.sandbox', 'test-results', 'playwright-report', 'coverage'])
const tracked = filesOf(root)
const code = tracked.filter(
  (file) => /\.(?:ts|tsx|mjs|css)$/.test(file) && /^(?:src|sandbox|e2e|scripts|config|bench|checkItems)\//.test(file),
)
const imports = code.flatMap((file) => importsOf(file).map((target) => ({ file, target })))

/** Folders of src that every part of the product may import. */
const shared = new Set(['domain', 'graph', 'auth', 'ui', 'text', 'fixes'])

test('Every file of the domain has a test beside it', () => {
  // The rows of the table of rules are tested with the table.
  const untested = code.filter(
    (file) =>
      /^src\/domain\/(?!testing\/|rules\/).+(?<!\.test)\.ts$/.test(file) &&
      /^export (?!interface|type)/m.test(read(file)) &&
      !tracked.includes(file.replace(/\.ts$/, '.test.ts')),
  )
  expect(untested, 'Write a test beside each of these: table tests first.').toEqual([])
})

test('Every rule of the domain is raised somewhere', () => {
  const raising = /^src\/domain\/(?!testing\/|rules\/|fixes\/|rules\.ts).+(?<!\.test)\.ts$/
  const text = code
    .filter((file) => raising.test(file))
    .map(read)
    .join('\n')
  const named = code
    .filter((file) => /^src\/domain\/rules\/\w+Rules\.ts$/.test(file))
    .flatMap((file) => namesOf(/^ {2}'([a-z\d-]+)': /gm, read(file)))
  expect(named.length).toBeGreaterThan(100)
  const unused = named.filter((rule) => !text.includes(`'${rule}'`))
  expect(unused, 'Raise these rules, or take them out of the table.').toEqual([])
})

test('Every other file that exports a function has a test beside it, or says here where it is tested', () => {
  const testedElsewhere: Record<string, string> = {
    'src/auth/createAuth.ts': 'wires MSAL; e2e signs in through it',
    'src/configFault.ts': 'config.test.ts: each fault is one of a file',
    'src/downloadDraft.ts': 'is keptDraft.ts and downloadFile.ts, each with its test',
    'src/drafts/deviceDraftDesk.ts': 'wires draftDesk.ts, which has its tests',
    'src/drafts/draftHolder.ts': 'draftDesk.test.ts: two desks',
    'src/drafts/draftLocks.ts': 'needs the locks of a browser: e2e twoTabs',
    'src/drafts/draftNews.ts': 'needs two tabs of a browser: e2e twoTabs',
    'src/drafts/indexedDbTable.ts': 'needs the database of a browser: e2e reloads the page',
    'src/drafts/useDraftList.ts': 'needs the database of a browser: e2e draftsList',
    'src/graph/connections.ts': 'resources.test.ts',
    'src/graph/directory.ts': 'resources.test.ts',
    'src/graph/fakeGraph.ts': 'is for tests',
    'src/graph/graphAnswer.ts': 'graphClient.test.ts: answers are read by it',
    'src/graph/items.ts': 'resources.test.ts',
    'src/graph/jsonAnswer.ts': 'resources.test.ts',
    'src/graph/me.ts': 'resources.test.ts',
    'src/graph/schema.ts': 'resources.test.ts',
    'src/graph/untilAborted.ts': 'graphClient.test.ts: aborting while the token is awaited',
    'src/fixes/fixing.ts': 'src/fixes/FixButtons.test.tsx',
    'src/import/readSource.ts':
      'puts readTextFile, readPayload and prepareDraft in a row, each with its test; e2e import',
    'src/import/useImport.ts': 'needs the dialog of a browser: e2e import',
    'src/ui/announce.ts': 'Announcer.test.tsx',
    'src/ui/usePopup.ts': 'needs the popover of a browser: e2e connection; where it stands is in popupBox.test.ts',
    'src/useImporting.ts': 'is the page around the import dialog: e2e import',
    'src/useLateParts.ts': 'e2e/offline.spec.ts',
    'src/useProblemFixing.ts': 'e2e/problems.spec.ts',
    'src/useRawText.ts': 'is the page around raw/rawDesk.ts: e2e raw',
    'src/useUndoing.ts': 'e2e/undo.spec.ts',
    'src/useSafeSending.ts': 'is the page around the replace dialog: e2e replace',
    'src/compare/mergeView.ts': 'needs the layout of a browser: e2e compare',
    'src/compare/useComparison.ts': 'is compareItems, which has its test, for a live draft: e2e compare',
    'src/ledger/deviceLedger.ts': 'wires ledger.ts, which has its tests',
    'src/ledger/indexedDbLedger.ts': 'needs the database of a browser: e2e ledger',
    'src/ledger/sendingLock.ts': 'needs the locks of a browser: e2e ledger',
    'src/useLedger.ts': 'is ledger.ts for the page: e2e ledger',
    'src/useLedgerActions.ts': 'is the ledger and Graph for the page: e2e ledger',
    'src/useStored.ts': 'is readStored.ts, which has its test, for the page: e2e replace',
  }
  const untested = code.filter(
    (file) =>
      /^src\/(?!domain\/)(?!.*\/testing\/)[^.]+\.ts$/.test(file) &&
      /^export (?:async )?(?:function|class)/m.test(read(file)) &&
      !['.test.ts', '.test.tsx'].some((ending) => tracked.includes(file.replace(/\.ts$/, ending))),
  )
  expect(
    untested.toSorted(),
    'Write a test beside each file that is not listed; take out of the list what has one now.',
  ).toEqual(Object.keys(testedElsewhere).toSorted())
})

test('Every property type has an input', () => {
  const inputs = [...read('src/editor/properties/propertyInputs.ts').matchAll(/^ {2}(\w+): (\w+),$/gm)]
  expect(allPropertyTypes.length).toBeGreaterThan(10)
  const wanted = new Set(allPropertyTypes.map((type) => propertyTypes[type].input))
  expect(new Set(inputs.map(([, name]) => name)), 'Each input is one that a property type wants.').toEqual(wanted)
  const missing = inputs.filter(([, , input = '']) => !tracked.includes(`src/editor/properties/${input}.tsx`))
  expect(missing, 'Each input is a file of its own in editor/properties.').toEqual([])
})

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

test('Parts of the product never import each other', () => {
  const crossings = imports.filter(({ file, target }) => {
    const from = partOf(file)
    const to = partOf(target)
    return from !== undefined && !shared.has(from) && to !== undefined && to !== from && !shared.has(to)
  })
  expect(shown(crossings), 'They meet in the files directly in src: pass what they need from there.').toEqual([])
})

test('What is in a folder of src does not import the files directly in src', () => {
  const upward = imports.filter(({ file, target }) => partOf(file) !== undefined && /^src\/[^/]+$/.test(target))
  expect(shown(upward), 'Those files wire the parts together: pass what is needed down.').toEqual([])
})

test('Shared folders import no part of the product, and of each other only what is below them', () => {
  const allowed: Record<string, readonly string[]> = {
    domain: ['domain'],
    graph: ['graph', 'domain'],
    auth: ['auth', 'graph', 'domain', 'ui'],
    ui: ['ui'],
    text: ['text', 'ui', 'domain'],
    fixes: ['fixes', 'ui', 'domain'],
  }
  const leaks = imports.filter(({ file, target }) => {
    const below = allowed[partOf(file) ?? '']
    const to = partOf(target)
    return below !== undefined && to !== undefined && !below.includes(to)
  })
  expect(shown(leaks), 'domain ← graph ← auth; domain and ui ← text, fixes; ui imports none of them.').toEqual([])
})

test('Only auth knows MSAL', () => {
  const leaks = imports.filter(
    ({ file, target }) =>
      file.startsWith('src/') &&
      target.startsWith('@azure/') &&
      partOf(file) !== 'auth' &&
      file !== 'src/auth-redirect.ts',
  )
  expect(shown(leaks), 'Put it behind a function of src/auth.').toEqual([])
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

test('Every part that is loaded late is loaded before it is missed, or needs the network anyway', () => {
  const needNetwork = /^src\/(?:auth\/|ConfigFaultPage\.tsx$|text\/TextDocument\.tsx$)/
  const late = (file: string) =>
    namesOf(/import\('(\.[^']+)'\)/g, read(file)).map((target) =>
      normalize(`${dirname(file)}/${target}`).replaceAll('\\', '/'),
    )
  const isApp = (file: string) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file)
  const listed = new Set(late('src/useLateParts.ts'))
  const missed = code.filter(isApp).flatMap((file) => late(file).filter((target) => !listed.has(target)))
  expect(missed.filter((target) => !needNetwork.test(target))).toEqual([])
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

/** What the pattern's first group finds, in the order of the text. */
function namesOf(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

/** The folder of src that a file is in, or undefined for a file directly in src or elsewhere. */
function partOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

/** What a file imports: paths from the root of the repository, or names of packages. */
function importsOf(file: string): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g
  return [...read(file).matchAll(pattern)].map(([, , specifier = '']) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
  )
}

function shown(pairs: readonly { readonly file: string; readonly target: string }[]): readonly string[] {
  return pairs.map(({ file, target }) => `${file} imports ${target}`)
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Every file that git tracks or will, so that a rule speaks up before the commit; without git, every file that is ours. */
function filesOf(directory: string): readonly string[] {
  const options = { cwd: directory, encoding: 'utf8' } as const
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options)
  if (listed.status !== 0) return walk(directory, '')
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(directory, file)))
}

function walk(directory: string, folder: string): readonly string[] {
  return readdirSync(join(directory, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? walk(directory, path) : [path]
  })
}
