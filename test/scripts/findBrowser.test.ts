/** Where a browser is looked for on each system. */
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/findBrowser';

function machine(platform: NodeJS.Platform, env: Record<string, string>, programs: readonly string[]) {
  return { platform, env, isExecutable: (file: string) => programs.includes(file) };
}

test.each([
  {
    name: 'Linux: the first name wins over the first folder',
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    programs: ['/usr/local/bin/chromium', '/usr/bin/google-chrome'],
    found: '/usr/bin/google-chrome',
  },
  {
    name: 'Linux: Debian Chromium',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    programs: ['/usr/bin/chromium'],
    found: '/usr/bin/chromium',
  },
  {
    name: 'Linux: Edge',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    programs: ['/usr/bin/microsoft-edge'],
    found: '/usr/bin/microsoft-edge',
  },
  {
    name: 'macOS: Chrome of one user',
    platform: 'darwin',
    env: { HOME: '/Users/lan' },
    programs: ['/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    found: '/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    name: 'Windows: Edge where it always is',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    programs: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'CHROME_PATH comes before all',
    platform: 'linux',
    env: { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' },
    programs: ['/usr/bin/chromium', '/opt/chrome'],
    found: '/opt/chrome',
  },
  { name: 'none', platform: 'linux', env: { PATH: '/usr/bin' }, programs: [], found: null },
] as const)('$name', ({ platform, env, programs, found }) => {
  expect(findBrowser(machine(platform, env, programs))).toBe(found);
});

test('a CHROME_PATH that names nothing is an error, not a silent fall-back', () => {
  const wrong = machine('linux', { PATH: '/usr/bin', CHROME_PATH: '/nowhere' }, ['/usr/bin/chromium']);
  expect(() => findBrowser(wrong)).toThrow('CHROME_PATH is "/nowhere"');
});
