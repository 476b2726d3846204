import { vi } from 'vitest'

/** Stands for what tells what is in sight: it is, until the answer says otherwise. */
export function watchSight(): (isIntersecting: boolean) => void {
  let tell: (isIntersecting: boolean) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => callback([{ isIntersecting }])
      }
      observe() {
        tell(true)
      }
      disconnect() {
        tell = () => undefined
      }
    },
  )
  return (isIntersecting) => tell(isIntersecting)
}
