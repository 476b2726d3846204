import { useState } from 'react'

/** Has the browser keep the files of this build, and follows whether those of a newer one are there. */
export function useKeptFiles(): {
  readonly isNewerReady: boolean
  /** True when they are kept. */
  readonly keepsFiles: () => Promise<boolean>
} {
  const [isNewerReady, setNewerReady] = useState(false)
  const [keepsFiles] = useState(() => async () => {
    // A server of sources has no build to keep.
    if (!import.meta.env.PROD) return false
    const { keepFiles } = await import('../offline/keepFiles.ts')
    const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? ''
    return keepFiles({ script, onNewVersion: () => setNewerReady(true) })
  })
  return { isNewerReady, keepsFiles }
}
