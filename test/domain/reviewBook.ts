/** Small registers with criteria and reviews, written as the tabs they stand for. */

import type { Register } from '../../src/domain/check/register';
import { readRegister } from '../../src/domain/check/register';
import type { Finding } from '../../src/domain/findings/finding';
import type { HonouredExemplar } from '../../src/domain/followUps/honoured';
import { readHonoured } from '../../src/domain/followUps/honoured';
import { type RegistrationDetails, readDetails } from '../../src/domain/registrations/registrationDetails';
import { registrationIndex } from '../../src/domain/registrations/registrationIndex';
import { type CriteriaReading, readCriteria } from '../../src/domain/review/criteria';
import { assessRegister, type RegisterAssessment } from '../../src/domain/review/registerAssessment';
import { checkReviews, type ReviewCheck } from '../../src/domain/review/reviewCheck';
import { type Reviews, readReviews } from '../../src/domain/review/reviews';
import type { Grid } from '../../src/domain/tables/cell';
import { type Lines, tab } from './followUpTabs';
import { quotas, timeZone, units } from './registerGrids';

export { tab, timeZone };

export interface ReviewTabs {
  registrations?: Lines<'registrations'>;
  /** The tab itself, when its columns matter. */
  registrationGrid?: Grid;
  criteria?: Lines<'criteria'> | null;
  reviews?: Lines<'reviews'>;
  honoured?: Lines<'honoured'>;
  /** Codes of registrations for which an award is proposed. */
  proposed?: readonly string[];
  /** As it stands in `Cấu hình`. */
  period?: string;
  units?: Grid;
}

export interface ReviewBook {
  readonly grid: Grid;
  readonly register: Register;
  readonly registrations: Register['registrations'];
  readonly details: RegistrationDetails;
  readonly criteria: CriteriaReading;
  readonly reviews: Reviews;
  readonly honoured: readonly HonouredExemplar[];
  readonly assessed: RegisterAssessment;
  /** Position of a registration. */
  at(id: string): number;
  check(year?: number | null): ReviewCheck;
}

/** One sound registration but for what `line` says: a teacher of a commune, sent. */
export function nominee(line: Lines<'registrations'>[number]): Lines<'registrations'>[number] {
  return {
    year: 2024,
    unit: 'XA01',
    kind: 'Cá nhân',
    role: 'Giáo viên',
    name: `Người mang mã ${String(line.id)}`,
    sentDate: '05/01/2024',
    status: 'Đã gửi',
    ...line,
  };
}

export function readReviewBook(tabs: ReviewTabs): ReviewBook {
  const grid = tabs.registrationGrid ?? tab('registrations', tabs.registrations ?? []);
  const settings: Grid | null =
    tabs.period === undefined
      ? null
      : [
          ['Khóa', 'Giá trị'],
          ['Giai đoạn', tabs.period],
        ];
  const register = readRegister(
    {
      settings,
      units: tabs.units ?? units,
      quotas,
      allocations: null,
      registrations: grid,
      plans: null,
    },
    timeZone,
  );
  const { registrations, unitTable } = register;
  const index = registrationIndex(registrations);
  const details = readDetails(registrations);
  const criteria = readCriteria(
    tabs.criteria === null ? null : tab('criteria', tabs.criteria ?? []),
    unitTable,
  );
  const reviews = readReviews(tab('reviews', tabs.reviews ?? []), timeZone);
  const { period, yearKind } = register.settings;
  const context = { unitTable, index, period, yearKind, timeZone };
  const honoured = readHonoured(tab('honoured', tabs.honoured ?? []), context, registrations).lines;
  const proposed = new Set((tabs.proposed ?? []).map((id) => index.find(id)));
  const sources = { register, details, reviews, honoured, proposed };
  return {
    grid,
    register,
    registrations,
    details,
    criteria,
    reviews,
    honoured,
    assessed: assessRegister({ ...sources, criteria: criteria.criteria }),
    at: (id) => index.find(id),
    check: (year = null) => checkReviews({ ...sources, criteria, timeZone, year }),
  };
}

/** `Đăng ký 3 status status_move_invalid`: where and what, for a list typed by hand. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ place, code }) => `${place.table} ${place.row} ${place.column ?? ''} ${code}`);
}

/** The findings of one code, with their parameters. */
export function paramsOf(findings: readonly Finding[], code: Finding['code']): unknown[] {
  return findings.filter((one) => one.code === code).map(({ params }) => params);
}
