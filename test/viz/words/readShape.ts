import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** Where the shape of the catalogue stands: a file, and the name of its type. */
const SHAPES = [
  ['english.ts', 'Catalogue'],
  ['englishImports.ts', 'ImportCatalogue'],
] as const
const pathOf = (file: string): string => fileURLToPath(new URL(`../../../packages/viz/src/words/${file}`, import.meta.url))

/** A function of the catalogue: its place, its name, and the kinds of its arguments. */
export interface Saying {
  readonly place: string
  readonly name: string
  readonly takes: readonly ('number' | 'string')[]
}

/** Every function of the catalogue with what it takes, as the compiler sees it; `help.keys` and the like hold no functions. */
export function readSayings(): readonly Saying[] {
  const program = ts.createProgram(SHAPES.map(([file]) => pathOf(file)), { strict: true, target: ts.ScriptTarget.ES2023, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, customConditions: ['paperloom:source'], types: [] })
  const checker = program.getTypeChecker()
  const places = SHAPES.flatMap(([file, name]) => {
    const alias = program.getSourceFile(pathOf(file))!.statements.find((node): node is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(node) && node.name.text === name)!
    return checker.getTypeAtLocation(alias).getProperties()
  })
  const sayings: Saying[] = []
  for (const place of places) {
    for (const property of checker.getTypeOfSymbol(place).getProperties()) {
      const [signature] = checker.getTypeOfSymbol(property).getCallSignatures()
      if (signature === undefined) continue
      const takes = signature.getParameters().map((parameter) => (checker.typeToString(checker.getTypeOfSymbol(parameter)) === 'string' ? 'string' : 'number'))
      sayings.push({ place: place.name, name: property.name, takes })
    }
  }
  return sayings
}
