/** Words that connect others: a term may hold them inside (`bag of words`) but neither begin nor end with them. */
const CONNECTING = (
  'a an and as at by for from in into of on or per the to upon versus via vs with within without over under across ' +
  'between among along through against toward towards about after before behind beyond during onto off out up down'
).split(' ')

/** Words that no term holds: pronouns, auxiliaries, conjunctions, adverbs of degree and of discourse. */
const CLOSED = (
  'i we you he she it they me us him her them my our your his its their mine ours this that these those there here who ' +
  'whom whose which what when where why how whether if then else than because since although though while whereas unless ' +
  'until but nor so yet either neither both each every any some all most many much more less few fewer several such same ' +
  'other another one ones no not only just also even still again already always never often sometimes usually typically ' +
  'generally mostly mainly primarily particularly especially specifically namely i.e e.g etc cf et al be is are was were ' +
  'been being am do does did done doing have has had having can could may might must shall should will would cannot ' +
  'however therefore thus hence moreover furthermore besides additionally instead otherwise meanwhile nevertheless ' +
  'nonetheless consequently accordingly finally first firstly second secondly third thirdly lastly next last recently ' +
  'currently previously now today very too quite rather fairly highly significantly substantially considerably greatly ' +
  'largely well better best worse worst further once twice like unlike despite due according given based using used use ' +
  'uses via let s t re ve ll d m don doesn isn aren wasn weren won wouldn can couldn shouldn didn hasn haven hadn own ' +
  'myself itself themselves ourselves himself herself themself something anything nothing everything someone anyone ' +
  'everyone none wherein whereby thereby therein herein thereof hereby albeit amid amongst apart aside except including ' +
  'regarding concerning respectively together towards almost nearly approximately around roughly about above below ' +
  'perhaps maybe indeed simply merely solely directly easily effectively efficiently successfully explicitly implicitly ' +
  'empirically theoretically experimentally extensively consistently widely commonly frequently rarely increasingly'
).split(' ')

export const CONNECTING_WORDS: ReadonlySet<string> = new Set(CONNECTING)
export const STOP_WORDS: ReadonlySet<string> = new Set([...CONNECTING, ...CLOSED])
