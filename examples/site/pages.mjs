/** The pages in the order in which they are read. `from` is a guide in the repository, `to` its place on the site. */
export const PAGES = [
  { from: 'examples/site/home.md', to: 'index.html', title: 'Paperloom' },
  { from: 'packages/core/docs/getting-started.md', to: 'getting-started.html', title: 'Getting started' },
  { from: 'packages/core/docs/recipes.md', to: 'recipes.html', title: 'Recipes' },
  { from: 'packages/viz/docs/embedding.md', to: 'embedding.html', title: 'Embedding' },
  { from: 'packages/viz/docs/content-security-policy.md', to: 'content-security-policy.html', title: 'Content Security Policy' },
  { from: 'packages/core/docs/sources.md', to: 'sources.html', title: 'Reading bibliographies' },
  { from: 'packages/core/docs/citations.md', to: 'citations.html', title: 'Citations' },
  { from: 'packages/core/docs/extraction.md', to: 'extraction.html', title: 'How papers are read' },
  { from: 'packages/core/docs/linking.md', to: 'linking.html', title: 'How papers are linked' },
  { from: 'packages/core/docs/map-document.md', to: 'map-document.html', title: 'The map document' },
]

/** Where a link of a guide leads to that is no page. */
export const FILES = {
  'packages/core/map.schema.json': 'map.schema.json',
  'packages/core/src/model/map.ts': 'api/interfaces/_paperloom_core.PaperMap.html',
}

/** The reference, made of the types. */
export const REFERENCE = { to: 'api/index.html', title: 'API reference' }
