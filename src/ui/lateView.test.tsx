// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { lateView } from './lateView.tsx'

interface Props {
  readonly name: string
  readonly onClose?: () => void
}

function Part({ name }: Props) {
  return <p>This is {name}</p>
}

function Faulty({ name }: Pick<Props, 'name'>) {
  if (name === 'faulty') throw new Error('A fault.')
  return <input aria-label={name} />
}

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://host/a.js'))

test('a view is loaded when it is first shown, once', async () => {
  const load = vi.fn<() => Promise<typeof Part>>(() => Promise.resolve(Part))
  const View = lateView(load)
  expect(load).not.toHaveBeenCalled()
  await act(async () => render(<Shown view={<View name="one" />} />))
  await act(async () => render(<Shown view={<View name="two" />} />))
  expect(screen.getByText('This is two')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(1)
})

test('one that does not arrive says so in its place, takes nothing along, and comes when it is tried again', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const load = vi.fn<() => Promise<typeof Part>>(() => Promise.resolve(Part)).mockImplementationOnce(missing)
  const View = lateView(load)
  await act(async () => render(<Shown view={<View name="late" />} />))
  expect(screen.getByText('the rest')).toBeDefined()
  expect(screen.getByRole('alert').textContent).toContain('A part of the editor could not be loaded')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('This is late')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where it stopped by a fault of its own, trying again leaves it alone in other places', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const View = lateView<Required<Pick<Props, 'name'>>>(() => Promise.resolve(Faulty))
  const view = (name: string) => (
    <Suspense>
      <View name="sound" />
      <View name={name} />
    </Suspense>
  )
  const { rerender } = await act(async () => render(view('also sound')))
  await userEvent.type(screen.getByRole('textbox', { name: 'sound' }), 'typed')
  rerender(view('faulty'))
  expect(screen.getByRole('alert')).toBeDefined()
  rerender(view('mended'))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  rerender(view('mended again'))
  expect(await screen.findByRole('textbox', { name: 'mended again' })).toBeDefined()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'sound' }).value).toBe('typed')
})

test('a dialog that does not arrive can be left', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const onClose = vi.fn<() => void>()
  const View = lateView<Required<Props>>(missing, (props) => props.onClose)
  await act(async () => render(<Shown view={<View name="dialog" onClose={onClose} />} />))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

function Shown({ view }: { readonly view: React.ReactNode }) {
  return (
    <>
      <p>the rest</p>
      <Suspense>{view}</Suspense>
    </>
  )
}
