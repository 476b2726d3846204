import { ComesBack } from '../../../calling/ComesBack.tsx'
import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { askedForAccess } from '../../../directory/askedForAccess.ts'
import { consentWordsFor } from '../../../directory/finding/words.ts'
import { Button } from '../../../ui/Button.tsx'
import type { MissingConsent } from './pickerAnswer.ts'

interface Props {
  readonly id: string
  readonly className: string | undefined
  /** The name that is looked for. */
  readonly who: string
  readonly missing: MissingConsent
}

/** What finding somebody by name needs, in the line below the box: nothing moves while a name is typed. */
export function EntryConsent({ who, ...offer }: Props) {
  return (
    <ComesBack to="picker" about={who}>
      <Offer {...offer} />
    </ComesBack>
  )
}

function Offer({ id, className, missing }: Omit<Props, 'who'>) {
  const { act } = useGraphCalls()
  const scopes = askedForAccess.with(missing.scopes)
  const { line, allow, why } = consentWordsFor(scopes)
  return (
    <>
      <span id={id} role="status" className={className}>
        {line}
      </span>
      <Button
        size="small"
        title={why}
        onClick={() => {
          askedForAccess.note()
          act({ kind: 'interact', scopes }, missing.tryAgain)
        }}
      >
        {allow}
      </Button>
    </>
  )
}
