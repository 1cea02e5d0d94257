import { expect, it } from 'vitest'
import { isOrganization } from '../../../packages/core/src/base/isOrganization.js'

it.each([
  'World Health Organization',
  'National Science Foundation',
  'European Space Agency',
  'Department of Health and Human Services',
  'Sutton and Sons Ltd',
  'Deutsche Forschungsgemeinschaft',
  'Bundesministerium für Bildung',
  'Max-Planck-Institut für Knoten',
  'Société de Tissage',
  'Universite\u0301 de la Soie',
  'Fundación del Hilo',
  'Team Loom',
  'Group 4',
])('%s is one', (name) => expect(isOrganization(name)).toBe(true))

it.each(['Ada Weaver', 'Teamer Labson', 'Lab\u00e9 Louise', 'Guillaume de l’Hospital', 'Steven Bank', '', '王小明'])(
  '%j is none',
  (name) => expect(isOrganization(name)).toBe(false),
)
