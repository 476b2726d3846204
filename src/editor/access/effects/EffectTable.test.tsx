// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EffectTable } from './EffectTable.tsx'

test('each row has the number, whom the entry is about, what it says and what that comes to', () => {
  const acl = [{ type: 'everyone', value: 't', accessType: 'grant' }] as const
  const { container } = render(
    <EffectTable acl={acl} effects={[{ kind: 'letsIn', less: [] }]} nameOf={() => undefined} />,
  )
  const cells = [...container.querySelectorAll('tbody :is(th, td)')].map(({ textContent }) => textContent)
  expect(cells).toEqual(['1', 'Everyone including guests', 'Can find it (grant)', 'Lets them in.'])
})
