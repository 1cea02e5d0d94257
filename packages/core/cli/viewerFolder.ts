import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CommandFailure, EXIT } from './failure.js'

/** The folder of the viewer's built page. */
export function findViewer(): string {
  let folder: string
  try {
    folder = dirname(createRequire(import.meta.url).resolve('@paperloom/viz/package.json'))
  } catch {
    throw new CommandFailure(EXIT.output, 'the viewer is not installed: npm install @paperloom/viz')
  }
  const page = join(folder, 'dist')
  if (existsSync(join(page, 'index.html'))) return page
  throw new CommandFailure(EXIT.output, 'the viewer is not built: run "npm run build" in the Paperloom folder')
}
