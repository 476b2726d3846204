import { InfoRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { inWords } from '../../domain/limits.ts'
import { pointerToken } from '../../domain/problem.ts'
import { retypedInWords, retypedOf, retypedValues, untyped } from '../../domain/retypedValues.ts'
import type { SchemaChanges } from '../../item/useAlignedFields.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { controlAt } from '../../ui/place.ts'
import styles from './SchemaChanged.module.css'

/** Says which values are sent in another form since the schema is known, such as 1 in place of "1", with the way back. */
export function SchemaChanged({ before, after, put, now, dismiss }: SchemaChanges) {
  const retyped = useMemo(() => retypedOf(before, after), [before, after])
  const values = useMemo(() => retypedValues(retyped), [retyped])
  const undo = () => {
    put(untyped(now(), retyped))
    dismiss()
  }
  const [first] = values
  if (first === undefined) return null
  // The button goes away with the notice.
  const andFocus = (act: () => void) => () =>
    focusAfter(act, () => controlAt(`/properties/${pointerToken(first.name)}`) ?? controlAt('/properties'))
  return (
    <div role="status" aria-label="Changed by the schema" className={styles.notice}>
      <InfoRegular aria-hidden />
      <div className={styles.changes}>
        {values.slice(0, mostShown).map((value) => (
          <p key={value.name}>{retypedInWords(value)}</p>
        ))}
        {values.length > mostShown && <p>{inWords(values.length - mostShown)} more are sent as the schema says.</p>}
      </div>
      <span>
        <Button size="small" onClick={andFocus(undo)} aria-label="Undo what the schema changed">
          Undo
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={andFocus(dismiss)}
          aria-label="Dismiss what the schema changed"
        >
          Dismiss
        </Button>
      </span>
    </div>
  )
}

const mostShown = 3
