import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { securityHeadersFor } from '../config/securityHeaders.ts'
import { createSandbox, type Sandbox } from '../sandbox/sandboxApp.ts'
import { memoryStorage } from '../sandbox/storage/memoryStorage.ts'

/** How a host of the build behaves. */
export interface HostHabits {
  /** Where the build is: a path that begins and ends with a slash. */
  readonly folder: string
  /** Sends every page to its address without `.html` and without its query, as some hosts do. */
  readonly strips?: boolean
  /** Leaves out the security headers: the pages stand on their own. */
  readonly sendsNoHeaders?: boolean
  /** Files that are not there. */
  readonly misses?: RegExp
  /** What config.json says, instead of the sandbox of the host. */
  readonly settings?: object
  /** What is added to the end of a file that the host answers with, read at each request. */
  readonly appends?: (path: string) => string
}

/** A static host for the build with a sandbox on the same origin; an unknown address in the folder gets index.html. */
export async function startHost(habits: HostHabits): Promise<RunningHost & { readonly sandbox: Sandbox }> {
  const sandbox = createSandbox({ storage: memoryStorage() })
  const listener = getRequestListener((request) => sandbox.fetch(request), { overrideGlobalObjects: false })
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === `${habits.folder}config.json`) {
      if (habits.settings !== undefined) {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(habits.settings))
        return
      }
      request.url = '/config.json'
    }
    if (sandbox.answers(new URL(request.url ?? '/', 'http://localhost').pathname)) void listener(request, response)
    else void serveFile(habits, url, request, response)
  })
  return { ...(await listen(server, habits.folder)), sandbox }
}

/** Another site, of one page. */
export function startSite(html: string): Promise<RunningHost> {
  return listen(
    createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)),
    '/',
  )
}

/** A server of a story: where it is, and how to end it. */
export interface RunningHost {
  readonly url: string
  readonly stop: () => Promise<void>
}

async function listen(server: Server, folder: string): Promise<RunningHost> {
  const { port, stop } = await listenOn(server, 'localhost')
  return { url: `http://localhost:${port}${folder}`, stop }
}

/** Lets a server listen on a free port of a host. */
export async function listenOn(
  server: Pick<Server, 'once' | 'listen' | 'address' | 'close' | 'closeAllConnections'>,
  host: string,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serveFile(
  { folder, strips, sendsNoHeaders, misses, appends }: HostHabits,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = url
  if (strips === true && (pathname.endsWith('.html') || url.search !== '')) {
    response.writeHead(301, { Location: pathname.replace(/(?:index)?\.html$/, '') }).end()
    return
  }
  const path = normalize(pathname.slice(folder.length))
  if (!`${pathname}/`.startsWith(folder) || path.startsWith('..') || misses?.test(path) || request.method !== 'GET') {
    response.writeHead(404).end()
    return
  }
  const candidates = strips === true && extname(path) === '' ? [`${path}.html`, 'index.html'] : [path, 'index.html']
  for (const candidate of candidates) {
    const content = await readFile(join('dist', candidate)).catch(() => undefined)
    if (content === undefined) continue
    for (const [name, value] of sendsNoHeaders === true ? [] : Object.entries(securityHeadersFor(pathname)))
      response.setHeader(name, value)
    response.writeHead(200, { 'Content-Type': types[extname(candidate)] ?? 'application/octet-stream' })
    response.end(Buffer.concat([content, Buffer.from(appends?.(candidate) ?? '')]))
    return
  }
  response.writeHead(404).end()
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
