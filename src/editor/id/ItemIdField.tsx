import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import type { Live } from '../../ui/live.ts'
import { controlAt, placeAttribute } from '../../ui/place.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'
import { lateFields } from '../properties/lateFields.ts'
import styles from './ItemIdField.module.css'
import { startedWriting } from './startedWriting.ts'

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
  const isSuggesting = field.value === '' && startedWriting.isSet()
  const SuggestedId = useLatePart(lateFields, isSuggesting)?.SuggestedId
  const suggest = async () => {
    const { suggestedItemId } = await import('../../domain/fixes/safeItemId.ts')
    const { draft, context } = state.get()
    focusAfter(
      () => field.onChange(suggestedItemId(draft, context.schema, Date.now())),
      () => controlAt('url:item-id'),
    )
  }
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
      {isSuggesting && SuggestedId !== undefined && (
        <SuggestedId
          state={state}
          onSuggest={(id) => {
            field.onChange(id)
            setSuggested(id)
          }}
        />
      )}
      <FieldProblems id={problemsId} problems={problems} />
    </div>
  )
}
