import type { Issue, PaperMap } from '@paperloom/core'
import { counted, entitiesInWords, figuresOf, grouped, MOST_LISTED } from './figures.js'
import { bold, printable } from './terminal.js'

const MAX_SHOWN = 3

/** What became of the input and what the map holds, for a person. */
export function mapInWords(map: PaperMap, files: number, out: string, colour: boolean): string {
  const { read, kept, merged, dropped } = map.report
  const figures = figuresOf(map)
  const apart = figures.withoutCommunity
  const lines = [
    `Read ${counted(read, 'record')} from ${counted(files, 'input')}: ${counted(kept, 'paper')}, ${merged} merged, ${dropped} dropped.`,
    `Found ${entitiesInWords(figures)}.`,
    `Wove ${counted(figures.links, 'link')} and ${counted(figures.communities, 'community', 'communities')}` +
      `${apart === 0 ? '' : `; ${counted(apart, 'paper has', 'papers have')} no link to another`}.`,
    ...map.communities
      .slice(0, MOST_LISTED)
      .map(({ id, label, size }) => `  ${id.padEnd(4)}${String(size).padStart(5)}  ${bold(printable(label), colour)}`),
    ...(figures.communities > MOST_LISTED ? [`  and ${grouped(figures.communities - MOST_LISTED)} more, all in the map`] : []),
    ...issuesInWords(map.report.issues),
    ...(out === '-' ? [] : [`Wrote ${out}. See it: paperloom serve ${out}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** The same for a program. */
export function mapInFigures(map: PaperMap, out: string): object {
  const communities = map.communities.map(({ id, label, size }) => ({ id, label, size }))
  const { generator, parameters, report } = map
  return { command: 'build', generator, out, figures: figuresOf(map), communities, parameters, report }
}

/** Issues by kind, worst first, with a few of each. */
function issuesInWords(issues: readonly Issue[]): string[] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [issue])
    else group.push(issue)
  }
  const rank = { error: 0, warning: 1, note: 2 }
  const sorted = [...groups.values()].sort((a, b) => rank[a[0]!.severity] - rank[b[0]!.severity])
  return sorted.flatMap((group) => {
    const { severity, code } = group[0]!
    const times = group.reduce((sum, { count = 1 }) => sum + count, 0)
    const more = times - MAX_SHOWN
    return [
      `${severity}: ${code}, ${counted(times, 'time')}`,
      ...group.slice(0, MAX_SHOWN).map((issue) => `  ${placeOf(issue)}${printable(issue.message)}`),
      ...(more > 0 ? [`  and ${more} more, all in the map under "report"`] : []),
    ]
  })
}

function placeOf({ source, line, path }: Issue): string {
  const place = [source, line ?? path].filter((part) => part !== undefined).join(':')
  return place === '' ? '' : `${printable(place)}: `
}
