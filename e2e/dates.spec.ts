import { expect, test } from './fixtures.ts'
import { chooseConnection, fillProperty, propertiesRegion, propertyField } from './form.ts'
import { copyPayload } from './payload.ts'
import { openSignedIn } from './signIn.ts'

test('a date is chosen with day, time and time zone, and it is always said what is sent', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const open = propertiesRegion(page).getByRole('button', { name: 'Choose date and time for createdAt' })
  const popup = page.getByRole('dialog', { name: 'Date and time for createdAt' })
  const date = popup.getByLabel('Date', { exact: true })
  const time = popup.getByLabel('Time', { exact: true })
  const zone = popup.getByRole('combobox', { name: 'Time zone' })

  await test.step('the zone is that of the device', async () => {
    await open.click()
    await expect(date).toBeFocused()
    await expect(zone).toHaveValue('Europe/Berlin')
    await date.fill('2026-11-28')
    await time.fill('14:00')
    await expect(popup.getByText('Sent as 2026-11-28T13:00:00Z')).toBeVisible()
    await checkA11y()
    await popup.getByRole('button', { name: 'Use this date' }).click()
    await expect(popup).toBeHidden()
    await expect(open).toBeFocused()
    await expect(propertyField(page, 'createdAt')).toHaveValue('2026-11-28T13:00:00Z')
    await expect(propertyField(page, 'createdAt')).toHaveAccessibleDescription(/^28 Nov 2026, 14:00 in Europe\/Berlin/)
    expect(await copyPayload(page)).toContain('"createdAt":"2026-11-28T13:00:00Z"')
    await checkA11y()
  })

  await test.step('another zone is found by a part of its name', async () => {
    await open.click()
    await expect(time).toHaveValue('14:00:00')
    await zone.fill('york')
    await expect(popup.getByText('Choose a time zone from the list.')).toBeVisible()
    await popup.getByRole('option', { name: 'America/New_York' }).click()
    await expect(popup.getByText('Sent as 2026-11-28T19:00:00Z')).toBeVisible()
    await popup.getByRole('button', { name: 'Now' }).click()
    await expect(date).not.toHaveValue('2026-11-28')
  })

  await test.step('a time that clocks leave out is said, and Enter chooses', async () => {
    await zone.fill('Europe/Berlin')
    await zone.press('Escape')
    await date.fill('2026-03-29')
    await time.fill('02:30')
    await expect(popup.getByText('there is no 02:30. This is 03:30.')).toBeVisible()
    await time.press('Enter')
    await expect(propertyField(page, 'createdAt')).toHaveValue('2026-03-29T01:30:00Z')
  })

  await test.step('Escape leaves what was there', async () => {
    await open.press('Enter')
    await date.fill('2030-01-01')
    await date.press('Escape')
    await expect(popup).toBeHidden()
    await expect(propertyField(page, 'createdAt')).toHaveValue('2026-03-29T01:30:00Z')
  })

  await test.step('a collection takes dates from the same popup', async () => {
    await propertiesRegion(page).getByRole('button', { name: 'Add date to escalatedAt' }).click()
    const added = page.getByRole('dialog', { name: 'Date and time for escalatedAt' })
    await added.getByLabel('Date', { exact: true }).fill('2026-12-24')
    await added.getByLabel('Time', { exact: true }).fill('18:00')
    await added.getByRole('button', { name: 'Use this date' }).click()
    await expect(page.getByRole('button', { name: 'Remove 2026-12-24T17:00:00Z' })).toBeVisible()
    expect(await copyPayload(page)).toContain('"escalatedAt":["2026-12-24T17:00:00Z"]')
  })
})

test('a date as people type it is taken with its zone, and one of several readings has fixes, also among the problems', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const fix = (label: string) => page.getByRole('button', { name: label, exact: true })
  const side = page.getByRole('tabpanel')
  await page.getByRole('tab', { name: /Problems/ }).click()

  await test.step('a plain date asks for its time zone, and is no mistake', async () => {
    const field = propertyField(page, 'createdAt')
    await field.pressSequentially('28 November 2026 14:00')
    await expect(field).toHaveAccessibleDescription(/^28 Nov 2026: take it as/)
    await expect(field).toHaveAttribute('aria-invalid', 'false')
    await expect(propertiesRegion(page).getByText(/^Enter a date/)).toHaveCount(0)
    await expect(fix('14:00 UTC')).toBeVisible()
    await expect(fix('Use 28 November 2026 at 14:00 in Europe/Berlin')).toHaveCount(1)
    await checkA11y()
    await fix('14:00 UTC').click()
    await expect(field).toHaveValue('2026-11-28T14:00:00Z')
    await field.fill('28 November 2026')
    await field.press('Enter')
    await expect(field).toHaveValue('2026-11-27T23:00:00Z')
    await expect(side.getByRole('button', { name: /^Use \d/ })).toHaveCount(0)
  })

  await test.step('one that names its zone becomes what is sent', async () => {
    await fillProperty(page, 'createdAt', '28 Nov 2026, 14:00 +0100')
    await propertyField(page, 'createdAt').blur()
    await expect(propertyField(page, 'createdAt')).toHaveValue('2026-11-28T14:00:00+01:00')
  })

  await test.step('day and month may be either', async () => {
    await fillProperty(page, 'createdAt', '11/12/2026')
    await propertyField(page, 'createdAt').blur()
    await expect(fix('Use 12 November 2026 at 00:00 in Europe/Berlin (month first)')).toHaveCount(2)
    await expect(fix('Use 11 December 2026 at 00:00 in Europe/Berlin (day first)')).toHaveCount(2)
    await expect(page.getByRole('button', { name: /safe fix/ })).toHaveCount(0)
    await expect(propertiesRegion(page).getByText(/^This date can be read in two ways/)).toBeVisible()
    const dayFirst = fix('Use 11 December 2026 at 00:00 in Europe/Berlin (day first)').first()
    await expect(dayFirst).toHaveAccessibleDescription('2026-12-10T23:00:00Z')
    await dayFirst.click()
    await expect(propertyField(page, 'createdAt')).toHaveValue('2026-12-10T23:00:00Z')
  })

  await test.step('a day of a spreadsheet', async () => {
    await fillProperty(page, 'createdAt', '45000')
    await propertyField(page, 'createdAt').blur()
    await expect(fix('Use 15 March 2023 at 00:00 in Europe/Berlin (Excel date)')).toHaveCount(2)
  })
})
