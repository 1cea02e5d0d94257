import assembler from 'wabt'

/** The bytes of a WebAssembly module, given as text, in base64. */
export async function assemble(text) {
  const { parseWat } = await assembler()
  const parsed = parseWat('module.wat', text, { simd: true })
  try {
    return Buffer.from(parsed.toBinary({}).buffer).toString('base64')
  } finally {
    parsed.destroy()
  }
}
