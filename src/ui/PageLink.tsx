import type { ReactNode } from 'react'
import styles from './PageLink.module.css'

interface Props {
  readonly href: string
  /** What the link is called where its words alone say too little. */
  readonly label: string
  readonly children: ReactNode
}

/** A link to a page outside the editor, which opens beside it. It is underlined, so that it is seen without its color. */
export function PageLink({ href, label, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noreferrer" aria-label={label} className={styles.link}>
      {children}
    </a>
  )
}
