import { Checkbox } from '@fluentui/react-components'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { SourceTarget } from '../domain/source/sourceReading.ts'
import styles from './ImportDialog.module.css'
import { type ImportedItem, takenOver } from './importedItem.ts'

interface Props {
  readonly item: ImportedItem
  readonly target: SourceTarget
  /** The connection is not of the source: the payload was checked by its schema before. */
  readonly isCarried?: boolean
  readonly apiVersion: ApiVersion
  readonly takesVersion: boolean
  readonly onTakesVersion: (takes: boolean) => void
}

/** What goes to the address with the import: connection and item ID are taken over, the API version is offered. */
export function ImportTarget({ item, target, isCarried = false, apiVersion, takesVersion, onTakesVersion }: Props) {
  const title = isCarried ? 'Where it goes' : 'From the request'
  const lines = takenOver(item, target, isCarried)
  const offered = target.apiVersion === apiVersion ? undefined : target.apiVersion
  if (lines.length === 0 && offered === undefined) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ field, value, from }) => (
          <li key={field}>
            {field}: <code>{value}</code> ({from})
          </li>
        ))}
      </ul>
      {offered !== undefined && (
        <Checkbox
          className={styles.version}
          label={`Use API version ${offered}, as the address does (now ${apiVersion})`}
          checked={takesVersion}
          onChange={(_, { checked }) => onTakesVersion(checked === true)}
        />
      )}
    </section>
  )
}
