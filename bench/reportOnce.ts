/** One list of registrations made in a process of its own: `reportOnce <rows>` prints one line of JSON (ReportTimes). */
import { renderDocx } from '../src/documents/renderDocx';
import { checkYear } from '../src/domain/check/check';
import { readRegister } from '../src/domain/check/register';
import { composeDocument } from '../src/domain/documents/composeDocument';
import { buildReport } from '../src/domain/reports/buildReport';
import { readReportSources } from '../src/domain/reports/reportSources';
import { verifyReport } from '../src/domain/reports/verifyReport';
import { reportWording } from '../src/text/reports';
import { listedRegister, listRequest } from './listedRegister';
import type { ReportTimes } from './reports';

const timeZone = 'Asia/Ho_Chi_Minh';
const grids = listedRegister(Number(process.argv[2]));

let last = performance.now();
/** Milliseconds since it was asked last. */
function lap(): number {
  const now = performance.now();
  const ms = now - last;
  last = now;
  return ms;
}

lap();
checkYear(readRegister(grids, timeZone), listRequest.to, null);
const check = lap();
const { document } = buildReport(readReportSources(grids, timeZone), listRequest, reportWording);
if (document === null) throw new Error('the register gives no list');
const build = lap();
const { matched, total } = verifyReport(document, listRequest, grids, timeZone);
const verify = lap();
if (matched !== total) throw new Error(`${matched} of ${total} figures agree`);
const composed = composeDocument(document);
const compose = lap();
const file = await renderDocx(composed);
const times: ReportTimes = { check, build, verify, compose, render: lap(), bytes: file.length };
console.log(JSON.stringify(times));
