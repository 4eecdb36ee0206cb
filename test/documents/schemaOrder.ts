/** What ECMA-376 Part 1 asks of the order of elements and the shape of tables; Word refuses files that break it. */
import { all, elements, value, type XmlNode } from './xmlTree';

const sequences: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike noProof vanish color spacing w kern position sz szCs ' +
    'highlight u effect bdr shd vertAlign rtl cs em lang',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tcBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tcMar': 'top left bottom right',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType ' +
    'cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked ' +
    'personal rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
};

function outOfOrder(node: XmlNode): string[] {
  const sequence = sequences[node.name]?.split(' ').map((name) => `w:${name}`);
  const below = elements(node);
  const own: string[] = [];
  if (sequence !== undefined) {
    const places = below.map(({ name }) => sequence.indexOf(name));
    below.forEach(({ name }, index) => {
      const place = places[index] ?? -1;
      if (place === -1 || place < (places[index - 1] ?? 0)) own.push(`${node.name} > ${name}`);
    });
  }
  return [...own, ...below.flatMap(outOfOrder)];
}

/** Rows whose cells do not fill the grid, cells that do not end with a paragraph, tables that touch. */
function badTables(body: XmlNode): string[] {
  const bad: string[] = [];
  for (const table of all(body, 'w:tbl')) {
    const columns = all(table, 'w:gridCol').length;
    for (const row of elements(table).filter(({ name }) => name === 'w:tr')) {
      const cells = elements(row).filter(({ name }) => name === 'w:tc');
      const taken = cells.reduce((sum, cell) => sum + Number(value(all(cell, 'w:gridSpan')[0]) ?? 1), 0);
      if (taken !== columns) bad.push(`a row of ${taken} columns in a grid of ${columns}`);
      if (cells.some((cell) => elements(cell).pop()?.name !== 'w:p'))
        bad.push('a cell without a paragraph at its end');
    }
  }
  elements(body).forEach(({ name }, index, list) => {
    if (name === 'w:tbl' && list[index - 1]?.name === 'w:tbl') bad.push('two tables without a line between');
  });
  return bad;
}

/** What is wrong with a body or a list of styles; nothing for a file Word opens. */
export function schemaProblems(node: XmlNode): string[] {
  return [...outOfOrder(node), ...(node.name === 'w:body' ? badTables(node) : [])];
}
