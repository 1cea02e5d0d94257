import { describe, expect, it } from 'vitest'
import { FormatError, readSource } from '@paperloom/core'

const feed = (...entries: readonly string[]): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">\n<title>Query</title>\n${entries.join('\n')}\n</feed>`

const ENTRY = `<entry>
<id>http://arxiv.org/abs/2001.00001v3</id>
<title>Paper Boats
  on Still Ponds</title>
<summary>  We fold boats &amp; wait.
They float. </summary>
<published>2020-01-01T00:00:00Z</published>
<updated>2021-02-02T00:00:00Z</updated>
<author><name>Ada Weaver</name></author><author><name>Birgit Bohr</name></author>
<arxiv:comment>9 pages, code at https://github.com/example/boats</arxiv:comment>
<arxiv:journal_ref>J. Knots 8 (2020)</arxiv:journal_ref>
<arxiv:doi>10.1234/knot.8</arxiv:doi>
<category term="cs.CL"/><category term="math.GT"/>
</entry>`

describe('arXiv', () => {
  it('gives every field its place', () => {
    expect(readSource(feed(ENTRY))).toMatchObject({ format: 'arxiv', read: 1, dropped: 0 })
    expect(readSource(feed(ENTRY)).value[0]).toEqual({
      id: '2001.00001',
      title: 'Paper Boats on Still Ponds',
      abstract: 'We fold boats & wait. They float.',
      authors: ['Ada Weaver', 'Birgit Bohr'],
      year: 2020,
      venue: 'J. Knots 8 (2020)',
      url: 'http://arxiv.org/abs/2001.00001v3',
      urls: ['https://github.com/example/boats'],
      identifiers: { doi: '10.1234/knot.8', arxiv: '2001.00001' },
      extra: { categories: ['cs.CL', 'math.GT'], comment: '9 pages, code at https://github.com/example/boats', updated: '2021-02-02T00:00:00Z' },
    })
  })

  it('reads an answer without papers, and tells of an error in one', () => {
    expect(readSource(feed('<id>http://arxiv.org/api/x</id>')).value).toEqual([])
    const fault = '<entry><id>http://arxiv.org/api/errors#incorrect_id</id><title>Error</title><summary>incorrect id</summary></entry>'
    const { dropped, issues } = readSource(feed(fault, ENTRY))
    expect(dropped).toBe(1)
    expect(issues).toContainEqual(expect.objectContaining({ code: 'service-error', message: expect.stringContaining('incorrect id') as string }))
  })

  it('keeps what stands before a fault, and tells its line', () => {
    const { value, issues } = readSource(feed(ENTRY, '<entry><title>A & B</title></entry>', ENTRY))
    expect(value.map(({ id }) => id)).toEqual(['2001.00001'])
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', code: 'broken-xml', line: 18 }))
  })

  it('expands no entity of a document\'s own', () => {
    const bomb = `<!DOCTYPE feed [<!ENTITY a "arxiv.org"><!ENTITY b "&a;&a;">]>${feed('<entry><title>&b;</title></entry>').slice(22)}`
    expect(readSource(bomb, { format: 'arxiv' })).toMatchObject({ value: [], issues: [expect.objectContaining({ code: 'broken-xml' })] })
  })

  it('refuses depth and what is no feed', () => {
    const deep = feed('<a>'.repeat(200))
    expect(readSource(deep, { format: 'arxiv' }).issues).toContainEqual(expect.objectContaining({ message: expect.stringContaining('nested') as string }))
    for (const text of ['', 'x', '<a/>']) expect(() => readSource(text, { format: 'arxiv' })).toThrow(FormatError)
  })
})

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
 <bib:Article rdf:about="https://example.org/boats">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/>
  <bib:authors><rdf:Seq>
   <rdf:li><foaf:Person><foaf:surname>Weaver</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
   <rdf:li><foaf:Person><foaf:surname>Harbour Consortium</foaf:surname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <dc:title>Paper Boats</dc:title>
  <dcterms:abstract>We fold boats.</dcterms:abstract>
  <dc:date>May 2019</dc:date>
  <dc:subject>boats</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>ponds</rdf:value></z:AutomaticTag></dc:subject>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/boats</rdf:value></dcterms:URI></dc:identifier>
  <dc:description>Citation Key: weaver2019</dc:description>
  <bib:pages>1-9</bib:pages>
 </bib:Article>
 <bib:Journal rdf:about="urn:issn:0000-0000"><dc:title>Journal of Knot Theory</dc:title><dc:identifier>DOI 10.1234/knot.8</dc:identifier></bib:Journal>
 <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>boats.pdf</dc:title></z:Attachment>
 <bib:Book rdf:about="#item_3"><z:itemType>book</z:itemType><dc:title>Kites</dc:title></bib:Book>
</rdf:RDF>`

describe('Zotero RDF', () => {
  it('gives every field its place, the journal\'s too', () => {
    const { value, format, read } = readSource(RDF)
    expect([format, read]).toEqual(['zotero-rdf', 2])
    expect(value[0]).toEqual({
      id: 'weaver2019',
      title: 'Paper Boats',
      abstract: 'We fold boats.',
      authors: ['Ada Weaver', 'Harbour Consortium'],
      year: 2019,
      venue: 'Journal of Knot Theory',
      url: 'https://example.org/boats',
      keywords: ['boats', 'ponds'],
      identifiers: { doi: '10.1234/knot.8' },
      extra: { 'z:itemType': 'journalArticle', 'dc:identifier': 'https://example.org/boats', 'dc:description': 'Citation Key: weaver2019', 'bib:pages': '1-9' },
    })
    expect(value[1]).toMatchObject({ id: 'item_3', title: 'Kites' })
  })

  it('refuses what is none', () => {
    expect(() => readSource('<feed/>', { format: 'zotero-rdf' })).toThrow(FormatError)
  })
})
