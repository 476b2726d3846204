import { Button } from '@fluentui/react-components'
import { ArrowImportRegular, DocumentMultipleRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { RuntimeConfig } from '../../config/config.ts'
import { type ApiVersion, apiVersions } from '../../domain/apiVersion.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from '../ItemPage.module.css'

interface Props {
  readonly config: RuntimeConfig
  readonly apiVersion: ApiVersion
  readonly onApiVersion: (version: ApiVersion) => void
  readonly onDrafts: () => void
  readonly onImport: () => void
  readonly onShortcuts: () => void
  /** Opens what was sent before. */
  readonly sentItems: ReactNode
  /** True while the draft in the form is another tab's. */
  readonly isReadOnly: boolean
  readonly account: ReactNode
}

/** Where one is: the product, the environment, the API version, and who is signed in. */
export function PageHeader(props: Props) {
  const { config, apiVersion, onApiVersion, onDrafts, onImport, onShortcuts, isReadOnly, sentItems, account } = props
  return (
    <header id="page-header" className={styles.header}>
      <strong>External Item Editor</strong>
      <Badge
        look={config.isSandbox ? 'filled-warning' : 'outline-informative'}
        title={
          config.isSandbox
            ? 'Nothing leaves this computer: sign-in and Graph are local.'
            : `Signs in to and sends to ${config.graphBaseUrl}`
        }
      >
        {config.environmentName}
      </Badge>
      <Button id="open-drafts" size="small" icon={<DocumentMultipleRegular />} onClick={onDrafts}>
        Drafts
      </Button>
      <Button
        size="small"
        icon={<ArrowImportRegular />}
        disabledFocusable={isReadOnly}
        title={isReadOnly ? 'This draft is open in another tab' : undefined}
        onClick={onImport}
      >
        Import
      </Button>
      {sentItems}
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
      <Button size="small" appearance="subtle" aria-label="Keyboard shortcuts" title="?" onClick={onShortcuts}>
        ?
      </Button>
      {account}
    </header>
  )
}

/** What each version is, for who wonders which to choose. https://learn.microsoft.com/graph/versioning-and-support */
const versionHints: Record<ApiVersion, string> = {
  'v1.0': 'v1.0: what Microsoft supports for real use, with payloads of up to 30 MB.',
  beta: 'beta: newer features for trying out. Microsoft may change it at any time and does not support it for real use.',
}
