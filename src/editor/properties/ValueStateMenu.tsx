import { ChevronDownRegular } from '@fluentui/react-icons'
import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { absent } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { emptyValueFor } from '../../domain/valueDraft.ts'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import styles from './PropertyField.module.css'

interface Props {
  readonly property: PropertyDraft
  readonly onChange: (value: ValueDraft) => void
}

/** Whether a property is sent, and how when it has no text: not at all, empty, or as null. These are three things to Graph. */
export function ValueStateMenu({ property, onChange }: Props) {
  const current = stateOf(property)
  const empty = emptyValueFor(propertyTypes[property.type])
  const choice = (state: ValueState, label: string, value: ValueDraft): MenuEntry => ({
    kind: 'choice',
    label,
    isChosen: current === state,
    onSelect: () => onChange(value),
  })
  return (
    <ActionMenu
      trigger={{
        size: 'small',
        className: styles.state ?? '',
        icon: <ChevronDownRegular />,
        iconPosition: 'after',
        // The same words for every property would tell nobody which one it is.
        'aria-label': `${property.name || unnamedProperty}: ${stateNames[current].toLowerCase()}`,
        children: stateNames[current],
      }}
      entries={[
        ...(current === 'filled' ? [choice('filled', 'Include', property.value)] : []),
        choice('absent', 'Leave out', absent),
        ...(empty === undefined
          ? []
          : [choice('empty', empty.kind === 'text' ? 'Send empty text ("")' : 'Send empty list ([])', empty)]),
        choice('null', 'Send null', { kind: 'null' }),
      ]}
    />
  )
}

/** What a property without a name is called. */
export const unnamedProperty = 'Property value'

type ValueState = 'absent' | 'empty' | 'null' | 'filled'

const stateNames: Record<ValueState, string> = {
  absent: 'Left out',
  empty: 'Sent empty',
  null: 'Sent as null',
  filled: 'Included',
}

function stateOf({ value }: PropertyDraft): ValueState {
  switch (value.kind) {
    case 'absent':
    case 'null':
      return value.kind
    case 'text':
    case 'longText':
      return value.text.length === 0 ? 'empty' : 'filled'
    case 'list':
      return value.elements.length === 0 ? 'empty' : 'filled'
    case 'people':
      return value.people.length === 0 ? 'empty' : 'filled'
  }
}
