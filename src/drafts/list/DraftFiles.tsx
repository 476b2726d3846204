import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

interface Props {
  /** False when there is nothing to export. */
  readonly hasDrafts: boolean
  readonly onExportAll: () => void
  readonly onImport: (file: File) => void
}

/** Carries drafts away as a file, and brings them back. */
export function DraftFiles({ hasDrafts, onExportAll, onImport }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={!hasDrafts} onClick={onExportAll}>
        Export all
      </Button>
      <Button onClick={() => input.current?.click()}>Import a draft file</Button>
      <input
        ref={input}
        type="file"
        aria-label="Draft file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // So that the same file can be chosen again.
          target.value = ''
          if (file !== undefined) onImport(file)
        }}
      />
    </>
  )
}
