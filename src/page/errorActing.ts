import type { GraphCalls } from '../calling/graphCalls.ts'
import type { Leaving } from './useLeaving.ts'

/** What the buttons below errors do. What has no way of its own to try again was Submit. */
export function errorActing(
  { signIn, interact, askFor }: Pick<Leaving, 'signIn' | 'interact' | 'askFor'>,
  submit: () => void,
): GraphCalls['act'] {
  return (action, tryAgain) => {
    const isSubmitting = tryAgain === undefined
    switch (action.kind) {
      case 'signIn':
        return signIn(isSubmitting, action.also)
      case 'interact':
        return interact(action, isSubmitting)
      case 'askFor':
        return askFor(action.scope, isSubmitting)
      case 'tryAgain':
        return (tryAgain ?? submit)()
    }
  }
}
