import { type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'
import styles from './Dialog.module.css'
import { DialogFoot } from './dialogFoot.ts'

/** The buttons that end a dialog: they stand below what is scrolled, wherever in it they are written. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  const foot = use(DialogFoot)
  if (foot === undefined) return <div className={styles.foot}>{children}</div>
  return foot === null ? null : createPortal(children, foot)
}
