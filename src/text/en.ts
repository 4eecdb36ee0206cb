/** English: menus and dialogs for a reader whose Google language is English. */
import type { Totals } from '../domain/yearCheck';
import { enErrors } from './enErrors';
import type { ProgrammeChoice, RegisterPlan, Text } from './text';

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function checkSentence(year: number, { units, met, short, over, none, rowsWithErrors }: Totals): string {
  const errors =
    rowsWithErrors === 0 ? 'no rows with errors' : `${counted(rowsWithErrors, 'row')} with errors`;
  if (units === 0) return `Year ${year}: no unit has a quota; ${errors}.`;
  const standing = [
    `${met} met`,
    `${short} short`,
    `${over} over`,
    ...(none > 0 ? [`${none} without registrations`] : []),
  ];
  return `Year ${year}: ${counted(units, 'unit')} – ${standing.join(', ')}; ${errors}.`;
}

function programmeName({ number, title, issuer }: ProgrammeChoice): string {
  return `Plan ${number} of ${issuer}: ${title}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}

function createdParts({ units, quotas, settings }: RegisterPlan): string[] {
  return [
    settings > 0 ? `${counted(settings, 'entry', 'entries')} in Cấu hình` : '',
    units > 0 ? counted(units, 'unit') : '',
    quotas > 0 ? counted(quotas, 'quota row') : '',
  ].filter((part) => part !== '');
}

export const en: Text = {
  errors: enErrors,
  menuTitle: 'Gương Sáng',
  menu: {
    checkQuotas: 'Check quotas',
    createRegister: 'Create register from a plan',
    repairStructure: 'Check and repair structure',
    undoLastWrite: 'Undo the last write',
  },
  failedTitle: 'Not done',
  working: {
    checkQuotas: 'Checking quotas…',
    createRegister: 'Creating the register…',
    repairStructure: 'Checking the structure…',
    undoLastWrite: 'Undoing…',
  },

  checkSentence,
  seeTabs: 'See the tabs Tổng hợp and Kiểm tra.',
  keptAside: (tab, aside) => `The tab ${tab} that was there is kept as “${aside}”.`,
  noMarkColumn: 'The tab Đăng ký has no column Kết quả kiểm tra, so rows were not marked.',

  chooseProgramme: 'Enter the number of the plan:',
  programmeLine: (place, programme) => `${place}. ${programmeName(programme)}`,
  chooseYear: (suggested) => `Which year is the register for? Leave blank for ${suggested}.`,
  confirmCreate: (plan) =>
    [
      `${programmeName(plan.programme)}, year ${plan.year}.`,
      '',
      'This will add to the register:',
      bullets([...plan.structure, ...createdParts(plan)]),
      '',
      'What is there already stays as it is. Go on?',
    ].join('\n'),
  created: (plan) => {
    const parts = createdParts(plan);
    const added = parts.length > 0 ? `Added ${parts.join(', ')}` : 'The tabs are complete';
    return `${added}. The register is ready for ${plan.year}: add clusters, lead agencies and schools in the tab Đơn vị, then enter the registrations in the tab Đăng ký.`;
  },
  nothingToCreate: 'The register already has all units and quotas of this plan; nothing to add.',

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
  resultsIncomplete: (tabs) =>
    `Something went wrong and the command did not finish: ${tabs.join(', ')} may be incomplete or still show old results. The registrations themselves are intact. Wait a minute and run Kiểm tra chỉ tiêu again.`,
  halfWritten: (tabs) =>
    `Something went wrong while writing to ${tabs.join(', ')}, and what was written could not be taken back. Open File > Version history to compare and restore the version just before.`,
};
