import { onlineManager } from '@tanstack/react-query'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { announce } from '../announce.ts'
import { fakeLayout } from './layout.ts'
import { fakeTopLayer } from './topLayer.ts'

// What every test in jsdom begins with and leaves behind. Many files share one page and one module graph, so each test
// ends with the page, its storage and what it knows of the network as they were; each file with the browser as it was.

// A slow machine is no failure.
configure({ asyncUtilTimeout: 20_000 })

const owners = [document, navigator, Document.prototype, Element.prototype, HTMLElement.prototype, Range.prototype]
const before = owners.map((owner) => Object.getOwnPropertyDescriptors(owner))
fakeTopLayer()
fakeLayout()

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  cleanup()
  document.body.replaceChildren()
  document.documentElement.scrollTop = 0
  for (const link of document.head.querySelectorAll('link')) link.remove()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  onlineManager.setOnline(true)
  announce('')
  // No press is left half done.
  dispatchEvent(new Event('pointercancel'))
})

// A part that is still on its way would break off with this file, and be broken for every file after it.
afterAll(() => vi.dynamicImportSettled())

afterAll(() => {
  for (const [index, owner] of owners.entries()) {
    for (const key of Reflect.ownKeys(owner)) if (!(key in (before[index] ?? {}))) Reflect.deleteProperty(owner, key)
    Object.defineProperties(owner, before[index] ?? {})
  }
})
