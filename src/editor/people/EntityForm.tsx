import { AddRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'
import { contactEntities } from '../../domain/people/contactEntities.ts'
import { personEntityOf, unsupportedPersonLabel } from '../../domain/people/personEntities.ts'
import type { PersonEntity } from '../../domain/people/personEntity.ts'
import { repeatedKinds } from '../../domain/people/sameKind.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { Button } from '../../ui/Button.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { EntityFields } from './EntityFields.tsx'
import styles from './people.module.css'
import { entityWords } from './words.ts'

interface Props {
  readonly labels: readonly string[]
  readonly property: PropertyDraft
  readonly onChange: (value: ValueDraft) => void
}

/** The value of a property about a person as fields, above the text that is sent. Nothing for a label without an entity. */
export function EntityForm({ labels, property, onChange }: Props) {
  const entity = personEntityOf(labels)
  if (entity === undefined) {
    const unsupported = unsupportedPersonLabel(labels)
    return unsupported === undefined ? null : <p className={styles.hint}>{entityWords.unsupported(unsupported)}</p>
  }
  const { isCollection } = propertyTypes[property.type]
  return (
    <div role="group" aria-label={entityWords.fieldsOf(property.name)} className={styles.form}>
      <p className={styles.hint}>
        {entityWords.about(entity.name)} {entity.limit}{' '}
        <PageLink href={entity.link} label={`${entityWords.page}: ${entity.name}`}>
          {entityWords.page}
        </PageLink>
      </p>
      {isCollection ? (
        <Entities entity={entity} property={property} onChange={onChange} />
      ) : (
        <OneEntity entity={entity} property={property} onChange={onChange} />
      )}
      <p className={styles.hint}>{entityWords.sent}</p>
    </div>
  )
}

interface EntityProps extends Omit<Props, 'labels'> {
  readonly entity: PersonEntity
}

function OneEntity({ entity, property: { value }, onChange }: EntityProps) {
  if (value.kind === 'longText') return <p className={styles.hint}>{entityWords.tooLong}</p>
  return (
    <EntityFields
      entity={entity}
      title={entityWords.one(entity.noun)}
      text={value.kind === 'text' ? value.text : ''}
      // Without a member there is nothing to send.
      onText={(text) => onChange(text === '{}' ? { kind: 'absent' } : { kind: 'text', text })}
      onRemove={undefined}
    />
  )
}

function Entities({ entity, property: { value }, onChange }: EntityProps) {
  const isAddress = entity === contactEntities.personAddresses
  const elements = value.kind === 'list' ? value.elements : []
  const [count, setCount] = useState<number>(pageLength)
  const shown = elements.slice(0, count)
  const repeated = isAddress ? repeatedKinds(shown) : []
  const [added, setAdded] = useState<number>()
  const box = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (added !== undefined) box.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [added])
  const set = (next: readonly string[]) =>
    onChange(next.length === 0 ? { kind: 'absent' } : { kind: 'list', elements: next })
  return (
    <>
      {shown.map((text, index) => (
        <EntityFields
          // Elements have no identity beside their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          {...(index === added ? { boxRef: box } : {})}
          entity={entity}
          title={entityWords.numbered(entity.noun, index + 1)}
          text={text}
          doubt={entityWords.twice(repeated[index])}
          onText={(next) => set(elements.with(index, next))}
          onRemove={() => {
            set(elements.toSpliced(index, 1))
            addButton.current?.focus()
          }}
        />
      ))}
      {elements.length > count && (
        <Button size="small" className={styles.add} onClick={() => setCount(count + pageLength)}>
          {entityWords.showMore(inWords(elements.length - count))}
        </Button>
      )}
      <Button
        ref={addButton}
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => {
          set([...elements, '{}'])
          setCount(Math.max(count, elements.length + 1))
          setAdded(elements.length)
        }}
      >
        {entityWords.add(entity.noun)}
      </Button>
    </>
  )
}

/** How many are drawn at once. */
const pageLength = 20
