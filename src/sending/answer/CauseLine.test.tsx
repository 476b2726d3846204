// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CauseCandidate } from '../../domain/answer/explainAnswer.ts'
import buttonStyles from '../../ui/Button.module.css'
import { type CauseHelp, CauseLine, type FixesAt } from './CauseLine.tsx'

const cause: CauseCandidate = {
  id: 'item-id-characters',
  title: 'The item ID has characters that Graph does not document.',
  next: 'Use letters and digits.',
  link: undefined,
  certainty: 'documented',
  places: [{ in: 'url', parameter: 'item-id' }],
}

const mendable: FixesAt = (_places, isMain, beside) => (
  <>
    <button type="button" className={isMain ? buttonStyles.primary : ''}>
      Use a safe item ID
    </button>
    {beside(true)}
  </>
)
const mended: FixesAt = (_places, _isMain, beside) => beside(false)
const unchanged = { isChanged: false, submit: () => undefined }
const changed = { isChanged: true, submit: () => undefined }

describe('one button of what to do first is the main one:', () => {
  test.each<[string, Partial<CauseHelp>, readonly string[], readonly string[]]>([
    [
      'what mends it, where there is that',
      { fixesAt: mendable, again: unchanged },
      ['Use a safe item ID', 'Go to Item ID', 'Submit again'],
      ['Use a safe item ID'],
    ],
    [
      'Submit, once it is mended',
      { fixesAt: mended, again: changed },
      ['Go to Item ID', 'Submit again'],
      ['Submit again'],
    ],
    [
      'the way to the field, until then',
      { fixesAt: mended, again: unchanged },
      ['Go to Item ID', 'Submit again'],
      ['Go to Item ID'],
    ],
    ['the way to the field, where nothing was sent from here', {}, ['Go to Item ID'], ['Go to Item ID']],
    [
      'what mends it, also when something else was changed',
      { fixesAt: mendable, again: changed },
      ['Use a safe item ID', 'Go to Item ID', 'Submit again'],
      ['Use a safe item ID'],
    ],
  ])('%s', (_name, help, all, main) => {
    show(help, true)
    expect(names()).toEqual(all)
    expect(names(`.${buttonStyles.primary}`)).toEqual(main)
  })
})

test('another cause has no main button, and no Submit', () => {
  show({ fixesAt: mendable, again: changed }, false)
  expect(names()).toEqual(['Use a safe item ID', 'Go to Item ID'])
  expect(names(`.${buttonStyles.primary}`)).toEqual([])
})

test('Submit again submits', () => {
  const done: string[] = []
  show({ again: { isChanged: true, submit: () => done.push('submitted') } }, true)
  screen.getByRole('button', { name: 'Submit again' }).click()
  expect(done).toEqual(['submitted'])
})

test.each<[NonNullable<CauseCandidate['finding']>, boolean, string]>([
  [{ is: 'found' }, true, 'Found in this item · Documented'],
  [{ is: 'found' }, false, 'Found in this payload · Documented'],
  [{ is: 'ruledOut' }, true, 'The answer names it, but the check does not find it in this item · Documented'],
  [{ is: 'unknown', lacks: 'schema' }, false, 'Not checked: this takes the schema of the connection · Documented'],
])('what its check came to is said: %j', (finding, isOpen, words) => {
  render(<CauseLine cause={{ ...cause, finding }} isFirst={false} {...(isOpen ? { onGo: () => undefined } : {})} />)
  expect(screen.getByText(words)).toBeDefined()
})

function show(help: Partial<CauseHelp>, isFirst: boolean): void {
  render(<CauseLine cause={cause} isFirst={isFirst} onGo={() => undefined} {...help} />)
}

function names(selector = 'button'): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
}
