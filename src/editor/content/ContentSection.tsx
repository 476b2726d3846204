import { Button, Radio, RadioGroup, Skeleton, SkeletonItem } from '@fluentui/react-components'
import { lazy, Suspense, useId } from 'react'
import { useController } from 'react-hook-form'
import { contentText, contentTypes } from '../../domain/itemDraft.ts'
import { emptyRope, type TextRope } from '../../domain/textRope.ts'
import type { Live } from '../../ui/live.ts'
import type { DraftControl } from '../draftForm.ts'
import type { DraftState } from '../draftState.ts'
import { FieldProblems, useProblemsAt } from '../FieldProblems.tsx'
import { seal, unseal } from '../sealed.ts'
import sections from '../section.module.css'
import styles from './ContentSection.module.css'

interface Props {
  readonly control: DraftControl
  readonly state: Live<DraftState>
}

const ContentEditor = lazy(() => import('./ContentEditor.tsx').then((module) => ({ default: module.ContentEditor })))

/** The item's full text. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent */
export function ContentSection({ control, state }: Props) {
  const { field } = useController({ control, name: 'content' })
  const content = unseal(field.value)
  const problems = useProblemsAt(state, '/content', true)
  const problemsId = useId()
  const typeId = useId()
  // An emptied text is not sent; empty on purpose is chosen below, as for a property.
  const setText = (text: TextRope) =>
    field.onChange(
      seal(text.length === 0 ? { kind: 'absent', type: content.type } : { kind: 'present', type: content.type, text }),
    )
  const setType = (value: string) => {
    const type = contentTypes.find((each) => each === value)
    if (type !== undefined) field.onChange(seal({ ...content, type }))
  }
  const isSentEmpty = content.kind === 'present' && content.text.length === 0
  return (
    <section aria-labelledby="content-heading" className={sections.section}>
      <div className={sections.heading}>
        <h2 id="content-heading">Content</h2>
        <span className={sections.aside}>The full text that search and Copilot read</span>
        <RadioGroup
          className={styles.type}
          layout="horizontal"
          aria-labelledby={typeId}
          value={content.type}
          onChange={(_, { value }) => setType(value)}
        >
          <span id={typeId} hidden>
            Type of content
          </span>
          <Radio value="text" label="Text" />
          <Radio value="html" label="HTML" />
        </RadioGroup>
      </div>
      <Suspense
        fallback={
          <Skeleton aria-label="Loading the text editor">
            <SkeletonItem className={styles.loading} />
          </Skeleton>
        }
      >
        <ContentEditor text={contentText(content)} describedBy={problemsId} onChange={setText} />
      </Suspense>
      <FieldProblems id={problemsId} problems={problems} />
      {(content.kind === 'absent' || isSentEmpty) && (
        <p className={styles.state}>
          {isSentEmpty ? 'Sent as empty text.' : 'Not sent: the item has no content.'}{' '}
          <Button
            size="small"
            appearance="transparent"
            onClick={() =>
              field.onChange(
                seal(
                  isSentEmpty
                    ? { kind: 'absent', type: content.type }
                    : { kind: 'present', type: content.type, text: emptyRope },
                ),
              )
            }
          >
            {isSentEmpty ? 'Do not send content' : 'Send empty content'}
          </Button>
        </p>
      )}
    </section>
  )
}
