/** Finds registrations for the form by what a person types, where there are too many to send them all. */

import {
  type ExemplarRows,
  exemplarAt,
  exemplarRows,
  type FoundExemplars,
  searchExemplars,
} from '../../domain/followUps/exemplars';
import type { FormAnswer } from '../../domain/formAnswer';
import { Tabs } from '../../workbook/tabs';
import { answerForm } from '../answerForm';
import { readExemplars } from './exemplarTable';
import { sentText } from './sentText';

/** As many as a form is sent to search by itself: a whole district's year is fewer. */
const mostSent = 300;
/** As many as one search brings. */
const mostFound = 50;

/** All of them, or none when there are too many. */
export function listed(table: ExemplarRows, rows: readonly number[]): FoundExemplars {
  const sent = rows.length > mostSent ? [] : rows;
  return { list: sent.map((row) => exemplarAt(table, row)), total: rows.length };
}

/** For the form: the registrations meant by `typed`, words of code, name or unit. 4 data calls. */
export function findExemplars(typed: unknown): FormAnswer<FoundExemplars> {
  return answerForm((spreadsheet) => {
    const words = sentText(typed);
    const table = readExemplars(new Tabs(spreadsheet));
    const rows = exemplarRows(table, spreadsheet.getSpreadsheetTimeZone());
    const found = searchExemplars(table, rows, words);
    return {
      list: found.slice(0, mostFound).map((row) => exemplarAt(table, row)),
      total: found.length,
    };
  });
}
