import { expect, test } from 'vitest'
import { changeName, placeInPayload, placeName, placeTitle } from './placeName.ts'
import { placeKey } from './problem.ts'

const inBody = (pointer: string) => ({ in: 'body', pointer }) as const
const inUrl = (parameter: 'connection-id' | 'item-id') => ({ in: 'url', parameter }) as const

test.each([
  [inUrl('connection-id'), 'Connection', 'Connection', 'connection'],
  [inUrl('item-id'), 'Item ID', 'Item ID', 'item ID'],
  [inBody('/acl'), 'Access', '/acl', 'access entries'],
  [inBody('/acl/1'), 'access entry 2', '/acl/1', 'access entry 2'],
  [inBody('/acl/1/value'), 'access entry 2', '/acl/1/value', 'access entry 2'],
  [inBody('/properties'), 'Properties', '/properties', 'properties'],
  [inBody('/properties/'), 'Properties', '/properties/', 'properties'],
  [inBody('/properties/a~1b~0c'), 'a/b~c', '/properties/a~1b~0c', 'a/b~c'],
  [inBody('/properties/a~1b~0c/0'), 'a/b~c', '/properties/a~1b~0c/0', 'a/b~c'],
  [inBody('/content/value'), 'Content', '/content/value', 'content'],
  [inBody(''), 'the item', 'Payload', 'several changes'],
])('%j', (place, name, inPayload, change) => {
  expect([placeName(place), placeInPayload(place), changeName(placeKey(place))]).toEqual([name, inPayload, change])
})

test.each([
  [inUrl('item-id'), 'Item ID'],
  [inBody('/acl/1/value'), 'Access entry 2'],
  [inBody('/properties/url'), 'url'],
  [inBody('/content/value'), 'Content'],
  [inBody(''), 'Payload'],
])('beside a problem, %j is called %s', (place, title) => {
  expect(placeTitle(place)).toBe(title)
})
