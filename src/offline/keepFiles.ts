import { refusingPolicy } from '../ui/trustedTypes.ts'
import { type Versions, watchVersions } from './watchVersions.ts'

/** The part of the browser that keeps files; not there in private windows of some browsers and without https. */
export interface WorkerContainer extends EventTarget {
  readonly controller: WorkerOfPage | null
  readonly register: (address: string, options: { readonly updateViaCache: 'none' }) => Promise<unknown>
  readonly getRegistration: () => Promise<Versions | undefined>
}

/** The worker that answers for a page. */
export interface WorkerOfPage {
  readonly postMessage: (message: string, ports: MessagePort[]) => void
}

/** What the page is, for {@link keepFiles}. */
export interface PageOfVersion {
  /** The address of the page's script, which has another name in each version. */
  readonly script: string
  /** Called when the files of a newer version are there. */
  readonly onNewVersion: () => void
}

/**
 * Has the browser keep all files of this version on the device. True when they are there and a worker answers with them, so
 * that no part will be missing without a network; false where that cannot be had, or not soon. Never rejects.
 */
export async function keepFiles(
  { script, onNewVersion }: PageOfVersion,
  container: WorkerContainer | undefined = navigator.serviceWorker,
): Promise<boolean> {
  if (container === undefined || script === '') return false
  try {
    // What a policy gives out stands for a text; the types of the browser know the text only.
    const address: unknown = policy === undefined ? workerAddress : policy.createScriptURL(workerAddress)
    // Each look for a new version goes to the host, never to a cache.
    await Reflect.apply(container.register, container, [address, { updateViaCache: 'none' }])
    const registration = await container.getRegistration()
    const worker = container.controller ?? (await firstController(container))
    if (worker === undefined || !(await isVersionOf(worker, script))) return false
    // A page that is newer than its worker has nothing newer to wait for.
    if (registration !== undefined) watchVersions(registration, onNewVersion)
    return true
  } catch {
    return false
  }
}

const workerAddress = './service-worker.js'

/** Resolves to undefined when none came: the files are many, or a network broke off. */
function firstController(container: WorkerContainer): Promise<WorkerOfPage | undefined> {
  return within(30_000, (resolve) => {
    const hear = () => {
      container.removeEventListener('controllerchange', hear)
      resolve(container.controller ?? undefined)
    }
    container.addEventListener('controllerchange', hear)
  })
}

/** Asks a worker whether the files it keeps are of the version that a script belongs to. */
async function isVersionOf(worker: WorkerOfPage, address: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const answer = await within<boolean>(5000, (resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true))
    port1.start()
    worker.postMessage(address, [port2])
  })
  port1.close()
  return answer === true
}

function within<T>(
  milliseconds: number,
  start: (resolve: (value: T | undefined) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds)
    start(resolve)
  })
}

/** The policy of Trusted Types for the one script whose address is a text. */
const policy = window.trustedTypes?.createPolicy('service-worker', {
  ...refusingPolicy,
  createScriptURL: (address) => address,
})
