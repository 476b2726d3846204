// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ExplainError } from './ExplainError.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'

const known = '{"error":{"code":"NameAlreadyExists","message":"The specified resource name already exists"}}'

test('before something is pasted there is only the box, and the promise that it stays here', () => {
  show('')
  expect(screen.getByRole('textbox', { name: 'Error answer' })).toBeDefined()
  expect(screen.getByText('Nothing that you paste here is sent or kept.')).toBeDefined()
  expect([said(), screen.queryByRole('heading')]).toEqual(['', null])
})

test.each([
  ['white space', ' \n', ''],
  ['a body', known, 'This is a Graph error body. One likely cause.'],
  ['half a body', known.slice(0, -2), 'This is a Graph error body, cut off in the middle. One likely cause.'],
  ['what nobody knows', 'status: 418\nmessage: I am a teapot', /\. It says itself what is wrong\.$/],
  ['what says nothing', 'status: 418', /\. No known cause\.$/],
])('%s is said to be what it is', (_, text, words) => {
  show(text)
  expect(said()).toMatch(words)
})

describe('what it says', () => {
  test('is listed, and what it does not say is left out', () => {
    show(known)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Code', 'Message'])
    expect(screen.getByText('NameAlreadyExists')).toBeDefined()
  })

  test('is shown and copied without a token', async () => {
    const user = userEvent.setup()
    show('status: 418\nmessage: Bearer eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2ln')
    expect(
      screen
        .getAllByRole('definition')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.toContain('eyJ')
    await user.click(screen.getByRole('button', { name: 'Copy error for support' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('418')
    expect(copied).not.toContain('eyJ')
  })
})

test('of a batch each entry that failed has its own facts and causes', () => {
  show(
    '{"responses":[{"id":"a","status":200},{"id":"b","status":400,"body":{"error":{"code":"InvalidGuid"}}},{"id":"c","status":429}]}',
  )
  expect(said()).toBe('This is the answer to a $batch request in which 2 of 3 failed.')
  const entry = (id: string) => screen.getByRole('region', { name: `Entry ${id}` }).textContent
  expect(entry('b')).toContain('The value of a user or group entry is no GUID.')
  expect(entry('c')).toContain('Too many calls in a short time.')
  expect(screen.getByRole('button', { name: 'Copy error of entry c for support' })).toBeDefined()
})

test('the causes come first, then the words of the answer, and last what only support needs', () => {
  show(
    'HTTP/1.1 400 Bad Request\nrequest-id: r-1234567\n\n{"error":{"code":"x12","innerError":{"code":"InvalidGuid"}}}',
  )
  const text = document.body.textContent
  const at = (words: string) => text.lastIndexOf(words)
  expect(at('InvalidGuid')).toBeGreaterThan(0)
  expect(at('InvalidGuid')).toBeGreaterThan(at('The value of a user'))
  expect(at('r-1234567')).toBeGreaterThan(at('InvalidGuid'))
})

test('what is typed is told, and of a huge text the beginning', () => {
  const texts = show('')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(100_001) } })
  expect(texts.map(({ length }) => length)).toEqual([100_000])
})

function show(text: string): readonly string[] {
  const texts: string[] = []
  render(
    <ExplainError
      text={text}
      onText={(next) => texts.push(next)}
      openItem={() => itemAtHand()}
      onGo={() => undefined}
    />,
  )
  return texts
}

function said(): string {
  return screen.getByRole('status').textContent
}
