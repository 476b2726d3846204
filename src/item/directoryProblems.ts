import type { Problem } from '../domain/problem.ts'
import { live } from '../ui/live.ts'

/**
 * What the directory says against the access list of the open item. It comes after the rest, as names become known, and blocks
 * nothing; set by who watches the list.
 */
export const directoryProblems = live<readonly Problem[]>([])
