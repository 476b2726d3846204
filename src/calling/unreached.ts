import { type Doing, described, type ErrorDescription } from './errorDescription.ts'

/** What is said when Graph was not reached: here at once, because the words for other failures may not be reached then either. */
export function unreached(kind: 'offline' | 'offlineOrBlocked', doing: Doing, unchanged: string): ErrorDescription {
  if (kind === 'offline')
    return described(
      'You are offline',
      `This device has no network, so nothing was sent. ${unchanged}`,
      [`${doing === 'saving the item' ? 'Submit' : 'Try'} again when you are back online.`],
      { kind: 'tryAgain' },
    )
  return described(
    'No answer from Graph',
    doing === 'saving the item'
      ? 'The browser could not reach Graph, or the answer was blocked. The item may or may not be saved.'
      : 'The browser could not reach Graph, or the answer was blocked.',
    [
      doing === 'saving the item'
        ? 'Check your network connection and anything that blocks requests, then submit again: sending the same item twice does no harm.'
        : 'Check your network connection and anything that blocks requests, then try again.',
    ],
    { kind: 'tryAgain' },
  )
}
