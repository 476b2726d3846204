import { type ReactNode, useId, useState } from 'react'
import { memberDoubt } from '../../domain/people/memberDoubt.ts'
import { filledLines } from '../../domain/people/memberJson.ts'
import type { PersonField } from '../../domain/people/personEntity.ts'
import { Input } from '../../ui/Input.tsx'
import { Select } from '../../ui/Select.tsx'
import { Textarea } from '../../ui/Textarea.tsx'
import styles from './people.module.css'
import { entityWords } from './words.ts'

interface Props {
  readonly field: PersonField
  /** Undefined for what no field can show. */
  readonly text: string | undefined
  readonly onText: (text: string) => void
}

/** One member of a profile entity: a box or a list of its documented values, and what is doubtful about it. */
export function MemberField({ field, text, onText }: Props) {
  const id = useId()
  const doubt = text === undefined ? entityWords.elsewhere : memberDoubt(field, text)
  return (
    <label className={field.kind === 'texts' ? styles.wide : undefined}>
      <span>{field.label}</span>
      <Control field={field} text={text} describedBy={id} onText={onText} />
      <span id={id} className={styles.doubt}>
        {doubt}
      </span>
    </label>
  )
}

function Control({ field, text, describedBy, onText }: Props & { readonly describedBy: string }): ReactNode {
  const shared = { 'aria-describedby': describedBy, disabled: text === undefined, value: text ?? '' }
  if (field.kind === 'texts') return <LinesBox shared={shared} onText={onText} />
  const options = field.kind === 'flag' ? flagOptions : field.choices.map((choice) => ({ value: choice, says: choice }))
  if (options.length === 0) {
    return (
      <Input
        {...shared}
        isSmall
        isCode={field.kind === 'date' || field.kind === 'whole'}
        placeholder={placeholders[field.kind]}
        autoComplete="off"
        onValue={onText}
      />
    )
  }
  const isOther = shared.value !== '' && !options.some(({ value }) => value === shared.value)
  return (
    <Select {...shared} isSmall onValue={onText}>
      <option value="">{entityWords.none}</option>
      {options.map(({ value, says }) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
      {isOther && <option>{shared.value}</option>}
    </Select>
  )
}

interface LinesBoxProps {
  readonly shared: { readonly 'aria-describedby': string; readonly disabled: boolean; readonly value: string }
  readonly onText: (text: string) => void
}

/** Several texts, one on each line. An empty line is none of them, but it stays while somebody types. */
function LinesBox({ shared, onText }: LinesBoxProps) {
  const [typed, setTyped] = useState('')
  const isSame = filledLines(typed).join('\n') === shared.value
  return (
    <Textarea
      {...shared}
      rows={2}
      isResizable
      placeholder={entityWords.lines}
      value={isSame ? typed : shared.value}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        onText(value)
      }}
    />
  )
}

const flagOptions = [
  { value: 'true', says: entityWords.yes },
  { value: 'false', says: entityWords.no },
]

const placeholders: Readonly<Partial<Record<PersonField['kind'], string>>> = {
  date: '2026-01-31',
  link: 'https://',
}
