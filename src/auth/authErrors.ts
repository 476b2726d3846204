import { z } from 'zod/mini'
import type { TokenResult } from '../graph/tokens.ts'
import { faultOfCodes } from './faults/signInFaults.ts'
import type { Notice } from './session.ts'

/** Explains an error of the sign-in library in plain words. What the provider wrote is not repeated: it may hold names. */
export function noticeOf(error: unknown): Notice {
  return noticeOfCodes(factsOf(error).codes)
}

/** The notice for the codes of an error, the most telling first. */
export function noticeOfCodes(codes: readonly string[]): Notice {
  const fault = faultOfCodes(codes)
  if (fault) return { message: fault.message, nextStep: fault.nextStep, code: fault.code }
  return {
    message: 'Signing in did not work.',
    nextStep: 'Try again. If it keeps failing, give the code to your administrator.',
    code: codes[0] ?? 'unknown',
  }
}

/** The notice for an answer of the sign-in page that could not be turned into a session. */
export function noticeOfReturn(error: unknown): Notice {
  const { codes } = factsOf(error)
  return noticeOfCodes(codes.some((code) => unreached.includes(code)) ? ['answer_not_fetched'] : codes)
}

const unreached = ['network_error', 'post_request_failed']

/**
 * What a failed silent token request means for the call that needed the token: the one step that helps. Where signing in
 * again would end at the same wall, it is not offered.
 */
export function tokenResultOf(error: unknown, scopes: readonly string[]): TokenResult {
  const { codes, claims, needsInteraction } = factsOf(error)
  const remedy = faultOfCodes(codes)?.remedy ?? (needsInteraction ? 'signIn' : 'wait')
  const { message, nextStep, code } = noticeOfCodes(codes)
  switch (remedy) {
    case 'consent':
      return { kind: 'consentNeeded', scopes }
    case 'signIn':
    case 'verify':
      return { kind: 'signInNeeded', why: `${message} (${code})`, ...(claims === '' ? {} : { claims }) }
    case 'somebodyElse':
      return { kind: 'failed', message: `${message} ${nextStep} (${code})`, isLasting: true }
    case 'wait':
      return { kind: 'failed', message: `${message} ${nextStep} (${code})` }
  }
}

/** The codes of an error, the most telling first, and whether the library says that only the person can go on. */
function factsOf(error: unknown): { codes: readonly string[]; claims: string; needsInteraction: boolean } {
  const read = errorSchema.safeParse(error)
  if (!read.success) return { codes: [], claims: '', needsInteraction: false }
  const { name, errorCode, subError, errorNo, errorMessage, claims } = read.data
  const inMessage = /AADSTS\d+/.exec(errorMessage)?.[0]
  const codes = [inMessage ?? (errorNo ? `AADSTS${errorNo}` : ''), subError, errorCode].filter((code) =>
    /^\w+$/.test(code),
  )
  return { codes, claims, needsInteraction: name === 'InteractionRequiredAuthError' }
}

// By shape and not by class, so that this file does not load the library.
const text = z.lazy(() => z.catch(z.string(), ''))
const errorSchema = z.lazy(() =>
  z.object({ name: text, errorCode: z.string(), subError: text, errorNo: text, errorMessage: text, claims: text }),
)
