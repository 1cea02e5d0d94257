import type { PaperMap } from '@paperloom/core'

/** A map of three papers with every kind of field, whole and consistent. */
export function smallMap(): PaperMap {
  return {
    format: 'paperloom-map',
    version: 1,
    generator: 'paperloom 0.1.0',
    parameters: { seed: 1, resolution: 'auto', modularity: null, weights: { citation: 1, 'shared-words': 0.5 } },
    papers: [
      {
        id: 'drift',
        title: 'DriftNet: watching rivers with cheap buoys',
        abstract: 'We present DriftNet, trained on RiverBank.',
        authors: ['Ada Beispiel', 'Ole Nordmann'],
        year: 2024,
        venue: 'Journal of Made-up Hydrology',
        url: 'https://example.org/drift',
        urls: ['https://github.com/example/driftnet', 'https://youtu.be/abc'],
        keywords: ['rivers', 'sensor networks'],
        identifiers: { doi: '10.5555/drift', arxiv: '2401.00001' },
        references: ['silt'],
        extra: { shelf: 'B', rating: { stars: 4 } },
        community: 'c1',
        x: 12.25,
        y: -3,
        links: [
          { url: 'https://github.com/example/driftnet', kind: 'repository', key: 'github.com/example/driftnet' },
          { url: 'https://youtu.be/abc', kind: 'video', key: 'https://youtu.be/abc' },
        ],
      },
      { id: 'lone', title: 'An index of lighthouses', community: null, x: 90, y: 0.5 },
      { id: 'silt', title: 'RiverBank, a dataset of silt', community: 'c1', x: 0, y: 7.75 },
    ],
    entities: [
      { id: 'dataset:riverbank', kind: 'dataset', name: 'RiverBank', aliases: [], introducedBy: 'silt' },
      { id: 'method:driftnet', kind: 'method', name: 'DriftNet', aliases: ['Drift-Net'] },
    ],
    mentions: [
      { paper: 'drift', entity: 'dataset:riverbank', surface: 'RiverBank', field: 'abstract', start: 32, end: 41, salience: 1 },
      { paper: 'drift', entity: 'method:driftnet', surface: 'driftnet', field: 'url', start: 27, end: 35, salience: 2 },
      { paper: 'drift', entity: 'method:driftnet', surface: 'sensor', field: 'keyword', start: 7, end: 13, salience: 2 },
      { paper: 'silt', entity: 'dataset:riverbank', surface: 'RiverBank', field: 'title', start: 0, end: 9, salience: 1.5 },
    ],
    citations: [{ source: 'drift', target: 'silt' }],
    links: [
      {
        source: 'drift',
        target: 'silt',
        weight: 1.75,
        evidence: [
          { kind: 'citation', reference: 'silt', weight: 1 },
          { kind: 'shared-dataset', entity: 'dataset:riverbank', weight: 0.5 },
          { kind: 'shared-words', term: 'silt', weight: 0.25 },
        ],
      },
    ],
    communities: [{ id: 'c1', label: 'river datasets', terms: ['RiverBank'], size: 2, stability: 0.9 }],
    report: {
      read: 4,
      kept: 3,
      merged: 1,
      dropped: 0,
      issues: [
        { severity: 'note', code: 'same-title', message: 'merged two papers', source: 'a.jsonl', line: 4, path: 'papers[3]' },
      ],
    },
  }
}
