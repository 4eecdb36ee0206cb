/** English: reviews, moves of status and stage, edits after a review. */

import { enFacts, enReason } from './enReviewReasons';
import { enListed } from './enWords';
import type { ChoiceTexts, EditTexts, MoveTexts, Refusal, ReviewStanding, ReviewTexts } from './reviewTexts';
import { cutText, quoted } from './sentenceValues';

const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

function withRefused(parts: readonly string[], refused: readonly string[]): string {
  if (refused.length === 0) return parts.join('\n');
  return [...parts, '', 'Left as they are:', bullets(firstLines(refused, 10))].join('\n');
}

const registrationCount = (count: number): string =>
  `${count} ${count === 1 ? 'registration' : 'registrations'}`;

function why(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'id_missing':
      return `row ${refusal.row} has no Mã đăng ký; run “Check and repair structure” to give it one`;
    case 'id_repeated':
      return 'this code stands in several rows; give each registration its own';
    case 'status_unreadable':
      return refusal.value === ''
        ? 'Trạng thái is blank'
        : `Trạng thái ${quoted(refusal.value)} is not in the list; choose again`;
    case 'moved_by_hand':
      return `was changed by hand from ${quoted(refusal.recorded)} to ${quoted(refusal.now)}, which is not allowed; put it right and run again`;
    case 'already':
      return `is ${quoted(refusal.word)} already`;
    case 'final':
      return `${quoted(refusal.word)} is final for the year`;
    case 'not_from':
      return `cannot go from ${quoted(refusal.from)} straight to ${quoted(refusal.to)}`;
    case 'stage_needs_passed':
      return `a stage needs the status Đạt, not ${quoted(refusal.status)}`;
    case 'not_to_conclude':
      return `only Đang thẩm định can be concluded, not ${quoted(refusal.status)}; prepare its review first`;
    case 'not_to_review':
      return `only Đã gửi or Đang thẩm định can be reviewed, not ${quoted(refusal.status)}`;
    case 'no_criteria':
      return 'no criterion in Tiêu chí applies to it; add criteria and run again';
    case 'fact_missing':
      return `${refusal.lacks.map((fact) => enFacts[fact]).join(', ')} missing or wrong, so it is not known which criteria apply`;
    case 'not_kept':
      return 'what stood there at the review is no longer known';
    case 'review_open':
      return 'the review is not finished';
    case 'review_must_fail':
      return 'a required condition is not met: only Không đạt or Trả lại';
  }
}

function standing({ id, name, outcome, met, unmet, blank, reasons }: ReviewStanding): string {
  const total = met.length + unmet.length + blank.length;
  const verdict = {
    may_pass: 'May be concluded as Đạt.',
    must_fail: 'May only be concluded as Không đạt or Trả lại.',
    open: 'Cannot be concluded as Đạt or Không đạt yet.',
  }[outcome];
  return [
    `${id} – ${cutText(name, 60)}`,
    `  ${met.length} of ${total} criteria met${unmet.length > 0 ? `; not met: ${enListed(unmet)}` : ''}${
      blank.length > 0 ? `; blank: ${enListed(blank)}` : ''
    }.`,
    `  ${verdict}`,
    ...reasons.map((reason) => `  – ${enReason(reason)}`),
  ].join('\n');
}

export const enChoice: ChoiceTexts = {
  askCodes:
    'Type the Mã đăng ký, several parted by commas, for example ĐK-2024-001. Or select the rows in the tab Đăng ký first and run the command again.',
  unknownCodes: (codes) => `The tab Đăng ký has no code ${enListed(codes)}. Check the code and run again.`,
  refused: ({ id, why: refusal }) => (id === '' ? why(refusal) : `${id}: ${why(refusal)}`),
};

function lineCount(lines: number): string {
  return lines === 0
    ? 'no line to add'
    : `${lines} criteria ${lines === 1 ? 'line' : 'lines'} added to the tab Thẩm định`;
}

