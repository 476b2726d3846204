import { useEffect, useState } from 'react'

/** A text as it was after the last pause in typing. The first text needs no pause. */
export function useAfterPause(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return settled
}
