import { useLive } from '../../ui/live.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './ExplainError.module.css'
import { type KnownSchemas, type SchemaOption, schemaChoices } from './schemaChoices.ts'
import type { SchemaKey } from './useRejectedPayload.ts'
import { answerWords } from './words.ts'

interface Props extends KnownSchemas {
  readonly value: SchemaKey
  readonly onValue: (value: SchemaKey) => void
  /** Whose schema it is where nothing is chosen; undefined where there is none. */
  readonly auto: string | undefined
}

/** Whose schema a rejected payload is checked against; nothing where there is nothing to choose. */
export function SchemaSelect({ connections, catalog, value, onValue, auto }: Props) {
  const entries = useLive(catalog, (all) => all.entries)
  const { ofConnections, ofDevice } = schemaChoices(connections, entries)
  const choices: readonly SchemaOption[] = [
    { key: 'auto', label: auto === undefined ? answerWords.autoSchema : `${answerWords.autoSchema}: ${auto}` },
    ...ofConnections,
    ...ofDevice,
    { key: 'none', label: answerWords.noSchema },
  ]
  if (choices.length === 2 && auto === undefined && value === 'auto') return null
  return (
    <label className={styles.against}>
      <span>{answerWords.againstSchema}</span>
      <Select isSmall value={value} onValue={(key) => onValue(choices.find((each) => each.key === key)?.key ?? 'auto')}>
        {choices.slice(0, 1).map(optionOf)}
        {ofConnections.length > 0 && (
          <optgroup label={answerWords.connectionSchemas}>{ofConnections.map(optionOf)}</optgroup>
        )}
        {ofDevice.length > 0 && <optgroup label={answerWords.deviceSchemas}>{ofDevice.map(optionOf)}</optgroup>}
        {choices.slice(-1).map(optionOf)}
      </Select>
    </label>
  )
}

function optionOf({ key, label }: SchemaOption) {
  return (
    <option key={key} value={key}>
      {label}
    </option>
  )
}
