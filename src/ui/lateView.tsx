import { type ComponentType, type FunctionComponent, lazy } from 'react'
import { PartBoundary } from './PartBoundary.tsx'

/**
 * A view in a file of its own, which is loaded when it is first shown. One that does not arrive says so in its own place, with
 * “Try again”, and takes nothing else along. `leaveOf` says how a dialog is left then, since its own button did not come either.
 */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  leaveOf?: (props: Props) => () => void,
): FunctionComponent<Props> {
  let isLost = false
  const lost = (error: unknown) => {
    isLost = true
    throw error
  }
  const asked = () =>
    lazy(() =>
      load().then((Loaded) => ({ default: ({ props }: { readonly props: Props }) => <Loaded {...props} /> }), lost),
    )
  let View = asked()
  const askAgain = () => {
    // One that came and failed is there already; another one would be mounted anew in every other place too.
    if (!isLost) return
    isLost = false
    View = asked()
  }
  // Mounted anew when it is tried again, and then with the part that was asked for last.
  const Current = (props: Props) => <View props={props} />
  return function LateView(props: Props) {
    return (
      <PartBoundary onTryAgain={askAgain} onLeave={leaveOf?.(props)}>
        <Current {...props} />
      </PartBoundary>
    )
  }
}

/** A {@link lateView} that is a dialog: where it does not arrive, it can be closed as it could be itself. */
export function lateDialog<Props extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  return lateView(load, ({ onClose }) => onClose)
}
