/**
 * The columns of `Đăng ký` that reviews and follow-up need: each distinct cell read once, as in registrations.ts.
 * All of them are optional: a tab without the column reads as if the cells were blank.
 */

import { readSeal, type Seal, sealedId } from '../review/seal';
import type { Cell } from '../tables/cell';
import { codeCells } from '../tables/codedCells';
import { cellText } from '../text/cellText';
import {
  type CollectiveType,
  type Consent,
  collectiveTypes,
  consents,
  type Stage,
  stages,
  yesNoWords,
} from '../words/vocabulary';
import { wordReader } from '../words/words';
import { idAt } from './registrationIds';
import {
  blankCode,
  type CodedColumn,
  codeAt,
  kindCodes,
  type Registrations,
  roleCodes,
  unknownCode,
} from './registrations';

/** Codes of the word columns are positions in their vocabulary. */
export const collectiveTypeCodes: readonly CollectiveType[] = collectiveTypes.map((word) => word.code);
export const consentCodes: readonly Consent[] = consents.map((word) => word.code);
export const stageCodes: readonly Stage[] = stages.map((word) => word.code);

/** Codes of the Có/Không columns. */
export const yesCode = 1;
export const noCode = 0;

export interface RegistrationDetail {
  /** As written, for a collective or a model; null when blank or unknown. */
  readonly collectiveType: CollectiveType | null;
  readonly leader: boolean;
  /** Tập thể phụ trách as typed; '' when blank or a failed formula. */
  readonly ledCollective: string;
  /** Null when neither the flag nor the role tells. */
  readonly directWorker: boolean | null;
  readonly stage: Stage | null;
  readonly consent: Consent;
  /** Null when there is none, when it is damaged, and when it was made for another registration. */
  readonly seal: Seal | null;
}

export interface RegistrationDetails {
  /** Positions in `collectiveTypeCodes`. */
  readonly collectiveType: CodedColumn;
  /** `yesCode` or `noCode`. */
  readonly leader: CodedColumn;
  readonly directWorker: CodedColumn;
  /** Positions in `stageCodes`. */
  readonly stage: CodedColumn;
  /** Positions in `consentCodes`. */
  readonly consent: CodedColumn;
  leaderAt(position: number): boolean;
  directWorkerAt(position: number): boolean | null;
  collectiveTypeAt(position: number): CollectiveType | null;
  stageAt(position: number): Stage | null;
  consentAt(position: number): Consent;
  ledCollectiveAt(position: number): string;
  /** `damaged`: something this program did not write. A seal made for another registration counts as none. */
  sealAt(position: number): Seal | 'damaged' | null;
  at(position: number): RegistrationDetail;
}

const individualCode = kindCodes.indexOf('individual');
const managerCode = roleCodes.indexOf('manager');
const teacherCode = roleCodes.indexOf('teacher');
const staffCode = roleCodes.indexOf('staff');

/**
 * Reads the columns once.
 *
 * A blank `Là lãnh đạo` is answered by the role: in TT III.1.2.a and ST II.2.a the criteria of those who head a
 * collective are those of Cán bộ quản lý, and KP III.3.2 and HB II.3.2 say "giữ chức vụ lãnh đạo, quản lý". So a
 * manager heads a collective unless the office wrote Không. A blank `Lao động trực tiếp` is yes for Giáo viên and
 * Nhân viên, no for Cán bộ quản lý, and open for the others. A blank or unknown `Đồng ý công bố` is Chưa hỏi.
 */
export function readDetails(registrations: Registrations): RegistrationDetails {
  const { columns, grid, rows, kind, role } = registrations;
  const column = (place: number, read: (cell: Cell, text: string) => number): CodedColumn =>
    codeCells(
      registrations.count,
      place < 0 ? null : (position) => grid[(rows[position] as number) - 1]?.[place],
      read,
    );
  const words = <Code extends string>(
    place: number,
    vocabulary: Parameters<typeof wordReader<Code>>[0],
  ): CodedColumn => {
    const reader = wordReader(vocabulary);
    const order = vocabulary.map((word) => word.code);
    return column(place, (_cell, text) => {
      const code = reader.read(text);
      return code === null ? unknownCode : order.indexOf(code);
    });
  };
  const flags = wordReader(yesNoWords);
  const flag = (place: number): CodedColumn =>
    column(place, (cell, text) => {
      if (typeof cell === 'boolean') return cell ? yesCode : noCode;
      const answer = flags.read(text);
      return answer === null ? unknownCode : answer === 'yes' ? yesCode : noCode;
    });
  const collectiveType = words(columns.collectiveType, collectiveTypes);
  const leader = flag(columns.leader);
  const directWorker = flag(columns.directWorker);
  const stage = words(columns.stage, stages);
  const consent = words(columns.consent, consents);
  const isIndividual = (position: number): boolean => codeAt(kind, position) === individualCode;
  const details: RegistrationDetails = {
    collectiveType,
    leader,
    directWorker,
    stage,
    consent,
    leaderAt(position) {
      if (!isIndividual(position)) return false;
      const code = codeAt(leader, position);
      return code >= 0 ? code === yesCode : codeAt(role, position) === managerCode;
    },
    directWorkerAt(position) {
      const code = codeAt(directWorker, position);
      if (code >= 0) return code === yesCode;
      const ofRole = isIndividual(position) ? codeAt(role, position) : blankCode;
      if (ofRole === teacherCode || ofRole === staffCode) return true;
      return ofRole === managerCode ? false : null;
    },
    collectiveTypeAt(position) {
      if (isIndividual(position)) return null;
      return collectiveTypeCodes[codeAt(collectiveType, position)] ?? null;
    },
    stageAt: (position) => stageCodes[codeAt(stage, position)] ?? null,
    consentAt: (position) => consentCodes[codeAt(consent, position)] ?? 'unasked',
    ledCollectiveAt: (position) => cellText(grid[(rows[position] as number) - 1]?.[columns.ledCollective]),
    sealAt(position) {
      const seal = readSeal(grid[(rows[position] as number) - 1]?.[columns.seal]);
      if (seal === null || seal === 'damaged') return seal;
      return seal.id === sealedId(idAt(registrations, position)) ? seal : null;
    },
    at(position) {
      const seal = details.sealAt(position);
      return {
        collectiveType: details.collectiveTypeAt(position),
        leader: details.leaderAt(position),
        ledCollective: details.ledCollectiveAt(position),
        directWorker: details.directWorkerAt(position),
        stage: details.stageAt(position),
        consent: details.consentAt(position),
        seal: seal === 'damaged' ? null : seal,
      };
    },
  };
  return details;
}
