import { keepInPlace } from './keepInPlace.ts'

/** Takes an element away once nobody sees it, and what follows it stays where it is. Answers with how to call that off. */
export function onceUnseen(element: Element, takeAway: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) keepInPlace(element.nextElementSibling, takeAway)
  })
  observer.observe(element)
  return () => observer.disconnect()
}
