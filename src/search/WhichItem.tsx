import { useEffect, useState } from 'react'
import type { LedgerActions } from '../sending/ledger/ledgerActions.ts'
import type { LedgerRow } from '../sending/ledger/ledgerRow.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { Field } from '../ui/Field.tsx'
import { FieldForm } from '../ui/FieldForm.tsx'
import { Input } from '../ui/Input.tsx'
import { Radio } from '../ui/Radio.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './FindTab.module.css'
import { isSameItem } from './isSameItem.ts'
import { findWords } from './words.ts'

interface Props {
  /** The item that the form names. */
  readonly inForm: ItemTarget
  /** The other item; undefined while it is the one in the form. */
  readonly other: ItemTarget | undefined
  readonly onOther: (other: ItemTarget | undefined) => void
  readonly rows: LedgerActions['rows']
}

/** Which item to check: the one in the form, one that was sent from here, or any by its ID. */
export function WhichItem({ inForm, other, onOther, rows }: Props) {
  const sent = useSentItems(rows, other !== undefined)
  const chosen = sent.findIndex((row) => other !== undefined && isSameItem(row, other))
  return (
    <FieldForm>
      <div role="radiogroup" aria-label={findWords.which} className={styles.which}>
        <div>
          <Radio name="find-item" checked={other === undefined} onChange={() => onOther(undefined)}>
            <span>
              {findWords.form}
              {inForm.itemId !== '' && (
                <>
                  : <code>{inForm.itemId}</code> in <code>{inForm.connectionId}</code>
                </>
              )}
            </span>
          </Radio>
        </div>
        <div>
          <Radio
            name="find-item"
            checked={other !== undefined}
            onChange={() => onOther({ connectionId: inForm.connectionId, itemId: '' })}
          >
            {findWords.other}
          </Radio>
        </div>
      </div>
      {other !== undefined && (
        <div className={styles.fields}>
          {sent.length > 0 && (
            <Field label={findWords.sent} className={styles.sent}>
              <Select
                isSmall
                value={chosen === -1 ? '' : String(chosen)}
                onValue={(index) => {
                  const row = sent[Number(index)]
                  if (index !== '' && row !== undefined) onOther(targetOf(row))
                }}
              >
                <option value="">{findWords.choose}</option>
                {sent.map(({ id, title, connectionId, itemId }, index) => (
                  <option key={id} value={index}>
                    {[title, `${itemId} in ${connectionId}`].filter(Boolean).join(', ')}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className={styles.ids}>
            <Field label={findWords.connection}>
              <Input
                isSmall
                isCode
                value={other.connectionId}
                onValue={(connectionId) => onOther({ ...other, connectionId: connectionId.trim() })}
              />
            </Field>
            <Field label={findWords.item}>
              <Input isSmall isCode value={other.itemId} onValue={(itemId) => onOther({ ...other, itemId })} />
            </Field>
          </div>
        </div>
      )}
    </FieldForm>
  )
}

function targetOf({ connectionId, itemId }: LedgerRow): ItemTarget {
  return { connectionId, itemId }
}

/** The newest write of each item that was sent from this device; looked up when they are wanted. */
function useSentItems(rows: LedgerActions['rows'], isWanted: boolean): readonly LedgerRow[] {
  const [items, setItems] = useState<readonly LedgerRow[]>([])
  useEffect(() => {
    if (!isWanted) return
    rows().then(
      (found) => {
        const newest = new Map(found.toReversed().map((row) => [JSON.stringify(targetOf(row)), row]))
        setItems([...newest.values()].toReversed().slice(0, mostItems))
      },
      // The IDs can still be typed.
      () => setItems([]),
    )
    // oxlint-disable-next-line react/exhaustive-deps -- read once each time it is wanted; the page makes the function anew.
  }, [isWanted])
  return items
}

const mostItems = 50
