import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../packages/core/src/text/sentences.js'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['Boats float. Kites fly! Do stones sink? Yes.', ['Boats float.', 'Kites fly!', 'Do stones sink?', 'Yes.']],
    [
      'Boats (e.g. Paper ones) float, i.e. They stay up. Good.',
      ['Boats (e.g. Paper ones) float, i.e. They stay up.', 'Good.'],
    ],
    [
      'Byron et al. (1843) fold. Noether et al. Propose more. As in Smith et al. We agree.',
      ['Byron et al. (1843) fold.', 'Noether et al. Propose more.', 'As in Smith et al.', 'We agree.'],
    ],
    ['See Fig. 3 and Eq. 2 in Sec. 4. It is there.', ['See Fig. 3 and Eq. 2 in Sec. 4.', 'It is there.']],
    ['It rose by 3.5 points vs. Base at p. It fell.', ['It rose by 3.5 points vs. Base at p.', 'It fell.']],
    ['A. Byron and E. M. Noether met. They talked.', ['A. Byron and E. M. Noether met.', 'They talked.']],
    ['Vitamin C. We like it.', ['Vitamin C.', 'We like it.']],
    ['Code is at https://a.org/b.c. Data too.', ['Code is at https://a.org/b.c.', 'Data too.']],
    ['It goes on ... and on. It ends... Or not.', ['It goes on ... and on.', 'It ends...', 'Or not.']],
    ['He said "it floats." She said (no.) Then it sank.', ['He said "it floats."', 'She said (no.)', 'Then it sank.']],
    ['One line\n\nanother paragraph', ['One line', 'another paragraph']],
    ['One line\r\n\r\nanother', ['One line', 'another']],
    ['wrapped\nline stays. iGPT reads it. mBERT too.', ['wrapped\nline stays.', 'iGPT reads it.', 'mBERT too.']],
    ['The results.We like them.', ['The results.', 'We like them.']],
    ['Use Node.js or v1.2.Beta now.', ['Use Node.js or v1.2.Beta now.']],
    ['纸船会漂。风筝会飞。', ['纸船会漂。', '风筝会飞。']],
    ['We use i.i.d. samples etc. and more, etc. The end.', ['We use i.i.d. samples etc. and more, etc.', 'The end.']],
    ['', []],
    [' \n ', []],
    ['no end', ['no end']],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})
