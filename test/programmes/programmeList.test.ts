/** The list of programmes, and what holds for each of them whatever its document says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { registerChanges } from '../../src/commands/registerChanges';
import { readRegister } from '../../src/domain/check/register';
import { readBases } from '../../src/domain/followUps/bases';
import { readFollowUps } from '../../src/domain/followUps/followUps';
import { readCriteria } from '../../src/domain/review/criteria';
import { textKey } from '../../src/domain/text/vietnameseText';
import { programmes } from '../../src/programmes';
import { authorityLevels } from '../../src/programmes/authorityLevels';
import { changeSetGrid } from '../fixtures/changeSetGrids';

const folder = new URL('../../src/programmes/', import.meta.url);
const timeZone = 'Asia/Ho_Chi_Minh';
const nothing = { settings: null, units: null, quotas: null, criteria: null, milestones: null, bases: null };

test('the programmes are the five documents, and the blank one last', () => {
  expect(programmes.map(({ id, number }) => `${id}: ${number}`)).toEqual([
    'krong-pa: 381/KH-GDĐT',
    'hoa-binh: null',
    'van-giang: 72/KH-UBND',
    'thu-thua: null',
    'son-tra: 384/KH-THPTST',
    'blank: null',
  ]);
});

describe('the files', () => {
  const index = readFileSync(new URL('index.ts', folder), 'utf8');
  const listed = (/programmes: readonly Programme\[\] = \[([^\]]*)\]/.exec(index)?.[1] ?? '').split(',');

  test('of data are at most 160 lines', () => {
    const long = readdirSync(folder).filter(
      (file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').length > 160,
    );
    expect(long).toEqual([]);
  });

  test('stand once each in the list: a new one is its file and a line', () => {
    const names = listed.map((name) => name.trim()).filter((name) => name !== '');
    expect(names).toEqual(['krongPa', 'hoaBinh', 'vanGiang', 'thuThua', 'sonTra', 'blank']);
    for (const name of names) {
      expect(index.match(new RegExp(`import \\{ ${name} \\} from './${name}';`, 'g'))).toHaveLength(1);
      expect(readdirSync(folder)).toContain(`${name}.ts`);
    }
  });
});

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s', (_, programme) => {
  const changes = registerChanges(programme, 2024, nothing);
  const grid = (table: Parameters<typeof changeSetGrid>[1]) => changeSetGrid(changes, table);
  const register = readRegister(
    {
      settings: grid('settings'),
      units: grid('units'),
      quotas: grid('quotas'),
      allocations: null,
      registrations: grid('registrations'),
      plans: null,
    },
    timeZone,
  );
  const { criteria, findings } = readCriteria(grid('criteria'), register.unitTable);
  const followUps = readFollowUps(
    {
      honoured: null,
      nurture: null,
      communications: null,
      inspections: null,
      proposals: null,
      milestones: grid('milestones'),
    },
    register,
    timeZone,
  );
  const bases = readBases(grid('bases'), timeZone);

  it('has keys that are its own within each tab', () => {
    const keys = [
      programme.criteria.map(({ code }) => code),
      programme.milestones.map(({ name }) => name),
      [programme.number ?? '', ...programme.bases.map(({ number }) => number)],
      programme.quotas.map(({ code }) => code),
      programme.units.map(({ code }) => code),
    ];
    for (const list of keys) expect(new Set(list.map(textKey)).size).toBe(list.length);
  });

  it('is read back from the tabs with the targets, bars, groups and conditions it has', () => {
    expect(
      criteria.map(({ code, label, target, required, group, condition, basis }) => ({
        ...{ code, label, target, required, grouped: group !== '', condition, basis },
      })),
    ).toEqual(
      programme.criteria.map(({ code, label, target, required, group, condition, basis }) => ({
        ...{ code, label, target, required: required === true, grouped: group !== undefined },
        ...{ condition: condition ?? null, basis },
      })),
    );
    expect(followUps.milestones.map(({ name, type }) => [name, type])).toEqual(
      programme.milestones.map(({ name, type }) => [name, type]),
    );
    expect(register.quotas).toHaveLength(programme.quotas.length);
    expect(register.settings.period).toEqual(programme.period);
  });

  it('leaves nothing to mend in a new register but the days its document does not name', () => {
    const all = [...register.findings, ...findings, ...followUps.findings, ...bases.findings];
    expect(all.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      programme.milestones.filter(({ date }) => date === '').map(() => 'milestone_date_invalid warning'),
    );
  });

  it('says of every line where its document has it', () => {
    const lines = [
      ...programme.criteria,
      ...programme.quotas,
      ...programme.milestones,
      ...programme.reports,
      ...programme.workflow,
    ];
    expect(lines.filter(({ basis }) => !/, mục ([A-Z]\.)?([IV]+|\d)/.test(basis))).toEqual([]);
  });

  it('has short labels and known bodies', () => {
    for (const { label } of programme.criteria) expect([label, label.length <= 90]).toEqual([label, true]);
    expect(Object.keys(authorityLevels)).toContain(programme.level);
  });
});

test('the levels of authority are five, told apart by name', () => {
  expect(Object.values(authorityLevels).map(({ id, name }) => `${id}: ${name}`)).toEqual([
    'commune: Cấp xã',
    'province: Cấp tỉnh',
    'district: Cấp huyện (lưu trữ)',
    'school: Trường',
    'union: Công đoàn',
  ]);
  for (const [id, level] of Object.entries(authorityLevels)) expect(level.id).toBe(id);
});
