import { Suspense, useId, useState } from 'react'
import { useController } from 'react-hook-form'
import { labelPointer } from '../../domain/sensitivityLabel.ts'
import type { DraftControl } from '../../item/draftForm.ts'
import type { DraftState } from '../../item/draftState.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { lateView } from '../../ui/lateView.tsx'
import type { Live } from '../../ui/live.ts'
import { besidePlaceAttribute, placeAttribute } from '../../ui/place.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import sections from '../section.module.css'

const LabelList = lateView(() => import('./LabelList.tsx').then((module) => module.LabelList))

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
    <div id="label-section" {...{ [besidePlaceAttribute]: labelPointer }} className={sections.section}>
      <div className={sections.heading}>
        <h2 id="label-heading">Sensitivity label</h2>
        <span id="label-hint" className={sections.aside}>
          Optional: by name or ID
        </span>
      </div>
      <Input
        {...{ [placeAttribute]: labelPointer }}
        value={field.value}
        onValue={field.onChange}
        autoComplete="off"
        spellCheck={false}
        aria-labelledby="label-heading"
        aria-describedby={`label-hint ${problemsId}`}
        isCode
      />
      <FieldProblems id={problemsId} problems={problems} />
      {isChoosing ? (
        <Suspense>
          <LabelList id={field.value} onChoose={field.onChange} />
        </Suspense>
      ) : (
        isSignedIn && (
          <Button size="small" onClick={() => setChoosing(true)}>
            Choose from the labels of your organization
          </Button>
        )
      )}
    </div>
  )
}
