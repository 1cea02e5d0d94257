import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

/** Names under which systems install a browser of the Chromium family, best first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']

const FIXED_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Playwright keeps a browser of its own, inside a folder such as `chromium-1200`. */
const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/**
 * The path of a Chromium on this machine: `CHROMIUM_PATH`, one on the PATH, one in its usual place, or Playwright's.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function searchChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return canRun(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const suffix = platform() === 'win32' ? '.exe' : ''
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...onPath, ...FIXED_PLACES, ...playwrightPlaces(env)].find(canRun)
}

/**
 * Like {@link searchChromium}, for those who cannot go on without.
 * @returns {string}
 */
export function findChromium() {
  const found = searchChromium()
  if (found !== undefined) return found
  throw new Error('no Chromium found: install chromium or Google Chrome, or set CHROMIUM_PATH to its program')
}

/** @param {NodeJS.ProcessEnv} env */
function playwrightPlaces(env) {
  const caches = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? caches[platform()] ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(root)) return []
  const builds = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name)).sort().reverse()
  return builds.flatMap((build) => IN_PLAYWRIGHT.map((place) => join(root, build, place)))
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
