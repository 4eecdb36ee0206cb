/** Công văn đôn đốc. */
import type { Content, Inline } from '../../domain/documents/officialDocument';
import type { RemindedUnit, ReminderFacts } from '../../domain/reports/reminder';
import type { WrittenReport } from '../../domain/reports/wording';
import { kindNames, roleNames, unitAddressed, unitInSentence, yearPhrase } from './phrases';
import { joined, said, sentences } from './said';

/** More would fill a page: then the annex names them. */
const mostAddressees = 8;
/** More codes would not be read in a letter. */
const mostCodes = 10;

export function reminder(facts: ReminderFacts): WrittenReport {
  const matter = `đăng ký mô hình, gương điển hình tiên tiến ${yearPhrase(facts)}`;
  const [first] = facts.units;
  const written =
    facts.single && first !== undefined ? toOne(facts, first, matter) : toSeveral(facts, matter);
  return { kind: 'letter', subject: `đôn đốc ${matter}`, annexes: [], ...written };
}

type Letter = Pick<WrittenReport, 'body' | 'addressees'> & Partial<Pick<WrittenReport, 'annexes'>>;

function toOne({ issuer }: ReminderFacts, unit: RemindedUnit, matter: string): Letter {
  const body = unitAddressed(unit.name, unit.type);
  return {
    addressees: [body],
    body: [
      {
        type: 'paragraph',
        content: `Qua tổng hợp ${matter}, ${issuer} nhận thấy ${unitInSentence(unit.name)} còn nội dung phải bổ sung, rút kinh nghiệm như sau:`,
      },
      ...lacking(unit).map((content) => ({ type: 'bullet' as const, content })),
      { type: 'paragraph', content: asked(unit, body, issuer) },
    ],
  };
}

function toSeveral({ units, issuer }: ReminderFacts, matter: string): Letter {
  const bodies = units.map(({ name, type }) => unitAddressed(name, type));
  return {
    addressees: bodies.length > mostAddressees ? ['Các đơn vị có tên tại Phụ lục kèm theo'] : bodies,
    body: [
      {
        type: 'paragraph',
        content: `Qua tổng hợp ${matter}, ${issuer} nhận thấy một số đơn vị còn nội dung phải bổ sung, rút kinh nghiệm (chi tiết tại Phụ lục kèm theo).`,
      },
      {
        type: 'paragraph',
        content: `Đề nghị các đơn vị căn cứ Phụ lục, bổ sung, hoàn thiện và gửi về ${issuer} đúng thời hạn để tổng hợp; đơn vị đã quá thời hạn khẩn trương thực hiện.`,
      },
    ],
    annexes: [
      {
        title: `Nội dung các đơn vị phải bổ sung, rút kinh nghiệm`,
        orientation: 'portrait',
        body: [
          {
            type: 'table',
            numbering: 'through',
            columns: [
              { header: 'Đơn vị', width: 38 },
              { header: 'Nội dung', width: 76 },
              { header: 'Thời hạn', width: 44 },
            ],
            rows: units.map((unit) => ({
              type: 'item',
              cells: [unit.name, sentences(lacking(unit)), dueCell(unit)],
            })),
          },
        ],
      },
    ],
  };
}

/** Only what this unit lacks, a sentence each. */
function lacking(unit: RemindedUnit): Inline[][] {
  const { kinds, min, max, shortBy, overBy, late, wrongKind, plan } = unit;
  const lines: Inline[][] = [];
  if (unit.owes && unit.result === 'none') {
    lines.push(said`Chưa có trường hợp đăng ký nào được tính; chỉ tiêu ${interval(unit)} trường hợp.`);
  } else if (unit.owes && shortBy !== null) {
    lines.push(
      said`Đã đăng ký ${kinds.total} trường hợp, còn thiếu ${shortBy} so với mức tối thiểu ${min ?? ''}.`,
    );
  }
  if (overBy !== null) {
    lines.push(
      said`Đã đăng ký ${kinds.total} trường hợp, vượt ${overBy} so với mức tối đa ${max ?? ''}; phải rà soát, lựa chọn lại.`,
    );
  }
  if (wrongKind !== null) {
    lines.push(
      said`Có ${wrongKind} trường hợp không thuộc loại, đối tượng được tính${codesSaid(unit)}; đơn vị chỉ đăng ký ${allowedSaid(unit)}.`,
    );
  }
  if (plan === 'missing') lines.push(['Chưa gửi kế hoạch phải kèm theo danh sách đăng ký.']);
  if (plan === 'late') {
    const when = unit.planSentOn === null ? '' : ` ${unit.planSentOn}`;
    lines.push([`Kế hoạch gửi${when}, sau thời hạn.`]);
  }
  if (late !== null) lines.push(said`Có ${late} trường hợp gửi sau thời hạn.`);
  return lines;
}

function interval({ min, max }: RemindedUnit): Content {
  if (min !== null && max !== null && min.value !== max.value) return said`từ ${min} đến ${max}`;
  return min !== null ? said`${max === null ? 'ít nhất ' : ''}${min}` : said`không quá ${max ?? ''}`;
}

function codesSaid({ wrongCodes }: RemindedUnit): string {
  if (wrongCodes.length === 0) return '';
  const shown = wrongCodes.slice(0, mostCodes).join('; ');
  return wrongCodes.length > mostCodes ? ` (mã ${shown};…)` : ` (mã ${shown})`;
}

function allowedSaid({ allowed }: RemindedUnit): Inline[] {
  const kinds =
    allowed.kinds === null ? ['mô hình', 'tập thể', 'cá nhân'] : allowed.kinds.map((kind) => kindNames[kind]);
  const roles = (allowed.roles ?? []).map((role) => roleNames[role]);
  const ofRoles = roles.length === 0 ? '' : said` (cá nhân là ${joined(roles, ', ', ' hoặc ')})`;
  return said`${joined(kinds)}${ofRoles}`;
}

function dueSaid({ due, dueIncluded }: RemindedUnit): string {
  if (due === null) return '';
  return dueIncluded ? `chậm nhất ${due}` : `trước ${due}`;
}

function asked(unit: RemindedUnit, body: string, issuer: string): string {
  if (!unit.canMend) return `Đề nghị ${body} rút kinh nghiệm, gửi đúng thời hạn trong những lần đăng ký sau.`;
  const due = dueSaid(unit);
  const mend = 'bổ sung, hoàn thiện các nội dung trên và gửi về';
  if (unit.overdue === true) {
    return `Thời hạn gửi (${due}) đã qua. Đề nghị ${body} khẩn trương ${mend} ${issuer} để tổng hợp.`;
  }
  return `Đề nghị ${body} ${mend} ${issuer}${due === '' ? '' : ` ${due}`} để tổng hợp.`;
}

function dueCell(unit: RemindedUnit): string {
  const due = dueSaid(unit);
  if (due === '') return '';
  const text = due.charAt(0).toUpperCase() + due.slice(1);
  return unit.canMend && unit.overdue === true ? `${text} (đã quá hạn)` : text;
}
