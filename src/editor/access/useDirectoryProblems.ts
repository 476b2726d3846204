import { useEffect } from 'react'
import { useDirectory } from '../../directory/directory.ts'
import { knownOfEntry } from '../../directory/knownOfEntry.ts'
import { membersRead } from '../../directory/membersRead.ts'
import { directoryFindings } from '../../domain/access/directoryFindings.ts'
import { problemInBody } from '../../domain/problem.ts'
import { reuseSame } from '../../domain/problemLists.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'

// Whoever types an ID is not told of it at each key.
const pauseMilliseconds = 300

/** Keeps what the directory says against the access list among the problems of the page, a moment after either changes. */
export function useDirectoryProblems(state: Live<DraftState>): void {
  const directory = useDirectory()
  useEffect(() => {
    const members = membersRead(directory)
    const now = () => [state.get().item.acl, directory.names.get(), members.get()] as const
    let last: readonly unknown[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const [acl, names, read] = now()
      const findings = directoryFindings(acl, { knownOf: (entry) => knownOfEntry(entry, names), members: read })
      const problems = findings.map((each) => problemInBody(each, '/acl'))
      directoryProblems.set(reuseSame(directoryProblems.get(), problems))
    }
    const hear = () => {
      const next = now()
      // A key elsewhere changes none of the three.
      if (next.every((each, index) => each === last[index])) return
      last = next
      clearTimeout(timer)
      timer = setTimeout(look, pauseMilliseconds)
    }
    hear()
    const stops = [state, directory.names, members].map((source) => source.subscribe(hear))
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
      directoryProblems.set([])
    }
  }, [state, directory])
}
