import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import type { Live } from '../../ui/live.ts'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import styles from './ItemIdField.module.css'
import { useSuggestedId } from './useSuggestedId.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
}

/** The item's id, which becomes the last segment of the request's URL. */
export function ItemIdField({ control, state }: Props) {
  const { field } = useController({ control, name: 'itemId' })
  const [wasVisited, setWasVisited] = useState(false)
  const problems = useProblemsAt(state, 'url:item-id', wasVisited)
  const problemsId = useId()
  const hintId = useId()
  const [suggested, setSuggested] = useState<string>()
  const suggestion = async () => {
    const { suggestedItemId } = await import('../../domain/fixes/safeItemId.ts')
    const { draft, context } = state.get()
    return suggestedItemId(draft, context.schema, Date.now())
  }
  const suggest = async () => {
    const id = await suggestion()
    focusAfter(
      () => field.onChange(id),
      () => controlAt('url:item-id'),
    )
  }
  useSuggestedId(state, field.value === '', () => {
    void suggestion().then((id) => {
      if (state.get().draft.itemId !== '') return
      field.onChange(id)
      setSuggested(id)
      announce(`Item ID ${id}, suggested from the title`)
    })
  })
  return (
    <div>
      <Field label="Item ID" required>
        <Input
          {...{ [placeAttribute]: 'url:item-id' }}
          value={field.value}
          onValue={field.onChange}
          onBlur={() => afterPress(() => setWasVisited(true))}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={hasError(problems)}
          aria-describedby={`${hintId} ${problemsId}`}
          isCode
          after={
            field.value === '' && (
              <Button size="small" appearance="transparent" className={styles.suggest} onClick={() => void suggest()}>
                Suggest one
              </Button>
            )
          }
        />
      </Field>
      <p id={hintId} className={styles.hint}>
        {suggested !== undefined && suggested === field.value
          ? 'Suggested from the title; change it if you like.'
          : 'Names the item; the same ID again replaces it.'}
      </p>
      <FieldProblems id={problemsId} problems={problems} />
    </div>
  )
}
