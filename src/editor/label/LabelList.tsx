import { useEffect, useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { Reading } from '../../graph/jsonAnswer.ts'
import { listSensitivityLabels, type SensitivityLabel } from '../../graph/sensitivityLabels.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { Spinner } from '../../ui/Spinner.tsx'

interface Props {
  /** The label that the item has; empty for none. */
  readonly id: string
  readonly onChoose: (id: string) => void
}

/** The labels of the organization by their names, read when they are asked for: it may need one more consent. */
export function LabelList({ id, onChoose }: Props) {
  const { client } = useGraphCalls()
  const [reading, setReading] = useState<Reading<readonly SensitivityLabel[]>>()
  useEffect(() => {
    if (reading !== undefined) return undefined
    const abort = new AbortController()
    void listSensitivityLabels(client, abort.signal).then((result) => {
      if (!abort.signal.aborted) setReading(result)
    })
    return () => abort.abort()
  }, [client, reading])
  if (reading === undefined) return <Spinner label="Reading the labels…" />
  if (reading.kind === 'error') {
    return (
      <ErrorNotice error={reading.error} doing="listing sensitivity labels" onTryAgain={() => setReading(undefined)} />
    )
  }
  const own = id.trim().toLowerCase()
  const chosen = reading.value.find((label) => label.id.toLowerCase() === own)
  return (
    <Field label="Labels of your organization">
      <Select value={chosen?.id ?? own} onValue={onChoose}>
        <option value="">No label</option>
        {own !== '' && chosen === undefined && <option value={own}>Another label, as typed above</option>}
        {reading.value.map((label) => (
          <option key={label.id} value={label.id}>
            {label.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
