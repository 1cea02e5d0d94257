/**
 * What LaTeX commands stand for in plain text. The names are those of The Comprehensive LaTeX Symbol List (Pakin,
 * https://ctan.org/pkg/comprehensive), as far as titles, abstracts and names use them; the signs are Unicode's for them
 * (Unicode Technical Report 25). Pairs of name and sign, separated by spaces.
 */
const SIGNS = `
aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ th þ TH Þ
imath ı jmath ȷ textschwa ə
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ
mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ varPsi Ψ varOmega Ω
Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textlambda λ textmu µ textpi π textsigma σ textomega ω
textDelta Δ textOmega Ω textohm Ω micro µ digamma ϝ aleph ℵ beth ℶ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ eth ð
textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl " textquotesingle '
lq ‘ rq ’ guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › quotedblbase „
quotesinglbase ‚ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » flq ‹ frq › textquotedown „ ldots … dots … textellipsis … dotsc … dotsb …
cdots ⋯ vdots ⋮ ddots ⋱ textbullet • bullet • textperiodcentered · cdotp · cdot · textasteriskcentered * ast ∗ star ⋆
textdagger † dagger † dag † textdaggerdbl ‡ ddagger ‡ ddag ‡ textsection § S § textparagraph ¶ P ¶ textexclamdown ¡
textquestiondown ¿ textinterrobang ‽ textinterrobangdown ⸘ textbackslash \\ backslash \\ textbar | textbardbl ‖ textless < textgreater >
textunderscore _ textasciitilde ~ textasciicircum ^ textasciigrave \` textasciiacute ´ textasciimacron ¯ textasciidieresis ¨
textdollar $ textbraceleft { textbraceright } lbrace { rbrace } lbrack [ rbrack ] textnumero № textregistered ® textcopyright ©
copyright © texttrademark ™ textservicemark ℠ textordfeminine ª textordmasculine º textdegree ° degree ° textdegreecelsius ℃ celsius ℃
texteuro € euro € EUR € textsterling £ pounds £ textyen ¥ yen ¥ textcent ¢ textwon ₩ textperthousand ‰ textonehalf ½ textonequarter ¼
textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textfractionsolidus ⁄ textminus − textpm ± texttimes ×
textdiv ÷ textlnot ¬ textcurrency ¤ textbrokenbar ¦ textmusicalnote ♪ textopenbullet ◦ textvisiblespace ␣ checkmark ✓ hyphen -
slash / textslash / lbrackdbl ⟦ rbrackdbl ⟧ textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓
pm ± mp ∓ times × div ÷ circ ∘ bigcirc ◯ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ dotplus ∔ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿
cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨ wedge ∧ land ∧ neg ¬ lnot ¬ diamond ⋄ Diamond ◇ Box □ square □ blacksquare ■
triangle △ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ vartriangle △ blacktriangle ▲ lozenge ◊ bigstar ★
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcap ⋂ bigcup ⋃ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ partial ∂ nabla ∇
infty ∞ prime ′ emptyset ∅ varnothing ∅ exists ∃ nexists ∄ forall ∀ top ⊤ bot ⊥ angle ∠ measuredangle ∡ surd √ flat ♭ natural ♮ sharp ♯
clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ mho ℧ therefore ∴ because ∵ complement ∁ Finv Ⅎ Game ⅁
leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ leqslant ⩽ geqslant ⩾ ll ≪ gg ≫ lll ⋘ ggg ⋙ lesssim ≲ gtrsim ≳ equiv ≡ sim ∼ nsim ≁ simeq ≃ approx ≈
approxeq ≊ cong ≅ ncong ≇ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ propto ∝ varpropto ∝ prec ≺ succ ≻ preceq ⪯ succeq ⪰ subset ⊂ supset ⊃
subseteq ⊆ supseteq ⊇ nsubseteq ⊈ subsetneq ⊊ supsetneq ⊋ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ ni ∋ notin ∉ nin ∉ mid ∣
nmid ∤ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ bowtie ⋈ smile ⌣ frown ⌢ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lnot ¬
leftarrow ← gets ← rightarrow → to → uparrow ↑ downarrow ↓ updownarrow ↕ leftrightarrow ↔ Leftarrow ⇐ Rightarrow ⇒ Uparrow ⇑ Downarrow ⇓
Leftrightarrow ⇔ iff ⇔ implies ⇒ impliedby ⇐ longleftarrow ⟵ longrightarrow ⟶ longleftrightarrow ⟷ Longleftarrow ⟸ Longrightarrow ⟹
Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookleftarrow ↩ hookrightarrow ↪ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝
rightsquigarrow ⇝ rightleftharpoons ⇌ leftrightharpoons ⇋ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
rightleftarrows ⇄ leftrightarrows ⇆ twoheadrightarrow ↠ nrightarrow ↛ nleftarrow ↚ circlearrowleft ↺ circlearrowright ↻
langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖
guilsinglbase ‚ dprime ″ backprime ‵ textprime ′ textdoubleprime ″ cprime ʹ cdprime ʺ textsuperscriptcircle ° ayn ʿ textlquill ⁅
`

