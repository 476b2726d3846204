import { useState } from 'react'

/** Work that a button begins. */
export interface Busy {
  /** True from its beginning to its end. */
  readonly isBusy: boolean
  /** What went wrong with it, as a sentence; undefined when nothing did. */
  readonly fault: string | undefined
  /** Begins work, unless some is under way. What it throws is said in `fault`, and the button is free again. */
  readonly run: (work: () => Promise<void>) => Promise<void>
}

/** Whether something is under way, and what became of it: however it ends, the button does not stay busy. */
export function useBusy(): Busy {
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  return {
    isBusy,
    fault,
    async run(work) {
      if (isBusy) return
      setIsBusy(true)
      setFault(undefined)
      try {
        await work()
      } catch (error) {
        setFault(`This did not work: ${error instanceof Error ? error.message : String(error)} Try again.`)
      } finally {
        setIsBusy(false)
      }
    },
  }
}
