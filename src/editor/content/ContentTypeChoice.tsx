import { Radio, RadioGroup } from '@fluentui/react-components'
import { memo, useId } from 'react'
import { type ContentType, contentTypes } from '../../domain/itemDraft.ts'
import styles from './ContentSection.module.css'

interface Props {
  readonly type: ContentType
  readonly onType: (type: ContentType) => void
}

/** Text or HTML: how search reads the content. */
export const ContentTypeChoice = memo(function ContentTypeChoice({ type, onType }: Props) {
  const labelId = useId()
  return (
    <RadioGroup
      className={styles.type}
      layout="horizontal"
      aria-labelledby={labelId}
      value={type}
      onChange={(_, { value }) => {
        const chosen = contentTypes.find((each) => each === value)
        if (chosen !== undefined) onType(chosen)
      }}
    >
      <span id={labelId} hidden>
        Type of content
      </span>
      <Radio value="text" label="Text" />
      <Radio value="html" label="HTML" />
    </RadioGroup>
  )
})
