import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPER_MAP_EVENTS, PaperMapElement, CONTROLS } from '@paperloom/viz'
import { TOKENS } from '../../packages/viz/src/styles/tokens.js'

const guide = readFileSync(new URL('../../packages/viz/docs/embedding.md', import.meta.url), 'utf8')

/** The names in the first cells of the table under a heading. */
function namesUnder(heading: string): string[] {
  const section = guide.slice(guide.indexOf(`### ${heading}`)).split(/\n###? /)[0]!
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
}

test('the guide names every attribute, event, control and colour, and no other', () => {
  expect(namesUnder('Attributes').sort()).toEqual([...PaperMapElement.observedAttributes].sort())
  expect(namesUnder('Events').sort()).toEqual([...PAPER_MAP_EVENTS].sort())
  expect(guide).toContain(`\`${CONTROLS.join(' ')}\``)
  const properties = new Set(TOKENS.match(/--paper-map-[a-z-]+/g))
  expect(namesUnder('Colours').sort()).toEqual([...properties, '--paper-map-font'].sort())
})
