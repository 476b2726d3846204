import { useEffect, useState } from 'react'
import { controlAt, firstFieldOf, revealPlace } from '../../ui/place.ts'
import { type Extent, formSections, sectionInSight } from './formSections.ts'
import styles from './SectionNav.module.css'

/** The way to each section of the form, and which of them has the focus or is in sight. It stays where it is while the form scrolls. */
export function SectionNav() {
  const [inSight, setInSight] = useState(0)
  useEffect(() => {
    let frame: number | undefined
    const look = () => {
      frame = undefined
      setInSight(lookedAt())
    }
    // Of the pane or of the page: either may be what scrolls. Or the focus goes elsewhere.
    const onMove = () => {
      frame ??= requestAnimationFrame(look)
    }
    // The focus may have come before this row, as after a reload.
    onMove()
    document.addEventListener('scroll', onMove, { capture: true, passive: true })
    // Zoom changes what is in sight.
    window.addEventListener('resize', onMove)
    document.addEventListener('focusin', onMove)
    document.addEventListener('focusout', onMove)
    return () => {
      document.removeEventListener('scroll', onMove, { capture: true })
      window.removeEventListener('resize', onMove)
      document.removeEventListener('focusin', onMove)
      document.removeEventListener('focusout', onMove)
      if (frame !== undefined) cancelAnimationFrame(frame)
    }
  }, [])
  return formSections.map(({ id, label, firstField }, index) => (
    <button
      key={id}
      type="button"
      className={styles.link}
      data-label={label}
      aria-current={index === inSight ? 'true' : undefined}
      onClick={() => {
        goToSection(id, firstField)
        setInSight(index)
      }}
    >
      {label}
    </button>
  ))
}

/**
 * The section comes to the top, with the focus in its first field, or where one is added: whoever came to type can type. Where
 * that is out of sight, below a long list, the heading has the focus, and Tab goes on from there.
 */
function goToSection(id: string, firstField: string): void {
  revealPlace(firstField)
  const section = sectionOf(id)
  section?.scrollIntoView({ block: 'start' })
  const control = controlAt(firstField)
  const field = (control && firstFieldOf(control)) ?? control
  const heading = document.getElementById(id)
  if (field !== undefined && !isInSight(field) && heading?.matches('h2') === true) {
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    return
  }
  field?.focus({ preventScroll: true })
}

function sectionOf(id: string): HTMLElement | undefined {
  const start = document.getElementById(id)
  return start?.closest<HTMLElement>('section') ?? start ?? undefined
}

/** Where the form begins and ends to be seen: below this row, whether the pane scrolls or the page, and above the bar of Submit. */
function sight(): Extent {
  const above = document.getElementById('page-form')?.previousElementSibling
  const below = document.querySelector('footer')?.getBoundingClientRect().top
  return { top: above?.getBoundingClientRect().bottom ?? 0, bottom: below ?? innerHeight }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = sight()
  const box = element.getBoundingClientRect()
  // Of a tall box its first line is enough.
  return box.bottom >= top && box.top + Math.min(box.height, 32) <= bottom
}

function lookedAt(): number {
  const sections = formSections.map(({ id }) => sectionOf(id))
  // Where somebody types is where they are, as long as they see it.
  const { activeElement } = document
  const focused = sections.findIndex((section) => section?.contains(activeElement) === true)
  if (focused !== -1 && activeElement !== null && isInSight(activeElement)) return focused
  const { top, bottom } = sight()
  const extents = sections.map((section) => {
    const box = section?.getBoundingClientRect()
    return { top: (box?.top ?? bottom) - top, bottom: (box?.bottom ?? bottom) - top }
  })
  return sectionInSight(extents, bottom - top)
}
