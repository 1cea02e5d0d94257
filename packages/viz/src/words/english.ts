import type { EntityKind, LinkKind, Progress } from '@paperloom/core'
import type { Coloring, Sizing } from '../state/drawn.js'
import type { Speech } from './speech.js'

/** What a word before a colon narrows the search to. */
export type ScopeName = 'paper' | 'community' | EntityKind | 'author' | 'venue'

/** Names of scopes, between spaces; they are understood in every language. */
export const ENGLISH_SCOPES: Readonly<Record<ScopeName, string>> = {
  paper: 'paper papers',
  community: 'community communities',
  concept: 'concept concepts',
  method: 'method methods',
  dataset: 'dataset datasets',
  repository: 'code repository repositories',
  author: 'author authors',
  venue: 'venue venues',
}

/** In no English a comma stands before this `and`. */
const AND = new Intl.ListFormat('en-GB')

/**
 * Every word that the viewer says, by place: texts, and functions for what has numbers or names in it. Other languages
 * have the same shape. A name that ends in `Key` stands before a key of the keyboard; `…Before` is followed by a name or
 * number that stands apart.
 */
export const english = (say: Speech) => {
  const { number, count } = say
  const counted = (one: string, other = `${one}s`) => (n: number): string => count(n, { one, other })
  const papers = counted('paper')
  const links = counted('link')
  const neighbours = counted('neighbour')
  const communities = counted('community', 'communities')
  const andMore = (n: number): string => `and ${number(n)} more`
  const entities: Readonly<Record<EntityKind, string>> = { concept: 'concept', method: 'method', dataset: 'dataset', repository: 'repository' }
  const many: typeof entities = { concept: 'Concepts', method: 'Methods', dataset: 'Datasets', repository: 'Repositories' }
  const kinds: Readonly<Record<LinkKind, string>> = {
    citation: 'citation',
    'bibliographic-coupling': 'bibliographic coupling',
    'co-citation': 'co-citation',
    'shared-concept': 'shared concept',
    'shared-method': 'shared method',
    'shared-dataset': 'shared dataset',
    'shared-repository': 'shared repository',
    'shared-words': 'shared words',
    embedding: 'near by vectors',
    imported: 'imported link',
  }
  return {
    /** Several places. */
    common: {
      papers,
      links,
      neighbours,
      communities,
      /** The word alone, where the number stands apart. */
      paperUnit: (n: number): string => say.form(n, { one: 'paper', other: 'papers' }),
      linkUnit: (n: number): string => say.form(n, { one: 'link', other: 'links' }),
      more: (n: number): string => `${number(n)} more`,
      andMore,
      /** The first of some, and how many more where there are more. */
      firstOf: (first: string, rest: number): string => (rest > 0 ? `${first} ${andMore(rest)}` : first),
      papersHeading: 'Papers',
      close: 'Close',
      cancel: 'Cancel',
      showAll: 'Show all',
      saved: (file: string): string => `${file} saved`,
    },
    /** Kinds of entity. */
    entities: {
      one: entities,
      many,
      /** The same inside of a line. */
      inline: { concept: 'concepts', method: 'methods', dataset: 'datasets', repository: 'repositories' } as typeof entities,
      /** What papers can have. */
      had: { ...entities, repository: 'code' } as typeof entities,
    },
    /** Why papers are linked. */
    reasons: {
      kinds,
      /** In a list of kinds. */
      brief: { ...kinds, 'shared-concept': 'concept', 'shared-method': 'method', 'shared-dataset': 'dataset', 'shared-repository': 'repository', 'shared-words': 'words' } as typeof kinds,
      reason: (kind: string, what: string): string => `${kind}: ${what}`,
      cites: (citing: string, cited: string): string => `${citing} cites ${cited}`,
      bothCite: (names: string): string => `both cite ${names}`,
      citedTogether: (names: string): string => `cited together by ${names}`,
      /** A link of a file that says no more. */
      asGiven: 'as the file gave it',
      /** Between names that may have commas in them. */
      betweenNames: '; ',
      betweenTerms: ', ',
      sharedWords: counted('shared word'),
    },
    /** The bar, and the whole in a line. */
    bar: {
      save: 'Save a picture (d)',
      help: 'Help (?)',
      map: 'Show the map (l)',
      list: 'Show as a list (l)',
      light: 'Light (t)',
      dark: 'Dark (t)',
      readingList: (n: number): string => `Reading list, ${papers(n)}`,
      withCode: (n: number): string => `${number(n)} with code`,
    },
    search: {
      placeholder: 'Search papers, methods, code',
      label: 'Search papers, concepts, methods, datasets, code and communities',
      results: 'Results',
      found: counted('result'),
      nothing: (query: string): string => `Nothing here is called “${query}”. Try a method, a dataset or part of a title.`,
      shared: 'Shared by most papers',
      hint: 'method: dataset: code: author: venue: in front narrow the search.',
      groups: { ...many, paper: 'Papers', community: 'Communities', repository: 'Code' } as Readonly<Record<'paper' | 'community' | EntityKind, string>>,
      scopes: ENGLISH_SCOPES,
    },
    /** The drawn map and what lies around it. */
    map: {
      label: (n: number): string => `Map of ${papers(n)}. Arrow keys walk from paper to paper, Enter opens one and, once more, goes to its details; l shows the list.`,
      zoomIn: 'Zoom in (+)',
      zoomOut: 'Zoom out (−)',
      fit: 'Show the whole map (0)',
      legend: 'Legend and filters',
      dock: 'Search and legend',
      details: 'Details',
      larger: (panel: string): string => `${panel}: make larger`,
      smaller: (panel: string): string => `${panel}: make smaller`,
      noDrawing: 'This browser cannot draw the map (WebGL is off or missing). Here is everything that is on it, as a list.',
      selectFirst: 'Select a paper first',
      noYears: 'This map has no years',
      /** The nth of the neighbours, in a walk along links. */
      nth: (n: number, of: number, title: string): string => `${number(n)} of ${number(of)}: ${title}`,
      weight: (weight: string): string => `weight ${weight}`,
      standing: (kind: string, name: string, n: number): string => `${kind} ${name}, in ${papers(n)}`,
    },
    legend: {
      heading: 'Communities',
      show: (label: string): string => `Show ${label}`,
      only: (label: string): string => `Only ${label}`,
    },
    /** What colour and size say. */
    key: {
      label: 'What the map shows',
      color: 'Colour',
      colorBy: 'Colour by',
      size: 'Size',
      sizeBy: 'Size by',
      colorings: { community: 'community', year: 'year', venue: 'venue' } as Readonly<Record<Coloring, string>>,
      sizings: { strength: 'strength', citations: 'citations here', 'cited-by': 'all citations' } as Readonly<Record<Sizing, string>>,
      hints: {
        strength: 'sum of a paper’s links',
        citations: 'papers of this map that cite it',
        'cited-by': 'papers that cite it, as its source counts',
      } as Readonly<Record<Sizing, string>>,
      /** Where there is one choice only. */
      only: (heading: string, choice: string): string => `${heading}: ${choice}`,
      also: 'Also on the map',
      noYear: 'no year',
      others: 'others',
      upTo: (year: number): string => `to ${year}`,
      /** Between the years at the ends of a scale. */
      to: ' to ',
    },
    filters: {
      heading: 'Filters',
      clear: 'Clear',
      clearAll: 'Clear filters',
      papersWith: 'Papers with',
      papersThatUse: 'Papers that use',
      venue: 'Venue',
      linksBy: 'Links by',
      leastWeight: 'Links of weight at least',
      leaveOut: (name: string): string => `Leave out ${name}`,
      none: 'No paper passes all filters',
      /** What of the papers and links passes, one line. */
      passing: (shown: number, all: number, linksShown: number, linksAll: number): string => {
        const part = (some: number, of: number, write: (n: number) => string): string => (some === of ? `all ${write(of)}` : `${number(some)} of ${write(of)}`)
        const text = `${part(shown, all, papers)} · ${part(linksShown, linksAll, links)}`
        return text.charAt(0).toUpperCase() + text.slice(1)
      },
    },
    years: {
      heading: 'Year',
      strip: 'Years',
      first: 'First year',
      last: 'Last year',
      axis: 'Set papers on an axis of years (y)',
    },
    weights: {
      heading: 'What counts how much',
      hint: 'Links weigh the sum of their reasons, each times this. Regions and places follow when you ask.',
      layOut: 'Lay out anew',
      asBuilt: 'As built',
      label: 'Weight of each kind of link',
      of: (kind: string): string => `Weight of ${kind}`,
      off: 'off',
      times: (factor: string): string => `${factor} times`,
    },
    /** Lines over the map. */
    pills: {
      label: 'What is shown',
      neighbourhoodBefore: 'Neighbourhood of ',
      reach: 'Reach',
      steps: counted('step'),
      chooseBefore: 'Choose the paper to reach from ',
      progress: 'Progress',
      stop: 'Stop',
    },
    /** What a screen reader hears of a change. */
    changes: {
      laying: 'Laying out anew',
      laid: (n: number): string => `Laid out anew, ${communities(n)}`,
      notLaid: (message: string): string => `The map could not be laid out: ${message}`,
      choose: 'Choose the paper to reach',
      list: 'Shown as a list',
      map: 'Shown as a map',
      colored: (by: string): string => `Coloured by ${by}`,
      sized: (by: string): string => `Sized by ${by}`,
      years: 'Years from left to right',
      places: 'Places as laid out',
      noShapes: 'No entities on the map',
      shapes: (kinds: string): string => `On the map: ${kinds}`,
    },
    /** What is selected, in a line. */
    subjects: {
      nothing: 'Whole map',
      papers: (n: number): string => `${papers(n)} selected`,
      paper: (title: string, n: number): string => `${title}, ${neighbours(n)}`,
      link: (weight: string, a: string, b: string): string => `Link of weight ${weight} between ${a} and ${b}`,
      noLink: (a: string, b: string): string => `No link between ${a} and ${b}`,
      path: (n: number, a: string, b: string): string => `Path of ${links(n)} from ${a} to ${b}`,
      noPath: (a: string, b: string): string => `No path from ${a} to ${b}`,
      entity: (name: string, n: number): string => `${name}, ${papers(n)}`,
      community: (label: string, n: number): string => `Community ${label}, ${papers(n)}`,
    },
    /** The card beside the pointer. */
    card: {
      noCommunity: 'No community',
      entity: (kind: string, n: number): string => `${kind} in ${papers(n)}`,
      nothing: 'Nothing in common with another paper',
      link: (weight: string): string => `link ${weight} · click to see why`,
    },
    paper: {
      back: 'Back',
      noCommunity: 'In no community',
      cited: (n: number): string => `cited ${counted('time')(n)}`,
      introduces: 'Introduces',
      abstract: 'Abstract',
      foundations: 'Foundations',
      foundationsHint: 'Papers of this map that it cites',
      successors: 'Successors',
      successorsHint: 'Papers of this map that cite it',
      keep: 'Keep',
      keepHint: 'Keep on the reading list (s)',
      path: 'Path to…',
      pathHint: 'Then choose another paper (p)',
      focus: 'Focus',
      focusHint: 'Its neighbourhood alone',
      links: { repository: 'Code', 'project-page': 'Project page', video: 'Video', other: 'Link' },
      own: 'Paper',
      mention: (kind: string, name: string, n: number): string => `${kind}: ${name}, in ${papers(n)}`,
      neighbours: 'Neighbours',
      alone: 'This paper is not linked to another one of this map.',
      hidden: (n: number): string => `${neighbours(n)} hidden by the filters. `,
      showHidden: (n: number): string => say.form(n, { one: 'Show it', other: 'Show them' }),
      why: 'Why are they linked?',
      whyBefore: (title: string): string => `Why is ${title} linked by `,
    },
    community: {
      eyebrow: 'Community',
      about: 'What it is about',
      stable: (n: number, share: number): string => `${papers(n)} · together in ${Math.round(share * 100)} % of repeated runs`,
    },
    entity: {
      in: (n: number): string => `in ${papers(n)}`,
      aliases: 'Also written',
      introducedBy: 'Introduced by',
      only: 'Only these papers',
    },
    selection: {
      eyebrow: 'Selection',
      shared: 'Shared by all of them',
      nothing: 'Nothing is shared by all of them.',
      keepAll: 'Keep all',
      whyNot: 'Why not linked?',
      path: 'Path between them',
    },
    link: {
      eyebrow: (weight: string): string => `Link · ${weight}`,
      why: (a: string, b: string): string => `Why ${a} and ${b} are linked`,
    },
    missing: {
      eyebrow: 'No link',
      why: (a: string, b: string): string => `Why ${a} and ${b} are not linked`,
      nothing: 'They have nothing in common: no concept, method, dataset or code, no citation, not a word that tells papers apart.',
      /** What they share, of each of five kinds how much. */
      shared: (citations: number, named: number, references: number, citing: number, terms: number): string => {
        const parts = [
          citations > 0 && counted('direct citation')(citations),
          named > 0 && counted('thing with a name', 'things with a name')(named),
          references > 0 && counted('reference')(references),
          citing > 0 && counted('paper that cites both', 'papers that cite both')(citing),
          terms > 0 && counted('word')(terms),
        ].filter((part) => part !== false)
        return AND.format(parts)
      },
      /** With how many links a paper keeps, where that is known. */
      notEnough: (shared: string, kept: number | undefined): string =>
        `They share ${shared}, but not enough: a link is kept where it is among the ${kept === undefined ? '' : `${number(kept)} `}heaviest of one of its papers, and both have heavier ones.`,
      tooLight: (shared: string, least: string): string => `They share ${shared}, but a link by that would weigh less than ${least}, and lighter links were left out of this map.`,
      weightless: (shared: string): string => `They share ${shared}, but that weighs nothing in this map: it counts no links of such kinds, or nearly all papers have these in common.`,
      entities: 'Shared all the same',
      references: 'References in common',
      citedBy: 'Cited together by',
      words: 'Words in common',
      weakest: 'What it would have had to outweigh',
      both: 'Linked to both',
    },
    path: {
      eyebrow: (n: number): string => `Path · ${links(n)}`,
      none: 'No path',
      from: (a: string, b: string): string => `From ${a} to ${b}`,
      whyNot: 'Why are they not linked?',
      select: 'Select these papers',
      apart: 'No chain of links leads from one to the other: they lie in parts of the map that nothing ties together.',
      hint: 'The path of least resistance: strong links, few of them.',
      open: 'Open this link',
      becauseBefore: 'because of ',
      weightBefore: 'weight ',
    },
    list: {
      label: 'List of papers',
      tree: 'Communities, papers and their neighbours',
      empty: 'No paper passes all filters. Take one out or clear them.',
      forKeys: 'Arrow keys open and close; Enter shows the details and, once more, goes there; Esc comes back. Shift+Enter adds a paper to the selection.',
      forTouch: 'Tap a community to open it, a paper for its details.',
    },
    readingList: {
      heading: 'Reading list',
      empty: 'Nothing here yet. Open a paper and press “Keep”, or the key s.',
      takeOff: 'Take off',
      takeOffOne: (title: string): string => `Take off ${title}`,
      saveAs: 'Save as',
      saveAsOne: (format: string): string => `Save as ${format}`,
      clear: 'Clear the list',
    },
    save: {
      heading: 'Save a picture',
      seen: 'The part of the map that you see, as it is coloured and lit now.',
      whole: 'The whole map with its legend, parameters and words that stay words, for print and for drawing programs; what the filters hide is left out.',
      twice: 'PNG, twice as fine',
      fourTimes: 'PNG, four times as fine',
      nothing: 'Nothing is drawn here that could be saved. The SVG needs no drawing.',
      tooLarge: 'This browser cannot make so large a picture. Choose a coarser one.',
      color: (by: string): string => `colour: ${by}`,
      size: (by: string): string => `size: ${by}`,
      seed: (seed: number): string => `seed ${seed}`,
      corpus: (hash: string): string => `corpus ${hash}`,
    },
    help: {
      heading: 'Reading the map',
      about: 'Each disc is a paper, each tinted region a community of papers that share concepts, methods, datasets, code or words. ',
      threads: 'Near a paper the threads appear that tie it to others; every thread can be opened down to the words that made it.',
      forTouch: 'Tap a paper or a thread to open it; zoom with two fingers. Hold a paper to add it to the selection, or hold and draw a line around several. The keys below are for a keyboard.',
      click: 'Click',
      doubleClick: 'Double click',
      keys: {
        search: 'Search',
        select: 'Select a paper; with Shift add it, or draw a line around several',
        focus: 'Focus on its neighbourhood',
        walk: 'Walk over the map',
        links: 'Go through its neighbours by the weight of the link',
        open: 'Open what is lit, with Shift add a paper; once more to its details, Esc back from there',
        back: 'Step back to the whole map',
        zoom: 'Zoom in, zoom out, fit',
        steps: 'Focus on so many steps around the selected paper',
        path: 'Path from the selected paper to the next one chosen',
        keep: 'Keep the selected paper on the reading list',
        save: 'Save a picture',
        shapes: 'Concepts, methods, datasets and code on the map',
        filters: 'Filters',
        list: 'Map or list',
        legend: 'Fold the legend',
        theme: 'Light or dark',
        undo: 'Undo; with Shift redo',
        reset: 'Begin again with the whole map',
        years: 'Papers on an axis of years',
        help: 'This help',
      },
    },
    /** What is done off the page, or on it. */
    tasks: {
      stages: {
        reading: 'Reading',
        corpus: 'Reading',
        extraction: 'Finding concepts',
        linking: 'Weighing links',
        communities: 'Finding communities',
        layout: 'Laying out',
        map: 'Drawing',
      } as Readonly<Record<'reading' | Progress['stage'], string>>,
      onPage: ' · in the page itself, which may start no worker',
    },
    /** Pages without a map. */
    notices: {
      loading: 'Reading the map',
      empty: 'This map has no papers',
      nothingRead: 'Nothing was read when it was built. Build it again from a file with papers in it.',
      /** Followed by the first reason, which may be missing. */
      noneKeptBefore: (n: number): string => `${number(n)} records were read when it was built, and none could be kept: `,
      noReason: 'no reason was given',
      unreadable: 'This map could not be read',
      checkBefore: 'Check that this address leads to a map that Paperloom wrote: ',
      undrawn: 'The map could not be drawn',
    },
  }
}

/** What every language has to say of a map. */
export type Catalogue = ReturnType<typeof english>
