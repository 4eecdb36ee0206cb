/** Công văn gửi danh sách đăng ký, the list as its annex. */
import type { RegistrationListFacts } from '../../domain/reports/registrationList';
import type { WrittenReport } from '../../domain/reports/wording';
import { groupedTable } from './nomineeTable';
import { addressedBody, attachedList, kindsSaid, maskedNote, unitInSentence, yearPhrase } from './phrases';
import { said } from './said';

export function registrationList(facts: RegistrationListFacts): WrittenReport {
  const years = yearPhrase(facts);
  const matter = `đăng ký mô hình, gương điển hình tiên tiến ${years}`;
  const whose = facts.unit === null ? said`của ${facts.units} đơn vị` : `của ${unitInSentence(facts.unit)}`;
  return {
    kind: 'letter',
    subject: matter,
    body: [
      {
        type: 'paragraph',
        content: said`${facts.issuer} gửi danh sách ${matter} với tổng số ${facts.kinds.total} (${facts.totalWords}) trường hợp ${whose}, gồm ${kindsSaid(facts.kinds)} (${attachedList}).`,
      },
      {
        type: 'paragraph',
        content: `Đề nghị ${addressedBody(facts.addressees)} xem xét, tổng hợp.`,
      },
    ],
    annexes: [
      {
        title: `Danh sách ${matter}`,
        orientation: 'landscape',
        body: [groupedTable(facts.groups), ...maskedNote(facts.masked)],
      },
    ],
  };
}
