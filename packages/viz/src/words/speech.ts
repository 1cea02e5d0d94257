/** The forms of a word by the plural categories of Unicode (CLDR); a category without a form of its own takes `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** How a language writes numbers, counts and lists. */
export interface Speech {
  /** BCP 47 tag. */
  readonly locale: string
  /** `1,096`. */
  number(value: number): string
  /** `1.75`: so many digits behind the point, nothing between thousands. */
  fixed(value: number, digits: number): string
  /** `90 %` of 0.9, without decimals. */
  percent(share: number): string
  /** The form of a word that goes with a number. */
  form(value: number, forms: Forms): string
  /** `1 paper`, `1,200 papers`: the number, a space, the form that goes with it. */
  count(value: number, forms: Forms): string
  /** `a, b and c`. */
  list(parts: readonly string[]): string
}

/**
 * All by `Intl`.
 * @throws RangeError where the locale is no BCP 47 tag
 */
export function createSpeech(locale: string): Speech {
  const rules = new Intl.PluralRules(locale)
  const whole = new Intl.NumberFormat(locale)
  const decimals = new Map<number, Intl.NumberFormat>()
  const withDigits = (digits: number): Intl.NumberFormat => {
    const known = decimals.get(digits)
    const format = known ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false })
    if (known === undefined) decimals.set(digits, format)
    return format
  }
  const number = (value: number): string => whole.format(value)
  const form = (value: number, forms: Forms): string => forms[rules.select(value)] ?? forms.other
  return {
    locale,
    number,
    // Rounded as `toFixed` does, which looks at the binary number: the parts of a sum are rounded so too.
    fixed: (value, digits) => withDigits(digits).format(Number(value.toFixed(digits))),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    form,
    count: (value, forms) => `${number(value)} ${form(value, forms)}`,
    list: (parts) => new Intl.ListFormat(locale).format(parts),
  }
}
