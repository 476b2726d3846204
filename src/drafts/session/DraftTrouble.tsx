import { Button } from '../../ui/Button.tsx'
import { useLive } from '../../ui/live.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { controlAt, focusPlace } from '../../ui/place.ts'
import type { DeviceDraftSession } from './deviceDraftSession.ts'
import type { DraftNotice } from './draftSession.ts'

interface Props {
  readonly draftSession: DeviceDraftSession
}

/** Other tabs, other accounts, and storage that is not there: what happened to the draft, and what can be done. */
export function DraftTrouble({ draftSession }: Props) {
  const lockState = useLive(draftSession.lockState, (value) => value)
  const trouble = useLive(draftSession.trouble, (value) => value)
  const words = noticeWords(useLive(draftSession.notice, (value) => value))
  return (
    <>
      {(lockState === 'elsewhere' || lockState === 'takenAway') && (
        <MessageBar intent="warning" role="alert" next={() => controlAt('url:item-id')}>
          <MessageBarBody>
            <MessageBarTitle>
              {lockState === 'elsewhere' ? 'This draft is open in another tab' : 'Another tab took this draft over'}
            </MessageBarTitle>
            {lockState === 'elsewhere'
              ? 'Here you can read it, and nothing is saved. Take it over to go on in this tab, or open a copy.'
              : 'You can still read it here, and nothing more is saved. Take it back with what the other tab saved, or go on with a copy of what you see.'}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void goOn(draftSession.takeOver)}>
              Take over
            </Button>
            <Button size="small" onClick={() => void goOn(draftSession.openCopy)}>
              Open a copy
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {trouble === 'blocked' && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>
            <MessageBarTitle>Close the other tab with the editor</MessageBarTitle>
            An older version of this page is open in another tab and keeps your drafts. Once that tab is closed or
            reloaded, they are here again and what you type is saved.
          </MessageBarBody>
        </MessageBar>
      )}
      {words !== undefined && (
        <MessageBar intent="info" role="status">
          <MessageBarBody>
            <MessageBarTitle>{words.title}</MessageBarTitle>
            {words.text}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={draftSession.dismissNotice}>
              Dismiss
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}

/** Does it, and leads to the item: the button goes away with what it was about, and so may the form around it. */
async function goOn(act: () => void | Promise<void>): Promise<void> {
  await act()
  const focus = () => document.activeElement === document.body && focusPlace('url:item-id')
  requestAnimationFrame(() => {
    focus()
    // The form of the draft as it was before may have been there still.
    requestAnimationFrame(focus)
  })
}

function noticeWords(notice: DraftNotice): { readonly title: string; readonly text: string } | undefined {
  switch (notice) {
    case undefined:
      return undefined
    case 'takenAlong':
      return {
        title: 'Your draft came along',
        text: 'This is a copy for the account you work with now. The original stays with the other account.',
      }
    case 'copied':
      return {
        title: 'You go on with a copy',
        text: 'Another tab has changed this draft meanwhile. What you typed here is a draft of its own now, and the other one is in “Drafts”.',
      }
    case 'gone':
      return {
        title: 'The draft of this tab is no longer on this device',
        text: 'It was deleted in another tab, or the browser removed it to make room. Export what you want to keep from “Drafts”.',
      }
  }
}
