import { lateDialog, lateView } from '../../ui/lateView.tsx'

/** The reader of error answers and its table of causes come when they are needed, and a page without them still works. */
export const LazyAnswerCauses = lateView(() =>
  import('./AnswerCauses.tsx').then(
    (module) => module.AnswerCauses,
    () => () => null,
  ),
)

export const LazyExplainDialog = lateDialog(() => import('./ExplainDialog.tsx').then((module) => module.ExplainDialog))
