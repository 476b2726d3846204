import { expect, test } from 'vitest'
import type { Run } from './cleanTree.ts'
import { lineBreak, runsOf, splitAtEmptyLines, tidyRuns } from './tidyRuns.ts'

const run = (text: string, ...marks: Run['marks']): Run => ({ text, marks, href: undefined })

test.each<[what: string, raw: readonly Run[], tidy: readonly Run[]]>([
  ['white space is one space', [run(' a \n\t b\u00a0')], [run('a b')]],
  ['also across runs', [run('a '), run(' b', 'em')], [run('a '), run('b', 'em')]],
  ['what looks alike is one', [run('a', 'em'), run('b', 'em')], [run('ab', 'em')]],
  ['a space has no looks', [run('a', 'em'), run(' ', 'strong'), run('b')], [run('a', 'em'), run(' b')]],
  ['none at the edges of a line', [run('a '), lineBreak, run(' b')], [run('a'), lineBreak, run('b')]],
  ['no breaks at the edges', [lineBreak, run(' '), lineBreak, run('a'), lineBreak], [run('a')]],
])('%s', (_, raw, tidy) => {
  expect(tidyRuns(raw)).toEqual(tidy)
})

test('two breaks in a row begin a paragraph, one does not', () => {
  const runs = [run('a'), lineBreak, run('b'), lineBreak, lineBreak, lineBreak, run('c')]
  expect(splitAtEmptyLines(runs)).toEqual([[run('a'), lineBreak, run('b')], [run('c')]])
})

test('blocks become lines of one paragraph', () => {
  expect(
    runsOf([
      { kind: 'paragraph', runs: [run('a')] },
      { kind: 'list', start: undefined, items: [[{ kind: 'paragraph', runs: [run('b')] }]] },
      { kind: 'code', text: 'c' },
    ]),
  ).toEqual([run('a'), lineBreak, run('b'), lineBreak, run('c', 'code')])
})
