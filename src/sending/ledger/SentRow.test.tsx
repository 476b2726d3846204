// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerResult, LedgerRow } from './ledgerRow.ts'
import { SentRow } from './SentRow.tsx'
import { aRow } from './testing/aRow.ts'
import { quietActions } from './testing/quietActions.ts'

test('a row says how it ended, and what its body was', () => {
  show({ row: { byteLength: 1234, status: 201, isNew: true, sha256: 'abc' } })
  expect(screen.getByText('Saved, new item')).toBeDefined()
  expect(screen.getByText(/1,234 bytes · HTTP 201$/).title).toBe('SHA-256 abc')
})

describe('what can be done about a row', () => {
  test.each<[string, Partial<LedgerRow>, readonly string[]]>([
    ['saved', {}, ['Open in form', 'Duplicate', 'Delete item…']],
    ['cut off', { result: 'sending' }, ['Open in form', 'Duplicate', 'Check what is stored', 'Delete item…']],
    ['not known', { result: 'unknown' }, ['Open in form', 'Duplicate', 'Check what is stored', 'Delete item…']],
    ['a delete that is not known', { action: 'delete', result: 'unknown' }, ['Check what is stored', 'Delete item…']],
  ])('%s', (_, row, buttons) => {
    show({ row })
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons)
  })

  test('an item that is not there is not deleted', () => {
    show({ canDelete: false })
    expect(screen.queryByText('Delete item…')).toBeNull()
  })
})

describe('Open in form', () => {
  test('puts it into the form and closes the list', async () => {
    const { told } = show({})
    await press('Open in form')
    expect(told).toEqual(['opened', 'changed'])
  })

  test('or makes a copy of it', async () => {
    const copied: string[] = []
    const duplicate = ({ itemId }: LedgerRow) => Promise.resolve(void copied.push(itemId))
    const { told } = show({ actions: { duplicate } })
    await press('Duplicate')
    expect([copied, told]).toEqual([[aRow({}).itemId], ['opened', 'changed']])
  })

  test('says why that is not possible', async () => {
    const { told } = show({ actions: { open: () => Promise.resolve('The draft is open in another tab.') } })
    await press('Open in form')
    expect([said(), told]).toEqual(['The draft is open in another tab.', ['changed']])
  })

  test('without its payload it cannot be pressed, and says why', async () => {
    const { told } = show({ hasPayload: false })
    await press('Open in form')
    expect(screen.getByText('Open in form').title).toBe('Its payload is not kept any more.')
    expect(told).toEqual([])
  })
})

test.each<[LedgerResult, string]>([
  ['saved', 'What is stored is what you sent.'],
  ['notSaved', 'Nothing is stored under this ID, so it was not saved.'],
  ['unknown', 'Still unclear: something else is stored under this ID, or it could not be read.'],
  ['deleted', 'It is deleted.'],
])('a check that finds “%s” says so in words', async (result, words) => {
  const { told } = show({ row: { result: 'unknown' }, actions: { check: () => Promise.resolve(result) } })
  await press('Check what is stored')
  expect([said(), told]).toEqual([words, ['changed']])
})

describe('Delete item…', () => {
  test('asks for the ID first, and then the question goes away', async () => {
    const { told } = show({})
    await deleteItem()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(told).toEqual(['changed'])
  })

  test('a refusal is shown below the question, and tried again by its button', async () => {
    const answers = [{ kind: 'offline' } as const, undefined]
    show({ actions: { remove: () => Promise.resolve(answers.shift()) } })
    await deleteItem()
    expect(screen.getByRole('alert').textContent).toContain('You are offline')
    expect(screen.getByRole('textbox', { name: 'ID of the item to delete' })).toBeDefined()
    await press('Try again')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('who keeps it is not told of the refusal any more', async () => {
    show({ actions: { remove: () => Promise.resolve({ kind: 'offline' }) } })
    await deleteItem()
    await press('Keep it')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('Delete item…')).toBeDefined()
  })
})

describe('what throws is said, and leaves no button busy', () => {
  const broken = () => Promise.reject(new Error('The database is gone.'))

  test.each<[string, Partial<LedgerActions>, () => Promise<void>, string]>([
    ['opening', { open: broken }, () => press('Open in form'), 'Open in form'],
    ['checking', { check: broken }, () => press('Check what is stored'), 'Check what is stored'],
    ['deleting', { remove: broken }, () => deleteItem(), 'Delete item'],
  ])('%s', async (_, actions, begin, button) => {
    show({ row: { result: 'unknown' }, actions })
    await begin()
    expect(screen.getByRole('alert').textContent).toBe('This did not work: The database is gone. Try again.')
    expect(screen.getByRole('button', { name: button }).getAttribute('aria-disabled')).toBeNull()
  })
})

test('while something is under way nothing else can be begun', async () => {
  show({ row: { result: 'unknown' }, actions: { check: () => new Promise(() => undefined) } })
  await press('Check what is stored')
  const disabled = screen.getAllByRole('button').map((button) => button.getAttribute('aria-disabled'))
  expect(disabled).toEqual(['true', 'true', 'true', 'true'])
})

type Parts = Partial<Pick<ComponentProps<typeof SentRow>, 'hasPayload' | 'canDelete'>> & {
  readonly row?: Partial<LedgerRow>
  readonly actions?: Partial<LedgerActions>
}

function show({ row, actions, hasPayload = true, canDelete = true }: Parts) {
  const told: string[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: (_, tryAgain) => tryAgain?.() }}>
      <SentRow
        row={aRow(row ?? {})}
        hasPayload={hasPayload}
        canDelete={canDelete}
        actions={{ ...quietActions, ...actions }}
        onChanged={() => told.push('changed')}
        onOpened={() => told.push('opened')}
      />
    </GraphCallsContext>,
  )
  return { told }
}

function press(text: string): Promise<void> {
  return act(async () => screen.getByText(text).click())
}

async function deleteItem(): Promise<void> {
  await press('Delete item…')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'T1' } })
  await press('Delete item')
}

function said(): string {
  return screen.getByRole('status').textContent
}
