import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { titleAmong } from '../../domain/labelledProperty.ts'
import { holdsNothing } from '../../domain/valueDraft.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { givenIds } from '../../item/givenIds.ts'
import { offerId } from '../../item/idToCome.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
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
import { isInTitle } from './isInTitle.ts'
import { startedWriting } from './startedWriting.ts'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly history: Pick<ItemFlow['history'], 'adjust'>
  /** Another number for each draft that took the whole form: its ID is its own. */
  readonly serial: number
}

/**
 * The item's id, which becomes the last segment of the request's URL. As long as nobody types one it comes from the title, and
 * one that came so follows it. Where the item came from elsewhere, its ID is for whoever brought it to say.
 */
export function ItemIdField({ control, state, history, serial }: Props) {
  const { field } = useController({ control, name: 'itemId' })
  const [wasTyped, setWasTyped] = useState(false)
  const problems = useProblemsAt(state, 'url:item-id', wasTyped)
  const problemsId = useId()
  const hintId = useId()
  const hasTitle = useLive(state, ({ draft, context }) => {
    const title = titleAmong(draft.properties, context.schema)
    return title !== undefined && !holdsNothing(title)
  })
  const isEmpty = field.value === ''
  const isGiven = useLive(givenIds, (ids) => ids.includes(field.value))
  const isOpen = isEmpty && !wasTyped && serial === 0
  const isFollowing = isGiven || isOpen
  const isWanted = isGiven || (isEmpty && (hasTitle || startedWriting.isSet()))
  const { SuggestedId, suggestedIdOf } = useLatePart(lateFields, isWanted) ?? {}
  const offered = useLive(state, (value) => (isEmpty && hasTitle ? suggestedIdOf?.(value) : undefined))
  useEffect(() => {
    if (serial > 0 || !givenIds.get().includes(state.get().draft.itemId)) givenIds.forget()
  }, [serial, state])
  const suggest = async () => {
    const { suggestedIdOf: suggestedNow } = await import('../../fixes/suggestedIdOf.ts')
    const id = suggestedNow(state.get())
    focusAfter(
      () => {
        givenIds.add(id)
        field.onChange(id)
      },
      () => controlAt('url:item-id'),
    )
  }
  const giveId = (id: string) => {
    givenIds.add(id)
    // No step of its own: undo takes the title back, and the ID with it.
    history.adjust(() => field.onChange(id))
  }
  const giveNow = useEffectEvent(async () => {
    // Where the title was left, its ID is there.
    if (!hasTitle || !(isEmpty || isInTitle(document.activeElement, state.get()))) return
    const { suggestedIdOf: suggestedNow } = await import('../../fixes/suggestedIdOf.ts')
    const id = suggestedNow(state.get())
    if (id !== state.get().draft.itemId) giveId(id)
  })
  useEffect(() => (isFollowing ? offerId(() => giveNow()) : undefined), [isFollowing])
  // A problem that is shown has the same button below.
  const hasButton = isEmpty && (offered === undefined || problems.length === 0)
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
            hasButton && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.suggest}
                title={hasTitle ? undefined : 'From the title, once there is one'}
                onClick={() => void suggest()}
              >
                {offered === undefined ? 'Suggest one' : `Use ${offered}`}
              </Button>
            )
          }
        />
      </Field>
      <p id={hintId} className={styles.hint}>
        {isGiven ? hints.given : isOpen ? hints.open : hints.own}
      </p>
      {isFollowing && SuggestedId !== undefined && <SuggestedId state={state} onSuggest={giveId} />}
      <FieldProblems id={problemsId} problems={problems} />
    </div>
  )
}

/** What it is for, in one line. */
const hints = {
  open: 'Tells items apart. It comes from the title, or type one.',
  given: 'Follows the title until you change it.',
  own: 'Names the item; the same ID again replaces it.',
} as const
