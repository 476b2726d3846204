import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons'
import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { absent } from '../../domain/itemDraft.ts'
import { propertyTypes } from '../../domain/propertyType.ts'
import { emptyValueFor } from '../../domain/valueDraft.ts'
import styles from './PropertyField.module.css'

interface Props {
  readonly property: PropertyDraft
  readonly onChange: (value: ValueDraft) => void
}

/** Whether a property is sent, and how when it has no text: not at all, empty, or as null. These are three things to Graph. */
export function ValueStateMenu({ property, onChange }: Props) {
  const current = stateOf(property)
  const empty = emptyValueFor(propertyTypes[property.type])
  const choices: Record<string, ValueDraft | undefined> = { absent, empty, null: { kind: 'null' } }
  return (
    <Menu
      checkedValues={{ state: [current] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const next = choices[checkedItems[0] ?? '']
        if (next !== undefined) onChange(next)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.state}
          icon={<ChevronDownRegular />}
          iconPosition="after"
        >
          {stateNames[current]}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {current === 'filled' && (
            <MenuItemRadio name="state" value="filled">
              Sent as typed
            </MenuItemRadio>
          )}
          <MenuItemRadio name="state" value="absent">
            Do not send
          </MenuItemRadio>
          {empty !== undefined && (
            <MenuItemRadio name="state" value="empty">
              {empty.kind === 'text' ? 'Send empty text ("")' : 'Send empty list ([])'}
            </MenuItemRadio>
          )}
          <MenuItemRadio name="state" value="null">
            Send null
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

type ValueState = 'absent' | 'empty' | 'null' | 'filled'

const stateNames: Record<ValueState, string> = {
  absent: 'Not sent',
  empty: 'Sent empty',
  null: 'Sent as null',
  filled: 'Sent',
}

function stateOf({ value }: PropertyDraft): ValueState {
  switch (value.kind) {
    case 'absent':
    case 'null':
      return value.kind
    case 'text':
      return value.text === '' ? 'empty' : 'filled'
    case 'list':
      return value.elements.length === 0 ? 'empty' : 'filled'
    case 'people':
      return value.people.length === 0 ? 'empty' : 'filled'
  }
}
