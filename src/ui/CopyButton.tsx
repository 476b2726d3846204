import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { announce } from './announce.ts'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'

interface Props {
  /** The accessible name, which is also what is shown: "Copy payload". */
  readonly label: string
  /** Made only when asked for, because it may be megabytes. */
  readonly text: () => string | Promise<string>
  readonly disabled?: boolean
  /** `subtle` in a row of commands. */
  readonly appearance?: 'secondary' | 'subtle'
}

/** Copies a text and says so, to eyes and to screen readers. */
export function CopyButton({ label, text, disabled = false, appearance = 'secondary' }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), shownForMilliseconds)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    // What is said of an earlier text is not said of this one.
    setOutcome('idle')
    const copied = await isCopied(text)
    setOutcome(copied ? 'copied' : 'failed')
    announce(copied ? 'Copied' : 'Copying failed. Allow this page to use the clipboard, or use Download.')
  }
  return (
    <Button
      size="small"
      appearance={appearance}
      aria-label={label}
      disabled={disabled}
      icon={outcome === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={copy}
    >
      <span className={styles.said} data-label={label}>
        {outcome === 'idle' ? label : outcome === 'copied' ? 'Copied' : 'Not copied'}
      </span>
    </Button>
  )
}

const shownForMilliseconds = 2000

async function isCopied(text: Props['text']): Promise<boolean> {
  // Pages that are not from https or localhost have none. https://developer.mozilla.org/docs/Web/API/Clipboard_API
  if (!('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.writeText(await text())
    return true
  } catch {
    return false
  }
}
