const REASONS = [
  {
    sign: /ENOSPC|EDQUOT|No space left/,
    advice: 'The disk is full. Make 2 GB free and run the same command again.',
  },
  {
    sign: /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENETUNREACH|ETIMEDOUT|error sending request|META_FETCH_FAIL/,
    advice: 'The npm registry cannot be reached. Check the network or proxy and run the same command again.',
  },
  {
    sign: /EACCES|EPERM|EROFS|Permission denied|Read-only file system/,
    advice: 'A folder cannot be written. Give yourself the right to write to this repository and to your home folder.',
  },
  {
    sign: /OUTDATED_LOCKFILE/,
    advice: 'pnpm-lock.yaml does not fit package.json. Run `node_modules/.bin/pnpm install` and commit the lock file.',
  },
]

/**
 * What a failed install means, read from what npm or pnpm said.
 *
 * @param {string} said
 * @returns {{ sign: RegExp, advice: string } | undefined} undefined when the words of the tool must speak for themselves
 */
export function whyFailed(said) {
  return REASONS.find(({ sign }) => sign.test(said))
}
