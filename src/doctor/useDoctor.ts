import { useEffect, useState } from 'react'
import type { Diagnosis } from '../domain/doctor/diagnosis.ts'
import { examine } from '../domain/doctor/examine.ts'
import { type DoctorPorts, observe } from './observe.ts'

/** What the checks came to; undefined while they are on their way. */
export function useDoctor(ports: DoctorPorts) {
  const [diagnoses, setDiagnoses] = useState<readonly Diagnosis[]>()
  // The set-up at the moment of asking: the page behind the dialog may draw itself anew meanwhile.
  const [asked, setAsked] = useState({ ports })
  useEffect(() => {
    const controller = new AbortController()
    const look = async () => {
      const facts = await observe({ ...asked.ports, signal: controller.signal })
      if (!controller.signal.aborted) setDiagnoses(examine(facts))
    }
    void look()
    return () => controller.abort()
  }, [asked])
  return {
    diagnoses,
    again: () => {
      setDiagnoses(undefined)
      setAsked({ ports })
    },
  }
}
