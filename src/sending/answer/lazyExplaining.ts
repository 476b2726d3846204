import { lazy } from 'react'

/** The reader of error answers and its table of causes come when they are needed, and a page without them still works. */
export const LazyAnswerCauses = lazy(() =>
  import('./AnswerCauses.tsx').then(
    (module) => ({ default: module.AnswerCauses }),
    () => ({ default: () => null }),
  ),
)

export const LazyExplainDialog = lazy(() =>
  import('./ExplainDialog.tsx').then((module) => ({ default: module.ExplainDialog })),
)
