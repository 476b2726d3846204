import { useGraphCalls } from '../../calling/graphCalls.ts'
import { noteLeftFor } from '../../signInReturn/leftFor.ts'
import { Button } from '../../ui/Button.tsx'

/** While nobody is signed in, a name cannot be looked up: the way there, and back to this name. */
export function SignInToLookUp({ who }: { readonly who: string }) {
  const { act } = useGraphCalls()
  return (
    <Button
      size="small"
      onClick={() => {
        noteLeftFor('picker', who)
        act({ kind: 'signIn' }, () => undefined)
      }}
    >
      Sign in to look up “{who}”
    </Button>
  )
}
