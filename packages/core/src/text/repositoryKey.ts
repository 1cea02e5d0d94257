/** First path segments that are pages of the host itself, not owners. */
const GITHUB_PAGES = new Set(
  `about apps blog collections contact customer-stories enterprise events explore features issues join login
  marketplace new notifications orgs organizations pricing pulls readme search security settings site sponsors
  stars team topics trending users`.split(/\s+/),
)
const HUGGING_FACE_PAGES = new Set(
  `api blog collections docs enterprise join learn login models organizations papers posts pricing settings tasks`.split(/\s+/),
)
const HUGGING_FACE_SHELVES = new Set(['datasets', 'spaces'])
/** Where the path inside a GitLab project begins; `-` in today's addresses, the others in older ones. */
const GITLAB_PATHS = new Set('- tree blob raw wikis issues merge_requests commit commits'.split(' '))
const NAME = /^[\w.-]+/

/**
 * The key of the repository that an address leads to, `host/owner/name` in lower case, or null.
 * Knows GitHub, GitLab (sub-groups and hosts of one's own named `gitlab.*`), Bitbucket, Codeberg and Hugging Face,
 * where a data set or a space keeps its shelf: `huggingface.co/datasets/owner/name`.
 * @param host in lower case, without `www.`
 * @param path what follows the host, with query and fragment
 */
export function repositoryKey(host: string, path: string): string | null {
  const segments = pathSegments(path)
  switch (host) {
    case 'github.com':
      return GITHUB_PAGES.has(segments[0] ?? '') ? null : joinKey(host, segments, 2)
    case 'raw.githubusercontent.com':
      return joinKey('github.com', segments, 2)
    case 'bitbucket.org':
    case 'codeberg.org':
      return joinKey(host, segments, 2)
    case 'huggingface.co':
    case 'hf.co':
      return huggingFaceKey(segments)
    default:
      return host.startsWith('gitlab.') && host !== 'gitlab.io' ? gitlabKey(host, segments) : null
  }
}

/** Path segments in lower case, each cut at the first character that no name has. */
function pathSegments(path: string): string[] {
  const segments: string[] = []
  for (const part of path.split(/[?#]/, 1)[0]!.split('/')) {
    if (part === '') continue
    const name = NAME.exec(part)?.[0] ?? ''
    const clean = name
      .toLowerCase()
      .replace(/\.{1,3}$/, '')
      .replace(/\.git$/, '')
    if (clean === '') break
    segments.push(clean)
    if (name !== part) break
  }
  return segments
}

function joinKey(host: string, segments: readonly string[], count: number): string | null {
  return segments.length < count ? null : `${host}/${segments.slice(0, count).join('/')}`
}

function gitlabKey(host: string, segments: readonly string[]): string | null {
  const inside = segments.findIndex((segment, index) => index >= 2 && GITLAB_PATHS.has(segment))
  const project = inside < 0 ? segments : segments.slice(0, inside)
  return joinKey(host, project, Math.max(2, project.length))
}

function huggingFaceKey(segments: readonly string[]): string | null {
  const shelf = segments[0] ?? ''
  if (HUGGING_FACE_SHELVES.has(shelf)) return joinKey('huggingface.co', segments, segments.length < 3 ? 2 : 3)
  return HUGGING_FACE_PAGES.has(shelf) ? null : joinKey('huggingface.co', segments, 2)
}
