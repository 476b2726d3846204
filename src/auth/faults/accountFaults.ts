import type { SignInFault } from './signInFault.ts'

const draftIsKept = 'Sign in again. Your draft is kept.'

/**
 * What keeps one person, one device or one sign-in out.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const accountFaults: readonly SignInFault[] = [
  {
    codes: ['AADSTS65004'],
    message: 'You declined the access that the editor asked for.',
    nextStep: 'Try again and accept, or ask an administrator to approve the access for your organization.',
    remedy: 'consent',
  },
  {
    codes: ['AADSTS90094'],
    message: 'Your organization lets only administrators approve this access.',
    nextStep: 'Ask an administrator to grant admin consent to this app, then try again.',
    remedy: 'consent',
  },
  {
    codes: ['AADSTS90095'],
    message: 'Your organization reviews each request for this access.',
    nextStep: 'Send the request on the sign-in page, and sign in again when an administrator has approved it.',
    remedy: 'consent',
  },
  {
    codes: ['AADSTS65001', 'consent_required'],
    message: 'The editor has not been allowed this access yet.',
    nextStep: 'Grant the access when you are asked for it.',
    remedy: 'consent',
  },
  {
    codes: ['AADSTS50020'],
    message: 'This account does not belong to the tenant.',
    nextStep: 'Sign in with an account of the tenant, or have it invited as a guest.',
    remedy: 'signIn',
  },
  {
    codes: ['AADSTS50105'],
    message: 'This account is not assigned to the app.',
    nextStep: 'Ask an administrator to assign the account to the app under “Enterprise applications”.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS50076'],
    message: 'Your organization asks for a second proof of who you are.',
    nextStep: 'Sign in and answer what the sign-in page asks. Your draft is kept.',
    remedy: 'verify',
  },
  {
    codes: ['AADSTS50079'],
    message: 'Your organization asks for a second proof of who you are, and none is registered for this account.',
    nextStep: 'Sign in and register one on the page that follows. Your draft is kept.',
    remedy: 'verify',
  },
  {
    codes: ['AADSTS50158'],
    message: 'Another service that your organization uses has to confirm this sign-in.',
    nextStep: 'Sign in and follow what the page asks. Your draft is kept.',
    remedy: 'verify',
  },
  {
    codes: ['AADSTS53000'],
    message: 'Your organization requires a device that meets its rules.',
    nextStep: 'Use a device that your organization manages, or ask an administrator why this one is not compliant.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS53001'],
    message: 'Your organization requires a device that is joined to its domain.',
    nextStep: 'Use such a device, or ask an administrator.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS53002'],
    message: 'Your organization allows only approved apps here, and this browser or app is none.',
    nextStep: 'Use another browser, or ask an administrator which apps are approved.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS53003'],
    message: 'A Conditional Access policy of your organization blocks this sign-in.',
    nextStep: 'Ask an administrator which conditions have to be met.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS53004'],
    message: 'The second proof cannot be registered now, because the sign-in looks risky.',
    nextStep: 'Try from your usual place and device, or ask an administrator.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS50173'],
    message: 'Your earlier sign-in was ended, for example because the password was changed.',
    nextStep: draftIsKept,
    remedy: 'signIn',
  },
  {
    codes: ['AADSTS50057'],
    message: 'This account is disabled.',
    nextStep: 'Sign in with another account, or ask an administrator to enable this one.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['AADSTS50058'],
    message: 'Nobody is signed in at the sign-in service any more.',
    nextStep: draftIsKept,
    remedy: 'signIn',
  },
  {
    codes: ['AADSTS700084'],
    message: 'You were signed in for 24 hours, which is the longest possible.',
    nextStep: draftIsKept,
    remedy: 'signIn',
  },
  { codes: ['AADSTS700082'], message: 'Your sign-in has expired.', nextStep: draftIsKept, remedy: 'signIn' },
]
