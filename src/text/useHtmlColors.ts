import type { EditorView } from '@codemirror/view'
import { useEffect, useState } from 'react'
import { setColors } from './textView.ts'

/** Whether a text is colored, and if not, why. */
export type TextColors = 'none' | 'on' | 'tooLong' | 'failed'

/** Colors a text that is HTML. What reads HTML is loaded only then. */
export function useHtmlColors(view: EditorView | undefined, isHtml: boolean, length: number): TextColors {
  const isTooLong = length > longestColored
  const isWanted = isHtml && !isTooLong
  const [outcome, setOutcome] = useState<'none' | 'on' | 'failed'>('none')
  useEffect(() => {
    if (view === undefined || !isWanted) return undefined
    const wish = { isWithdrawn: false }
    import('./htmlColors.ts').then(
      ({ htmlColors }) => {
        if (wish.isWithdrawn) return
        setColors(view, htmlColors())
        setOutcome('on')
      },
      () => setOutcome('failed'),
    )
    return () => {
      wish.isWithdrawn = true
      setColors(view, [])
      setOutcome('none')
    }
  }, [view, isWanted])
  return isHtml && isTooLong ? 'tooLong' : outcome
}

/** In UTF-16 code units. HTML is read on in slices of up to 100 ms; more of them than a few are felt while typing. */
const longestColored = 500_000
