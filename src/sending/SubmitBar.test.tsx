// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SendingProgress } from './protocol/submission.ts'
import { SubmitBar } from './SubmitBar.tsx'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const waiting: SendingProgress = {
  kind: 'waiting',
  attempt: 1,
  until: 3000,
  error: { kind: 'aborted' },
  askedByGraph: true,
}

describe('Submit', () => {
  test('names its key when nothing stands against it', () => {
    const clicks = show({})
    expect(descriptionOf(button())).toBe('Ctrl+Enter')
    button().click()
    expect(clicks).toEqual(['submit'])
  })

  test('that cannot help is disabled, can still be reached, and says why', () => {
    const clicks = show({ obstacle: { reason: 'Sign in to submit', isDisabled: true } })
    expect(button().getAttribute('aria-disabled')).toBe('true')
    expect(button()).toHaveProperty('disabled', false)
    expect(descriptionOf(button())).toBe('Sign in to submit')
    button().click()
    expect(clicks).toEqual([])
  })

  test('with errors is not disabled, because it leads to the first of them', () => {
    const clicks = show({ describedBy: 'to-fix' })
    expect(descriptionOf(button())).toBe('1 thing to fix')
    button().click()
    expect(clicks).toEqual(['submit'])
  })

  test('does nothing while a submission is under way', () => {
    const clicks = show({ isPending: true, progress: { kind: 'sending', attempt: 1 } })
    button().click()
    expect(clicks).toEqual([])
  })
})

describe('while a submission is under way', () => {
  test.each<[SendingProgress, string]>([
    [{ kind: 'idle' }, 'Sending'],
    [{ kind: 'sending', attempt: 1 }, 'Sending'],
    [{ kind: 'sending', attempt: 2 }, 'Sending, try 2'],
    [waiting, 'Graph asks to wait: sending again in 3 s'],
    [{ ...waiting, askedByGraph: false }, 'Graph is busy: sending again in 3 s'],
  ])('%j reads “%s”', (progress, said) => {
    show({ isPending: true, progress })
    expect(screen.getByText(said)).toBeDefined()
  })

  test('the wait counts down to zero and no further', () => {
    show({ isPending: true, progress: waiting })
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByRole('timer').textContent).toContain('in 2 s')
    act(() => void vi.advanceTimersByTime(5000))
    expect(screen.getByRole('timer').textContent).toContain('in 0 s')
  })

  test('it can be cancelled', () => {
    const clicks = show({ isPending: true, progress: waiting })
    screen.getByText('Cancel').click()
    expect(document.activeElement).toBe(button())
    expect(clicks).toEqual(['cancel'])
  })
})

function show(
  props: Partial<Pick<Parameters<typeof SubmitBar>[0], 'obstacle' | 'describedBy' | 'isPending' | 'progress'>>,
) {
  const clicks: string[] = []
  render(
    <SubmitBar
      obstacle={props.obstacle}
      describedBy={props.describedBy}
      isPending={props.isPending ?? false}
      progress={props.progress ?? { kind: 'idle' }}
      onSubmit={() => clicks.push('submit')}
      onCancel={() => clicks.push('cancel')}
    >
      <span id="to-fix">1 thing to fix</span>
    </SubmitBar>,
  )
  return clicks
}

function button(): HTMLElement {
  return screen.getByRole('button', { name: 'Submit item' })
}

function descriptionOf(control: HTMLElement): string {
  return document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
}
