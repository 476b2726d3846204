// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SectionNav } from './SectionNav.tsx'

test('each section is one press away, with the focus in its first field', async () => {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  render(
    <>
      <nav aria-label="Form sections">
        <SectionNav />
      </nav>
      <main id="page-form">
        <div id="connection-section">
          <input aria-label="Connection" data-place="url:connection-id" />
        </div>
        <section>
          <h2 id="access-heading">Access</h2>
          <button type="button" data-place="/acl">
            Add people or groups
          </button>
        </section>
        <section>
          <h2 id="properties-heading">Properties</h2>
          <div role="group" data-place="/properties" tabIndex={-1}>
            <input aria-label="title" />
          </div>
        </section>
        <section>
          <h2 id="content-heading">Content</h2>
          <textarea aria-label="Content" data-place="/content/value" />
        </section>
      </main>
    </>,
  )
  const focused = async (section: string) => {
    await userEvent.click(screen.getByRole('button', { name: section }))
    expect(screen.getByRole('button', { name: section }).getAttribute('aria-current')).toBe('true')
    return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
  }
  expect(await focused('Content')).toBe('Content')
  expect(await focused('Properties')).toBe('title')
  expect(await focused('Access')).toBe('Add people or groups')
  expect(await focused('Connection')).toBe('Connection')
})

test('where access entries are, the next is added: what is typed changes none of them', async () => {
  const seen: string[] = []
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      seen.push(this.textContent ?? '')
    },
  })
  render(
    <>
      <SectionNav />
      <section aria-labelledby="access-heading">
        <h2 id="access-heading">Access</h2>
        <input aria-label="Person or group 1" defaultValue="Human resources" data-place="/acl/0/value" />
        <button type="button" data-place="/acl">
          Add people or groups
        </button>
      </section>
    </>,
  )
  const nav = screen.getByRole('button', { name: 'Access' })
  await userEvent.click(nav)
  expect(document.activeElement?.textContent).toBe('Add people or groups')
  expect(seen.at(-1)).toContain('Access')
  await userEvent.keyboard('Nadia')
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Human resources')
})

test('below a long list of entries the button is out of sight: the heading has the focus, and the way on from there', async () => {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  render(
    <>
      <SectionNav />
      <section aria-labelledby="access-heading">
        <h2 id="access-heading">Access</h2>
        <input aria-label="Person or group 1" />
        <button type="button" data-place="/acl">
          Add people or groups
        </button>
      </section>
    </>,
  )
  const add = screen.getByRole('button', { name: 'Add people or groups' })
  add.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 32)
  await userEvent.click(screen.getByRole('button', { name: 'Access' }))
  expect(document.activeElement?.id).toBe('access-heading')
  await userEvent.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Person or group 1')
})

test('the first field of a group may be a list', async () => {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  render(
    <>
      <SectionNav />
      <section>
        <h2 id="properties-heading">Properties</h2>
        <div role="group" data-place="/properties" tabIndex={-1}>
          <select aria-label="isOpen" />
          <input aria-label="title" />
        </div>
      </section>
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Properties' }))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('isOpen')
})

test('a field that had the focus before the row was there marks its section', async () => {
  const page = (isThere: boolean) => (
    <>
      <nav aria-label="Form sections">{isThere && <SectionNav />}</nav>
      <main id="page-form">
        <div id="connection-section" />
        <section>
          <h2 id="properties-heading">Properties</h2>
          <input aria-label="title" />
        </section>
      </main>
    </>
  )
  const { rerender } = render(page(false))
  screen.getByLabelText('title').focus()
  rerender(page(true))
  await waitFor(() => expect(screen.getByRole('button', { current: true }).textContent).toBe('Properties'))
})
