/** What the dialog of the doctor says beside the diagnoses. */
export const doctorWords = {
  title: 'Check the set-up',
  lead: 'From the settings to the items of the chosen connection. It only reads: nothing is saved or changed.',
  checking: 'Checking…',
  mask: 'Hide IDs and names in the copy',
  copy: 'Copy result',
  again: 'Check again',
  summary: (wrong: number, doubtful: number) => {
    if (wrong > 0) return wrong === 1 ? '1 thing is wrong.' : `${wrong} things are wrong.`
    if (doubtful > 0) return doubtful === 1 ? '1 thing to look at.' : `${doubtful} things to look at.`
    return 'Nothing is wrong.'
  },
  outcomes: { right: 'Right', doubtful: 'To look at', wrong: 'Wrong', unknown: 'Not checked' },
} as const
