/**
 * One step of a form taken once in a process of its own, on the built bundle in the local host:
 * `formOnce <build folder> <rows> <global>` prints one line of JSON (FormTimes).
 */

import { checkYear } from '../src/domain/check/check';
import { readRegister } from '../src/domain/check/register';
import type { Grid } from '../src/domain/tables/cell';
import { addRecords, newRegister, sound, testMoment } from '../test/bundle/support/registerHost';
import type { FormTimes } from './formOpening';

const communes = ['Xã Xuân Quan', 'Xã Cửu Cao', 'Xã Nghĩa Trụ', 'Xã Long Hưng'];
const year = 2024;
const [folder = '', count = '', step = ''] = process.argv.slice(2);
const each = Number(count) / communes.length;

const host = newRegister({ year: String(year), buildDir: folder, now: () => testMoment });
addRecords(
  host,
  'Đăng ký',
  communes.flatMap((unit, index) => sound(unit, index * each + 1, each)),
);
const tab = (name: string): Grid => host.values(name) as Grid;
const grids = {
  settings: tab('Cấu hình'),
  units: tab('Đơn vị'),
  quotas: tab('Chỉ tiêu'),
  allocations: null,
  plans: null,
  registrations: tab('Đăng ký'),
};
const code = grids.units.find((cells) => cells.includes('Xã Long Hưng'))?.[0];

/** Milliseconds it takes. */
function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function counted(): unknown {
  const answer = host.run('unitStanding', [code, year]).value as {
    readonly value?: { readonly standing: { readonly routes: readonly { readonly counted: number }[] } };
  };
  return answer.value?.standing.routes[0]?.counted;
}

const given = step === 'unitStanding' ? [code, year] : [];
const times: FormTimes = {
  step: timed(() => host.run(step, given)),
  check: timed(() => checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), year, null)),
};
if (step !== 'unitStanding' && host.lastExecution?.panels.length !== 1)
  throw new Error(`${step} shows no form`);
if (counted() !== each) throw new Error('the form was told something else');
console.log(JSON.stringify(times));
