/** A legal base is printed only from the tab Căn cứ with its dates: no string of documents and their words names a law. */
import { describe, expect, it } from 'vitest';
import { reportKinds } from '../../src/domain/reports/officeWords';
import { parseSource, readSources, type SourceFile, walk } from '../architecture/sourceFile';
import { documentOf, request } from '../domain/reports/reportBook';
import { sonTraRegister } from './programmes/sonTraRegister';
import { vanGiangRegister } from './programmes/vanGiangRegister';

const folders = ['src/text/reports', 'src/domain/reports', 'src/domain/documents', 'src/documents'];

/** Strings, and templates without what is put into them; patterns are no strings. */
function strings({ program }: SourceFile): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') found.push(node.value.cooked ?? node.value.raw);
  });
  return found;
}

const kinds = 'Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn';
const law: readonly RegExp[] = [
  // 98/2023/NĐ-CP, 72/KH-UBND, 05-CT/TW, 06/2022/QH15
  /\d+\/(?:\d{4}\/)?(?:NĐ|TT|QĐ|NQ|KH|CT|QH|UBND)/u,
  /\d+-(?:CT|NQ|KH|QĐ|HD)\//u,
  /(?:NĐ|TT|QĐ|NQ|KH|CT|CV)\s+\d/u,
  new RegExp(`(?:${kinds})\\s+(?:số\\s+)?\\d`, 'u'),
  /(?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu}/u,
  /(?:Điều|khoản)\s+\d/u,
];

function lawsIn(file: SourceFile): string[] {
  return strings(file).filter((text) => law.some((pattern) => pattern.test(text)));
}

describe('code that writes documents', () => {
  const sources = readSources(folders);

  it('is looked at whole', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(strings)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('names no law, plan or article', () => {
    expect(sources.flatMap((file) => lawsIn(file).map((text) => `${file.path}: ${text}`))).toEqual([]);
  });

  it.each([
    "const a = 'Thực hiện Nghị định 98/2023/NĐ-CP';",
    'const a = `theo Kế hoạch số 72/KH-UBND`;',
    "const a = 'Chỉ thị 34-CT/TW';",
    "const a = 'Căn cứ Luật Thi đua, khen thưởng';",
    "const a = 'theo Điều 80';",
    'const a = { text: `NĐ 30` };',
  ])('would be caught with %s', (text) => {
    expect(lawsIn(parseSource('src/text/reports/a.ts', text))).toHaveLength(1);
  });

  it('may speak of one in a comment, where it says why', () => {
    expect(
      lawsIn(parseSource('src/text/reports/a.ts', '/** KH 72/KH-UBND, mục IV. */\nconst a = 1;')),
    ).toEqual([]);
  });
});

describe('a document', () => {
  it.each(reportKinds.map(({ code }) => code))('%s cites nothing where the tab Căn cứ is empty', (kind) => {
    const grids = kind === 'introduction' ? sonTraRegister : vanGiangRegister;
    const { bases, body } = documentOf({ ...grids, bases: null }, request({ kind }));
    expect(bases).toEqual([]);
    expect(law.some((pattern) => pattern.test(JSON.stringify(body)))).toBe(false);
  });
});
