import { useEffect, useState } from 'react'
import { controlAt, fieldSelector, revealPlace } from '../../ui/place.ts'
import { formSections, sectionInSight } from './formSections.ts'
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
    document.addEventListener('focusin', onMove)
    document.addEventListener('focusout', onMove)
    return () => {
      document.removeEventListener('scroll', onMove, { capture: true })
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

/** The section comes to the top, with the focus in its first field, or where one is added: whoever came to type can type. */
function goToSection(id: string, firstField: string): void {
  revealPlace(firstField)
  sectionOf(id)?.scrollIntoView({ block: 'start' })
  const control = controlAt(firstField)
  const first =
    control?.matches('[role="group"]') === true ? control.querySelector<HTMLElement>(fieldSelector) : undefined
  const focused = first ?? control
  focused?.focus({ preventScroll: true })
  // Below a long list it may be out of sight.
  focused?.scrollIntoView({ block: 'nearest' })
}

function sectionOf(id: string): HTMLElement | undefined {
  const start = document.getElementById(id)
  return start?.closest<HTMLElement>('section') ?? start ?? undefined
}

function lookedAt(): number {
  const sections = formSections.map(({ id }) => sectionOf(id))
  // Where somebody types is where they are.
  const focused = sections.findIndex((section) => section?.contains(document.activeElement) === true)
  if (focused !== -1) return focused
  // The form begins to be seen below this row, whether the pane scrolls or the page.
  const above = document.getElementById('page-form')?.previousElementSibling
  const top = above?.getBoundingClientRect().bottom ?? 0
  const tops = sections.map((section) => (section?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) - top)
  return sectionInSight(tops, innerHeight - top)
}