/** Commands that stand for words, and those that stand for space. */
const WORDS = `
TeX=TeX LaTeX=LaTeX LaTeXe=LaTeX2e BibTeX=BibTeX XeTeX=XeTeX XeLaTeX=XeLaTeX LuaTeX=LuaTeX LuaLaTeX=LuaLaTeX pdfLaTeX=pdfLaTeX
ConTeXt=ConTeXt MF=Metafont AMS=AMS eg=e.g. ie=i.e. etal=et_al. nbsp=_ space=_ quad=_ qquad=_ enspace=_ enskip=_ thinspace=_
newline=_ hfill=_ nobreakspace=_ item=_ bibrangedash=–
sin=sin cos=cos tan=tan cot=cot sinh=sinh cosh=cosh tanh=tanh arcsin=arcsin arccos=arccos arctan=arctan log=log ln=ln lg=lg exp=exp
min=min max=max inf=inf sup=sup lim=lim limsup=lim_sup liminf=lim_inf arg=arg argmin=arg_min argmax=arg_max det=det dim=dim ker=ker
gcd=gcd deg=deg hom=hom Pr=Pr bmod=mod mod=mod pmod=mod
`

/** Commands that change fonts, sizes or spacing and stand for nothing. */
const SILENT = `
em it bf sc rm tt sl sf bfseries itshape scshape upshape slshape mdseries ttfamily rmfamily sffamily normalfont cal tiny scriptsize
footnotesize small normalsize large Large LARGE huge Huge displaystyle textstyle scriptstyle boldmath unboldmath mathit mathrm left right
big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr middle limits nolimits protect relax ignorespaces noindent centering
allowbreak nobreak break linebreak pagebreak newpage bibcyr selectfont mathstrut strut null aftergroup hfil hss unskip negthinspace
autocap midsentence expandafter textcompwordmark makeatletter makeatother bigskip medskip smallskip sloppy raggedright
`

/** Commands whose argument is no text of the work, with the number of such arguments before any other. */
const HIDDEN = `
vphantom=1 hphantom=1 phantom=1 hspace=1 vspace=1 label=1 noopsort=1 SortNoop=1 NoopSort=1 sortnoop=1 textcolor=1 color=1 colorbox=1
begin=1 end=1 fontsize=2 selectlanguage=1 foreignlanguage=1 inputencoding=1 fontencoding=1 fontfamily=1 fontseries=1
fontshape=1 raisebox=1 index=1 rule=2 includegraphics=1
`

/** Accents and the combining character that each puts on the next letter; those of mathematics too. */
const ACCENTS = `
\` 0300 ' 0301 ^ 0302 ~ 0303 = 0304 u 0306 . 0307 " 0308 h 0309 r 030a H 030b v 030c G 030f U 030e f 0311 d 0323 c 0327 k 0328 b 0331 t 0361
grave 0300 acute 0301 hat 0302 widehat 0302 tilde 0303 widetilde 0303 bar 0304 breve 0306 dot 0307 ddot 0308 mathring 030a check 030c
vec 20d7 textcommabelow 0326 textcommaabove 0313 textogonekcentered 0328 newtie 0361 overline 0305 underbar 0331 dddot 20db
capitalacute 0301 capitalgrave 0300 capitalcaron 030c capitaldieresis 0308 capitalcircumflex 0302 capitaltilde 0303 capitalring 030a
`

/** Text that stands for a command without arguments. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(SIGNS.trim().split(/\s+/)),
  ...WORDS.trim().split(/[ \n](?=[a-z]+=)/i).map(readWord),
  ...SILENT.trim().split(/\s+/).map((name) => [name, ''] as const),
])

/** Number of leading arguments to leave out. */
export const HIDDEN_ARGUMENTS: ReadonlyMap<string, number> = new Map(
  HIDDEN.trim().split(/\s+/).map((entry) => [entry.slice(0, -2), Number(entry.slice(-1))]),
)

/** Combining character by accent command. */
export const COMBINING: ReadonlyMap<string, string> = new Map(
  pairs(ACCENTS.trim().split(/\s+/)).map(([name, code]) => [name, String.fromCodePoint(parseInt(code, 16))]),
)

/** Letters that Unicode has doubled: `\mathbb{R}`. */
export const DOUBLE_STRUCK = alphabet('C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ')

export const SUPERSCRIPTS = alphabet('0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ = ⁼ ( ⁽ ) ⁾ n ⁿ i ⁱ ∘ ° ′ ′ ∗ * * * † † ‡ ‡ ® ® ™ ™')
export const SUBSCRIPTS = alphabet(
  '0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋ = ₌ ( ₍ ) ₎ a ₐ e ₑ h ₕ i ᵢ j ⱼ k ₖ l ₗ m ₘ n ₙ o ₒ p ₚ r ᵣ s ₛ t ₜ u ᵤ v ᵥ x ₓ',
)

function alphabet(table: string): ReadonlyMap<string, string> {
  return new Map(pairs(table.split(' ')))
}

function pairs(words: readonly string[]): [string, string][] {
  const list: [string, string][] = []
  for (let i = 0; i + 1 < words.length; i += 2) list.push([words[i]!, words[i + 1]!])
  return list
}

function readWord(entry: string): [string, string] {
  const at = entry.indexOf('=')
  return [entry.slice(0, at), entry.slice(at + 1).replaceAll('_', ' ')]
}
