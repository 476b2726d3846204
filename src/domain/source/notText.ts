/** Why a text cannot be anything that is imported: nothing in it, no text, or a web page. Undefined when it may be. */
export function whyNotText(source: string): string | undefined {
  if (/^[\s\ufeff]*$/.test(source.slice(0, 1000)) && source.trim() === '') return 'There is nothing in it.'
  const head = source.slice(0, 4000)
  // oxlint-disable-next-line no-control-regex
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (head.includes('\0') || (controls > 2 && controls > head.length / 20)) {
    return 'This is not text: it looks like a picture, an archive or another binary file.'
  }
  const replaced = head.match(/\ufffd/g)?.length ?? 0
  if (replaced > 3 && replaced > head.length / 50) {
    return 'Its characters were lost on the way: it was not read as UTF-8. Save it as UTF-8 and copy it again.'
  }
  return undefined
}

/** What a page of HTML or XML means for an import; undefined for all other texts. */
export function whyMarkup(source: string): string | undefined {
  const head = source
    .slice(0, 4000)
    .trimStart()
    .replace(/^\ufeff/, '')
  if (/^<\?xml/i.test(head)) return 'This is XML, not JSON.'
  if (!/^<(?:!doctype|!--|html|head|body|title|div|pre|script)\b/i.test(head)) return undefined
  const title = /<title[^>]{0,200}>\s*([^<]{1,100}?)\s*</i.exec(head)?.[1]
  const page =
    title === undefined ? 'This is a web page (HTML), not JSON.' : `This is a web page (HTML), “${title}”, not JSON.`
  return `${page} A sign-in page or a file viewer may have answered in place of the JSON. Copy the JSON itself.`
}
