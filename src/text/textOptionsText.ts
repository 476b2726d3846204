import { inWords } from '../domain/limits.ts'
import type { Wrapping } from './lineWrapping.ts'
import type { TextColors } from './useHtmlColors.ts'

/** Why lines are not wrapped, when nobody turned it off; otherwise empty. */
export function wrappingText({ tooLong }: Wrapping): string {
  if (tooLong === undefined) return ''
  return `Lines are not wrapped, because one has ${inWords(tooLong)} characters and wrapping it is slow.`
}

/** What wrapping a line of this length means, before it is done. */
export function askText(length: number): string {
  const seconds = Math.ceil(length / lengthPerSecond)
  return `One line has ${inWords(length)} characters. The page may stand still for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} when it is wrapped, and at some edits.`
}

/** Why an HTML text is not colored; otherwise empty. */
export function colorsText(colors: TextColors): string {
  switch (colors) {
    case 'none':
    case 'on':
      return ''
    case 'tooLong':
      return 'HTML is not colored in a text this long.'
    case 'failed':
      return 'HTML is not colored: the part that does it could not be loaded. Reload the page to try again.'
  }
}

/** How much of one line is wrapped in a second, on an ordinary computer. */
const lengthPerSecond = 1_000_000
