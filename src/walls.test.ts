import { expect, test } from 'vitest'
import { layerOf, layers } from '../config/layers.ts'
import { testedElsewhere } from '../config/testedElsewhere.ts'
import { code, imports, isForTests, namesOf, read, shown, tracked } from '../config/tree.ts'
import { allPropertyTypes, propertyTypes } from './domain/propertyType.ts'

// What the compiler and the linter cannot see about src. Each test lists what breaks a rule, and says what to do about it.
// config/conventions.test.ts has the rules for the whole repository.

const ours = code.filter((file) => file.startsWith('src/') && !isForTests(file))

test('Every folder of src stands in the table of layers, and nothing but the two entries stands beside them', () => {
  const folders = new Set(code.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []))
  expect([...folders].toSorted(), 'The table is config/layers.ts.').toEqual(
    layers
      .flat()
      .filter((folder) => folder !== 'main')
      .toSorted(),
  )
  const loose = code.filter((file) => /^src\/[^/]+$/.test(file) && !isForTests(file))
  expect(loose, 'Give it a room in one of the folders.').toEqual(['src/auth-redirect.ts', 'src/main.tsx'])
})

test('Every folder of src has a line in the README', () => {
  const told = /```\nsrc\/\n(.*?)```/s.exec(read('README.md'))?.[1] ?? ''
  const folders = new Set(ours.flatMap((file) => file.split('/').slice(1, -1)))
  const untold = [...folders].filter((folder) => !told.includes(`${folder}/`))
  expect(untold, 'Say in “Where things are” what lives there.').toEqual([])
})

test('A folder of src imports only what stands below it in the table of layers', () => {
  const crossings = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)]
    if (from === undefined || to === undefined || from === to) return false
    return (layerOf(from) ?? Number.POSITIVE_INFINITY) >= (layerOf(to) ?? -1)
  })
  expect(
    shown(crossings),
    'Pass what it needs down from where both are known, or move the line it belongs to.',
  ).toEqual([])
})

test('No file of src imports itself by way of others, not even late', () => {
  expect(cycles(), 'Move what both need into a file of its own.').toEqual([])
})

test('No name is exported twice', () => {
  const homes = new Map<string, string[]>()
  for (const file of code.filter((each) => /^src\/.*(?<!\.test)\.tsx?$/.test(each))) {
    const pattern = /^export (?:declare )?(?:async )?(?:function\*?|class|const|let|interface|type|enum) (\w+)/gm
    for (const name of namesOf(pattern, read(file))) homes.set(name, [...(homes.get(name) ?? []), file])
  }
  const twice = [...homes].filter(([, files]) => new Set(files).size > 1)
  expect(twice, 'Give each its own name: one word per idea, one idea per word.').toEqual([])
})

test('Only auth knows MSAL', () => {
  const leaks = imports.filter(
    ({ file, target }) =>
      file.startsWith('src/') &&
      target.startsWith('@azure/') &&
      folderOf(file) !== 'auth' &&
      file !== 'src/auth-redirect.ts',
  )
  expect(shown(leaks), 'Put it behind a function of src/auth.').toEqual([])
})

test('Every file of the domain has a test beside it', () => {
  // The rows of the table of rules are tested with the table.
  const untested = ours.filter(
    (file) =>
      /^src\/domain\/(?!rules\/).+\.ts$/.test(file) &&
      /^export (?!interface|type)/m.test(read(file)) &&
      !tracked.includes(file.replace(/\.ts$/, '.test.ts')),
  )
  expect(untested, 'Write a test beside each of these: table tests first.').toEqual([])
})

