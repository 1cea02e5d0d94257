import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { Marked } from 'marked'
import { FILES, PAGES, REFERENCE } from './pages.mjs'

const MAP = '<paper-map src="map.json" name="Seventy papers" controls="title search legend list zoom help"></paper-map>'

/**
 * A guide as a page.
 * @param {{ from: string, to: string, title: string }} page
 * @param {string} text the guide's Markdown
 * @param {string} root the folder of the repository
 */
export function renderPage(page, text, root) {
  const body = createRenderer(page, root).parse(text).replace('<!-- map -->', MAP)
  const title = page.to === 'index.html' ? page.title : `${page.title} · Paperloom`
  const script = body.includes(MAP) ? '\n    <script type="module" src="paper-map.js"></script>' : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="site.css" />${script}
  </head>
  <body>
    <a class="skip" href="#content">To the content</a>
    <nav aria-label="Pages">
      <ul>
${[...PAGES, REFERENCE].map((other) => `        <li>${navLink(other, page)}</li>`).join('\n')}
      </ul>
    </nav>
    <main id="content">
${body}    </main>
  </body>
</html>
`
}

function navLink({ to, title }, page) {
  return `<a href="${to}"${to === page.to ? ' aria-current="page"' : ''}>${title}</a>`
}

/** Markdown with an id for each heading, tables that can be scrolled, and links between guides that hold on the site. */
function createRenderer(page, root) {
  const marked = new Marked()
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens)
        const address = resolveLink(href, page, root)
        return address === null ? words : `<a href="${address}">${words}</a>`
      },
      code({ text, lang }) {
        const escaped = text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        return `<pre tabindex="0"${lang ? ` data-language="${lang}"` : ''}><code>${escaped}</code></pre>\n`
      },
    },
  })
  const table = marked.Renderer.prototype.table
  marked.use({
    renderer: {
      table(token) {
        return `<div class="wide" tabindex="0" role="region" aria-label="Table">${table.call(this, token)}</div>`
      },
    },
  })
  return marked
}

/** `To and from VOSviewer, Gephi` is `to-and-from-vosviewer-gephi`, as on code hosts. */
export function slugOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** Where a link of a guide leads on the site; null where it is a file of the repository that the site does not have. */
function resolveLink(href, page, root) {
  if (/^(?:https?:|#)/.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const target = normalize(join(dirname(page.from), path))
  if (!existsSync(join(root, target))) throw new Error(`${page.from}: the link leads nowhere: ${href}`)
  const to = PAGES.find(({ from }) => from === target)?.to ?? FILES[target]
  return to === undefined ? null : `${to}${anchor === undefined ? '' : `#${anchor}`}`
}
