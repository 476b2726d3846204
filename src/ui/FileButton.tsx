import { useRef } from 'react'
import { Button } from './Button.tsx'

interface Props {
  /** What the button says. */
  readonly children: string
  /** What the input behind it is called. */
  readonly inputLabel: string
  /** The kinds of files that are offered first: https://developer.mozilla.org/docs/Web/HTML/Attributes/accept */
  readonly accept?: string
  readonly size?: 'small' | 'medium'
  readonly appearance?: 'secondary' | 'subtle'
  readonly onFile: (file: File) => void
}

/** A button that opens a file of this device. */
export function FileButton({ children, inputLabel, accept, size = 'small', appearance = 'secondary', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size={size} appearance={appearance} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        aria-label={inputLabel}
        hidden
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // So that the same file can be opened again.
          target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