export const enReview: ReviewTexts = {
  confirmPrepare: (prepared) =>
    withRefused(
      [
        `Review sheets for ${registrationCount(prepared.registrations.length)}: ${enListed(prepared.registrations)}.`,
        `${lineCount(prepared.lines)}, ${registrationCount(prepared.moved)} moved to Đang thẩm định. Go on?`,
      ],
      prepared.refused,
    ),
  prepared: (prepared) =>
    withRefused(
      [
        `Review sheet ready for ${enListed(prepared.registrations)}: ${lineCount(prepared.lines)}${
          prepared.moved > 0 ? `, ${registrationCount(prepared.moved)} moved to Đang thẩm định` : ''
        }.`,
        'Next: in the tab Thẩm định choose Đạt, Không or Không áp dụng on each line, then run “Conclude review”.',
      ],
      prepared.refused,
    ),
  nothingToPrepare: (refused) =>
    withRefused(
      refused.length === 0
        ? ['The review sheet is complete. Fill in the results in Thẩm định, then run “Conclude review”.']
        : ['No review sheet could be prepared.'],
      refused,
    ),
  standing,
  conclusion: (place, word, count) => `${place}. ${word} (${registrationCount(count)})`,
  chooseConclusion: (standings, offered, refused) =>
    withRefused([...firstLines(standings, 5), '', 'Type the number of the conclusion:', ...offered], refused),
  nothingToConclude: (refused) => withRefused(['There is no registration to conclude.'], refused),
  askReason: (to, needed) =>
    `Reason for moving to ${quoted(to)}${needed ? '' : ' (may be blank)'}. It is written into Nhật ký; no private details:`,
  reasonNeeded: 'No reason was given, so nothing was moved. Run again and give a reason.',
  concluded: (moved, to, refused) =>
    withRefused(
      [
        `Concluded as ${quoted(to)}: ${registrationCount(moved.length)} (${enListed(moved)}).`,
        'Run “Check the whole register” to refresh Tổng hợp. If it was a mistake, use “Undo the last write”.',
      ],
      refused,
    ),
};

export const enMoves: MoveTexts = {
  chooseTarget: (chosen, offered) =>
    [
      `${registrationCount(chosen)} chosen. Type the number of the status or stage to move to:`,
      ...offered,
    ].join('\n'),
  target: (place, word, isStage, count) =>
    `${place}. ${isStage ? 'Stage' : 'Status'}: ${word} (${registrationCount(count)} may move)`,
  noStage: 'blank',
  noMoves: (refused) =>
    withRefused(['No registration can be moved. Đạt and Không đạt are given by “Conclude review”.'], refused),
  notANumber: (answer) =>
    `${quoted(answer)} is not in the list, so nothing was moved. Run again and type a number of the list.`,
  confirm: (moved, to, stageCleared, refused) =>
    withRefused(
      [
        `Move ${registrationCount(moved.length)} to ${quoted(to)}: ${enListed(moved)}.`,
        ...(stageCleared > 0 ? [`The stage of ${registrationCount(stageCleared)} becomes blank.`] : []),
        'Go on?',
      ],
      refused,
    ),
  done: (moved, to, isStage, refused) =>
    withRefused(
      [
        `Moved ${registrationCount(moved.length)} to the ${isStage ? 'stage' : 'status'} ${quoted(to)}: ${enListed(moved)}.`,
        'Run “Check the whole register” to refresh Tổng hợp. If it was a mistake, use “Undo the last write”.',
      ],
      refused,
    ),
};

const cellCount = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const enEdits: EditTexts = {
  none: 'No cell was changed after a review.',
  edit: (place, { id, column, before, after, canPutBack }) =>
    `${place}. ${id}, ${column}: ${quoted(before)} → ${quoted(after)}${canPutBack ? '' : ' (the old text was too long to keep)'}`,
  damaged: (place, { id }) =>
    `${place}. ${id}: the record of the review is damaged, what was changed is not known; accepting confirms what stands now`,
  chooseWay: (edits, more) =>
    [
      `${cellCount(edits.length + more)} changed after the review:`,
      ...edits,
      ...(more > 0 ? [`… and ${cellCount(more)} more`] : []),
      '',
      'Type 1 to accept all, 2 to put all back as reviewed, 3 to choose one by one:',
    ].join('\n'),
  chooseNumbers:
    'Type the numbers to accept, parted by commas; those to put back with a minus, for example: 1, 3, -2. Cells without a number stay as they are.',
  notUnderstood: (answer) =>
    `${quoted(answer)} was not understood, so nothing was written. Run again and type numbers as shown.`,
  done: (accepted, putBack, left) =>
    `${cellCount(accepted)} accepted, ${cellCount(putBack)} put back${left > 0 ? `, ${cellCount(left)} left` : ''}. Run “Check the whole register” to refresh the column Kết quả kiểm tra.`,
  cannotPutBack: (count) =>
    `What stood in ${cellCount(count)} is no longer known: copy it back from the version history, or accept the new text.`,
};
