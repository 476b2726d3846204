import { useGraphCalls } from '../../calling/graphCalls.ts'
import { accessScopes } from '../../graph/directory/directoryScopes.ts'
import { leftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { Button } from '../../ui/Button.tsx'

/**
 * While nobody is signed in, a name cannot be looked up: the way there, and back to this name. The sign-in page asks for what
 * looking up needs, unless that was asked for already and nobody came back signed in: signing in alone may be allowed.
 */
export function SignInToLookUp({ who }: { readonly who: string }) {
  const { act } = useGraphCalls()
  return (
    <Button
      size="small"
      onClick={() => {
        const wasAsked = leftFor('picker') === who
        noteLeftFor('picker', who)
        act({ kind: 'signIn', ...(wasAsked ? {} : { also: accessScopes }) }, () => undefined)
      }}
    >
      Sign in to look up “{who}”
    </Button>
  )
}
