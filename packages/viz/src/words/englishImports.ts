import type { Progress } from '@paperloom/core'
import type { Speech } from './speech.js'

/** What the page says that builds maps of one's own papers; the viewer alone never does, and does not carry it. */
export const englishImports = (say: Speech) => {
  const { number, count } = say
  const counted = (one: string) => (n: number): string => count(n, { one, other: `${one}s` })
  return {
    imports: {
      heading: 'Make a map of your papers',
      about: 'Drop a file here, choose one, or paste a list. The map is built in this browser; nothing leaves your computer.',
      formats: 'Text copied from a listing page, BibTeX, RIS, EndNote, PubMed, Web of Science, JSON, JSON Lines, VOSviewer, GEXF, GraphML, or a map saved before. Gzip is fine.',
      text: 'Papers as text',
      placeholder: 'Titles and abstracts, a bibliography, JSON …',
      build: 'Build the map',
      paste: 'Paste text',
      choose: 'Choose files',
      /** Around two names of files: `map.json`, `?src=map.json`. */
      built: ['A map that is built already: put it beside this page as ', ', or name it in the address: ', '.'] as readonly [string, string, string],
      add: 'Add papers',
      addHere: 'Add to this map',
      addHint: 'Papers that are here stay where they are',
      fresh: 'New map',
      freshHint: 'Built from these files alone',
      fault: 'Something went wrong in Paperloom',
      noMap: 'No map could be made of this',
      pasted: 'pasted text',
      building: 'Building the map',
      step: (stage: string, n: number, of: number): string => `${stage} · step ${n} of ${of}`,
      stages: {
        reading: 'Reading papers',
        corpus: 'Sorting papers',
        extraction: 'Finding concepts, methods, datasets and code',
        linking: 'Linking papers',
        communities: 'Finding communities',
        layout: 'Laying out the map',
        map: 'Drawing the map',
      } as Readonly<Record<'reading' | Progress['stage'], string>>,
      report: 'Import report',
      /** What became of the records that were read. */
      told: (read: number, onMap: number, merged: number, dropped: number): string => {
        const parts = [`${counted('paper')(onMap)} on the map`]
        if (merged > 0) parts.push(`${number(merged)} merged with another`)
        if (dropped > 0) parts.push(`${number(dropped)} left out`)
        return `${counted('record')(read)} read: ${parts.join(', ')}.`
      },
      remarks: counted('remark'),
      moreRemarks: (n: number): string => `and ${counted('more remark')(n)}`,
      lineOf: (n: number): string => `line ${n}`,
      times: (n: number): string => `(${number(n)} times)`,
      save: 'Save the map',
    },
  }
}

/** What every language has to say of bringing papers. */
export type ImportCatalogue = ReturnType<typeof englishImports>
