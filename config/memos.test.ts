import { expect, test } from 'vitest'
import { code, isForTests, namesOf, read } from './tree.ts'

test('docs/memos.md lists every file of src that remembers something by an object, and no other', () => {
  const remembering = code.filter(
    (file) =>
      /^src\/.+\.tsx?$/.test(file) && !isForTests(file) && /\b(?:new WeakMap\b|memoize[A-Z]\w+[<(])/.test(read(file)),
  )
  const page = read('docs/memos.md')
  const listed = page
    .split(/^\| In (?=`src)/m)
    .slice(1)
    .flatMap((table) => {
      const [folder = ''] = namesOf(/^`(src[^`]*)`/g, table)
      return namesOf(/^\| `([^`]+)`/gm, table).map((file) => folder + file)
    })
  expect(listed.toSorted(), 'Say there by which object, what, and why it stays true.').toEqual(remembering.toSorted())
})