test('Every other file that exports a function has a test beside it, or says where it is tested', () => {
  const untested = ours.filter(
    (file) =>
      /^src\/(?!domain\/)[^.]+\.tsx?$/.test(file) &&
      /^export (?:async )?(?:function|class|const \w+ = memo\()/m.test(read(file)) &&
      !['.test.ts', '.test.tsx'].some((ending) => tracked.includes(file.replace(/\.tsx?$/, ending))),
  )
  expect(
    untested.toSorted(),
    'Write a test beside each file that config/testedElsewhere.ts does not list; take out of it what has one now.',
  ).toEqual(Object.keys(testedElsewhere).toSorted())
})

test('Every rule of the domain is raised somewhere', () => {
  const text = ours
    .filter((file) => /^src\/domain\/(?!rules\/|fixes\/|rules\.ts).+\.ts$/.test(file))
    .map(read)
    .join('\n')
  const named = ours
    .filter((file) => /^src\/domain\/rules\/\w+Rules\.ts$/.test(file))
    .flatMap((file) => namesOf(/^ {2}'([a-z\d-]+)': /gm, read(file)))
  expect(named.length).toBeGreaterThan(100)
  const unused = named.filter((rule) => !text.includes(`'${rule}'`))
  expect(unused, 'Raise these rules, or take them out of the table.').toEqual([])
})

test('What is kept in the storage of the browser has a name that “Forget everything” knows', () => {
  const keyed = /\b(?:useStoredChoice(?:<\w+>)?|storedText|storedJson)\(\s*['`]([^'`]+)/g
  const keys = ours.flatMap((file) => namesOf(keyed, read(file)))
  expect(keys.length).toBeGreaterThan(5)
  const unknown = keys.filter((key) => !key.startsWith('external-item-editor.'))
  expect(unknown, 'Begin it as the others begin (page/forgetEverything.ts).').toEqual([])
})

test('No sentence of the screen says what docs/words.md rules out', () => {
  const ruledOut =
    /all the same|here should be|by its documentation|whether [^.]{0,60} is (?:not )?known|Graph refuses|in trouble|send as typed|do not send|named by hand|—/i
  const said = ours
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => sentencesOf(read(file)).filter((line) => ruledOut.test(line)))
  expect(said, 'Say it as docs/words.md does.').toEqual([])
})

test('Every property type has an input', () => {
  const inputs = [...read('src/editor/properties/propertyInputs.ts').matchAll(/^ {2}(\w+): (\w+),$/gm)]
  expect(allPropertyTypes.length).toBeGreaterThan(10)
  const wanted = new Set(allPropertyTypes.map((type) => propertyTypes[type].input))
  expect(new Set(inputs.map(([, name]) => name)), 'Each input is one that a property type wants.').toEqual(wanted)
  const missing = inputs.filter(([, , input = '']) => !tracked.includes(`src/editor/properties/${input}.tsx`))
  expect(missing, 'Each input is a file of its own in editor/properties.').toEqual([])
})

test('Every part that is loaded late is loaded before it is missed, or needs the network anyway', () => {
  // Grammars and readers of files are large and few people need one: what cannot be loaded is said
  // (domain/code/readAnySource.ts, editor/content/intake/readContentFile.ts).
  const needNetwork =
    /^src\/(?:auth\/|offline\/keepFiles\.ts$|config\/(?:ConfigFaultPage\.tsx|configFault\.ts|sandboxFaults\.ts|syntaxFault\.ts)$|text\/TextDocument\.tsx$|editor\/content\/intake\/(?:wordFile|markdown)Html\.ts$|domain\/code\/(?:\w+Grammar|csharpReader|readCode|loadCodeReader)\.ts$)/
  const late = (file: string) => imports.filter((each) => each.file === file && each.isLate)
  const list = 'src/page/lateParts.ts'
  const listed = new Set([list, ...late(list).map(({ target }) => target)])
  const missed = ours.flatMap((file) => late(file).filter(({ target }) => !listed.has(target)))
  expect(shown(missed.filter(({ target }) => target.startsWith('src/') && !needNetwork.test(target)))).toEqual([])
})

test('A view that is loaded late falls alone when it does not arrive', () => {
  // Of the sign-in library nothing is seen: auth/lazyAuth.ts says when it did not come.
  const alone = ours.filter(
    (file) =>
      !/^src\/(?:auth\/AuthProvider|ui\/lateView)\.tsx$/.test(file) && /\blazy\b[^}]*\} from 'react'/.test(read(file)),
  )
  expect(alone, 'Load it by lateView or lateDialog of ui/lateView.tsx.').toEqual([])
})

/** The lines of a file that are not comments. */
function sentencesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|\{\/\*)/.test(line))
}

/** The folder of src that a file is in, `main` for a file directly in src, undefined for one elsewhere. */
function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/')
  if (top !== 'src') return undefined
  return rest.length === 0 ? 'main' : folder
}

/** The rings of imports in src, each as its files; a file that is in several is told once. */
function cycles(): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { file, target } of imports) {
    if (file.startsWith('src/') && target.startsWith('src/')) next.set(file, [...(next.get(file) ?? []), target])
  }
  const done = new Set<string>()
  const rings: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at !== -1) rings.push([...path.slice(at), file].join(' → '))
    if (at !== -1 || done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return rings
}
