import { accountFaults } from './accountFaults.ts'
import { appFaults } from './appFaults.ts'
import { libraryFaults } from './libraryFaults.ts'
import type { SignInFault } from './signInFault.ts'

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
