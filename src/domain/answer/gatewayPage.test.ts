import { expect, test } from 'vitest'
import { readGatewayPage } from './gatewayPage.ts'

test.each([
  [
    'a gateway',
    '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
    { status: 502, message: '502 Bad Gateway' },
  ],
  [
    'another one',
    '<!DOCTYPE html><title>Error</title>\n<h2>Our services aren’t available\n right now</h2>',
    { status: undefined, message: 'Error. Our services aren’t available right now' },
  ],
  ['a page that says nothing', '<html></html>', { status: undefined, message: 'A page without a title' }],
  ['a headed page', 'HTTP/1.1 503 Service Unavailable\n\n<html><h1>503</h1></html>', { status: 503, message: '503' }],
  ['JSON', '{"error":{}}', undefined],
  ['a piece of HTML content', '<p>502 Bad Gateway</p>', undefined],
])('%s', (_name, text, page) => {
  expect(readGatewayPage(text)).toEqual(page)
})
