import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Other ways out, when a reload leads here again. */
  readonly rescue?: ReactNode
}

/** Shown instead of a blank page when the editor itself fails: what happened, that the draft is kept, what to do. */
export class CrashBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state: { readonly message: string | undefined } = { message: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    if (message === undefined) return this.props.children
    return (
      <main style={{ maxWidth: '60ch', margin: '4rem auto', padding: '0 1rem' }}>
        <div role="alert">
          <h1>The editor stopped because of a fault of its own</h1>
          <p>
            Your draft was saved as you typed, unless the bar at the bottom said otherwise. Reload the page to go on.
          </p>
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
          {this.props.rescue}
          <p>
            If it happens again, report this message: <code>{message}</code>
          </p>
        </div>
      </main>
    )
  }
}
