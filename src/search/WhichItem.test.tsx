// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { aRow } from '../sending/ledger/testing/aRow.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { WhichItem } from './WhichItem.tsx'

const inForm = { connectionId: 'tickets', itemId: 'T1' }

test('the item in the form is named, and another one can be typed', async () => {
  const { chosen } = show(() => Promise.resolve([]))
  expect(screen.getByRole('radio', { name: 'The item in the form: T1 in tickets', checked: true })).toBeDefined()
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'ID of the item' }), 'X')
  expect(chosen.at(-1)).toEqual({ connectionId: 'tickets', itemId: 'X' })
  expect(screen.queryByRole('combobox')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: /^The item in the form/ }))
  expect(chosen.at(-1)).toBeUndefined()
})

test('items that were sent from here can be chosen, each once', async () => {
  const rows = [
    aRow({ id: '3', itemId: 'B' }),
    aRow({ id: '2', itemId: 'A', title: 'New' }),
    aRow({ id: '1', itemId: 'A' }),
  ]
  const { chosen } = show(() => Promise.resolve(rows))
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  const list = await screen.findByRole('combobox', { name: 'Sent from this device' })
  const names = [...list.querySelectorAll('option')].map(({ textContent }) => textContent)
  expect(names.map((name) => name?.replace(/ in .*/, ''))).toEqual(['Choose one, or type its IDs', 'B', 'New, A'])
  await userEvent.selectOptions(list, '1')
  expect(chosen.at(-1)?.itemId).toBe('A')
})

test('each box has its label in sight', async () => {
  show(() => Promise.resolve([aRow({ id: '1', itemId: 'A' })]))
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  await screen.findByRole('combobox')
  expect([...document.querySelectorAll('label[for]')].map(({ textContent }) => textContent)).toEqual([
    'Sent from this device',
    'Connection ID',
    'ID of the item',
  ])
})

test('a device that keeps nothing lets the IDs be typed', async () => {
  show(() => Promise.reject(new Error('No storage.')))
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  expect(screen.getByRole('textbox', { name: 'Connection ID' })).toHaveProperty('value', 'tickets')
})

function show(rows: Parameters<typeof WhichItem>[0]['rows']) {
  const chosen: (ItemTarget | undefined)[] = []
  function Choice() {
    const [other, setOther] = useState<ItemTarget>()
    const choose = (next: ItemTarget | undefined) => {
      chosen.push(next)
      setOther(next)
    }
    return <WhichItem inForm={inForm} other={other} onOther={choose} rows={rows} />
  }
  render(<Choice />)
  return { chosen }
}
