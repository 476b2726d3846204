// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Switch } from './Switch.tsx'

test.each([true, false])('a switch that is on (%j) says so, and a press tells what it becomes', (isOn) => {
  const told: boolean[] = []
  render(<Switch label="Schema details" isOn={isOn} onChange={(next) => told.push(next)} />)
  const control = screen.getByRole('switch', { name: 'Schema details' })
  expect(control).toHaveProperty('checked', isOn)
  fireEvent.click(control)
  expect(told).toEqual([!isOn])
})
