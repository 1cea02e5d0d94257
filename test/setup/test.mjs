import { existsSync } from 'node:fs'
import { searchChromium } from './chromium.mjs'
import { build, checkNode, fail, install, quietly, run, start } from './steps.mjs'

/** `npm test`: sets everything up and runs every test, or those that the words after `--` choose. */
checkNode()
await install()
await build()
const chromium = searchChromium() ?? (await installChromium())

const vitest = ['test/node_modules/vitest/vitest.mjs', 'run', '--config', 'test/config/vitest.config.ts']
const reporters = ['--reporter=default', '--reporter=test/config/closingLine.mjs']
const child = start(process.execPath, [...vitest, ...reporters, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH: chromium },
})
child.on('close', (code) => {
  process.exitCode = code ?? 1
})

/** A Chromium for the browser tests: from Debian where we may, else from Playwright. */
async function installChromium() {
  if (process.env.CHROMIUM_PATH) fail(`CHROMIUM_PATH names no program that can be run: ${process.env.CHROMIUM_PATH}`)
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update'])
    await quietly('installing Chromium', 'apt-get', ['install', '-y', 'chromium', 'fonts-dejavu-core'])
  } else {
    await quietly('installing Chromium', process.execPath, ['test/node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  return searchChromium() ?? fail('no Chromium can be had: install chromium or Google Chrome, or set CHROMIUM_PATH to its program')
}
