import { accountFaults } from './accountFaults.ts'
import { appFaults } from './appFaults.ts'
import { libraryFaults } from './libraryFaults.ts'

/** A way in which signing in goes wrong, in plain words, with the one step that helps. */
export interface SignInFault {
  /** The codes it is known by: of Microsoft Entra, or of the sign-in library. */
  readonly codes: readonly string[]
  readonly message: string
  readonly nextStep: string
  readonly remedy: Remedy
}

/**
 * What helps. `signIn`: sign in again. `verify`: sign in with what the policy asks for. `consent`: grant the access.
 * `somebodyElse`: an administrator or who set up the editor; signing in again would end at the same wall. `wait`: try again.
 */
export type Remedy = 'signIn' | 'verify' | 'consent' | 'somebodyElse' | 'wait'

/** Every fault there are words for. */
export const signInFaults: readonly SignInFault[] = [...accountFaults, ...appFaults, ...libraryFaults]

/** The fault that is known by the first of the codes that has one; the most telling code comes first. */
export function faultOfCodes(codes: readonly string[]): (SignInFault & { readonly code: string }) | undefined {
  for (const code of codes) {
    const fault = signInFaults.find((each) => each.codes.includes(code))
    if (fault) return { ...fault, code }
  }
  return undefined
}

/** What the sign-in page said, as copied or typed from it: the fault behind the first code in it that is known. */
export function faultInText(text: string): (SignInFault & { readonly code: string }) | undefined {
  return faultOfCodes(codesIn(text))
}

/** The codes in a text, written as on the page: "AADSTS50011", "50011", "error code 50011". */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w-])(?:AADSTS\s?)?(\d{5,8})(?![\w-])/gi)].map(([, digits]) => `AADSTS${digits}`)
}
