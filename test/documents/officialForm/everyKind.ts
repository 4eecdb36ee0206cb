/** One document of every kind, and what NĐ 30/2020/NĐ-CP wants of its form. */
import type { ReportRequest } from '../../../src/domain/reports/reportRequest';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { request } from '../../domain/reports/reportBook';
import { sonTraRegister } from '../programmes/sonTraRegister';
import { thuThuaRegister } from '../programmes/thuThuaRegister';
import { vanGiangRegister } from '../programmes/vanGiangRegister';
import type { Expected } from './formFaults';

export interface Made {
  readonly name: string;
  readonly grids: ReportGrids;
  readonly asked: ReportRequest;
  readonly expected: Expected;
}

const letter = { kindName: null, numbered: true, placed: true, addressed: true };
const report = { ...letter, kindName: 'BÁO CÁO' };
const unnumbered = { numbered: false, placed: true, addressed: false, annexes: 0 };
const date = { day: 9, month: 2, year: 2024 };

export const everyKind: readonly Made[] = [
  {
    name: 'danh sách đăng ký',
    grids: vanGiangRegister,
    asked: request({ kind: 'registration_list', number: 3, date }),
    expected: { ...letter, annexes: 1 },
  },
  {
    name: 'báo cáo tổng hợp đăng ký',
    grids: vanGiangRegister,
    asked: request({ kind: 'registration_report', date }),
    expected: { ...report, annexes: 0 },
  },
  {
    name: 'công văn đôn đốc chung',
    grids: vanGiangRegister,
    asked: request({ kind: 'reminder', date: { ...date, month: 3 } }),
    expected: { ...letter, annexes: 1 },
  },
  {
    name: 'công văn đôn đốc một đơn vị',
    grids: vanGiangRegister,
    asked: request({ kind: 'reminder', unit: 'XA02', date: { ...date, day: 29 } }),
    expected: { ...letter, annexes: 0 },
  },
  {
    name: 'phiếu thẩm định',
    grids: sonTraRegister,
    asked: request({ kind: 'review_sheet', registrations: ['ĐK-2024-002'], date }),
    expected: { ...unnumbered, kindName: 'PHIẾU THẨM ĐỊNH' },
  },
  {
    name: 'biên bản thẩm định',
    grids: sonTraRegister,
    asked: request({ kind: 'review_sheet', number: null, date }),
    expected: { ...unnumbered, numbered: true, placed: false, kindName: 'BIÊN BẢN' },
  },
  {
    name: 'tờ trình đề nghị khen thưởng',
    grids: thuThuaRegister,
    asked: request({ kind: 'award_proposal', date: { day: 31, month: 10, year: 2024 } }),
    expected: { ...letter, kindName: 'TỜ TRÌNH', annexes: 2 },
  },
  {
    name: 'báo cáo kết quả hằng năm',
    grids: thuThuaRegister,
    asked: request({ kind: 'yearly_report', number: 1, date: { ...date, month: 12 } }),
    expected: { ...report, annexes: 1 },
  },
  {
    name: 'công văn giới thiệu điển hình',
    grids: sonTraRegister,
    asked: request({ kind: 'introduction', number: 100, date }),
    expected: { ...letter, annexes: 1 },
  },
  {
    name: 'báo cáo tổng kết',
    grids: vanGiangRegister,
    asked: request({ kind: 'closing_report', from: 2022, to: 2025, date: { ...date, month: 1 } }),
    expected: { ...report, annexes: 1 },
  },
  {
    name: 'danh mục tuyên truyền',
    grids: vanGiangRegister,
    asked: request({ kind: 'communications_list', date }),
    expected: { ...unnumbered, kindName: 'DANH MỤC' },
  },
];
