/** What stands below a sign-in that did not finish. */
export const helpWords = {
  section: 'Help with signing in',
  code: 'Code on the sign-in page',
  codeHint: 'Such as AADSTS50011. You can paste the whole message.',
  unknownCode: 'The editor does not know this code.',
  errorCodes: 'Look it up in the list of Microsoft',
  consent: 'Does an administrator have to approve the access? Send this link to one.',
  copyConsent: 'Copy admin consent link',
  facts: 'For whoever set up the editor',
  compare: 'Compare these with the app registration in the Microsoft Entra admin center.',
} as const
