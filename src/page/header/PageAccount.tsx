import { AccountMenu } from '../../account/AccountMenu.tsx'
import type { AuthPort, Session } from '../../auth/session.ts'
import type { DraftSession } from '../../drafts/session/draftSession.ts'
import type { ThemeChoice } from '../../ui/themeChoice.ts'
import type { Leaving } from '../useLeaving.ts'

interface Props {
  readonly session: Session
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly leaving: Pick<Leaving, 'signIn' | 'signOut' | 'addAccount'>
  readonly auth: AuthPort
  readonly draftSession: DraftSession
  readonly onCheck: () => void
}

/** The account menu, and what leaving means for the draft: it stays with who wrote it, or it comes along. */
export function PageAccount({ session, theme, onTheme, leaving, auth, draftSession, onCheck }: Props) {
  return (
    <AccountMenu
      session={session}
      theme={theme}
      onTheme={onTheme}
      onCheck={onCheck}
      onSignIn={() => leaving.signIn()}
      onSignOut={() => {
        draftSession.signsOut()
        leaving.signOut()
      }}
      onSwitch={(id) => void auth.switchAccount(id)}
      onAdd={() => {
        draftSession.takeAlong()
        leaving.addAccount()
      }}
    />
  )
}
