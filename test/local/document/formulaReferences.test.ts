/** References that follow inserted and deleted lines, and renamed tabs. */
import { describe, expect, it } from 'vitest';
import { type LineChange, movedFormula, renamedTab } from '../../../local/document/formulaReferences';

const insertTwoRowsBeforeFive: LineChange = { axis: 'row', at: 4, inserted: 2, deleted: 0 };
const deleteRowsThreeAndFour: LineChange = { axis: 'row', at: 2, inserted: 0, deleted: 2 };
const deleteColumnB: LineChange = { axis: 'column', at: 1, inserted: 0, deleted: 1 };

describe('moved lines', () => {
  it.each<[string, LineChange, string]>([
    ['=A4', insertTwoRowsBeforeFive, '=A4'],
    ['=A5', insertTwoRowsBeforeFive, '=A7'],
    ['=$A$5', insertTwoRowsBeforeFive, '=$A$7'],
    ['=SUM(A2:A9)', insertTwoRowsBeforeFive, '=SUM(A2:A11)'],
    ['=SUM(A:A)', insertTwoRowsBeforeFive, '=SUM(A:A)'],
    ['=SUM(A5:A)', insertTwoRowsBeforeFive, '=SUM(A7:A)'],
    ['=SUM(5:6)', insertTwoRowsBeforeFive, '=SUM(7:8)'],
    ["='Đơn vị'!A5+A5", insertTwoRowsBeforeFive, "='Đơn vị'!A5+A7"],
    ["='Đăng ký'!A5", insertTwoRowsBeforeFive, "='Đăng ký'!A7"],
    ['="A5"&A5', insertTwoRowsBeforeFive, '="A5"&A7'],
    ['=LOG10(A5)', insertTwoRowsBeforeFive, '=LOG10(A7)'],
    ['=A2+A3+A5', deleteRowsThreeAndFour, '=A2+#REF!+A3'],
    ['=SUM(A3:A4)', deleteRowsThreeAndFour, '=SUM(#REF!)'],
    ['=SUM(A1:A3)', deleteRowsThreeAndFour, '=SUM(A1:A2)'],
    ['=SUM(A4:A9)', deleteRowsThreeAndFour, '=SUM(A3:A7)'],
    ['=A1+B1+C1', deleteColumnB, '=A1+#REF!+B1'],
    ['=SUM(A:C)', deleteColumnB, '=SUM(A:B)'],
    ['=SUM(1:2)', deleteColumnB, '=SUM(1:2)'],
  ])('%s', (formula, change, expected) => {
    expect(movedFormula(formula, 'Đăng ký', 'Đăng ký', change)).toBe(expected);
  });

  it('leaves the references of another tab alone', () => {
    expect(movedFormula('=A5', 'Đơn vị', 'Đăng ký', insertTwoRowsBeforeFive)).toBe('=A5');
  });
});

describe('renamed tab', () => {
  it.each([
    ["='Đơn vị'!A1", "='Danh sách'!A1"],
    ["=DHTT_CHITIEU('Đơn vị'!A1:C;'Chỉ tiêu'!A:C)", "=DHTT_CHITIEU('Danh sách'!A1:C;'Chỉ tiêu'!A:C)"],
    ['="\'Đơn vị\'!A1"', '="\'Đơn vị\'!A1"'],
  ])('%s', (formula, expected) => {
    expect(renamedTab(formula, 'Đơn vị', 'Danh sách')).toBe(expected);
  });

  it('finds a name without quotes', () => {
    expect(renamedTab('=Nguon!A1+XNguon!A1', 'Nguon', 'Nguồn')).toBe("='Nguồn'!A1+XNguon!A1");
  });
});
