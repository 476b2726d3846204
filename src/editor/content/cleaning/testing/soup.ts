import fc from 'fast-check'

const tags =
  'p div span b i h1 h2 ul ol li table tr td th a pre blockquote br hr script style iframe img svg math form input o:p template'.split(
    ' ',
  )

const attributes = [
  '',
  ' onclick="alert(1)"',
  ' href="javascript:alert(1)"',
  ' href="https://contoso.com/?a=1&b=2"',
  ' style="display:none"',
  ' style="font-weight:700"',
  ' style="mso-list:l0 level1 lfo1"',
  ' style="mso-list:l0 level3 lfo1"',
  ' style="mso-list:Ignore"',
  ' src=x onerror=alert(1)',
  ' colspan=2',
  ' alt="&lt;script&gt;"',
]

const piece = fc.oneof(
  fc.constantFrom('a', ' ', '\n', '&nbsp;', '&lt;b&gt;', '1. ', '<!--x-->', '<![if !supportLists]>', '"', '<', '>'),
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, attribute]) => `<${tag}${attribute}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
)

/** HTML as nobody should write it: tags that open and close anywhere. */
export const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
