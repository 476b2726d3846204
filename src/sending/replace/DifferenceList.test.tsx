// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import type { ComparedMember } from '../../domain/compare/compareItems.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { dayAndTimeHere } from '../../ui/formatsInZone.ts'
import { live } from '../../ui/live.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { changedProperty } from './testing/changedProperty.ts'

test('the loss comes first, and a group that is empty is not there', () => {
  show([
    changedProperty('new', undefined, 'n'),
    changedProperty('title', 'a', 'b'),
    changedProperty('old', 'o', undefined),
  ])
  expect(groupNames()).toEqual(['Removed (1)', 'Changed (1)', 'Added (1)'])
  expect(linesOf('Removed (1)')).toEqual(['old o'])
  expect(linesOf('Changed (1)')).toEqual(['title a → b'])
  expect(linesOf('Added (1)')).toEqual(['new n'])
})

test('without differences nothing is there', () => {
  show([])
  expect(groupNames()).toEqual([])
})

describe('what a line says', () => {
  test('what is dropped is told from what is new by more than its place', () => {
    show([changedProperty('title', 'before', 'after')])
    expect([screen.getByRole('deletion').textContent, screen.getByRole('insertion').textContent]).toEqual([
      'before',
      'after',
    ])
  })

  test('long texts that begin alike are shown where they differ', () => {
    const same = 'x'.repeat(200)
    const shown = `…${'x'.repeat(24)}`
    show([changedProperty('title', `${same}a`, `${same}b`)])
    expect(linesOf('Changed (1)')).toEqual([`title ${shown}a → ${shown}b`])
  })

  test('a date is said as below its field, and people by their names', () => {
    const people = [{ email: 'a@b.c', entraDisplayName: 'Adele Vance' }, { email: 'tomas@b.c' }]
    show([
      added({ name: 'createdAt', type: 'dateTime', value: { kind: 'text', text: '2026-04-03T14:00:00Z' } }),
      added({ name: 'watchers', type: 'principalCollection', value: { kind: 'people', people } }),
    ])
    const [date, watchers] = linesOf('Added (2)')
    expect(date).toBe(`createdAt ${dayAndTimeHere(Date.UTC(2026, 3, 3, 14))}`)
    expect(watchers).toBe('watchers Adele Vance, tomas@b.c')
  })

  test('what only white space tells apart says so', () => {
    show([changedProperty('title', 'a b', 'a  b')])
    expect(linesOf('Changed (1)')).toEqual(['title a b → a b (in white space)'])
  })

  test.each([
    ['its words and its size', '<p>One two</p>', '<p>One</p>', 'One two → One (14 → 10 characters)'],
    [
      'where only tags differ that',
      '<p>One</p>',
      '<h1>One</h1>',
      'The text is the same, the HTML differs (10 → 12 characters)',
    ],
  ])('of HTML it says %s', (_, before, after, said) => {
    const html = (text: string) => ({ kind: 'present', type: 'html', text: ropeOf(text) }) as const
    show([{ kind: 'content', key: '/content', change: 'changed', before: html(before), after: html(after) }])
    expect(linesOf('Changed (1)')).toEqual([`Content ${said}`])
  })

  test('what somebody else changed meanwhile is marked', () => {
    show([changedProperty('title', 'a', 'b'), changedProperty('body', 'a', 'b')], ['/properties/body'])
    expect(linesOf('Changed (2)')).toEqual(['title a → b', 'body a → bchanged on the server'])
  })
})

test('an access entry is called by name, and only the name stands out', () => {
  const entry = { accessType: 'grant', type: 'user', value: nadia } as const
  const names = live<PrincipalNames>(
    new Map([[nadia, { kind: 'known', principal: { kind: 'user', id: nadia, displayName: 'Nadia Sorensen' } }]]),
  )
  render(
    <DirectoryContext value={{ ...noDirectory, names }}>
      <DifferenceList
        differences={[{ kind: 'entry', key: '/acl/0', change: 'added', before: undefined, after: entry }]}
        changedElsewhere={new Set()}
      />
    </DirectoryContext>,
  )
  expect(linesOf('Added (1)')).toEqual(['Nadia Sorensen can find it'])
  expect(screen.getByText('Nadia Sorensen').tagName).toBe('STRONG')
})

test('an ID is said where no name is known, and beside names that are alike', () => {
  const named = (id: string) =>
    [id, { kind: 'known', principal: { kind: 'user', id, displayName: 'Nadia Sorensen' } }] as const
  const other = nadia.replace(/1$/, '2')
  const members = [nadia, other, 'somebody'].map((value): ComparedMember => {
    const entry = { accessType: 'deny', type: 'user', value } as const
    return { kind: 'entry', key: value, change: 'added', before: undefined, after: entry }
  })
  render(
    <DirectoryContext value={{ ...noDirectory, names: live<PrincipalNames>(new Map([named(nadia), named(other)])) }}>
      <DifferenceList differences={members} changedElsewhere={new Set()} />
    </DirectoryContext>,
  )
  expect(linesOf('Added (3)')).toEqual([
    `Nadia Sorensen (User ${nadia}) cannot find it`,
    `Nadia Sorensen (User ${other}) cannot find it`,
    'User somebody cannot find it',
  ])
})

const nadia = '5a4db0c5-0000-4000-8000-0000000a0001'

test('of very many only the first are listed, and the rest is counted', () => {
  show(Array.from({ length: 53 }, (_, index) => changedProperty(`p${index}`, 'a', undefined)))
  expect(linesOf('Removed (53)')).toHaveLength(50)
  expect(screen.getByText('and 3 more; Compare shows them all.')).toBeDefined()
})

function show(differences: readonly ComparedMember[], changedElsewhere: readonly string[] = []): void {
  render(<DifferenceList differences={differences} changedElsewhere={new Set(changedElsewhere)} />)
}

function groupNames(): readonly (string | null)[] {
  return screen.queryAllByRole('region').map((group) => group.getAttribute('aria-label'))
}

function linesOf(name: string): readonly string[] {
  const group = screen.getByRole('region', { name })
  return within(group)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

function added(property: PropertyDraft): ComparedMember {
  return { kind: 'property', key: property.name, change: 'added', before: undefined, after: property }
}
