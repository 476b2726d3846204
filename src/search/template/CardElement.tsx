import type { CSSProperties, ReactNode } from 'react'
import { CardText } from './CardText.tsx'
import { type CardPart, cardPartOf, cardPartsOf, textIn, wordIn } from './cardParts.ts'
import styles from './template.module.css'
import { templateWords } from './words.ts'

/** One element of a card. What this editor does not show is said in its place. */
export function CardElement({ part }: { readonly part: CardPart }): ReactNode {
  const type = textIn(part, 'type')
  const show = Object.hasOwn(elements, type) ? elements[type] : undefined
  if (part['isVisible'] === false) return null
  if (show !== undefined) return <div className={spacing(part)}>{show(part)}</div>
  const fallback = cardPartOf(part['fallback'])
  if (fallback !== undefined) return <CardElement part={fallback} />
  return part['fallback'] === 'drop' ? null : <p className={styles.unknown}>{templateWords.notShown(type)}</p>
}

/** Several elements, one below another. */
export function CardElements({ of }: { readonly of: unknown }): ReactNode {
  // Elements have no identity beside their place.
  const parts = cardPartsOf(of).map((part, key) => ({ part, key }))
  return parts.map(({ part, key }) => <CardElement key={key} part={part} />)
}

/** THE TABLE of what is shown. https://adaptivecards.io/explorer */
const elements: Readonly<Record<string, (part: CardPart) => ReactNode>> = {
  TextBlock: (part) => (
    <p className={textLook(part)} style={lines(part)}>
      <CardText text={textIn(part, 'text')} />
    </p>
  ),
  RichTextBlock: (part) => (
    <p>
      {(Array.isArray(part['inlines']) ? part['inlines'] : []).map((run: unknown, index) => (
        // Runs have no identity beside their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={textLook(cardPartOf(run) ?? {})}>
          {typeof run === 'string' ? run : textIn(cardPartOf(run) ?? {}, 'text')}
        </span>
      ))}
    </p>
  ),
  Image: imageOf,
  ImageSet: ({ images }) => <div className={styles.row}>{cardPartsOf(images).map((image) => imageOf(image))}</div>,
  Container: (part) => (
    <div className={boxLook(part)}>
      <CardElements of={part['items']} />
    </div>
  ),
  ColumnSet: (part) => (
    <div className={`${styles.columns} ${boxLook(part)}`}>
      {cardPartsOf(part['columns']).map((column, index) => (
        // Columns have no identity beside their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={boxLook(column)} style={columnWidth(column)}>
          <CardElements of={column['items']} />
        </div>
      ))}
    </div>
  ),
  FactSet: ({ facts }) => (
    <dl className={styles.facts}>
      {cardPartsOf(facts).map((fact, index) => (
        // Facts have no identity beside their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <dt>
            <CardText text={textIn(fact, 'title')} />
          </dt>
          <dd>
            <CardText text={textIn(fact, 'value')} />
          </dd>
        </div>
      ))}
    </dl>
  ),
  ActionSet: ({ actions }) => <CardActions of={actions} />,
}

/** What could be pressed in Search; here it does nothing. */
export function CardActions({ of }: { readonly of: unknown }): ReactNode {
  const titles = cardPartsOf(of).map((action, key) => ({ title: textIn(action, 'title'), key }))
  if (titles.length === 0) return null
  return (
    <div className={styles.row}>
      {titles.map(({ title, key }) => (
        <span key={key} className={styles.action}>
          {title}
        </span>
      ))}
    </div>
  )
}

// The policy of the page lets no picture of another address in.
function imageOf(part: CardPart): ReactNode {
  const name = textIn(part, 'altText') || templateWords.image
  const url = textIn(part, 'url')
  return url.startsWith('data:image/') ? (
    <img key={url} src={url} alt={name} className={styles.image} />
  ) : (
    <span
      key={url}
      role="img"
      aria-label={templateWords.notLoaded(name)}
      title={templateWords.notLoaded(name)}
      className={styles.image}
    >
      {name.slice(0, 1)}
    </span>
  )
}

function textLook(part: CardPart): string {
  const isBold = wordIn(part, 'weight') === 'bolder' || wordIn(part, 'style') === 'heading'
  return [
    styles.text,
    styles[`size-${wordIn(part, 'size')}`],
    styles[`color-${wordIn(part, 'color')}`],
    styles[`align-${wordIn(part, 'horizontalAlignment')}`],
    isBold && styles.bold,
    part['isSubtle'] === true && styles.subtle,
    part['wrap'] !== true && styles.oneLine,
  ]
    .filter(Boolean)
    .join(' ')
}

function lines(part: CardPart): CSSProperties | undefined {
  const most = Number(part['maxLines'])
  return part['wrap'] === true && most > 0 && most < 100
    ? { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: most, overflow: 'hidden' }
    : undefined
}

function boxLook(part: CardPart): string {
  return [styles.box, styles[`style-${wordIn(part, 'style')}`]].filter(Boolean).join(' ')
}

function columnWidth(part: CardPart): CSSProperties {
  const width = wordIn(part, 'width')
  if (width === 'auto') return { flex: '0 1 auto' }
  if (/^\d{1,4}px$/.test(width)) return { flex: `0 1 ${width}` }
  return { flex: `${/^\d{1,3}$/.test(width) ? width : '1'} 1 0` }
}

function spacing(part: CardPart): string {
  return [styles.element, styles[`spacing-${wordIn(part, 'spacing')}`], part['separator'] === true && styles.separated]
    .filter(Boolean)
    .join(' ')
}
