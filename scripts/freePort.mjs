import { createServer } from 'node:net'

/**
 * The first free port of this machine from `wanted` on. Both local addresses are tried, because a browser may take
 * either for "localhost" and would else reach somebody else's server.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 99}. Set PORT to a free one.`)
}

/**
 * The port asked for in the environment, else the usual one; undefined when PORT is not a port number.
 * @param {string | undefined} text
 * @returns {number | undefined}
 */
export function wantedPort(text) {
  if (text === undefined || text === '') return 5173
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : undefined
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 has no ::1 to be taken.
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRNOTAVAIL'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
