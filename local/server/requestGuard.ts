/** Lets only the page this server serves talk to it: another web page in the same browser could try. */

import type { IncomingMessage } from 'node:http';

/** The Host values a browser on this machine sends. A name that resolves here by trickery is not among them. */
function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** True for a request made to this machine by name or address. */
export function hasOwnHost(request: IncomingMessage, port: number): boolean {
  return ownHosts(port).includes(request.headers.host ?? '');
}

/**
 * True for a request of our own page. A writing request must say where it comes from; a reading one from our
 * page has no Origin, and browsers mark one from elsewhere in `Sec-Fetch-Site`.
 */
export function isFromOwnPage(request: IncomingMessage, port: number): boolean {
  if (!hasOwnHost(request, port)) return false;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined) return origin === `http://${request.headers.host}`;
  return request.method === 'GET' && (site === undefined || site === 'same-origin');
}
