import type { SourceFormat } from '../model/source.js'
import { readBibtex } from './bibtex/bibtex.js'
import { readJson } from './json.js'
import { readCrossref } from './json/crossref.js'
import { readCslJson } from './json/cslJson.js'
import { readOpenalex } from './json/openalex.js'
import { readPapersWithCode } from './json/papersWithCode.js'
import { readSemanticScholar } from './json/semanticScholar.js'
import { readZoteroJson } from './json/zoteroJson.js'
import { readJsonl } from './jsonl.js'
import { readMarkdown } from './markdown/markdown.js'
import { readPapersPage } from './papersPage.js'
import type { Reader } from './reader.js'
import { readCsv } from './tables/csv.js'
import { readDimensionsCsv } from './tables/dimensionsCsv.js'
import { readLensCsv } from './tables/lensCsv.js'
import { readOpenalexCsv } from './tables/openalexCsv.js'
import { readScopusCsv } from './tables/scopusCsv.js'
import { readWebOfScienceTab } from './tables/webOfScienceTab.js'
import { readEndnote } from './tagged/endnote.js'
import { readPubmed } from './tagged/pubmed.js'
import { readRis } from './tagged/ris.js'
import { readWebOfScience } from './tagged/webOfScience.js'
import { readArxivAtom } from './xml/arxivAtom.js'
import { readZoteroRdf } from './xml/zoteroRdf.js'

/** The reader of each format. */
export const READERS: Readonly<Record<SourceFormat, Reader>> = {
  'papers-page': readPapersPage,
  json: readJson,
  jsonl: readJsonl,
  bibtex: readBibtex,
  ris: readRis,
  endnote: readEndnote,
  pubmed: readPubmed,
  'web-of-science': readWebOfScience,
  'web-of-science-tab': readWebOfScienceTab,
  'scopus-csv': readScopusCsv,
  'lens-csv': readLensCsv,
  'dimensions-csv': readDimensionsCsv,
  'openalex-csv': readOpenalexCsv,
  csv: readCsv,
  openalex: readOpenalex,
  crossref: readCrossref,
  'semantic-scholar': readSemanticScholar,
  'papers-with-code': readPapersWithCode,
  arxiv: readArxivAtom,
  'csl-json': readCslJson,
  'zotero-json': readZoteroJson,
  'zotero-rdf': readZoteroRdf,
  markdown: readMarkdown,
}
