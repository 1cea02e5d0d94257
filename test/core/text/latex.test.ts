import { describe, expect, it } from 'vitest'
import { decodeAccents, latexToText } from '../../../packages/core/src/text/latex.js'

describe('latexToText', () => {
  it.each([
    ['plain text, 100% of it', 'plain text, 100% of it'],
    [String.raw`{\"o} \"{o} \"o {\"{o}}`, 'ö ö ö ö'],
    [String.raw`Erd{\H o}s, \v{C}apek, {\c c}a, \k{a}, \r{u}, \'{\i}, \'\i, \^{\j}`, 'Erdős, Čapek, ça, ą, ů, í, í, ĵ'],
    [String.raw`{\ss} \o{} \L{}ukasz {\AA}berg \ae on \OE{}uvre`, 'ß ø Łukasz Åberg æon Œuvre'],
    [String.raw`\~{} \^{} \textasciitilde{} \textbackslash{}`, '~ ^ ~ \\'],
    [String.raw`50\% \& \$5 \#1 a\_b \{x\}`, '50% & $5 #1 a_b {x}'],
    ["``quoted'' and `single' -- from 1--2 --- end", '“quoted” and `single\' – from 1–2 — end'],
    [String.raw`$\alpha$-divergence, $O(n \log n)$, $\ell_1$, $x \in \mathbb{R}^n$`, 'α-divergence, O(n log n), ℓ₁, x ∈ ℝⁿ'],
    [String.raw`CO$_2$, A$^2$, $10^{-3}$, $x^{ab}$, $x_q$, $f'$`, 'CO₂, A², 10⁻³, x^(ab), x_q, f′'],
    [String.raw`19\textsuperscript{th} H\textsubscript{2}O`, '19th H₂O'],
    [String.raw`$\frac{1}{2}$ $\frac{a+b}{c}$ $\sqrt{x}$ $a \not= b$ $\hat{y}$`, '1/2 (a+b)/c √x a ≠ b ŷ'],
    [String.raw`\(E = mc^2\) and \[x\]`, 'E = mc² and x'],
    [String.raw`\emph{kept} \textbf{too} {\em old} {\bf style} \LaTeX{} \textsc{Net}`, 'kept too old style LaTeX Net'],
    [String.raw`\url{https://x.org/a\_b~c} \href{https://x.org}{here} \href{https://x.org}{https://x.org}`, 'https://x.org/a_b~c here (https://x.org) https://x.org'],
    [String.raw`\unknown{argument} \DriftNet rest`, 'argument DriftNet rest'],
    [String.raw`{\noopsort{1973}}1974 \vphantom{x}y`, '1974 y'],
    ['a~b\\,c\\ d', 'a b c d'],
    ['{{Double} braces}', 'Double braces'],
    ['costs $5 million', 'costs $5 million'],
    ['costs $5 only', 'costs $5 only'],
    ['unclosed {brace and } stray } here', 'unclosed brace and  stray  here'],
    ['ends with \\', 'ends with '],
    [String.raw`\'`, "'"],
    ['', ''],
  ])('%j', (latex, text) => {
    expect(latexToText(latex)).toBe(text)
  })

  it.each([
    ['groups', '{'.repeat(100_000)],
    ['closed groups', '{'.repeat(50_000) + 'x' + '}'.repeat(50_000)],
    ['accents', "\\'".repeat(100_000)],
    ['formulas', '$'.repeat(100_001)],
    ['formulas that are never closed', '\\('.repeat(100_000)],
    ['scripts', `$${'^'.repeat(100_000)}$`],
    ['fractions', '\\frac'.repeat(50_000)],
    ['links', '\\href{'.repeat(50_000)],
  ])('is not led astray by many %s', (_, latex) => {
    expect(latexToText(latex).length).toBeLessThanOrEqual(latex.length)
  })
})

describe('decodeAccents', () => {
  it.each([
    [String.raw`The G\"odel machine and caf\'{e}`, 'The Gödel machine and café'],
    [String.raw`a set $\alpha \\ x$, C:\temp and \emph{this}`, String.raw`a set $\alpha \\ x$, C:\temp and \emph{this}`],
    ['nothing to do', 'nothing to do'],
  ])('decodes accents and nothing else: %s', (text, decoded) => {
    expect(decodeAccents(text)).toBe(decoded)
  })
})
