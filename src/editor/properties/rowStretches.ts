/** Rows of a list that are one element on the screen: one row, or some of which none is near to what is in sight. */
export interface RowStretch<Row> {
  readonly first: Row
  /** Of the first row. */
  readonly position: number
  readonly count: number
}

/** A list in stretches: one of thousands is as cheap to show as one of a hundred. */
export function rowStretches<Row>(
  rows: readonly Row[],
  isNear: (row: Row, position: number) => boolean,
): readonly RowStretch<Row>[] {
  const stretches: RowStretch<Row>[] = []
  for (let from = 0; from < rows.length; from += mostInStretch) {
    const few = rows.slice(from, from + mostInStretch)
    const isAnyNear = few.some((row, index) => isNear(row, from + index))
    for (const [index, first] of few.slice(0, isAnyNear ? few.length : 1).entries())
      stretches.push({ first, position: from + index, count: isAnyNear ? 1 : few.length })
  }
  return stretches
}

/** More than a window shows, so that few come apart at once. */
const mostInStretch = 50
