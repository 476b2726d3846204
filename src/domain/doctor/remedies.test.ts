import { expect, test } from 'vitest'
import { soundSetup } from '../testing/doctorFacts.ts'
import { appOnlyRemedy, consentRemedy, ownerRemedy } from './remedies.ts'

test('the mail to the owner keeps the apps that are authorized already', () => {
  const { text } = ownerRemedy(soundSetup, ['other', soundSetup.clientId])
  expect(text).toContain(`{"configuration":{"authorizedAppIds":["other","${soundSetup.clientId}"]}}`)
  expect(text).toContain('PATCH https://graph.microsoft.com/v1.0/external/connections/tickets\n')
})

test('without a connection the mail has a place for its ID', () => {
  expect(ownerRemedy({ ...soundSetup, connectionId: '' }).text).toContain('connections/CONNECTION-ID')
})

test('the app-only request names no secret', () => {
  expect(appOnlyRemedy(soundSetup).text).toContain(
    "'https://graph.microsoft.com/v1.0/external/connections/tickets/items/ITEM-ID'",
  )
  expect(appOnlyRemedy(soundSetup).text).toContain('Bearer $APP_ONLY_TOKEN')
})

test('the consent link is the one of the set-up', () => {
  expect(consentRemedy(soundSetup).text).toBe(soundSetup.consentLink)
})
