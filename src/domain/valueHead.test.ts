import { expect, test } from 'vitest'
import type { ValueDraft } from './itemDraft.ts'
import { ropeOf } from './rope/textRope.ts'
import { valueHead } from './valueHead.ts'

test.each<[ValueDraft | undefined, string]>([
  [undefined, ''],
  [{ kind: 'absent' }, ''],
  [{ kind: 'null' }, ''],
  [{ kind: 'text', text: ' a\n two ' }, 'a two'],
  [{ kind: 'longText', text: ropeOf('one\ntwo three four') }, 'one two'],
  [{ kind: 'list', elements: ['a', 'b'] }, 'a, b'],
  [{ kind: 'list', elements: [] }, ''],
  [{ kind: 'people', people: [{ entraDisplayName: 'Ada' }, { upn: 'b@c.example' }, {}] }, 'Ada, b@c'],
])('%j begins with %j', (value, head) => {
  expect(valueHead(value, 8)).toBe(head)
})
