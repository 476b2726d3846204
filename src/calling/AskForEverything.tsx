import { listInWords } from '../domain/listInWords.ts'
import { everydayUseOf, everydayWith } from '../graph/everydayScopes.ts'
import { Button } from '../ui/Button.tsx'
import { storedText, tabStorage } from '../ui/storedValue.ts'
import styles from './ErrorNotice.module.css'
import type { ErrorAction } from './errorDescription.ts'

interface Props {
  /** Full names of the permissions that are missing now. */
  readonly scopes: readonly string[]
}

/** What else the editor will ask for one day: whoever is asked once for all of it reads beside it what that is. */
export function EverythingText({ scopes }: Props) {
  const all = offeredBeside(scopes)
  if (all === undefined) return null
  const more = all.filter((scope) => !scopes.includes(scope)).flatMap((scope) => everydayUseOf(scope) ?? [])
  return <p className={styles.everything}>“Everything” also covers {listInWords(more)}, so you are asked once only.</p>
}

/** Asks for all of it on one consent page. It is offered once: who declined is asked for less. */
export function EverythingButton({ scopes, onAction }: Props & { readonly onAction: (action: ErrorAction) => void }) {
  const all = offeredBeside(scopes)
  return (
    all !== undefined && (
      <Button
        size="small"
        onClick={() => {
          asked.write('yes')
          onAction({ kind: 'interact', scopes: all })
        }}
      >
        {everythingLabel}
      </Button>
    )
  )
}

const everythingLabel = 'Allow everything at once'

function offeredBeside(scopes: readonly string[]): readonly string[] | undefined {
  return asked.read() === undefined ? everydayWith(scopes) : undefined
}

const asked = storedText('external-item-editor.asked-for-everything', tabStorage)
