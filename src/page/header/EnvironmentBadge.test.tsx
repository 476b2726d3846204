// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EnvironmentBadge } from './EnvironmentBadge.tsx'

test.each([
  ['Sandbox', true, 'Nothing leaves this computer: sign-in and Graph are local.'],
  ['Contoso', false, 'Signs in to and sends to https://graph.microsoft.com'],
])('%s is named, and what it is', (environmentName, isSandbox, title) => {
  render(<EnvironmentBadge config={{ environmentName, isSandbox, graphBaseUrl: 'https://graph.microsoft.com' }} />)
  expect(screen.getByText(environmentName).title).toBe(title)
})
