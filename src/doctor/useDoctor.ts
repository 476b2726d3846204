import { useEffect, useRef, useState } from 'react'
import type { Diagnosis } from '../domain/doctor/diagnosis.ts'
import { examine } from '../domain/doctor/examine.ts'
import { type DoctorPorts, observe } from './observe.ts'

/** The diagnoses about the set-up as it was when the checks began; undefined while they are on their way. */
export function useDoctor(ports: DoctorPorts) {
  const [diagnoses, setDiagnosiss] = useState<readonly Diagnosis[]>()
  const [round, setRound] = useState(1)
  // The page behind the dialog may draw itself anew; the checks are not begun again by that.
  const atStart = useRef(ports)
  useEffect(() => {
    const controller = new AbortController()
    const look = async () => {
      const facts = await observe({ ...atStart.current, signal: controller.signal })
      if (!controller.signal.aborted) setDiagnosiss(examine(facts))
    }
    void look()
    return () => controller.abort()
  }, [round])
  return {
    diagnoses,
    again: () => {
      setDiagnosiss(undefined)
      setRound(round + 1)
    },
  }
}
