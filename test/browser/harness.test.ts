import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { serveFolder, useBrowser } from '../setup/browser.js'

const browser = useBrowser()

test('a page is served with its headers and draws with WebGL 2', async () => {
  const site = await serveFolder(fileURLToPath(new URL('.', import.meta.url)), {
    headers: { 'content-security-policy': "default-src 'self'" },
    files: { '/index.html': '<!doctype html><title>hello</title>', '/map.json': '{"a":1}' },
  })
  const page = await browser().newPage()
  await page.goto(`${site.url}/`)
  expect(await page.title()).toBe('hello')
  expect(await page.evaluate(() => fetch('/map.json').then((answer) => answer.json()))).toEqual({ a: 1 })
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(true)
  expect((await page.request.get(`${site.url}/%2e%2e%2fsetup/browser.ts`)).status()).toBe(404)
  expect((await page.request.get(`${site.url}/harness.test.ts`)).status()).toBe(200)
  await page.close()
  await site.close()
})
