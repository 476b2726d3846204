import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { titleAmong } from '../../domain/labelledProperty.ts'
import { holdsNothing } from '../../domain/valueDraft.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { Input } from '../../ui/Input.tsx'
import { useLatePart } from '../../ui/latePart.ts'
import { type Live, useLive } from '../../ui/live.ts'
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
  const [wasTyped, setWasTyped] = useState(false)
  const problems = useProblemsAt(state, 'url:item-id', wasTyped)
  const problemsId = useId()
  const hintId = useId()
  const [suggested, setSuggested] = useState<string>()
  const isSuggesting = field.value === '' && startedWriting.isSet()
  const SuggestedId = useLatePart(lateFields, isSuggesting)?.SuggestedId
  const hasTitle = useLive(state, ({ draft, context }) => {
    const title = titleAmong(draft.properties, context.schema)
    return title !== undefined && !holdsNothing(title)
  })
  const suggest = async () => {
    const { suggestedIdOf } = await import('../../fixes/suggestedIdOf.ts')
    focusAfter(
      () => field.onChange(suggestedIdOf(state.get())),
      () => controlAt('url:item-id'),
    )
  }
  return (
    <div>
      <Field label="Item ID" required>
        <Input
          {...{ [placeAttribute]: 'url:item-id' }}
          value={field.value}
          onValue={(text) => {
            setWasTyped(true)
            field.onChange(text)
          }}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={hasError(problems)}
          aria-describedby={`${hintId} ${problemsId}`}
          isCode
          after={
            field.value === '' && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.suggest}
                title={hasTitle ? undefined : 'From the title, once there is one'}
                onClick={() => void suggest()}
              >
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
