import { CardActions, CardElements } from './CardElement.tsx'
import { cardPartOf } from './cardParts.ts'
import styles from './template.module.css'

/** A card whose bindings are filled. */
export function TemplateCard({ card }: { readonly card: unknown }) {
  const { body, actions } = cardPartOf(card) ?? {}
  return (
    <article className={styles.card}>
      <CardElements of={body} />
      <CardActions of={actions} />
    </article>
  )
}
