import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons'
import { Button } from '../../ui/Button.tsx'
import type { Live } from '../../ui/live.ts'
import { useLive } from '../../ui/live.ts'
import type { HistoryState } from './useDraftHistory.ts'

interface Props {
  readonly state: Live<HistoryState>
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Back and forth through what happened to the draft. Each says what it would undo. */
export function HistoryButtons({ state, onUndo, onRedo }: Props) {
  const { undo, redo } = useLive(state, (value) => value)
  return (
    <span>
      <Button
        size="small"
        appearance="subtle"
        aria-label="Undo"
        title={undo === undefined ? 'Nothing to undo' : `Undo: ${undo} (Ctrl+Z)`}
        icon={<ArrowUndoRegular />}
        disabledFocusable={undo === undefined}
        onClick={onUndo}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-label="Redo"
        title={redo === undefined ? 'Nothing to redo' : `Redo: ${redo} (Ctrl+Y)`}
        icon={<ArrowRedoRegular />}
        disabledFocusable={redo === undefined}
        onClick={onRedo}
      />
    </span>
  )
}
