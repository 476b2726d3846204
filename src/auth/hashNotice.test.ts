import { expect, test } from 'vitest'
import { noticeInHash } from './hashNotice.ts'

test.each([
  ['', undefined],
  ['#', undefined],
  ['#section', undefined],
  ['#code=abc&state=s', undefined],
  ['#error=only', undefined],
  ['#error=access_denied&state=s', 'access_denied'],
  ['#error=access_denied&error_description=AADSTS65004%3a+User+declined.&state=s', 'AADSTS65004'],
  ['#error=%3Cb%3Ex&state=s', 'unknown'],
])('the address part %j holds the error %j', (hash, code) => {
  expect(noticeInHash(hash)?.code).toBe(code)
})
