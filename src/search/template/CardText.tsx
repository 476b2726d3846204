import { dayAndTimeText, timeText } from '../../ui/formats.ts'
import { inlineTexts, withMoments } from './inlineText.ts'
import styles from './template.module.css'

/** A text of a card with its marks. A link looks like one and leads nowhere. */
export function CardText({ text }: { readonly text: string }) {
  const said = withMoments(text, (moment, isTime) => (isTime ? timeText : dayAndTimeText)(moment))
  // Pieces have no identity beside their place.
  const pieces = inlineTexts(said).map((piece, key) => ({ ...piece, key }))
  return pieces.map(({ text: piece, look, key }) => {
    switch (look) {
      case 'plain':
        return piece
      case 'bold':
        return <strong key={key}>{piece}</strong>
      case 'italic':
        return <em key={key}>{piece}</em>
      case 'link':
        return (
          <span key={key} className={styles.link}>
            {piece}
          </span>
        )
    }
  })
}
