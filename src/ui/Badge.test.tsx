// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import styles from './Badge.module.css'
import { Badge } from './Badge.tsx'

test('a badge is its words, and says more to who points at it', () => {
  render(
    <Badge look="tint-warning" isRounded title="Since yesterday" className="mark">
      changed
    </Badge>,
  )
  const badge = screen.getByText('changed')
  expect(badge.title).toBe('Since yesterday')
  expect(badge.className.split(' ')).toEqual([styles.badge, styles['tint-warning'], styles.rounded, 'mark'])
})
