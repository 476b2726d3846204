// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import { PlayedNote } from './PlayedNote.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'

const faulty = itemAtHand(emptyDraft, {
  problems: [problemInBody(finding('acl-user-not-guid', 'It is no GUID.'), '/acl/0/value')],
})

test.each([
  ['fail400Generic', itemAtHand(), /^Played on purpose\. Nothing is wrong with the item\.$/],
  ['fail400Generic', faulty, /^Played on purpose\. It says nothing about the item\.$/],
  ['toString', itemAtHand(), /^$/],
])('%s: it says whether the item is fine', (failure, item, said) => {
  const { container } = render(<PlayedNote failure={failure} isSaved={false} openItem={() => item} />)
  expect(container.textContent?.trim() ?? '').toMatch(said)
})
