import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { finished } from '../steps.ts'
import { anyDraft } from '../testing/randomDraft.ts'
import { compareItems, differencesIn } from './compareItems.ts'
import { takeMember } from './takeMember.ts'

test('taking every difference makes the draft equal to the other item', () => {
  // One type for each name, as the schema gives it: a value of another shape is converted to the field's.
  const uniform = (draft: ItemDraft): ItemDraft => {
    const names = new Set<string>()
    const first = draft.properties.filter(({ name }) => !names.has(name) && names.add(name))
    return {
      ...draft,
      properties: first.map(({ name, value }) =>
        value.kind === 'people'
          ? { name: `${name} people`, type: 'principalCollection', value }
          : value.kind === 'list'
            ? { name: `${name} list`, type: 'stringCollection', value }
            : { name, type: 'string', value },
      ),
    }
  }
  fc.assert(
    fc.property(anyDraft.map(uniform), anyDraft.map(uniform), (theirs, mine) => {
      let draft = mine
      for (const member of differencesIn(finished(compareItems(theirs, mine)))) draft = takeMember(draft, member)
      expect(differencesIn(finished(compareItems(theirs, draft)))).toEqual([])
    }),
  )
})

test('the field of a property stays when its value goes', () => {
  const draft: ItemDraft = {
    ...emptyDraft,
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'mine' } }],
  }
  const [member] = finished(compareItems(emptyDraft, draft))
  expect(member === undefined ? undefined : takeMember(draft, member).properties).toEqual([
    { name: 'title', type: 'string', value: { kind: 'absent' } },
  ])
})
