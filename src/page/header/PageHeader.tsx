import { GridRegular, SearchRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { RuntimeConfig } from '../../config/config.ts'
import { type ApiVersion, apiVersions } from '../../domain/apiVersion.ts'
import { Button } from '../../ui/Button.tsx'
import { keyText } from '../../ui/keyText.ts'
import { Select } from '../../ui/Select.tsx'
import page from '../ItemPage.module.css'
import { EnvironmentBadge } from './EnvironmentBadge.tsx'
import styles from './PageHeader.module.css'

interface Props {
  readonly config: RuntimeConfig
  readonly apiVersion: ApiVersion
  readonly onApiVersion: (version: ApiVersion) => void
  readonly onCommands: () => void
  readonly onShortcuts: () => void
  readonly account: ReactNode
  /** Beside the name of the sandbox: what it can play. */
  readonly failures: ReactNode
  /** The item: what it is called, how it stands, what can be done with it. */
  readonly children: ReactNode
  /** Only the item: the rest is in the way of who presents it. */
  readonly isBare: boolean
}

/** Where one is: the product, the environment, the API version, who is signed in; and below, the item. */
export function PageHeader(props: Props) {
  const { config, apiVersion, onApiVersion, onCommands, onShortcuts, account, failures, children, isBare } = props
  return (
    <header id="page-header" className={page.header}>
      {!isBare && (
        <div className={styles.product}>
          <GridRegular className={styles.logo ?? ''} />
          <strong>External Item Editor</strong>
          <EnvironmentBadge config={config} />
          <label className={styles.version}>
            <span>API version</span>
            <Select
              isSmall
              title={versionHints[apiVersion]}
              value={apiVersion}
              onValue={(value) => {
                const next = apiVersions.find((each) => each === value)
                if (next !== undefined) onApiVersion(next)
              }}
            >
              {apiVersions.map((version) => (
                <option key={version} value={version}>
                  {version}
                </option>
              ))}
            </Select>
          </label>
          {config.isSandbox && failures}
          {/* What differs with who is signed in stands at the other end, so that nothing here moves. */}
          <span className={styles.space} />
          <Button
            size="small"
            className={styles.commands}
            icon={<SearchRegular />}
            aria-label="Search commands"
            aria-keyshortcuts="Control+K"
            onClick={onCommands}
          >
            <span>Search commands</span>
            <kbd>{keyText('Mod+K', /Mac/.test(navigator.userAgent))}</kbd>
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.keys}
            aria-label="Keyboard shortcuts"
            title="?"
            icon="?"
            onClick={onShortcuts}
          />
          <span className={styles.account}>{account}</span>
        </div>
      )}
      <div className={styles.item}>{children}</div>
    </header>
  )
}

/** What each version is, for who wonders which to choose. https://learn.microsoft.com/graph/versioning-and-support */
const versionHints: Record<ApiVersion, string> = {
  'v1.0': 'v1.0: supported by Microsoft, with payloads of up to 30 MB. Choose it for a live tenant.',
  beta: 'beta: newer features to try. Microsoft may change it at any time and does not support it for live use: choose v1.0 for a live tenant.',
}
