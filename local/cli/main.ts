/** `npm run -s guong-sang`: the same program for offices that mail Excel files around. */
import { AppError } from '../../src/domain/findings/appError';
import { textFor } from '../../src/text';
import { errorText } from '../../src/text/errorText';
import { readArguments } from './arguments';
import { runCheck } from './checkCommand';
import { CommandError } from './commandError';
import { runDue } from './dueCommand';
import { runList, runNew } from './newCommand';
import { cliTextFor } from './text';

// Dates of the services are local time, as in Apps Script.
process.env.TZ = 'Asia/Ho_Chi_Minh';

const language = /(^|\s)--lang[= ]en(\s|$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'vi';

/** 0 when it could do what was asked, whatever it found; 2 with one sentence when it could not. */
async function run(): Promise<number> {
  const text = cliTextFor(language);
  const request = readArguments(process.argv.slice(2));
  switch (request.command) {
    case 'help':
      console.log(text.help);
      return 0;
    case 'check':
      await runCheck(request, text, textFor(language));
      return 0;
    case 'due':
      await runDue(request, textFor(language));
      return 0;
    case 'new':
      await runNew(request, text, textFor(language));
      return 0;
    // The library that writes .docx takes longer to load than most commands take.
    case 'report':
      return (await import('./reportCommand')).runReport(request, text);
    case 'report_list':
      return (await import('./reportCommand')).runReportList(request, text);
    case 'list':
      runList(textFor(language));
      return 0;
  }
}

/** A broken pipe is the reader's choice (`… | head`), not a failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run();
} catch (error) {
  const text = cliTextFor(language);
  if (error instanceof CommandError) console.error(text.problems[error.code](error.detail));
  else if (error instanceof AppError) console.error(errorText(textFor(language).errors, error));
  else {
    console.error(text.unexpected);
    console.error(error);
  }
  process.exitCode = 2;
}
