import { expect, test } from 'vitest'
import { Flow } from './flow.ts'
import { lineBreak } from './tidyRuns.ts'

test('text is a paragraph until a block comes or an empty line', () => {
  const flow = new Flow()
  const run = (text: string) => ({ text, marks: [], href: undefined })
  flow.put(run('a '))
  flow.put(run('b'))
  flow.add({ kind: 'rule' })
  flow.put(run('c'))
  flow.put(lineBreak)
  flow.put(lineBreak)
  flow.put(run('d'))
  expect(flow.finish()).toEqual([
    { kind: 'paragraph', runs: [run('a b')] },
    { kind: 'rule' },
    { kind: 'paragraph', runs: [run('c')] },
    { kind: 'paragraph', runs: [run('d')] },
  ])
})
