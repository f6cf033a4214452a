import type { Cookies } from '@sveltejs/kit'

/** `__Host-` binds a cookie to this host and to https; a browser refuses it over http, as on a laptop. */
function sessionCookie(origin: URL): { name: string; secure: boolean } {
  const secure = origin.protocol === 'https:'
  return { name: secure ? '__Host-kraamketen' : 'kraamketen', secure }
}

export function readSessionCookie(cookies: Cookies, origin: URL): string | undefined {
  return cookies.get(sessionCookie(origin).name)
}

/** Until the browser closes: how long a session may last is decided at the server. */
export function writeSessionCookie(cookies: Cookies, origin: URL, sessionId: string): void {
  const { name, secure } = sessionCookie(origin)
  cookies.set(name, sessionId, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function clearSessionCookie(cookies: Cookies, origin: URL): void {
  const { name, secure } = sessionCookie(origin)
  cookies.delete(name, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
