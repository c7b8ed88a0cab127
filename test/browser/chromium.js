// Chromium over its debugging pipe: JSON messages, each ended by a zero byte, on file descriptors 3 and 4.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']
  return candidates.find((path) => path && spawnSync(path, ['--version']).status === 0) ?? null
}

/** Starts a browser that can reach no host. `send` answers with the result; every event is kept in `events`. */
export function openChromium(path) {
  const profile = mkdtempSync(join(tmpdir(), 'liver-panel-browser-'))
  const browser = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , input, output] = browser.stdio
  const waiting = new Map()
  const events = []
  let last = 0
  let rest = Buffer.alloc(0)
  output.on('data', (data) => {
    rest = Buffer.concat([rest, data])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, end).toString()))
      rest = rest.subarray(end + 1)
    }
  })
  browser.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the browser ended with ${code}`))
  })

  function take(message) {
    if (message.id === undefined) {
      events.push(message)
      return
    }
    const { resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) reject(new Error(message.error.message))
    else resolve(message.result)
  }

  function send(method, params = {}, sessionId = undefined) {
    const id = ++last
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  async function close() {
    const ended = new Promise((resolve) => browser.on('exit', resolve))
    await send('Browser.close').catch(() => browser.kill())
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  return { send, events, close }
}

/** Opens a file in a new tab of a given width and waits until it is loaded. */
export async function openPage({ send, events }, url, width) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method, params) => send(method, params, sessionId)
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`)
  await ask('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 })
  await ask('Page.navigate', { url })
  const loaded = () => events.some((event) => event.sessionId === sessionId && event.method === 'Page.loadEventFired')
  for (let i = 0; i < 600 && !loaded(); i++) await new Promise((resolve) => setTimeout(resolve, 50))
  if (!loaded()) throw new Error(`${url} did not load`)
  const own = (method) => events.filter((event) => event.sessionId === sessionId && event.method === method)
  return {
    ask,
    evaluate: async (expression) => (await ask('Runtime.evaluate', { expression, returnByValue: true })).result.value,
    complaints: () => [
      ...own('Log.entryAdded').map(({ params }) => params.entry.text),
      ...own('Runtime.consoleAPICalled').map(({ params }) => JSON.stringify(params.args)),
      ...own('Runtime.exceptionThrown').map(({ params }) => params.exceptionDetails.text),
    ],
    requests: () => own('Network.requestWillBeSent').map(({ params }) => params.request.url),
    pdf: async () => Buffer.from((await ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })).data, 'base64'),
    screenshot: async () => Buffer.from((await ask('Page.captureScreenshot', { captureBeyondViewport: true })).data, 'base64'),
    close: () => send('Target.closeTarget', { targetId }),
  }
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--remote-debugging-pipe',
]
