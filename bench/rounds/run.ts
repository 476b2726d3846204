import type { Servers } from '../host/servers.ts'
import type { Measure } from '../options.ts'
import type { FigureBook } from '../report/figures.ts'

/** What every part of a run needs. */
export interface Run {
  readonly only: ReadonlySet<Measure>
  readonly keys: number
  readonly chromiumPath: string
  readonly servers: Servers
  readonly book: FigureBook
}
