import { describe, expect, it } from 'vitest'
import { classifyUrl, findUrls } from '../../../packages/core/src/text/urls.js'

const urlsIn = (text: string): string[] => findUrls(text).map(({ url }) => url)
const boats = 'https://github.com/example/boats'

describe('findUrls', () => {
  it('finds the longest beginnings behind much other text', () => {
    const page = `${'b'.repeat(39)}.github.io/boats`
    for (const address of [page, 'sites.google.com/view/boats', 'https: // example.org/boats', boats]) {
      const [found] = findUrls(`${'Boats drift. '.repeat(40)}See ${address}`)
      expect(found).toMatchObject({ start: 524, end: 524 + address.length })
    }
  })

  it.each([
    ['a full stop', `Code: ${boats}.`],
    ['a comma', `At ${boats}, we say.`],
    ['brackets', `(${boats}).`],
    ['quotes', `“${boats}”`],
    ['angle signs', `<${boats}>`],
    ['Markdown', `[code](${boats})`],
    ['Markdown with the address twice', `[${boats}](${boats})`],
    ['LaTeX url', `\\url{${boats}}.`],
    ['LaTeX href', `\\href{${boats}}{here}`],
    ['LaTeX href with the address twice', `\\href{${boats}}{${boats}}.`],
    ['the address in braces behind itself', `at ${boats}{${boats}}.`],
    ['a footnote', `results.\\footnote{${boats}}`],
    ['emphasis', `_${boats}_`],
    ['bold', `**${boats}**`],
    ['a glued word', `available at${boats}`],
    ['a typeset scheme', `at https: //github.com/example/boats.`],
    ['a scheme without its colon', `at https//github.com/example/boats.`],
    ['no scheme', 'at github.com/example/boats.'],
    ['no scheme, glued', 'at atgithub.com/example/boats.'],
    ['capitals in scheme and host', 'HTTPS://GitHub.com/example/boats'],
    ['Chinese around it', `代码在${boats}。`],
  ])('finds an address within %s', (_, text) => {
    expect(urlsIn(text)).toEqual([boats])
  })

  it.each([
    ['brackets that belong to it', 'see https://example.org/a_(b).', 'https://example.org/a_(b)'],
    ['LaTeX escapes', 'https://example.org/a\\_b\\%20c', 'https://example.org/a_b%20c'],
    ['query and fragment', 'https://example.org/?q=1&r=2#top', 'https://example.org/?q=1&r=2#top'],
    [
      'another address in its path',
      'https://web.example.org/x/https://b.org/c',
      'https://web.example.org/x/https://b.org/c',
    ],
    ['a port', 'http://example.org:8080/x', 'http://example.org:8080/x'],
    ['http', 'http://example.org', 'http://example.org'],
    ['a host before a semicolon', 'https://example.org;see', 'https://example.org'],
    ['a host before a colon', 'on www.example.org: it', 'https://www.example.org'],
    ['www', 'on www.example.org/x.', 'https://www.example.org/x'],
    ['pages without scheme', 'at boats.github.io/fold.', 'https://boats.github.io/fold'],
    ['a tilde', 'https://example.org/~ada/boats', 'https://example.org/~ada/boats'],
  ])('keeps %s', (_, text, url) => {
    expect(urlsIn(text)).toEqual([url])
  })

  it('finds several, glued or apart, and gives their offsets', () => {
    const text = `See ${boats}https://b.org/x and youtu.be/abc.`
    expect(urlsIn(text)).toEqual([boats, 'https://b.org/x', 'https://youtu.be/abc'])
    expect(findUrls(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      boats,
      'https://b.org/x',
      'youtu.be/abc',
    ])
    expect(urlsIn(`${boats}github.com/example/boats`)).toEqual([boats])
  })

  it('counts an address that comes again later', () => {
    expect(urlsIn(`${boats} and again ${boats}`)).toEqual([boats, boats])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'mailto:a@example.org',
    'http://',
    'http://localhost',
    'e.g. and/or i.e.',
    'notgithub.com/a/b',
    'me@github.com/a',
    'https://user:secret@example.org',
    'version 1.2/3.4',
    'x.git.io.y',
  ])('finds none in %s', (text) => {
    expect(urlsIn(text)).toEqual([])
  })

  it.each([
    ['http://'],
    ['https: //'],
    ['github.com/'],
    ['www.'],
    ['http://a.b'],
    ['a-b.git'],
    ['('],
    ['at.'],
    ['https://a.bc/(['],
    ['https://a.bc/\\_'],
  ])('takes a megabyte of %s in linear time', (piece) => {
    const started = performance.now()
    findUrls(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('classifyUrl', () => {
  it.each([
    [boats, 'github.com/example/boats'],
    ['http://www.github.com/Example/Boats.git', 'github.com/example/boats'],
    ['https://github.com/example/boats/tree/main/src', 'github.com/example/boats'],
    ['https://github.com/example/boats?tab=readme#top', 'github.com/example/boats'],
    ['https://github.com/example/boats}.', 'github.com/example/boats'],
    ['https://github.com//example//boats/', 'github.com/example/boats'],
    ['https://github.com/example/boats.js', 'github.com/example/boats.js'],
    ['https://raw.githubusercontent.com/example/boats/main/a.csv', 'github.com/example/boats'],
    ['https://gitlab.com/group/boats', 'gitlab.com/group/boats'],
    ['https://gitlab.com/group/sub/boats/-/tree/main', 'gitlab.com/group/sub/boats'],
    ['https://gitlab.com/group/boats/tree/main', 'gitlab.com/group/boats'],
    ['https://gitlab.example.org/group/boats', 'gitlab.example.org/group/boats'],
    ['https://bitbucket.org/example/boats/src/master/', 'bitbucket.org/example/boats'],
    ['https://codeberg.org/example/boats', 'codeberg.org/example/boats'],
    ['https://huggingface.co/example/Boats-7B', 'huggingface.co/example/boats-7b'],
    ['https://hf.co/example/boats/blob/main/a.json', 'huggingface.co/example/boats'],
    ['https://huggingface.co/datasets/example/boats/viewer', 'huggingface.co/datasets/example/boats'],
    ['https://huggingface.co/datasets/boats', 'huggingface.co/datasets/boats'],
    ['https://huggingface.co/spaces/example/boats', 'huggingface.co/spaces/example/boats'],
    ['github.com/example/boats', 'github.com/example/boats'],
  ])('knows the repository of %s', (url, key) => {
    expect(classifyUrl(url)).toMatchObject({ kind: 'repository', key })
  })

  it.each([
    ['https://github.com/example', 'other', 'github.com/example'],
    ['https://github.com/', 'other', 'github.com'],
    ['https://github.com/orgs/example', 'other', 'github.com/orgs/example'],
    ['https://gist.github.com/example/1', 'other', 'gist.github.com/example/1'],
    ['https://gitlab.com/group', 'other', 'gitlab.com/group'],
    ['https://huggingface.co/papers/2401.00001', 'other', 'huggingface.co/papers/2401.00001'],
    ['https://example.github.io/Boats/', 'project-page', 'example.github.io/Boats'],
    ['https://Sites.Google.com/view/boats/', 'project-page', 'sites.google.com/view/boats'],
    ['https://youtu.be/AbC', 'video', 'youtu.be/AbC'],
    ['https://www.youtube.com/watch?v=AbC', 'video', 'youtube.com/watch?v=AbC'],
    ['https://vimeo.com/1', 'video', 'vimeo.com/1'],
    ['https://www.bilibili.com/video/x', 'video', 'bilibili.com/video/x'],
    ['https://www.example.org/a/', 'other', 'example.org/a'],
  ])('says of %s: %s, %s', (url, kind, key) => {
    expect(classifyUrl(url)).toMatchObject({ kind, key })
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:https://a.org',
    'data:text/html,https://a.org',
    ' \u0001javascript:1',
    '',
    'vbscript:x',
    '//a',
    'on request',
  ])('makes no link of %j', (url) => {
    expect(classifyUrl(url)).toEqual({ url: '', kind: 'other', key: '' })
  })
})
