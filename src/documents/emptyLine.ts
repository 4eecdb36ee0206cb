/** An empty line that takes next to no room: what the format wants between tables and in empty cells. */
import { LineRuleType, Paragraph } from './docxLibrary';
import { ruleStyle } from './lineStyles';

/** Points of room, one by default. `withNext` keeps it on the page of what follows. */
export function emptyLine(points = 1, withNext = false): Paragraph {
  return new Paragraph({
    style: ruleStyle,
    ...(withNext ? { keepNext: true } : {}),
    spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT },
  });
}
