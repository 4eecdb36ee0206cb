/** No other web page and no other machine can drive this one. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../local/server/startServer';
import { type ListenerScript, listenerScript, listenerWorkbook } from './support/listenerScript';

let script: ListenerScript;
let server: RunningServer;

beforeAll(async () => {
  script = await listenerScript();
  const { buildDir } = script;
  server = await startServer({ buildDir, language: 'vi', port: 0, document: listenerWorkbook() });
});

afterAll(async () => {
  await server.close();
  await script.remove();
});

interface Asked {
  method?: string;
  path: string;
  headers?: Record<string, string>;
}

/** The status a request gets; `fetch` would not let a test set Host or Origin. */
function statusOf({ method = 'POST', path, headers = {} }: Asked): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ method, hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
}

describe('a request', () => {
  test('under another host name is refused, the page itself included', async () => {
    const headers = { host: 'evil.example' };
    expect(await statusOf({ method: 'GET', path: '/', headers })).toBe(403);
    expect(await statusOf({ path: '/api/request', headers })).toBe(403);
  });

  test('from another page is refused', async () => {
    for (const path of ['/api/request', '/api/answer', '/api/open', '/api/save']) {
      expect(await statusOf({ path, headers: { origin: 'https://evil.example' } })).toBe(403);
    }
    expect(
      await statusOf({
        method: 'GET',
        path: '/api/events?window=x',
        headers: { 'sec-fetch-site': 'cross-site' },
      }),
    ).toBe(403);
  });

  test('that does not say where it comes from is refused when it would change something', async () => {
    expect(await statusOf({ path: '/api/request' })).toBe(403);
  });

  test('of this machine but of no window that is open is refused', async () => {
    const headers = { origin: new URL(server.url).origin, 'x-window': 'another' };
    expect(await statusOf({ path: '/api/save', headers })).toBe(409);
  });

  test('for a file outside the page finds nothing', async () => {
    expect(await statusOf({ method: 'GET', path: '/../package.json' })).toBe(404);
    expect(await statusOf({ method: 'GET', path: '/%2e%2e/package.json' })).toBe(404);
  });
});

test('the page may not be framed and loads from here only', async () => {
  const answer = await fetch(server.url);
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('a second server takes the next port', async () => {
  const { buildDir } = script;
  const port = Number(new URL(server.url).port);
  const second = await startServer({ buildDir, language: 'vi', port, document: listenerWorkbook() });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
