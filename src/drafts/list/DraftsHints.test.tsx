// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { expect, test, vi } from 'vitest'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { DraftsHints } from './DraftsHints.tsx'

const read = { kind: 'read', heads: [], open: new Set<string>() } as const

test.each<[string, Partial<ComponentProps<typeof DraftsHints>>, RegExp | undefined]>([
  ['nothing, while the list is read', { list: { kind: 'loading' } }, undefined],
  ['nothing, above drafts', { isNoneShown: false }, undefined],
  ['that there are none yet', {}, /^No drafts yet\. What you type is saved here by itself\.$/],
  [
    'where the drafts of an account are',
    { isHidden: true },
    /^Sign in to see your drafts\. They are kept on this device\.$/,
  ],
  ['that none is found', { search: 'x' }, /^No draft matches\.$/],
  [
    'why there is no list',
    { list: { kind: 'denied' } },
    /does not give the editor its storage.*download it to keep it/,
  ],
  ['why the draft must stay', { obstacle: 'An item is on its way.', isNoneShown: false }, /^An item is on its way\.$/],
])('it says %s', (_, props, expected) => {
  const { container } = show(props)
  expect(container.textContent).toMatch(expected ?? /^$/)
})

test('what did not work is an alert', () => {
  show({ actions: { trouble: 'That did not work: x.', deleted: undefined, undoRemove: () => undefined } })
  expect(screen.getByRole('alert').textContent).toBe('That did not work: x.')
})

test('what was deleted can be undone', async () => {
  const undoRemove = vi.fn<() => void>()
  show({ actions: { trouble: '', deleted: aDraftHead({ name: 'My draft' }), undoRemove } })
  expect(screen.getByText('“My draft” is deleted.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undoRemove).toHaveBeenCalledOnce()
})

test('before a draft gets lost, the user decides', async () => {
  const unsafe = { openAnyway: vi.fn<() => void>(), stay: vi.fn<() => void>() }
  show({ unsafe })
  expect(screen.getByRole('alert').textContent).toMatch(/is not saved on this device/)
  await userEvent.click(screen.getByRole('button', { name: 'Stay' }))
  expect([unsafe.openAnyway.mock.calls.length, unsafe.stay.mock.calls.length]).toEqual([0, 1])
  await userEvent.click(screen.getByRole('button', { name: 'Open anyway' }))
  expect(unsafe.openAnyway).toHaveBeenCalledOnce()
})

function show(props: Partial<ComponentProps<typeof DraftsHints>>) {
  return render(
    <DraftsHints
      list={read}
      search=""
      isNoneShown
      isHidden={false}
      obstacle={undefined}
      unsafe={undefined}
      actions={{ trouble: '', deleted: undefined, undoRemove: () => undefined }}
      {...props}
    />,
  )
}
