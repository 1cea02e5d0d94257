/** Words that end in `s` and are no plurals: fields of study, names, and Greek or Latin singulars. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'always alias analysis as atlas axis basis bias bus canvas chaos class corpus cosmos diabetes dynamics ethics gas genus ' +
    'graphics harmonics has its kinematics kubernetes lens less linguistics logistics mathematics mechanics news optics ' +
    'pandas perhaps physics plus pytorch robotics semantics series species statistics syntax sms sos status thus towards ' +
    'virus was whereas yes adas ans aws bayes bias cbs css dbs ddos dns ehrs gans gps hans ios ips keras lars mas nas nos ' +
    'obs os pbs pos ras rms rss sas tts vas vs aerodynamics biostatistics biomechanics electronics genomics proteomics ' +
    'hydrodynamics informatics metaphysics thermodynamics pragmatics ergonomics economics econometrics acoustics haptics ' +
    'kinetics omics intrinsics extrinsics diagnostics phonotactics olympics chemoinformatics cheminformatics ' +
    'analytics heuristics mnemonics photonics politics tactics aesthetics forensics phonetics'
  ).split(' '),
)

/** Irregular plurals of scientific English. `-ices` is not regular: `indices` but `devices`, `slices`. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'analyses:analysis ans:an axes:axis bases:basis children:child corpora:corpus criteria:criterion crises:crisis ' +
    'feet:foot formulae:formula geese:goose halves:half hypotheses:hypothesis indices:index knives:knife leaves:leaf ' +
    'lemmata:lemma lives:life manifolds:manifold matrices:matrix maxima:maximum media:medium men:man mice:mouse ' +
    'minima:minimum optima:optimum people:person phenomena:phenomenon quanta:quantum schemata:schema selves:self ' +
    'spectra:spectrum strata:stratum syntheses:synthesis teeth:tooth theses:thesis vertices:vertex women:woman ' +
    'appendices:appendix automata:automaton biases:bias buses:bus gases:gas lenses:lens viruses:virus statuses:status ' +
    'atlases:atlas aliases:alias canvases:canvas quizzes:quiz caches:cache'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
