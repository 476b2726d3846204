import { useId, useState } from 'react'
import { useController } from 'react-hook-form'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { afterPress } from '../../ui/afterPress.ts'
import { Field } from '../../ui/Field.tsx'
import { Input } from '../../ui/Input.tsx'
import type { Live } from '../../ui/live.ts'
import { placeAttribute } from '../../ui/place.ts'
import { FieldProblems, hasError, useProblemsAt } from '../FieldProblems.tsx'

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
          aria-describedby={problemsId}
          isCode
        />
      </Field>
      <FieldProblems id={problemsId} problems={problems} />
    </div>
  )
}
