// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { ContentType } from '../../../domain/itemDraft.ts'
import { contentWanted } from '../contentWanted.ts'
import { insertions } from './insertion.ts'
import { useIntake } from './useIntake.ts'

test('formatted text is pasted clean; its plain text can stand there instead, and the other way round', async () => {
  const { view, hook } = show('html')
  act(() => hook.current.take({ kind: 'clip', clip: { html: '<style></style><h1>a</h1><p>b</p>', plain: 'a\nb' } }))
  await waitFor(() => expect(view.state.doc.toString()).toBe('<h1>a</h1>\n<p>b</p>'))
  const formatted = await done(hook)
  expect([formatted.title, formatted.details]).toEqual(['Pasted as HTML', ['Removed: 1 style.']])
  act(() => formatted.other && hook.current.swap(formatted.other))
  expect(view.state.doc.toString()).toBe('a\nb')
  const plain = await done(hook)
  expect(plain.title).toBe('Pasted as plain text')
  act(() => plain.other && hook.current.swap(plain.other))
  expect(view.state.doc.toString()).toBe('<h1>a</h1>\n<p>b</p>')
})

test('as text, lists keep their shape', async () => {
  const { view, hook } = show('text')
  act(() => hook.current.take({ kind: 'clip', clip: { html: '<ul><li>a<li>b</ul>', plain: 'a\nb' } }))
  await waitFor(() => expect(view.state.doc.toString()).toBe('- a\n- b'))
  expect((await done(hook)).title).toBe('Pasted as tidy text')
})

test('a few plain words need no notice', async () => {
  const { view, hook } = show('html')
  act(() => hook.current.take({ kind: 'clip', clip: { html: '<span>a</span>', plain: 'a' } }))
  await waitFor(() => expect(view.state.doc.toString()).toBe('a'))
  expect(hook.current.intake).toBeUndefined()
})

test('a file that is not read says why', async () => {
  const { view, hook } = show('html')
  act(() => hook.current.take({ kind: 'file', file: new File([''], 'a.pdf') }))
  await waitFor(() => expect(hook.current.intake).toMatchObject({ kind: 'failed', title: 'a.pdf was not opened' }))
  expect(view.state.doc.length).toBe(0)
})

test.each([
  ['html', 'a\n\n- b', '<p>a</p>\n<ul>\n  <li>b</li>\n</ul>', 'Its paragraphs and lists are HTML now'],
  ['text', '<p>a</p><ul><li>b</ul>', 'a\n\n- b', 'It is tidy text now'],
] as const)('a text that is no %s yet is turned into it, as one edit', async (type, before, after, title) => {
  const { view, hook } = show(type, before)
  act(() => hook.current.offerToTurn(type))
  expect(hook.current.intake).toEqual({ kind: 'otherType', type, canTurn: true, isCopied: false })
  expect(view.state.doc.toString()).toBe(before)
  act(() => hook.current.turn(type))
  const turned = await done(hook)
  expect([turned.title, turned.details]).toEqual([title, ['Undo brings back what was there.']])
  expect(view.state.doc.toString()).toBe(after)
})

test('what was pasted as text and is nothing else becomes the HTML that was copied, with its headings and links', async () => {
  const { view, hook, choose } = show('text')
  const html = '<h1>a</h1><p>b <a href="https://contoso.example/">c</a></p>'
  act(() => hook.current.take({ kind: 'clip', clip: { html, plain: 'a\nb c' } }))
  const text = 'a\n\nb c (https://contoso.example/)'
  await waitFor(() => expect(view.state.doc.toString()).toBe(text))
  choose('html')
  act(() => hook.current.offerToTurn('html'))
  expect(hook.current.intake).toMatchObject({ kind: 'otherType', isCopied: true })
  act(() => hook.current.turn('html'))
  await waitFor(() =>
    expect(view.state.doc.toString()).toBe('<h1>a</h1>\n<p>b <a href="https://contoso.example/">c</a></p>'),
  )
  await waitFor(() => expect(hook.current.intake).toMatchObject({ title: 'It is HTML now, as it was copied' }))
  // Once it was edited, the edit counts.
  act(() => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: `${text}!` } }))
  act(() => hook.current.turn('html'))
  await waitFor(() => expect(view.state.doc.toString()).toMatch(/^<p>a<\/p>/))
})

test.each([
  ['', '', '<h1>a</h1>\n<p><strong>b</strong></p>'],
  ['x & y\n', '\n- z', '<p>x &amp; y</p>\n<h1>a</h1>\n<p><strong>b</strong></p>\n<ul>\n  <li>z</li>\n</ul>'],
])('between “%s” and “%s” formatting is kept as HTML, text and type in one step', async (before, after, html) => {
  const { view, hook } = show('text', `${before}${after}`)
  act(() => view.dispatch({ selection: { anchor: before.length } }))
  act(() => hook.current.take({ kind: 'clip', clip: { html: '<h1>a</h1><p><b>b</b></p>', plain: 'a\n\nb' } }))
  // Also where the plain text is the same.
  await waitFor(() => expect(hook.current.intake).toMatchObject({ title: 'Pasted as tidy text', isCopied: true }))
  const heard = vi.fn<() => void>()
  onTestFinished(contentWanted.subscribe(heard))
  act(() => hook.current.turn('html'))
  await waitFor(() => expect(hook.current.intake).toMatchObject({ title: 'It is HTML now, as it was copied' }))
  expect(heard).toHaveBeenCalledTimes(1)
  const wanted = contentWanted.get()
  contentWanted.set(undefined)
  expect(wanted?.kind === 'present' && [wanted.type, wanted.text.toString()]).toEqual(['html', html])
})

test('within a line formatting is not offered, which would cut it in two', async () => {
  const { view, hook } = show('text', 'x ')
  act(() => view.dispatch({ selection: { anchor: 2 } }))
  act(() => hook.current.take({ kind: 'clip', clip: { html: '<ul><li>a</ul>', plain: 'a' } }))
  expect((await done(hook)).isCopied).toBe(false)
})

test.each([
  ['html', ''],
  ['text', 'a'],
  ['html', '<p>a</p>'],
] as const)('as %s, %j needs no turn', (type, text) => {
  const { hook } = show(type, text)
  act(() => hook.current.offerToTurn(type))
  expect(hook.current.intake).toBeUndefined()
})

function show(type: ContentType, doc = '') {
  const view = new EditorView({ doc, extensions: [insertions()], parent: document.body })
  onTestFinished(() => view.destroy())
  const { result: hook, rerender } = renderHook((now: ContentType) => useIntake(view, now), { initialProps: type })
  return { view, hook, choose: rerender }
}

async function done(hook: { readonly current: ReturnType<typeof useIntake> }) {
  return waitFor(() => {
    const { intake } = hook.current
    if (intake?.kind !== 'done') throw new Error('It is not done.')
    return intake
  })
}
