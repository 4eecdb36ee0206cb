/** English: menus and dialogs for a reader whose Google language is English. */
import type { Totals } from '../domain/check/yearCheck';
import type { YearKind } from '../domain/programme';
import { enErrors } from './enErrors';
import { enDue, enPublish, enWholeCheck, enYears } from './enResults';
import { enChoice, enEdits, enMoves, enReview } from './enReview';
import { enMenu } from './menuText';
import type { ProgrammeChoice, RegisterPlan, Text } from './text';
import { enYearHead } from './yearName';

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function checkSentence(year: number, yearKind: YearKind, totals: Totals): string {
  const { units, met, short, over, none, rowsWithErrors } = totals;
  const errors =
    rowsWithErrors === 0 ? 'no rows with errors' : `${counted(rowsWithErrors, 'row')} with errors`;
  if (units === 0) {
    const news = totals.counted === 0 ? '' : `${counted(totals.counted, 'registration')} counted, `;
    return `${enYearHead(year, yearKind)}: ${news}no unit has a quota; ${errors}.`;
  }
  const standing = [
    `${met} met`,
    `${short} short`,
    `${over} over`,
    ...(none > 0 ? [`${none} without registrations`] : []),
  ];
  return `${enYearHead(year, yearKind)}: ${counted(units, 'unit')} – ${standing.join(', ')}; ${errors}.`;
}

