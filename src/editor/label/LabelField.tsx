import { Button, Field, Input } from '@fluentui/react-components'
import { lazy, Suspense, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { labelPointer } from '../../domain/sensitivityLabel.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { besidePlaceAttribute, placeAttribute } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'

const LabelList = lazy(() => import('./LabelList.tsx').then((module) => ({ default: module.LabelList })))

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
  readonly isSignedIn: boolean
}

/** The sensitivity label of Microsoft Purview that the item carries, if any. */
export function LabelField({ control, state, isSignedIn }: Props) {
  const { field } = useController({ control, name: 'sensitivityLabelId' })
  const problems = useProblemsAt(state, labelPointer, true)
  const problemsId = useId()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div {...{ [besidePlaceAttribute]: labelPointer }}>
      <Field label="Sensitivity label" hint="Optional: the GUID of a label from Microsoft Purview.">
        <Input
          {...{ [placeAttribute]: labelPointer }}
          value={field.value}
          onChange={(_, { value }) => field.onChange(value)}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={problemsId}
          input={{ style: { fontFamily: 'var(--fontFamilyMonospace)' } }}
        />
      </Field>
      <FieldProblems id={problemsId} problems={problems} />
      {isChoosing ? (
        <Suspense>
          <LabelList id={field.value} onChoose={field.onChange} />
        </Suspense>
      ) : (
        isSignedIn && (
          <Button size="small" appearance="transparent" onClick={() => setChoosing(true)}>
            Choose from the labels of your organization
          </Button>
        )
      )}
    </div>
  )
}
