import { Button } from './Button.tsx'

interface Props {
  /** What stands before it: the buttons of a list are told apart by that. */
  readonly about: string
  readonly onGo: () => void
}

/** The way from a line about a field to the field. */
export function GoToField({ about, onGo }: Props) {
  return (
    <Button size="small" appearance="transparent" aria-label={`${goTo}: ${about}`} onClick={onGo}>
      {goTo}
    </Button>
  )
}

const goTo = 'Go to the field'
