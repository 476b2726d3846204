import { memo, useId } from 'react'
import { type ContentType, contentTypes } from '../../domain/itemDraft.ts'
import { Radio } from '../../ui/Radio.tsx'
import styles from './ContentTypeChoice.module.css'

interface Props {
  readonly type: ContentType
  readonly onType: (type: ContentType) => void
}

/** Text or HTML: how search reads the content. The choices look as Fluent's do. */
export const ContentTypeChoice = memo(function ContentTypeChoice({ type, onType }: Props) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles.choices}>
      <span id={id} hidden>
        Type of content
      </span>
      {contentTypes.map((each) => (
        <Radio key={each} name={id} value={each} checked={each === type} onChange={() => onType(each)}>
          {typeNames[each]}
        </Radio>
      ))}
    </div>
  )
})

const typeNames: Record<ContentType, string> = { text: 'Text', html: 'HTML' }
