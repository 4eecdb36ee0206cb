/** Who stands on the list for publication, in which order, and who is masked. */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { readDetails } from '../../../src/domain/registrations/registrationDetails';
import {
  type PublishedChoice,
  type PublishedList,
  publishedList,
} from '../../../src/domain/summary/publishedList';
import { type Lines, readBook, tab } from '../followUpTabs';

const units = tab('units', [
  { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
  { code: 'XA02', name: 'Xã Phụng Công', type: 'Xã' },
  { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã' },
  { code: 'CS01', name: 'Trường THCS Cửu Cao', type: 'Trường THCS', parent: 'XA01' },
  { code: 'L9A', name: 'Lớp 9A Trường THCS Cửu Cao', type: 'Khác', parent: 'CS01' },
]);

type Line = Lines<'registrations'>[number];

function listOf(lines: readonly Line[], choice: PublishedChoice = 'passed', year = 2024): PublishedList {
  const registrations = lines.map(
    (line, index): Line => ({
      id: `ĐK-${index + 1}`,
      year: 2024,
      unit: 'XA01',
      kind: 'Cá nhân',
      name: `Lê Văn ${'ABCDEFGHIJKLMNOP'.charAt(index)}`,
      sentDate: '05/01/2024',
      status: 'Đạt',
      consent: 'Đồng ý',
      ...line,
    }),
  );
  const { register } = readBook({ units, registrations });
  const check = checkYear(register, year, null);
  return publishedList({ register, check, details: readDetails(register.registrations), choice });
}

function one(line: Line) {
  const [block] = listOf([line]).blocks;
  const [entry] = block?.entries ?? [];
  if (entry === undefined) throw new Error('nothing is shown');
  return entry;
}

describe('who is listed', () => {
  const lines: readonly Line[] = [
    { status: 'Đạt' },
    { status: 'Đã gửi' },
    { status: 'Đang thẩm định' },
    { status: 'Nháp' },
    { status: 'Không đạt' },
    { status: 'Đã rút' },
    // The first row once more; another year; no readable year; no name.
    { name: 'LÊ VĂN A' },
    { year: 2023 },
    { year: '' },
    { name: '' },
    // A cluster's individual consumes no quota, but it was judged Đạt; so was one of an unknown unit.
    { unit: 'CUM1' },
    { unit: 'Xã chưa có' },
  ];
  const ids = (list: PublishedList): string[] =>
    list.blocks.flatMap(({ entries }) => entries.map(({ id }) => id));

  test('those judged Đạt, each once', () => {
    const list = listOf(lines);
    expect(ids(list)).toEqual(['ĐK-1', 'ĐK-11', 'ĐK-12']);
    expect(list.blocks.map(({ id }) => id)).toEqual(['areas', 'clusters', 'others']);
    expect(list).toMatchObject({ year: 2024, choice: 'passed', shown: 3, masked: 0 });
    expect(list.blocks[2]?.entries[0]?.unit).toBe('Xã chưa có');
  });

  test('or all that count', () => {
    expect(ids(listOf(lines, 'counted'))).toEqual(['ĐK-1', 'ĐK-2', 'ĐK-3']);
  });

  test('of another year', () => {
    expect(ids(listOf(lines, 'passed', 2023))).toEqual(['ĐK-8']);
    expect(listOf(lines, 'passed', 2022)).toEqual({
      year: 2022,
      choice: 'passed',
      blocks: [],
      shown: 0,
      masked: 0,
    });
  });
});

test('the order is block, unit, kind, then that of the register', () => {
  const list = listOf([
    { unit: 'CUM1', kind: 'Tập thể' },
    { unit: 'CS01', kind: 'Cá nhân' },
    { unit: 'XA01', kind: 'Cá nhân' },
    { unit: 'XA01', kind: 'Mô hình' },
    { unit: 'XA02', kind: 'Cá nhân' },
    { unit: 'XA01', kind: 'Tập thể' },
    { unit: 'XA01', kind: 'Cá nhân' },
  ]);
  expect(
    list.blocks.map(({ id, entries }) => [id, entries.map(({ id: code, unit }) => `${code} ${unit}`)]),
  ).toEqual([
    [
      'areas',
      [
        'ĐK-5 Xã Phụng Công',
        'ĐK-4 Xã Cửu Cao',
        'ĐK-6 Xã Cửu Cao',
        'ĐK-3 Xã Cửu Cao',
        'ĐK-7 Xã Cửu Cao',
        // On the commune's list, after the commune's own.
        'ĐK-2 Trường THCS Cửu Cao',
      ],
    ],
    ['clusters', ['ĐK-1 Cụm thi đua số 1']],
  ]);
});

const pupil: Line = {
  unit: 'CS01',
  name: 'Nguyễn Văn An',
  role: 'Học sinh',
  position: 'Học sinh lớp 9A, Trường THCS Cửu Cao',
  movement: 'Tuổi trẻ sáng tạo',
  achievements: 'Vượt khó học giỏi, mồ côi cha',
};

describe('a pupil', () => {
  test('who agreed is shown whole', () => {
    expect(one({ ...pupil, consent: 'đồng ý' })).toEqual({
      position: 0,
      id: 'ĐK-1',
      unit: 'Trường THCS Cửu Cao',
      kind: 'individual',
      name: 'Nguyễn Văn An',
      role: 'student',
      workplace: 'Học sinh lớp 9A, Trường THCS Cửu Cao',
      movement: 'Tuổi trẻ sáng tạo',
      achievements: 'Vượt khó học giỏi, mồ côi cha',
      masked: false,
      remark: null,
    });
  });

  test.each([
    { consent: '', remark: 'unasked' },
    { consent: 'Chưa hỏi', remark: 'unasked' },
    { consent: 'chắc được', remark: 'unasked' },
    { consent: '#N/A', remark: 'unasked' },
    { consent: 'Không', remark: 'refused' },
    { consent: 'ĐÃ RÚT', remark: 'withdrawn' },
  ])('with “$consent” is masked', ({ consent, remark }) => {
    expect(one({ ...pupil, consent })).toEqual({
      position: 0,
      id: 'ĐK-1',
      unit: 'Trường THCS Cửu Cao',
      kind: 'individual',
      name: 'N.V.A.',
      role: 'student',
      workplace: 'Học sinh, Trường THCS Cửu Cao',
      movement: 'Tuổi trẻ sáng tạo',
      achievements: '',
      masked: true,
      remark,
    });
  });

  test.each([
    { role: '', position: 'Học sinh lớp 9A, Trường THCS Cửu Cao' },
    { role: 'Khác', position: 'HS 9A' },
    { role: 'lớp trưởng', position: 'Lớp 9A' },
    { role: '', position: '', name: 'Em Nguyễn Văn An' },
    { role: 'hs', position: '' },
  ])('is known by role “$role” and workplace “$position”', (line) => {
    expect(one({ ...pupil, consent: '', ...line })).toMatchObject({ name: 'N.V.A.', masked: true });
  });

  test('whose class is the unit stands with the school', () => {
    expect(one({ ...pupil, unit: 'L9A', consent: '' }).unit).toBe('Trường THCS Cửu Cao');
    expect(one({ ...pupil, unit: 'L9A' }).unit).toBe('Lớp 9A Trường THCS Cửu Cao');
  });
});

describe('others', () => {
  const teacher: Line = {
    name: 'Lê Thị Bình',
    role: 'Giáo viên',
    position: 'Hiệu trưởng Trường THCS Cửu Cao',
    achievements: 'Chiến sĩ thi đua',
  };

  test('are shown with a remark when nobody has asked', () => {
    expect(one({ ...teacher, consent: '' })).toMatchObject({
      name: 'Lê Thị Bình',
      achievements: 'Chiến sĩ thi đua',
      masked: false,
      remark: 'unasked',
    });
  });

  test.each(['Không', 'Đã rút'])('are masked, post and all, after “%s”', (consent) => {
    expect(one({ ...teacher, consent })).toMatchObject({
      name: 'L.T.B.',
      workplace: '',
      achievements: '',
      masked: true,
    });
  });

  test('a class teacher is no pupil', () => {
    expect(one({ ...teacher, role: '', position: 'GVCN lớp 9A', consent: '' }).masked).toBe(false);
  });

  test('a class as a collective is no person: nobody has to be asked', () => {
    expect(one({ kind: 'Tập thể', name: 'Lớp 9A', role: 'Học sinh', consent: '' })).toMatchObject({
      name: 'Lớp 9A',
      masked: false,
      remark: null,
    });
  });

  test('a collective that refused has no initials to show', () => {
    expect(one({ kind: 'Mô hình', name: 'Tiết kiệm xanh', consent: 'Không' })).toMatchObject({
      name: '',
      masked: true,
      remark: 'refused',
    });
  });
});

test('shown and masked are counted', () => {
  const list = listOf([pupil, { ...pupil, name: 'Trần Thị Hà', consent: '' }, { consent: 'Không' }]);
  expect([list.shown, list.masked]).toEqual([3, 2]);
});
