import { expect, test } from 'vitest'
import { code, isForTests, namesOf, read } from './tree.ts'

// The table of the states of the screen, e2e/states/, is whole: what the product has is in a row of it, or told elsewhere.

const rows = code.filter((file) => file.startsWith('e2e/states/')).map(read)
const covered = rows.flatMap((text) => [
  ...namesOf(/\bcovers: \[([^\]]*)\]/g, text).flatMap((list) => namesOf(/'([^']+)'/g, list)),
  ...namesOf(/\b(?:covers|failure): '([^']+)'/g, text),
])
const pressed = rows.flatMap((text) => namesOf(/\bcommand: '([^']+)'/g, text))

/** What no row shows, by the story that does. */
const toldElsewhere: Readonly<Record<string, string>> = {
  CannotSignIn: 'signInFaults.spec.ts',
  CloudNotice: 'realHosts.spec.ts',
  IntakeNotice: 'contentPaste.spec.ts',
  AccessChange: 'afterSending.spec.ts',
  ContentLoss: 'replace.spec.ts',
  LastResult: 'ledger.spec.ts',
  PartBoundary: 'keptFiles.spec.ts',
  SchemaProgressNotice: 'newConnection.spec.ts',
  SearchTrouble: 'found.spec.ts',
  ConsentOffer: 'found.spec.ts',
  BeforeShowDialog: 'presenting.spec.ts',
  ListTrouble: 'accessTrouble.spec.ts',
  UnsafeLeaveNotice: 'drafts.spec.ts',
  ResumeNotice: 'failureStories.spec.ts',
  PickerNotice: 'accessTrouble.spec.ts',
  NewVersionNotice: 'keptFiles.spec.ts',
  failThrottled: 'failureStories.spec.ts',
  failExpiredToken: 'failureStories.spec.ts',
  fail503: 'failureStories.spec.ts',
  failMalformedJson: 'failureStories.spec.ts',
  lostItem: 'found.spec.ts',
  slowIndexed: 'found.spec.ts',
  neverIndexed: 'found.spec.ts',
  searchThrottled: 'found.spec.ts',
  searchForbidden: 'found.spec.ts',
  searchDown: 'found.spec.ts',
  copilotHidden: 'found.spec.ts',
}

const components = code.filter((file) => /^src\/.*\.tsx$/.test(file) && !isForTests(file))

/** The files of src in which a part of the page stands, by their names. */
function withPart(part: string): readonly string[] {
  const holds = new RegExp(`<${part}\\b`)
  return components.filter((file) => holds.test(read(file))).map((file) => file.replace(/^.*\/(\w+)\.tsx$/, '$1'))
}

test.each([
  ['dialog', withPart('Dialog')],
  ['menu', withPart('ActionMenu')],
  ['notice', withPart('MessageBar')],
  ['tab', namesOf(/^ {2}(\w+): \{$/gm, read('src/page/panes/sideTabs.tsx'))],
  ['failure of the sandbox', namesOf(/^ {2}(\w+): ['"]/gm, read('sandbox/sentinels.ts'))],
])('Every %s of the product is in the table of states', (_, names) => {
  expect(names.length).toBeGreaterThan(4)
  const untold = names.filter((name) => !covered.includes(name) && toldElsewhere[name] === undefined)
  expect(untold, 'Add a row to a file of e2e/states, with this name in its `covers`.').toEqual([])
})

test('Every command of the item and of the parts of the page is done in a state', () => {
  const files = ['itemCommands', 'viewCommands', 'pageCommands'].map((name) => read(`src/page/commands/${name}.ts`))
  const labels = files.flatMap((text) => namesOf(/\blabel: '([^']+)'/g, text))
  expect(labels.length).toBeGreaterThan(20)
  const undone = labels.filter((label) => !pressed.includes(label) && !doneElsewhere.includes(label))
  expect(undone, 'Say in an action of e2e/states that it is this `command`.').toEqual([])
})

/** Commands that leave the page, or of which commands.spec.ts sees that they lose no focus. */
const doneElsewhere = [
  'Sign in',
  'Sign out',
  'Open a sample item',
  'Open stored item',
  'Download the draft',
  'Is it found?',
  'Allow everyone including guests',
]

test('What is told elsewhere is told there, and in no row', () => {
  const names = Object.keys(toldElsewhere)
  expect(names.filter((name) => covered.includes(name))).toEqual([])
  const known = `${components.join(' ')} ${read('sandbox/sentinels.ts')}`
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(known))).toEqual([])
  const stories = new Set(Object.values(toldElsewhere))
  expect([...stories].filter((story) => !code.includes(`e2e/${story}`))).toEqual([])
})
