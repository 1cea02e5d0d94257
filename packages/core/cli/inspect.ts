import type { Command } from 'commander'
import type { PaperMap } from '@paperloom/core'
import { CommandFailure, EXIT } from './failure.js'
import { someOf } from './figures.js'
import { communityView, mapView } from './mapView.js'
import { choiceView, findPapers, paperView } from './paperView.js'
import { readMap } from './readMap.js'
import { printable, type Terminal } from './terminal.js'
import type { View } from './view.js'

interface InspectFlags {
  readonly json?: boolean
  readonly community?: string
  readonly paper?: string
}

const EXAMPLES = `
Examples:
  paperloom inspect map.json
  paperloom inspect map.json --community c2
  paperloom inspect map.json --paper "reward model" --json`

export function addInspect(program: Command, terminal: Terminal): void {
  program
    .command('inspect')
    .description('say what a map holds: communities, papers, links and why they are there')
    .argument('<map>', 'a map file; - reads stdin')
    .option('-c, --community <id>', 'one community, all its papers')
    .option('-p, --paper <text>', 'one paper, by a part of its title or by its id')
    .option('--json', 'print the answer for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flags: InspectFlags) => {
      if (flags.community !== undefined && flags.paper !== undefined) {
        throw new CommandFailure(EXIT.usage, 'give --community or --paper, not both')
      }
      const { figures, words } = chooseView(await readMap(path, terminal), flags, terminal.colour.out)
      terminal.out(flags.json === true ? `${JSON.stringify(figures, null, 2)}\n` : `${words.join('\n')}\n`)
    })
}

function chooseView(map: PaperMap, { community: id, paper: text }: InspectFlags, colour: boolean): View {
  if (id !== undefined) {
    const community = map.communities.find((candidate) => candidate.id === id)
    if (community !== undefined) return communityView(map, community, colour)
    const known = someOf(map.communities.map((candidate) => printable(candidate.id)))
    throw new CommandFailure(EXIT.usage, `the map has no community ${id}; it has ${known}`)
  }
  if (text === undefined) return mapView(map, colour)
  const papers = findPapers(map, text)
  if (papers.length === 0) throw new CommandFailure(EXIT.usage, `no paper has this in its title or id: ${text}`)
  return papers.length === 1 ? paperView(map, papers[0]!, colour) : choiceView(papers)
}
