import { everydayUseOf } from '../../graph/everydayScopes.ts'
import { scopeNameOf } from '../../graph/scopes.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import styles from './BeforeShowDialog.module.css'
import { beforeShow } from './beforeShowWords.ts'

interface Props {
  /** Full names of the permissions that are missing. */
  readonly scopes: readonly string[]
  readonly onAsk: () => void
  readonly onClose: () => void
}

/** What is asked for before a show and what it is for, before the page is left; each permission by Entra's name for who wants it. */
export function BeforeShowDialog({ scopes, onAsk, onClose }: Props) {
  const uses = scopes.flatMap((scope) => everydayUseOf(scope) ?? [])
  return (
    <Dialog title={beforeShow.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{beforeShow.uses(uses)}</p>
          <details className={styles.names}>
            <summary>{beforeShow.names}</summary>
            <ul>
              {scopes.map((scope) => (
                <li key={scope}>
                  <code>{scopeNameOf(scope)}</code>: {everydayUseOf(scope)}
                </li>
              ))}
            </ul>
            <p>{beforeShow.administrator}</p>
          </details>
          <DialogActions>
            <Button onClick={close}>{beforeShow.later}</Button>
            <Button appearance="primary" onClick={onAsk}>
              {beforeShow.goOn}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
