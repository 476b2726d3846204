// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { bringResumeInSight, resumeNoticeId } from './resumeInSight.ts'

afterEach(() => document.body.replaceChildren())

test('the notice is scrolled to where there is one', () => {
  const scrolled = vi.fn<(options: ScrollIntoViewOptions) => void>()
  Element.prototype.scrollIntoView = (options) => typeof options === 'object' && scrolled(options)
  bringResumeInSight()
  expect(scrolled).not.toHaveBeenCalled()
  document.body.append(Object.assign(document.createElement('div'), { id: resumeNoticeId }))
  bringResumeInSight()
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' })
})
