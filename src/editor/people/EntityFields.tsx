import { DismissRegular } from '@fluentui/react-icons'
import { type RefObject, useId, useState } from 'react'
import { listInWords } from '../../domain/listInWords.ts'
import {
  type EntityText,
  entityMemberAt,
  readEntity,
  shownMember,
  unknownMembers,
  withMember,
} from '../../domain/people/entityText.ts'
import { memberJson } from '../../domain/people/memberJson.ts'
import type { PersonEntity, PersonField } from '../../domain/people/personEntity.ts'
import { Button } from '../../ui/Button.tsx'
import { MemberField } from './MemberField.tsx'
import styles from './people.module.css'
import { entityWords } from './words.ts'

interface Props {
  readonly entity: PersonEntity
  readonly title: string
  /** The JSON of it, as it is sent. */
  readonly text: string
  readonly onText: (text: string) => void
  /** Undefined where there is one alone. */
  readonly onRemove: (() => void) | undefined
  /** What is doubtful about it beside the others. */
  readonly doubt?: string | undefined
  readonly boxRef?: RefObject<HTMLDivElement | null>
}

/** One profile entity as fields. A field changes its own member in the text; all else in it stays as it was written. */
export function EntityFields({ entity, title, text, onText, onRemove, doubt, boxRef }: Props) {
  const titleId = useId()
  const read = readEntity(text)
  return (
    <div ref={boxRef} role="group" aria-labelledby={titleId} className={styles.entity}>
      <div className={styles.head}>
        <span id={titleId}>{title}</span>
        {onRemove !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={entityWords.remove(title)}
            onClick={onRemove}
          />
        )}
      </div>
      {doubt !== undefined && <p className={styles.doubt}>{doubt}</p>}
      {read === undefined ? (
        <>
          <p className={styles.hint}>{entityWords.unread}</p>
          <Button size="small" onClick={() => onText('{}')}>
            {entityWords.begin}
          </Button>
        </>
      ) : (
        <Fields entity={entity} read={read} onText={onText} />
      )}
    </div>
  )
}

interface FieldsProps extends Pick<Props, 'entity' | 'onText'> {
  readonly read: EntityText
}

function Fields({ entity: { fields }, read, onText }: FieldsProps) {
  const shown = (field: PersonField) => shownMember(read, entityMemberAt(read, field.path))
  const fieldOf = (field: PersonField) => (
    <MemberField
      key={field.path.join('.')}
      field={field}
      text={shown(field)}
      onText={(text) => onText(withMember(read, field.path, memberJson(field.kind, text)))}
    />
  )
  const more = fields.filter(({ isMain }) => !isMain)
  // It opens by itself, and never closes under the hand that empties the last of them.
  const isFilled = more.some((field) => shown(field) !== '')
  const [wasFilled, setWasFilled] = useState(isFilled)
  if (isFilled && !wasFilled) setWasFilled(true)
  const kept = unknownMembers(
    read,
    fields.map(({ path }) => path),
  )
  return (
    <>
      <div className={styles.fields}>{fields.filter(({ isMain }) => isMain).map(fieldOf)}</div>
      {more.length > 0 && (
        <details className={styles.more} open={wasFilled}>
          <summary>{entityWords.more}</summary>
          <div className={styles.fields}>{more.map(fieldOf)}</div>
        </details>
      )}
      {kept.length > 0 && (
        <p className={styles.hint}>
          {entityWords.kept(listInWords(kept.slice(0, mostNamed).map(({ name, json }) => `${name} ${short(json)}`)))}
        </p>
      )}
    </>
  )
}

/** In members, and in code units of one. */
const mostNamed = 5
const longestNamed = 40

function short(json: string): string {
  return json.length > longestNamed ? `${json.slice(0, longestNamed)}…` : json
}
