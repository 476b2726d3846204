import { CloudArrowDownRegular } from '@fluentui/react-icons'
import { Button } from '../../ui/Button.tsx'
import type { OpeningItem } from './useOpenItem.tsx'

interface Props {
  readonly opening: OpeningItem
}

/** Reads the item that Connection and Item ID name from Graph into the form. */
export function OpenItemButton({ opening: { obstacle, isReading, replaces, open } }: Props) {
  return (
    <Button
      id="open-stored-item"
      size="small"
      appearance="subtle"
      icon={<CloudArrowDownRegular />}
      disabledFocusable={isReading || obstacle !== undefined}
      title={
        obstacle ??
        (replaces ? 'Replaces this form with the stored item; you can undo.' : 'Opens the stored item in this form.')
      }
      onClick={open}
    >
      Open stored item
    </Button>
  )
}
