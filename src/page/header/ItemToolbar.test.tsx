// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ItemToolbar } from './ItemToolbar.tsx'

test('it leads to the drafts, to the import and to presenting', async () => {
  const done = show(false)
  await userEvent.click(button('Import'))
  await userEvent.click(button('Drafts'))
  await userEvent.click(button('Present'))
  expect(done).toEqual(['import', 'drafts', 'present'])
})

test('a new item is empty, a copy, or the sample', async () => {
  const done = show(false)
  for (const name of ['Empty item', 'Duplicate of this one', 'Sample item']) {
    await userEvent.click(button('New'))
    await userEvent.click(screen.getByText(name))
  }
  expect(done).toEqual(['new', 'duplicate', 'sample'])
})

test('“Empty item” is said to be a new item, and is called as before', async () => {
  show(false)
  await userEvent.click(button('New'))
  const entry = screen.getByRole('menuitem', { name: 'Empty item' })
  expect(document.getElementById(entry.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^A new item/)
})

test('an error of another tool can be explained, whatever is in the form', async () => {
  const done = show(false)
  for (const name of ['Explain an error', 'Download the draft']) {
    await userEvent.click(button('More commands'))
    await userEvent.click(screen.getByText(name))
  }
  expect(done).toEqual(['explain', 'download'])
})

test('where the draft is another tab’s, nothing is imported, and the button says why', async () => {
  const done = show(true)
  await userEvent.click(button('Import'))
  expect(button('Import').title).toBe('This draft is open in another tab')
  expect(done).toEqual([])
})

test('arrows move among its buttons, round and round', async () => {
  show(false)
  button('Open').focus()
  const names = []
  for (const key of [
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowRight}',
    '{ArrowLeft}',
  ]) {
    await userEvent.keyboard(key)
    names.push(document.activeElement?.ariaLabel ?? document.activeElement?.textContent)
  }
  expect(names).toEqual(['Import', 'Drafts', 'Undo', 'Present', 'More commands', 'New', 'More commands'])
})

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name })
}

function show(isReadOnly: boolean): readonly string[] {
  const done: string[] = []
  render(
    <ItemToolbar
      onNew={(next) => done.push(next)}
      openItem={<button type="button">Open</button>}
      onDrafts={() => done.push('drafts')}
      onImport={() => done.push('import')}
      sentItems={null}
      history={
        <span>
          <button type="button">Undo</button>
        </span>
      }
      onPresent={() => done.push('present')}
      onExplain={() => done.push('explain')}
      onDownload={() => done.push('download')}
      isReadOnly={isReadOnly}
    />,
  )
  return done
}
