import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { patienceOf, patienceWithRoom } from '../../packages/core/cli/patience.js'

describe('patience with what V8 compiles and collects', () => {
  it('is asked of the versions that are known, by flags that they know', () => {
    const { stderr, status } = spawnSync(process.execPath, [...patienceOf(process.versions.v8, false), '-e', '0'], { encoding: 'utf8' })
    expect([stderr, status]).toEqual(['', 0])
  })

  it('does not put off collecting where there is little room', () => {
    expect(patienceOf('11.3', true)).toEqual(patienceOf('11.3', false).slice(0, 1))
  })

  it('is asked of a process that is given more room as well, and room for what is new', () => {
    const flags = patienceWithRoom()
    expect(flags).toEqual([...patienceOf(process.versions.v8, false), expect.stringMatching(/^--max-semi-space-size=\d+$/)])
    const { stderr, status } = spawnSync(process.execPath, [...flags, '-e', '0'], { encoding: 'utf8' })
    expect([stderr, status]).toEqual(['', 0])
    expect(patienceWithRoom('14.0.1')).toHaveLength(1)
  })

  it('is asked of no other', () => {
    expect(['11.3.244.8-node.33', '12.4.254.21-node.33', '13.6.233.10-node.28'].map((version) => patienceOf(version, false).length)).toEqual([2, 2, 2])
    expect(['10.2.154.26', '14.0.1', ''].map((version) => patienceOf(version, false).length)).toEqual([0, 0, 0])
  })
})
