// @vitest-environment jsdom
import { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { nextUnseen, type UnseenCount, unseenCounting, withoutUnseen } from './unseenCount.ts'

test('the next one is found, and after the last one the first', () => {
  const doc = Text.of(['a\u200b', 'b\xa0c'])
  expect(nextUnseen(doc, 0)).toEqual({ from: 1, to: 2 })
  expect(nextUnseen(doc, 2)).toEqual({ from: 4, to: 5 })
  expect(nextUnseen(doc, 5)).toEqual({ from: 1, to: 2 })
  expect(nextUnseen(Text.of(['👩‍💻\r']), 0)).toBeUndefined()
})

test('they go, spaces and line breaks stay', () => {
  const state = EditorState.create({ doc: 'a\u200bb\xa0c\u2028d\u202e👩‍💻' })
  const { newDoc } = state.update({ changes: [...withoutUnseen(state.doc)] })
  expect(newDoc.toString()).toBe('ab c\nd👩‍💻')
})

test('after any edits, the count is that of the whole text', async () => {
  const piece = fc.constantFrom(
    'a',
    '\n',
    '\u200b',
    '\u202e',
    '\u200d',
    '👩',
    'ב',
    '\u200f',
    '\u{e0041}',
    'b'.repeat(40),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), text), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(text, edits, async (doc, changes) => {
      const { view, count } = viewOf(doc)
      await vi.waitFor(() => expect(count().all).toBe(withoutUnseen(view.state.doc).length))
      for (const [at, length, insert] of changes) {
        const from = Math.min(at % 50, view.state.doc.length)
        const to = Math.min(from + length, view.state.doc.length)
        const end = view.state.doc.length
        view.dispatch({
          changes:
            to < end
              ? [
                  { from, to, insert },
                  { from: end, insert },
                ]
              : { from, to, insert },
        })
        await vi.waitFor(() => expect(count().all).toBe(withoutUnseen(view.state.doc).length))
      }
      view.destroy()
    }),
    { numRuns: 40 },
  )
})

test('what millions of characters change is counted in slices, and not in the edit itself', async () => {
  const { view, count } = viewOf('a\u200b')
  await vi.waitFor(() => expect(count().all).toBe(1))
  view.dispatch({ changes: { from: 0, insert: '\u200b'.repeat(200_000) } })
  expect(count().all).toBe(1)
  await vi.waitFor(() => expect(count().all).toBe(200_001))
})

test('what deceives is counted beside', async () => {
  const { count } = viewOf('a\u202eb\u200bc')
  await vi.waitFor(() => expect(count()).toEqual({ all: 2, deceptive: 1 }))
})

function viewOf(doc: string) {
  let counted: UnseenCount = { all: 0, deceptive: 0 }
  const counting = unseenCounting((count) => {
    counted = count
  })
  const state = EditorState.create({ doc, extensions: [EditorState.lineSeparator.of('\n'), counting] })
  const view = new EditorView({ parent: document.body, state })
  onTestFinished(() => view.destroy())
  return { view, count: () => counted }
}