function programmeName({ number, title, issuer, period }: ProgrammeChoice): string {
  if (issuer === '') return 'Blank programme: the office writes its own quotas, criteria and milestones';
  const plan = number === null ? `Plan of ${issuer}` : `Plan ${number} of ${issuer}`;
  return period === null ? `${plan}: ${title}` : `${plan}, ${period.from}-${period.to}: ${title}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}

function createdParts(plan: RegisterPlan): string[] {
  const { units, quotas, criteria, milestones, bases, settings } = plan;
  return [
    settings > 0 ? `${counted(settings, 'entry', 'entries')} in Cấu hình` : '',
    units > 0 ? counted(units, 'unit') : '',
    quotas > 0 ? counted(quotas, 'quota row') : '',
    criteria > 0 ? counted(criteria, 'criterion', 'criteria') : '',
    milestones > 0 ? counted(milestones, 'milestone') : '',
    bases > 0 ? counted(bases, 'legal basis', 'legal bases') : '',
  ].filter((part) => part !== '');
}

function yearChange({ year, yearChanged }: RegisterPlan): string[] {
  return yearChanged ? [`Năm đăng ký in the tab Cấu hình becomes ${year}`] : [];
}

/** A register taken on to another year, with nothing else to do. */
function isYearAlone(plan: RegisterPlan): boolean {
  return plan.yearChanged && plan.structure.length + createdParts(plan).length === 0;
}

/** What the office has to do before the register can be used. */
function nextSteps({ programme, unitsToAdd, undated }: RegisterPlan): string[] {
  if (programme.issuer === '') {
    return ['fill in the tabs Đơn vị, Chỉ tiêu, Tiêu chí, Mốc thời gian and Căn cứ from your own plan'];
  }
  return [
    unitsToAdd.length > 0 ? `add ${unitsToAdd.join(', ')} in the tab Đơn vị` : '',
    undated > 0
      ? `date ${counted(undated, 'milestone')} in the tab Mốc thời gian, for which the plan names no day`
      : '',
  ].filter((step) => step !== '');
}

export const en: Text = {
  language: 'en',
  errors: enErrors,
  ...enMenu,
  failedTitle: 'Not done',
  working: {
    registerExemplar: 'Opening the form…',
    reviewQueue: 'Opening the review queue…',
    followProgress: 'Looking at progress…',
    recordActivity: 'Opening the form…',
    makeReport: 'Opening the reports…',
    checkQuotas: 'Checking quotas…',
    checkWholeRegister: 'Checking the whole register…',
    dueSoon: 'Looking at what is due…',
    prepareReview: 'Preparing the review…',
    concludeReview: 'Looking at the review…',
    moveStatus: 'Looking at status and stage…',
    changesAfterReview: 'Looking for changes after review…',
    compareYears: 'Comparing years…',
    publishList: 'Making the list…',
    createRegister: 'Creating the register…',
    repairStructure: 'Checking the structure…',
    undoLastWrite: 'Undoing…',
  },
  step: (number, of, tab) => `Step ${number} of ${of}: the tab ${tab}…`,

  checkSentence,
  seeTabs: 'See the tabs Tổng hợp and Kiểm tra.',
  keptAside: (tab, aside) => `The tab ${tab} that was there is kept as “${aside}”.`,
  noMarkColumn: 'The tab Đăng ký has no column Kết quả kiểm tra, so rows were not marked.',

  wholeCheck: enWholeCheck,
  due: enDue,
  years: enYears,
  publish: enPublish,
  choice: enChoice,
  review: enReview,
  moves: enMoves,
  edits: enEdits,

  chooseProgramme: 'Enter the number of the plan:',
  programmeLine: (place, programme) => `${place}. ${programmeName(programme)}`,
  chooseYear: (suggested) => `Which year is the register for? Leave blank for ${suggested}.`,
  confirmCreate: (plan) =>
    [
      `${programmeName(plan.programme)}, year ${plan.year}.`,
      '',
      isYearAlone(plan) ? 'This will change in the register:' : 'This will add to the register:',
      bullets([...plan.structure, ...createdParts(plan), ...yearChange(plan)]),
      '',
      'What is there already stays as it is. Go on?',
    ].join('\n'),
  created: (plan) => {
    const parts = createdParts(plan);
    const added = parts.length > 0 ? `Added ${parts.join(', ')}` : 'The tabs are complete';
    const steps = [...nextSteps(plan), 'enter the registrations in the tab Đăng ký'].join('; ');
    if (isYearAlone(plan)) return `The register is now for ${plan.year}. Next: ${steps}.`;
    return `${added}. The register is for ${plan.year}. Next: ${steps}.`;
  },
  nothingToCreate: 'The register already has all that this plan prescribes; nothing to add.',

  structure: {
    locale: (from) => `Change the spreadsheet locale from ${from} to Vietnam, so that dates read day first`,
    timeZone: (from) => `Change the time zone from ${from} to Vietnam`,
    addTab: (tab) => `Add the tab ${tab}`,
    renameTab: (from, to) => `Rename the tab “${from}” to “${to}”`,
    putAside: (tab, aside) => `Keep the tab ${tab} that is there as “${aside}” and make a new tab ${tab}`,
    writeHeader: (tab) => `Write the header row of the empty tab ${tab}`,
    addColumns: (tab, columns) => `${tab}: add the columns ${columns.join('; ')}`,
    addNeededColumns: (tab, columns) =>
      `${tab}: add the columns ${columns.join('; ')} at the end, empty; data standing in other columns has to be moved there by hand`,
    renameColumn: (tab, from, to) => `${tab}: correct the column name “${from}” to “${to}”`,
    restoreHeader: (tab, column) => `${tab}: write the blanked column name “${column}” again`,
    styleHeader: (tab) => `${tab}: style the header row`,
    freezeHeader: (tab) => `${tab}: freeze the header row`,
    formats: (tab, columns) => `${tab}: format ${counted(columns, 'column')} in the rows still blank`,
    dropDowns: (tab, columns) => `${tab}: add drop-downs to ${counted(columns, 'column')}`,
    colours: (tab) => `${tab}: colour the results`,
    protect: (tab) => `${tab}: warn before the header row or a derived tab is edited`,
    lists: 'Complete the word lists of the drop-downs',
    rangeName: (tab) => `${tab}: mark it again as made by this add-on`,
  },
  confirmRepair: (lines) =>
    ['This will be repaired:', bullets(lines), '', 'No data is changed or deleted. Go on?'].join('\n'),
  repaired: (count) => `Repaired ${counted(count, 'thing')} in the structure of the register.`,
  nothingToRepair: 'The structure of the register is complete; nothing to repair.',
  blocked: (sentences) => ['These need a person:', bullets(sentences)].join('\n'),
  confirmIds: (count, first, last) =>
    `${counted(count, 'row')} in the tab Đăng ký without Mã đăng ký. Fill them in, from ${first} to ${last}? This can be undone.`,
  idsFilled: (count) => `Filled in Mã đăng ký of ${counted(count, 'row')}.`,

  confirmUndo: (action, time, note) =>
    `Undo “${action}” of ${time} (${note})? The cells and rows it wrote go back to what they were.`,
  undone: (action) => `“${action}” was undone.`,

  unexpected:
    'Something went wrong and the command did not finish; the input tabs are as they were before. Wait a minute and run it again. If it fails again, look at Nhật ký and the version history, and tell whoever keeps the register.',
  resultsIncomplete: (tabs, command) =>
    `Something went wrong and the command did not finish: ${tabs.join(', ')} may be incomplete or still show old results. The registrations themselves are intact. Wait a minute and run “${command}” again.`,
  halfWritten: (tabs) =>
    `Something went wrong while writing to ${tabs.join(', ')}, and what was written could not be taken back. Open File > Version history to compare and restore the version just before.`,
};
