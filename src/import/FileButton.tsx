import { Button } from '@fluentui/react-components'
import { useRef } from 'react'

/** Opens a file. */
export function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        open a file
      </Button>
      <input
        ref={input}
        type="file"
        aria-label="Payload file"
        hidden
        accept=".json,.jsonl,.ndjson,.har,.http,.rest,.ps1,.sh,.cmd,.bat,.txt,.md,.log,application/json,text/*"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // So that the same file can be opened again.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
