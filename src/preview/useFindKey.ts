import { type RefObject, useEffect } from 'react'

/** Ctrl+F, or Cmd+F, anywhere within a part of the page goes to the find box of that part instead of the browser's. */
export function useFindKey(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const part = within.current
    const onKey = (event: KeyboardEvent) => {
      const isFind =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f'
      const box = part?.querySelector<HTMLInputElement>('input[type="search"]')
      if (!isFind || !box) return
      event.preventDefault()
      box.focus()
      box.select()
    }
    part?.addEventListener('keydown', onKey)
    return () => part?.removeEventListener('keydown', onKey)
  }, [within])
}
