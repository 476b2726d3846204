import { expect, test } from 'vitest'
import { errorActing } from './errorActing.ts'

test('without a way of its own to try again it was Submit that failed, and the sign-in page comes back to that', () => {
  const did: string[] = []
  const act = errorActing(
    {
      signIn: (isSubmitting, also = []) => did.push(`sign in, submitting ${isSubmitting} ${also.join()}`.trim()),
      interact: (_, isSubmitting) => did.push(`interact, submitting ${isSubmitting}`),
      askFor: (scope, isSubmitting) => did.push(`ask for ${scope}, submitting ${isSubmitting}`),
    },
    () => did.push('submit'),
  )
  act({ kind: 'signIn' })
  act({ kind: 'signIn', also: ['User.ReadBasic.All'] }, () => did.push('look up'))
  act({ kind: 'askFor', scope: 'ExternalItem.ReadWrite.All' }, () => did.push('read again'))
  act({ kind: 'interact', scopes: [] })
  act({ kind: 'tryAgain' })
  act({ kind: 'tryAgain' }, () => did.push('read again'))
  expect(did).toEqual([
    'sign in, submitting true',
    'sign in, submitting false User.ReadBasic.All',
    'ask for ExternalItem.ReadWrite.All, submitting false',
    'interact, submitting true',
    'submit',
    'read again',
  ])
})
