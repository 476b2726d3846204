// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import styles from './Textarea.module.css'
import { Textarea } from './Textarea.tsx'

test('the box has the name, the text and what is said about it; the frame around it has the look', () => {
  render(
    <Textarea
      aria-label="title"
      aria-invalid
      aria-describedby="why"
      className="growing"
      isResizable
      rows={3}
      defaultValue={'One\nTwo'}
    />,
  )
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'title' })
  expect(box.value).toBe('One\nTwo')
  expect(box.rows).toBe(3)
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(box.getAttribute('aria-describedby')).toBe('why')
  expect(box.parentElement?.className.split(' ')).toEqual([styles.root, styles.resizable, 'growing'])
})
