import { isLoom, parseLoom, toMapJson, type PaperMap } from '@paperloom/core'
import { resolveTheme, type ThemeSetting } from './appearance/theme.js'
import { button, h } from './panels/h.js'
import { createDropVeil, createImportFault, createImportPage } from './panels/importPage.js'
import { createImportProgress } from './panels/importProgress.js'
import { createImportReport } from './panels/importReport.js'
import { IMPORTS } from './styles/imports.js'
import { adoptStyles } from './styles/styleSheet.js'
import type { ImportWords } from './words/importWords.js'
import type { Tasks } from './worker/client.js'
import type { SourceFile, TaskResult } from './worker/protocol.js'
import { readFiles } from './worker/readFiles.js'

/** What bringing one's own papers needs of the page. */
export interface ImportHost {
  /** The map that is shown, if one is. */
  current(): PaperMap | null
  /** Without a name it keeps the one that it has. */
  show(map: PaperMap, name: string | null): void
  /** In which the map is shown now, or is to be. */
  theme(): ThemeSetting
  readonly tasks: Tasks
  readonly words: ImportWords
}

/** Dropping, pasting and choosing papers, on a page that may have a map already. */
export interface BringYourOwn {
  /** Shows what to do where there is no map. */
  welcome(): void
  /** Offers to add papers, where there is a map to add them to. */
  offer(): void
  /** Takes the theme that there is now. */
  paint(): void
  /** Builds a map of files, added to the one that is there or not. */
  open(files: readonly SourceFile[], add: boolean): Promise<void>
  destroy(): void
}

/** A paste shorter than this is a word and no list of papers. */
const SHORTEST_PASTE = 120

export function createBringYourOwn(page: HTMLElement, host: ImportHost): BringYourOwn {
  const root = page.attachShadow({ mode: 'open' })
  adoptStyles(root, IMPORTS)
  const { words } = host
  const overlay = h('div', { class: 'loom overlay', lang: words.lang })
  root.append(overlay)
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const chooser = h('input', { type: 'file', multiple: true, hidden: true, tabindex: -1, 'aria-hidden': 'true' })
  let work: AbortController | undefined
  const parts = new Map<'page' | 'veil' | 'progress' | 'report' | 'add', HTMLElement>()

  const put = (name: Parameters<typeof parts.get>[0], element: HTMLElement | undefined): void => {
    parts.get(name)?.remove()
    parts.delete(name)
    if (element === undefined) return
    parts.set(name, element)
    overlay.append(element)
  }
  const asFile = (text: string): SourceFile => ({ name: words.imports.pasted, bytes: new TextEncoder().encode(text) })
  const paint = (): void => {
    overlay.dataset['theme'] = resolveTheme(host.theme(), dark.matches).name
  }
  const choose = (): void => {
    chooser.value = ''
    chooser.click()
  }
  const offer = (): void => {
    if (host.current() === null) put('add', undefined)
    else if (!parts.has('add')) put('add', button({ class: 'add-papers' }, [words.imports.add], choose))
  }
  /** The focus goes on from where papers are brought. */
  const closeReport = (): void => {
    const focused = parts.get('report')?.contains(root.activeElement) === true
    put('report', undefined)
    if (focused) (parts.get('page')?.querySelector('button') ?? parts.get('add'))?.focus()
  }
  const welcome = (): void => {
    put('page', createImportPage({ choose, paste: (text) => void open([asFile(text)], false) }, words))
  }

  const open = async (files: readonly SourceFile[], add: boolean): Promise<void> => {
    work?.abort()
    const own = new AbortController()
    work = own
    put('report', undefined)
    const progress = createImportProgress(() => own.abort(), words)
    put('progress', progress.element)
    try {
      const before = add ? host.current() : null
      const task = { kind: 'build', files, ...(before === null ? {} : { before }) } as const
      const { map, issues } = readLoom(files, before) ?? (await host.tasks.run(task, { signal: own.signal, progress: progress.show }))
      const focused = parts.get('page')?.contains(root.activeElement) === true
      put('page', undefined)
      host.show(map, nameOf(files, add))
      put('report', createImportReport(map, issues, { save: () => saveMap(map), close: closeReport }, words))
      if (focused) parts.get('report')?.querySelector<HTMLElement>('.plain')?.focus()
    } catch (error) {
      if (!own.signal.aborted) put('report', createImportFault(messageOf(error), !isOfFile(error), closeReport, words))
    } finally {
      if (work === own) put('progress', undefined)
    }
  }
  const take = async (list: Iterable<File>, add: boolean): Promise<void> => {
    const files = [...list]
    if (files.length === 0) return
    try {
      await open(await readFiles(files), add)
    } catch (error) {
      put('report', createImportFault(messageOf(error), false, closeReport, words))
    }
  }

  chooser.addEventListener('change', () => void take(chooser.files ?? [], host.current() !== null))
  overlay.append(chooser)
  const halfOf = (event: DragEvent): HTMLElement | undefined =>
    event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset['drop'] !== undefined)
  const listeners = {
    dragover(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      if (!parts.has('veil')) put('veil', createDropVeil(host.current() !== null, words))
      const over = halfOf(event)
      for (const half of parts.get('veil')!.children) half.classList.toggle('over', half === over)
    },
    dragleave(event: DragEvent): void {
      if (event.relatedTarget === null) put('veil', undefined)
    },
    drop(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      const add = halfOf(event)?.dataset['drop'] === 'add' && host.current() !== null
      put('veil', undefined)
      void take(event.dataTransfer.files, add)
    },
    paste(event: ClipboardEvent): void {
      const [target] = event.composedPath()
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim().length >= SHORTEST_PASTE) void open([asFile(text)], host.current() !== null)
    },
  }
  overlay.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !parts.has('report')) return
    closeReport()
    event.stopPropagation()
  })
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener)
  dark.addEventListener('change', paint)
  paint()

  return {
    welcome,
    offer,
    paint,
    open,
    destroy() {
      work?.abort()
      for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener as EventListener)
      dark.removeEventListener('change', paint)
      overlay.remove()
    },
  }
}

function nameOf(files: readonly SourceFile[], add: boolean): string | null {
  if (add || files[0] === undefined) return null
  return files[0].name.replace(/(?:\.\w{1,8}){1,2}$/, '')
}

/** A compact map is read here: it opens faster than what a worker made of it could be handed over. */
function readLoom([file, ...others]: readonly SourceFile[], before: PaperMap | null): TaskResult | undefined {
  if (file === undefined || others.length > 0 || before !== null || !isLoom(file.bytes)) return undefined
  const { value, issues } = parseLoom(file.bytes)
  return { map: value, issues }
}

/** The file's fault, and not the program's. */
function isOfFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'FormatError'
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function saveMap(map: PaperMap): void {
  const address = URL.createObjectURL(new Blob([toMapJson(map)], { type: 'application/json' }))
  const link = h('a', { href: address, download: 'map.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
