/** Words that no person bears, in English, French and Spanish. */
const WORDS =
  'team group consortium collaboration institute university inc lab labs laboratory laboratories network association committee organization organisation ' +
  'foundation agency ministry council society department academy commission bureau federation administration authority alliance coalition initiative ' +
  'partnership directorate secretariat observatory center centers centre centres institutes office services nations company corporation ltd gmbh llc ' +
  'équipe groupe université laboratoire comité fondation agence ministère conseil société département académie fédération réseau ' +
  'equipo grupo instituto universidad laboratorio asociación organización fundación agencia ministerio consejo sociedad departamento academia comisión federación centro'
/** What German compounds end with: `Forschungsgemeinschaft`, `Bundesministerium`. */
const ENDINGS =
  'arbeitsgruppe gesellschaft gemeinschaft stiftung verein verband ministerium institut universität hochschule akademie kommission behörde bundesamt zentrum'

const ORGANIZATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${alternatives(WORDS)})(?![\p{L}\p{N}])|(?:${alternatives(ENDINGS)})(?!\p{L})|\d`,
  'iu',
)

function alternatives(words: string): string {
  return words.replaceAll(' ', '|')
}

/** Whether a name is that of a group of people or an institution, as far as its words tell: no family name is to be sought in it. */
export function isOrganization(name: string): boolean {
  return ORGANIZATION.test(name.normalize('NFC'))
}
