// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ComparedMember } from '../domain/compare/compareItems.ts'
import { memberName } from '../domain/compare/memberText.ts'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { MemberDifference } from './MemberDifference.tsx'

describe('a member that differs', () => {
  test.each<[ComparedMember['change'], string | undefined, string | undefined, string, string, string]>([
    ['changed', 'old', 'new', 'changed', 'Storedold', 'Draftnew'],
    ['added', undefined, 'new', 'only in the draft', 'Storednot there', 'Draftnew'],
    ['removed', 'old', undefined, 'only in stored item', 'Storedold', 'Draftnot there'],
    ['changed', '', 'new', 'changed', 'Storedempty', 'Draftnew'],
  ])('%s: “%s” against “%s” is said and shown on either side', (change, before, after, badge, theirs, ours) => {
    show(title(change, before, after))
    const { textContent } = screen.getByRole('listitem', { name: 'title' })
    expect(screen.getByText(badge)).toBeDefined()
    expect(textContent).toContain(`${theirs}${ours}`)
  })

  test('what is gone and what came are marked as such', () => {
    show(title('changed', 'old', 'new'))
    expect([screen.getByRole('deletion').textContent, screen.getByRole('insertion').textContent]).toEqual([
      'old',
      'new',
    ])
  })
})

describe('taking it over', () => {
  test.each<[ComparedMember['change'], string | undefined, string]>([
    ['changed', 'old', 'Use stored value: title'],
    ['added', undefined, 'Take out: title'],
  ])('%s', (change, before, name) => {
    const { taken } = show(title(change, before, 'new'))
    screen.getByRole('button', { name }).click()
    expect(taken()).toBe(1)
  })

  test('is not offered where the draft cannot be changed', () => {
    show(title('changed', 'old', 'new'), false)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

test('a content whose type differs says so', () => {
  const content = (type: 'text' | 'html') => ({ kind: 'present', type, text: ropeOf('a') }) as const
  show({ kind: 'content', key: '/content', change: 'changed', before: content('text'), after: content('html') })
  expect(screen.getByText('Stored: text. Draft: HTML.')).toBeDefined()
})

test('of a long text that stands alone only the beginning is shown', () => {
  show(title('added', undefined, 'x'.repeat(3000)))
  expect(screen.getByRole('insertion').textContent).toMatch(/^x{100,2999}…$/)
})

test('two long texts are compared line by line', async () => {
  show(title('changed', 'one\n'.repeat(5), 'two\n'.repeat(5)))
  expect(await screen.findByRole('textbox', { name: 'Draft: title' })).toBeDefined()
  expect(screen.queryByText('Draft')).toBeNull()
})

function title(change: ComparedMember['change'], before?: string, after?: string): ComparedMember {
  const property = (text: string | undefined): PropertyDraft | undefined =>
    text === undefined ? undefined : { name: 'title', type: 'string', value: { kind: 'text', text } }
  return { kind: 'property', key: '/properties/title', change, before: property(before), after: property(after) }
}

function show(member: ComparedMember, canTake = true) {
  let taken = 0
  render(
    <ul>
      <MemberDifference
        member={member}
        name={memberName(member)}
        layout="unified"
        theirs="Stored"
        onTake={canTake ? () => void (taken += 1) : undefined}
      />
    </ul>,
  )
  return { taken: () => taken }
}
