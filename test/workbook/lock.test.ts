/** Two runs that write at once: with the lock one waits its turn, and without it one loses the other's records. */
import { describe, expect, test } from 'vitest';
import { emptyDocument, type WorkbookDocument } from '../../local/document/workbookDocument';
import { DocumentLock } from '../../local/services/documentLock';
import { createRegisterIn } from '../../src/commands/createRegister';
import { AppError } from '../../src/domain/findings/appError';
import type { ChangeSet } from '../../src/domain/tables/changeSet';
import { programmes } from '../../src/programmes';
import { textFor } from '../../src/text';
import { applyChangeSet } from '../../src/workbook/applyChangeSet';
import { documentLock, type LockSource, withDocumentLock } from '../../src/workbook/lock';
import { Tabs } from '../../src/workbook/tabs';
import { asExecution } from './support/nodeServices';

const now = new Date('2026-11-20T06:02:00Z');
const noLock: LockSource = () => ({ tryLock: () => true, releaseLock: () => undefined });

function register(): WorkbookDocument {
  const document = emptyDocument('thử');
  const programme = programmes.find(({ id }) => id === 'van-giang');
  if (programme === undefined) throw new Error('no programme van-giang');
  asExecution(document, {}, (spreadsheet) =>
    createRegisterIn(
      spreadsheet,
      { programme, year: 2024, now, user: '', lock: documentLock },
      textFor('vi'),
    ),
  );
  return document;
}

function addUnit(code: string): ChangeSet {
  return {
    action: 'test',
    tables: [{ table: 'units', added: [{ code, name: `Trường ${code}` }], changed: [], retired: [] }],
  };
}

function apply(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, changes: ChangeSet, lock: LockSource) {
  applyChangeSet(spreadsheet, new Tabs(spreadsheet), changes, {
    lock,
    user: '',
    now,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
}

/** The first run adds MN01; just before it writes, a second run adds MN02. Gives the second run's fate and the codes. */
function twoRuns(lock: LockSource): { second: string; codes: unknown[] } {
  const document = register();
  const shared = new DocumentLock();
  let second = 'not run';
  const options = {
    lock: shared,
    meter: {
      beforeDataCall: (_n: number, name: string) => {
        if (name !== 'Range.setValues' || second !== 'not run') return;
        second = asExecution(document, { lock: shared }, (spreadsheet) => {
          try {
            apply(spreadsheet, addUnit('MN02'), lock);
            return 'written';
          } catch (error) {
            return error instanceof AppError ? error.code : String(error);
          }
        });
      },
    },
  };
  asExecution(document, options, (spreadsheet) => apply(spreadsheet, addUnit('MN01'), lock));
  // Whoever was told to come back does so.
  if (second === 'busy')
    asExecution(document, {}, (spreadsheet) => apply(spreadsheet, addUnit('MN02'), lock));
  const codes = asExecution(document, {}, (spreadsheet) =>
    new Tabs(spreadsheet).need('Đơn vị').getRange('A17:A18').getValues().flat(),
  );
  return { second, codes };
}

describe('two runs that write at once', () => {
  test('with the lock the second is told to come back, and nothing is lost', () => {
    expect(twoRuns(documentLock)).toEqual({ second: 'busy', codes: ['MN01', 'MN02'] });
  });

  // The negative control: were the two records safe without the lock, the test above would prove nothing.
  test('without the lock both think they have written, and one record is gone', () => {
    expect(twoRuns(noLock)).toEqual({ second: 'written', codes: ['MN01', ''] });
  });
});

describe('withDocumentLock', () => {
  test('gives the lock back when the work fails', () => {
    const lock = new DocumentLock();
    const document = emptyDocument('thử');
    asExecution(document, { lock }, () => {
      expect(() =>
        withDocumentLock(documentLock, () => {
          throw new Error('failed');
        }),
      ).toThrow('failed');
    });
    asExecution(document, { lock }, () => {
      expect(withDocumentLock(documentLock, () => 'done')).toBe('done');
    });
  });

  test('writes nothing where there is no document to lock, and does not blame another run', () => {
    asExecution(emptyDocument('thử'), { bound: false }, () => {
      let written = false;
      const write = () => {
        written = true;
      };
      expect(() => withDocumentLock(documentLock, write)).toThrow(
        expect.objectContaining({ code: 'no_document_lock' }),
      );
      expect(written).toBe(false);
    });
  });
});
