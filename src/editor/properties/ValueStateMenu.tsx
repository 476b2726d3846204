import { ChevronDownRegular } from '@fluentui/react-icons'
import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { absent } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { isUnread, type SentState, sentStateOf } from '../../domain/sentState.ts'
import { emptyValueFor } from '../../domain/valueDraft.ts'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import styles from './PropertyField.module.css'

interface Props {
  readonly property: PropertyDraft
  /** Its value is still being typed, or asked for: nothing is said of it yet. */
  readonly isQuiet?: boolean
  readonly onChange: (value: ValueDraft) => void
}

/**
 * Whether a property is sent, and how when it has no text: not at all, empty, or as null. These are three things to Graph.
 * The button says what stands in the payload, the menu what was asked for: what cannot be read is left out.
 */
export function ValueStateMenu({ property, isQuiet = false, onChange }: Props) {
  const sent = sentStateOf(property)
  const isWaiting = isUnread(property)
  const asked = isWaiting ? 'filled' : askedState(property)
  // Empty and left out, or filled and included: that goes without saying, until somebody comes there.
  const isPlain = isQuiet || (asked === sent && (sent === 'leftOut' || sent === 'filled'))
  const empty = emptyValueFor(propertyTypes[property.type])
  const name = `"${property.name || '…'}"`
  const choice = (state: SentState, label: string, detail: string, value: ValueDraft): MenuEntry => ({
    kind: 'choice',
    label,
    detail,
    isChosen: asked === state,
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
        'aria-label': `${property.name || unnamedProperty}: ${stateNames[sent].toLowerCase()}`,
        children: <span className={isPlain ? styles.plain : undefined}>{stateNames[sent]}</span>,
      }}
      {...(isWaiting && { intro: unread })}
      entries={[
        ...(asked === 'filled' ? [choice('filled', 'Include', `Sends ${name} with this value`, property.value)] : []),
        choice('leftOut', 'Leave out', `The item has no ${name}`, absent),
        ...(empty === undefined
          ? []
          : [
              empty.kind === 'text'
                ? choice('empty', 'Send empty text', `Sends ${name}: ""`, empty)
                : choice('empty', 'Send empty list', `Sends ${name}: []`, empty),
            ]),
        choice('null', 'Send “no value”', `Sends ${name}: null, which Graph does not document`, { kind: 'null' }),
      ]}
    />
  )
}

/** What a property without a name is called. */
export const unnamedProperty = 'Property value'

const unread = <p className={styles.unread}>It is left out until its value can be read.</p>

const stateNames: Record<SentState, string> = {
  leftOut: 'Left out',
  empty: 'Sent empty',
  null: 'Sent as null',
  filled: 'Included',
}

function askedState({ value }: PropertyDraft): SentState {
  switch (value.kind) {
    case 'absent':
      return 'leftOut'
    case 'null':
      return 'null'
    case 'text':
    case 'longText':
      return value.text.length === 0 ? 'empty' : 'filled'
    case 'list':
      return value.elements.length === 0 ? 'empty' : 'filled'
    case 'people':
      return value.people.length === 0 ? 'empty' : 'filled'
  }
}
