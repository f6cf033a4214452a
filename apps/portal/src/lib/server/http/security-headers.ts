/** Headers of every answer, pages and files alike; the content security policy is in vite.config.ts. */
export function securityHeaders(origin: URL): ReadonlyMap<string, string> {
  const headers = new Map([
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    // Addresses hold ids and names: no other site is told them. Not `no-referrer`, which hides the origin of our own forms.
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ])
  if (origin.protocol === 'https:') headers.set('strict-transport-security', 'max-age=63072000')
  return headers
}
