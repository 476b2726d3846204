// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import { ExplainError } from './ExplainError.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'
import type { ReadPayload } from './useRejectedPayload.ts'

const vague = '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect"}}'
const known = '{"error":{"code":"NameAlreadyExists","message":"The specified resource name already exists"}}'

test('before something is pasted there is only the box, and the promise that it stays here', () => {
  show('')
  expect(screen.getByRole('textbox', { name: 'Error answer' })).toBeDefined()
  expect(screen.getByText('Nothing that you paste here is sent or kept.')).toBeDefined()
  expect([said(), screen.queryByRole('heading')]).toEqual(['', null])
})

test.each([
  ['white space', ' \n', 'There is only white space in it.'],
  ['a body', known, 'This is an error answer from Graph. There is one likely cause.'],
  [
    'half a body',
    known.slice(0, -2),
    'This is an error answer from Graph, cut off in the middle. There is one likely cause.',
  ],
  ['what nobody knows', 'status: 418\nmessage: I am a teapot', /\. It says itself what is wrong\.$/],
  ['what says nothing', 'status: 418', /\. No known cause fits it\.$/],
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

test('what fits many causes, with no item to check, calls none of them likely', () => {
  show(vague)
  expect(said()).toBe('This is an error answer from Graph. It has 9 possible causes.')
  expect(screen.getByRole('region', { name: 'Possible causes' })).toBeDefined()
})

test('of a batch each entry that failed has its own facts and causes', () => {
  show(
    '{"responses":[{"id":"a","status":200},{"id":"b","status":400,"body":{"error":{"code":"InvalidGuid"}}},{"id":"c","status":429}]}',
  )
  expect(said()).toBe('This is the answer to a $batch request in which 2 of 3 requests failed.')
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
  fireEvent.change(screen.getByRole('textbox', { name: 'Error answer' }), {
    target: { value: 'x'.repeat(100_001) },
  })
  expect(texts.map(({ length }) => length)).toEqual([100_000])
})

test('a long text is taken from the paste and explained, and never in the box', () => {
  const long = `${known}\n${'“'.repeat(200_000)}`
  const texts = show('')
  const paste = createEvent.paste(screen.getByRole('textbox', { name: 'Error answer' }), {
    clipboardData: { getData: () => long },
  })
  fireEvent(screen.getByRole('textbox', { name: 'Error answer' }), paste)
  expect([paste.defaultPrevented, texts]).toEqual([true, [long.slice(0, 100_000)]])
  cleanup()
  show(long)
  const box = screen.getByPlaceholderText(`${long.length.toLocaleString('en-US')} characters of pasted text`)
  expect(box.textContent).toBe('')
  expect(said()).toContain('one likely cause.')
})

describe('which item it was judged by is said:', () => {
  test('the open one, and that another payload can be pasted', () => {
    show('InvalidGuid', { open: { ...emptyDraft, itemId: 'T1' } })
    expect(
      screen.getByText(/^Checked against the open item, “T1”\. Was it another item, or sent by another tool\?/),
    ).toBeDefined()
  })

  test('none, where the form is empty', () => {
    show('InvalidGuid')
    expect(screen.getByText(/^No item was checked\. Paste the payload/)).toBeDefined()
  })

  test('the payload, whose mistakes are named and whose fields are not in the form', async () => {
    const acl = [{ accessType: 'grant', type: 'user', value: 'adele@contoso.com' }] as const
    const draft: ItemDraft = { ...emptyDraft, acl }
    const problem = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
    const payload = { kind: 'item', ...itemAtHand(draft, { problems: [problem] }), mistakes: [problem] } as const
    show('InvalidGuid', { open: { ...emptyDraft, itemId: 'T1' }, payload })
    expect(await screen.findByText('Checked against the rejected payload.')).toBeDefined()
    expect(screen.getByText('In access entry 1')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull()
    expect(screen.getByRole('region', { name: 'At least one mistake in the payload' }).textContent).toContain(
      'Access entry 1: Choose somebody.',
    )
  })

  test('the payload, whose mistakes are named once where the answer names nothing', async () => {
    const acl = [{ accessType: 'grant', type: 'user', value: 'adele@contoso.com' }] as const
    const problem = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
    const payload = {
      kind: 'item',
      ...itemAtHand({ ...emptyDraft, acl }, { problems: [problem] }),
      mistakes: [problem],
    } as const
    show(vague, { payload })
    expect(await screen.findByRole('region', { name: 'At least one mistake in the payload' })).toBeDefined()
    expect(said()).toBe('This is an error answer from Graph. Fix the payload first: its mistakes are listed below.')
    expect(document.body.textContent).not.toMatch(/finds a problem|An access entry names/)
    expect(screen.queryByRole('region', { name: /[Ll]ikely|[Pp]ossible/ })).toBeNull()
  })

  test('what only another tool can have wrong is not laid at the door of the open item', () => {
    const of = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }
    show(vague, { open: of })
    expect(said()).toBe('This is an error answer from Graph. 2 possible causes could not be checked here.')
    const open = screen.getByRole('region', { name: 'Could not be checked here' })
    expect(open.textContent).toContain('Not checked: this takes the schema of the connection')
    expect(document.body.textContent).not.toMatch(/Grant|wrapper|activity in/)
    expect(screen.getByText('Ruled out by the check: 7 other causes')).toBeDefined()
    cleanup()
    show(vague, { open: of, schema: { properties: [] } })
    expect(said()).toBe('This is an error answer from Graph. The check found nothing wrong.')
    expect(document.body.textContent).toContain('on Graph’s side')
  })

  test('why a text is no payload is said, and the open item is used', async () => {
    show('InvalidGuid', { payload: { kind: 'unread', why: 'This is a schema, not an item.' } })
    expect(await screen.findByText('This is a schema, not an item.')).toBeDefined()
    expect(screen.getByText(/^No item was checked/)).toBeDefined()
  })
})

interface Around {
  readonly open?: ItemDraft
  /** By which the open item is checked. */
  readonly schema?: ConnectionSchema
  /** What the pasted payload is read as. */
  readonly payload?: Awaited<ReturnType<ReadPayload>>
}

function show(text: string, { open = emptyDraft, schema, payload }: Around = {}): readonly string[] {
  const texts: string[] = []
  const openItem = () => itemAtHand(open, { context: { apiVersion: 'v1.0', tenantId: undefined, schema } })
  const readPayload: ReadPayload = () =>
    payload === undefined ? new Promise(() => undefined) : Promise.resolve(payload)
  render(
    <ExplainError
      text={text}
      onText={(next) => texts.push(next)}
      payload={payload === undefined ? '' : '{}'}
      onPayload={() => undefined}
      readPayload={readPayload}
      openItem={openItem}
      onGo={() => undefined}
    />,
  )
  return texts
}

function said(): string {
  return screen.getByRole('status').textContent
}
