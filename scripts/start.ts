/**
 * `npm start`: serves the spreadsheet page on this machine until Ctrl-C.
 * `-- --port 5000` sets the first port to try, `-- --lang en` the language.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startServer } from '../local/server/startServer';
import { failedLine, startLines, stopLine } from '../local/server/startText';
import { buildDir } from './bundle';

// Dates of the host are local time, as in Apps Script; also for the worker threads started from here.
process.env.TZ = 'Asia/Ho_Chi_Minh';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, lang: { type: 'string', default: 'vi' } },
});

try {
  const server = await startServer({
    buildDir,
    language: values.lang === 'en' ? 'en' : 'vi',
    port: Number(values.port),
  });
  for (const line of startLines(server.url)) console.log(line);
  openInBrowser(server.url);
  const stop = () => {
    console.log(stopLine);
    // A second signal must end the program whatever hangs.
    process.once('SIGINT', () => process.exit(1));
    server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(failedLine(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

/** Opens the page where the system has a way to; a machine without a desktop shows the address only. */
function openInBrowser(url: string): void {
  const { platform, env } = process;
  const hasDesktop = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!hasDesktop || !process.stdout.isTTY) return;
  const [program, args] =
    platform === 'win32'
      ? ['cmd', ['/c', 'start', '', url]]
      : [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  const opener = spawn(program as string, args as string[], { detached: true, stdio: 'ignore' });
  // No opener installed: the printed address is enough.
  opener.on('error', (error) => console.error(error.message));
  opener.unref();
}
