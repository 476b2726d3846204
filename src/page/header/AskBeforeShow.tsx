import { KeyRegular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import type { AuthPort } from '../../auth/session.ts'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { RuntimeConfig } from '../../config/config.ts'
import { accessScopes } from '../../graph/directory/directoryScopes.ts'
import { type ScopeName, scopeNameOf, scopesByCall, scopeUrl } from '../../graph/scopes.ts'
import { Button } from '../../ui/Button.tsx'
import { storedText, tabStorage } from '../../ui/storedValue.ts'
import { BeforeShowDialog } from './BeforeShowDialog.tsx'
import { beforeShow } from './beforeShowWords.ts'
import styles from './PageHeader.module.css'

interface Props {
  readonly config: Pick<RuntimeConfig, 'graphScopeBase'>
  readonly auth: Pick<AuthPort, 'getToken'>
}

/**
 * Asks before the show for what Find, names and groups ask for when they are first used, so that no consent page comes in mid-show.
 * Not with the sign-in: where an administrator has to approve these, that would keep the presenter out altogether. It is
 * offered once; who declined is asked when it is needed.
 */
export function AskBeforeShow({ config, auth }: Props) {
  const { act } = useGraphCalls()
  const [missing, setMissing] = useState<readonly string[]>()
  useEffect(() => {
    if (asked.read() !== undefined) return undefined
    let isLeft = false
    void missingOf(auth, config.graphScopeBase).then((scopes) => isLeft || setMissing(scopes))
    return () => {
      isLeft = true
    }
  }, [auth, config])
  const [isOpen, setOpen] = useState(false)
  if (missing === undefined || missing.length === 0) return null
  return (
    <>
      <Button
        size="small"
        icon={<KeyRegular />}
        className={styles.ask}
        aria-label={beforeShow.button}
        title={beforeShow.button}
        onClick={() => setOpen(true)}
      >
        <span className={styles.askText}>{beforeShow.button}</span>
        <span className={styles.askShort}>{beforeShow.short}</span>
      </Button>
      {isOpen && (
        <BeforeShowDialog
          scopes={missing}
          onAsk={() => {
            // What may have to be decided before the page is left would stand behind it.
            setOpen(false)
            asked.write('yes')
            act({ kind: 'interact', scopes: missing }, () => undefined)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Full names of what the token at hand does not allow yet; undefined where nobody knows. */
async function missingOf(auth: Props['auth'], base: string): Promise<readonly string[] | undefined> {
  const result = await auth.getToken({ scopes: [scopeUrl(base, scopesByCall.readMe[0])] })
  if (result.kind !== 'token' || result.grantedScopes === undefined) return undefined
  const granted = result.grantedScopes.map(scopeNameOf)
  return ofShow.filter((name) => !granted.includes(name)).map((name) => scopeUrl(base, name))
}

const ofShow: readonly ScopeName[] = [...accessScopes, ...scopesByCall.searchItems]

const asked = storedText('external-item-editor.asked-before-show', tabStorage)
