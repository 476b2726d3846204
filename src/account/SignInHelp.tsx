import { useState } from 'react'
import { codesIn, faultInText } from '../auth/faults/signInFaults.ts'
import type { RuntimeConfig } from '../config/config.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Field } from '../ui/Field.tsx'
import { Input } from '../ui/Input.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { consentLinkOf } from './consentLink.ts'
import styles from './SignInHelp.module.css'
import { signInFacts } from './signInFacts.ts'
import { helpWords } from './words.ts'

interface Props {
  /** Nothing came back from the sign-in page: only the person has seen what it said. */
  readonly isUnfinished: boolean
  readonly config: Pick<RuntimeConfig, 'clientId' | 'authority' | 'authorityMetadata' | 'graphScopeBase'>
}

/** Below a sign-in that did not finish: what the code on the sign-in page means, and what to compare in the app registration. */
export function SignInHelp({ isUnfinished, config }: Props) {
  return (
    <section aria-label={helpWords.section} className={styles.help}>
      {isUnfinished && <CodeBox />}
      <details className={styles.facts}>
        <summary>{helpWords.facts}</summary>
        <p>{helpWords.compare}</p>
        <dl>
          {signInFacts(config).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{value}</code>
                <CopyButton label={`Copy ${name.charAt(0).toLowerCase()}${name.slice(1)}`} text={() => value} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div className={styles.consent}>
        <span>{helpWords.consent}</span>
        <CopyButton label={helpWords.copyConsent} text={() => consentLinkOf(config)} />
      </div>
    </section>
  )
}

function CodeBox() {
  const [text, setText] = useState('')
  const [code] = codesIn(text)
  const fault = faultInText(text)
  return (
    <>
      <Field label={helpWords.code} hint={helpWords.codeHint}>
        <Input value={text} onValue={setText} />
      </Field>
      <div role="status" className={styles.meaning}>
        {fault !== undefined && (
          <p>
            <strong>{fault.message}</strong> {fault.nextStep} <code>({fault.code})</code>
          </p>
        )}
        {fault === undefined && code !== undefined && (
          <p>
            {helpWords.unknownCode}{' '}
            <PageLink href={errorCodesPage} label={helpWords.errorCodes}>
              {helpWords.errorCodes}
            </PageLink>
          </p>
        )}
      </div>
    </>
  )
}

const errorCodesPage = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes'
