import { COMBINING, DOUBLE_STRUCK, HIDDEN_ARGUMENTS, SUBSCRIPTS, SUPERSCRIPTS, SYMBOLS } from './latexCommands.js'

/** Groups nested deeper than this lose their braces only. */
const MAX_DEPTH = 60
const LONGEST_FORMULA = 1000
const MARKUP = /[\\{}$~]|--|``|''/
const IN_TEXT = /[\\{}$~]|--|``|''/g
/** Two of them stand for one sign. */
const LIGATURES = "-`'"
const IN_MATH = /[\\{}$~^_']/g
const COMMAND = /\\(?:[a-z]+\*?|[^a-z]|$)/iy
/** Where a dollar is money, not mathematics: `$5 million`. */
const MONEY = /^\$\d[\d.,]*\s?[a-z]{3}/i

/**
 * The plain text that LaTeX stands for, as bibliographies write it: accents and signs in Unicode, commands and braces
 * gone, simple mathematics as text (`$\alpha$-divergence`, `H$_2$O` as H₂O). Broken LaTeX gives what can be told; `%`
 * is an ordinary character, as BibTeX has it. White space stays as it is. Linear in the length of the text.
 */
export function latexToText(source: string): string {
  return MARKUP.test(source) ? new LatexReader(source).readAll() : source
}

class LatexReader {
  private at = 0
  private lastDollar: number

  constructor(private readonly source: string) {
    this.lastDollar = source.lastIndexOf('$')
  }

  readAll(): string {
    let text = ''
    while (this.at < this.source.length) {
      text += this.read('', false, 0)
      this.at++
    }
    return text
  }

  /** Reads to the end of the group: `stop` or a closing brace, on which it stays. */
  private read(stop: string, math: boolean, depth: number): string {
    const special = math ? IN_MATH : IN_TEXT
    let text = ''
    while (this.at < this.source.length) {
      special.lastIndex = this.at
      let next = special.test(this.source) ? special.lastIndex - 1 : this.source.length
      if (!math && LIGATURES.includes(this.source.charAt(next) || ' ')) next--
      if (next > this.at) text += this.source.slice(this.at, next)
      this.at = next
      const character = this.source.charAt(next)
      if (character === '' || character === '}' || character === stop) return text
      text += character === '\\' ? this.readCommand(math, depth) : this.readSign(character, math, depth)
    }
    return text
  }

  private readSign(character: string, math: boolean, depth: number): string {
    switch (character) {
      case '{':
        return this.readGroup(math, depth)
      case '$':
        return this.readMath(math, depth)
      case '~':
        return this.skip(1, ' ')
      case '^':
      case '_':
        return this.skip(1, '') + writeScript(character, this.readArgument(true, depth))
      default:
        return math ? this.skip(1, '′') : this.readLigature(character)
    }
  }

  private skip(length: number, text: string): string {
    this.at += length
    return text
  }

  private readLigature(character: string): string {
    if (character === '-') return this.source.startsWith('---', this.at) ? this.skip(3, '—') : this.skip(2, '–')
    return this.skip(2, character === '`' ? '“' : '”')
  }

  private readGroup(math: boolean, depth: number): string {
    this.at++
    if (depth >= MAX_DEPTH) return ''
    const text = this.read('', math, depth + 1)
    this.at++
    return text
  }

  private readMath(math: boolean, depth: number): string {
    const opening = this.source.startsWith('$$', this.at) ? 2 : 1
    const closed = this.at + opening <= this.lastDollar && depth < MAX_DEPTH
    if (math || !closed || MONEY.test(this.source.slice(this.at, this.at + 24))) return this.skip(1, '$')
    this.at += opening
    const text = this.read('$', true, depth + 1)
    if (this.source.charAt(this.at) === '$') this.at += this.source.startsWith('$$', this.at) ? opening : 1
    return text
  }

  /** The next group, command or character. */
  private readArgument(math: boolean, depth: number): string {
    while (/\s/.test(this.source.charAt(this.at))) this.at++
    const character = this.source.charAt(this.at)
    if (character === '{') return this.readGroup(math, depth)
    if (character === '\\') return depth >= MAX_DEPTH ? this.skip(1, '') : this.readCommand(math, depth + 1)
    if (character === '}' || character === '$') return ''
    const letter = String.fromCodePoint(this.source.codePointAt(this.at) ?? 32)
    return this.skip(letter.length, letter)
  }

  private readCommand(math: boolean, depth: number): string {
    COMMAND.lastIndex = this.at
    const name = this.source.slice(this.at + 1, COMMAND.test(this.source) ? COMMAND.lastIndex : this.at + 1)
    this.at += 1 + name.length
    const combining = COMBINING.get(name)
    if (combining !== undefined) return this.readAccent(name, combining, math, depth)
    if (!/^[a-z]/i.test(name)) return this.readEscape(name, math, depth)
    const bare = name.replace('*', '')
    const symbol = SYMBOLS.get(bare)
    if (symbol !== undefined) {
      if (!math) this.skipSpace()
      return symbol
    }
    return this.readMacro(bare, math, depth)
  }

  /** White space after a command's name ends the name and stands for nothing, and so does an empty group. */
  private skipSpace(): void {
    if (this.source.startsWith('{}', this.at)) this.at += 2
    else while (/[^\S\n]/.test(this.source.charAt(this.at))) this.at++
  }

  private readEscape(name: string, math: boolean, depth: number): string {
    switch (name) {
      case '(':
      case '[':
        return this.readDelimited(name === '(' ? '\\)' : '\\]', depth)
      case '':
      case ')':
      case ']':
      case '-':
      case '/':
      case '!':
      case '@':
        return ''
      case '\\':
      case ',':
      case ';':
      case ':':
      case '>':
        return math && name !== '\\' ? '' : ' '
      case '|':
        return '‖'
      default:
        return /\s/.test(name) ? ' ' : name
    }
  }

  private readDelimited(end: string, depth: number): string {
    const length = depth < MAX_DEPTH ? this.source.slice(this.at, this.at + LONGEST_FORMULA).indexOf(end) : -1
    if (length < 0) return ''
    const text = new LatexReader(this.source.slice(this.at, this.at + length)).read('', true, depth + 1)
    return this.skip(length + end.length, text)
  }

  private readAccent(name: string, combining: string, math: boolean, depth: number): string {
    const isLetter = /^[a-z]/i.test(name)
    const next = this.source.charAt(this.at)
    if (!isLetter && (next === '' || /[\s}]/.test(next))) return name
    if (isLetter && next === '') return ''
    const text = this.readArgument(math, depth)
    if (text.trim() === '') return isLetter ? text : name
    const letter = String.fromCodePoint(text.codePointAt(0)!)
    const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
    return compose(base, combining) + text.slice(letter.length)
  }

  private readMacro(name: string, math: boolean, depth: number): string {
    for (let hidden = HIDDEN_ARGUMENTS.get(name) ?? 0; hidden > 0; hidden--) this.readArgument(math, depth)
    switch (name) {
      case 'par':
        return '\n\n'
      case 'url':
      case 'path':
      case 'nolinkurl':
        return this.readVerbatim()
      case 'href':
        return this.readLink(depth)
      case 'ensuremath':
        return this.readArgument(true, depth)
      case 'text':
      case 'textrm':
      case 'mbox':
        return this.readArgument(false, depth)
      case 'enquote':
      case 'mkbibquote':
        return `“${this.readArgument(math, depth)}”`
      case 'textsuperscript':
      case 'sp':
        return raise(this.readArgument(math, depth), SUPERSCRIPTS)
      case 'textsubscript':
      case 'sb':
        return raise(this.readArgument(math, depth), SUBSCRIPTS)
      case 'mathbb':
        return raise(this.readArgument(math, depth), DOUBLE_STRUCK)
      case 'frac':
      case 'dfrac':
      case 'tfrac':
        return `${bracket(this.readArgument(math, depth))}/${bracket(this.readArgument(math, depth))}`
      case 'sqrt':
        return `√${bracket(this.readArgument(math, depth))}`
      case 'not':
        return `${this.readArgument(math, depth)}\u0338`.normalize('NFC')
      default:
        return this.readUnknown(name)
    }
  }

  /** A command that nobody knows is its arguments; without any, its name says more than nothing. */
  private readUnknown(name: string): string {
    const next = this.source.charAt(this.at)
    return next === '{' || HIDDEN_ARGUMENTS.has(name) || /^(?:text|math|mk)/.test(name) ? '' : name
  }

  /** An argument in which nothing is a command but the escapes that keep BibTeX going. */
  private readVerbatim(): string {
    this.skipSpace()
    if (this.source.charAt(this.at) !== '{') return ''
    const start = this.at + 1
    let level = 0
    do {
      const character = this.source.charAt(this.at++)
      if (character === '{') level++
      else if (character === '}') level--
    } while (level > 0 && this.at < this.source.length)
    return this.source.slice(start, level === 0 ? this.at - 1 : this.at).replace(/\\([&%#_~{}])/g, '$1')
  }

  private readLink(depth: number): string {
    const address = this.readVerbatim()
    const text = this.readArgument(false, depth)
    return text === '' || text === address ? address : `${text} (${address})`
  }
}

const composed = new Map<string, string>()

/** The accented letter; the few that a text has are made once. */
function compose(letter: string, combining: string): string {
  const pair = letter + combining
  const known = composed.get(pair)
  if (known !== undefined) return known
  const whole = pair.normalize('NFC')
  if (composed.size < 1000) composed.set(pair, whole)
  return whole
}

function writeScript(sign: string, text: string): string {
  const raised = raise(text, sign === '^' ? SUPERSCRIPTS : SUBSCRIPTS)
  if (raised !== text || text === '') return raised
  return [...text].length === 1 ? `${sign}${text}` : `${sign}(${text})`
}

/** The text in the signs of this alphabet, where it has all of them. */
function raise(text: string, alphabet: ReadonlyMap<string, string>): string {
  const signs = [...text].map((sign) => alphabet.get(sign))
  return signs.includes(undefined) ? text : signs.join('')
}

function bracket(text: string): string {
  return [...text].length > 1 && !/^\p{L}+$|^\d+$/u.test(text) ? `(${text})` : text
}

/** Letters with the accents that LaTeX writes in front, the rest of the text as it is: `G\"odel`, `caf\'{e}`. */
export function decodeAccents(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(["'`^~=.])(?:\{([a-z])\}|([a-z]))/gi, (_, accent: string, braced: string | undefined, bare: string | undefined) =>
    `${braced ?? bare ?? ''}${COMBINING.get(accent) ?? ''}`.normalize('NFC'),
  )
}
