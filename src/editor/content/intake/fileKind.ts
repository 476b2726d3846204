/** What a file is for the content, by its name: a kind that is read, or what to do in its place. */
export type FileKind =
  | { readonly kind: 'text' | 'markdown' | 'html' | 'word' }
  | { readonly kind: 'other'; readonly advice: string }

/** What to do with a file, by the end of its name. */
export function fileKindOf(name: string): FileKind {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return kinds.get(ending) ?? { kind: 'other', advice: adviceFor.get(ending) ?? anyAdvice }
}

const kinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ...(['txt', 'text', 'log', 'csv', 'tsv'] as const).map((each): [string, FileKind] => [each, { kind: 'text' }]),
  ...(['md', 'markdown'] as const).map((each): [string, FileKind] => [each, { kind: 'markdown' }]),
  ...(['html', 'htm', 'xhtml'] as const).map((each): [string, FileKind] => [each, { kind: 'html' }]),
  ['docx', { kind: 'word' }],
])

const anyAdvice = 'The content is text: open a .txt, .md, .html or .docx file, or paste the text itself.'
const pictures = 'A picture has no text to search. Describe in words what it shows.'
const copied = 'Open it in its own program, copy the text and paste it here.'

const adviceFor: ReadonlyMap<string, string> = new Map<string, string>([
  ['pdf', `A PDF cannot be read here. ${copied}`],
  ['doc', 'Word files of the older kind cannot be read here. Open it in Word and save it as .docx.'],
  ['rtf', 'Rich text cannot be read here. Open it in Word and save it as .docx.'],
  ['odt', 'OpenDocument text cannot be read here. Save it as .docx.'],
  ...['ppt', 'pptx', 'odp'].map((each) => [each, `Slides cannot be read here. ${copied}`] as const),
  ...['xls', 'xlsx', 'ods'].map(
    (each) => [each, `A workbook cannot be read here. ${copied} Tables keep their cells.`] as const,
  ),
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'bmp', 'tif', 'tiff'].map((each) => [each, pictures] as const),
  ['json', 'This looks like a payload. To read a whole item, choose Import.'],
])
