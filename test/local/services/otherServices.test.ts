/** Locks, properties, dates as text, dialogs and menus: platform.md §1.2, §1.5, §4.7. */
import { describe, expect, it } from 'vitest';
import { DocumentLock } from '../../../local/services/documentLock';
import type { DialogAnswer } from '../../../local/services/serviceContext';
import { openBook } from './openBook';

describe('the document lock', () => {
  it('is held by one execution at a time', () => {
    const lock = new DocumentLock();
    const first = openBook({ lock }).LockService.getDocumentLock();
    const second = openBook({ lock }).LockService.getDocumentLock();
    expect([first.tryLock(0), first.tryLock(0), second.tryLock(0)]).toEqual([true, true, false]);
    expect([first.hasLock(), second.hasLock()]).toEqual([true, false]);
    expect(() => second.waitLock(10)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    second.releaseLock();
    expect(first.hasLock()).toBe(true);
    first.releaseLock();
    expect(second.tryLock(0)).toBe(true);
  });

  it('takes virtual time to wait for', () => {
    const lock = new DocumentLock();
    lock.setHeldByAnother(true);
    const { LockService, context } = openBook({ lock });
    const before = context.settings.meter.virtualMilliseconds;
    expect(LockService.getDocumentLock().tryLock(30_000)).toBe(false);
    expect(context.settings.meter.virtualMilliseconds - before).toBeGreaterThanOrEqual(30_000);
    lock.setHeldByAnother(false);
    expect(LockService.getDocumentLock().tryLock(0)).toBe(true);
  });

  it('does not survive a dialog', () => {
    const { LockService, SpreadsheetApp } = openBook();
    const lock = LockService.getDocumentLock();
    lock.waitLock(1);
    SpreadsheetApp.getUi().alert('x');
    expect(lock.hasLock()).toBe(false);
  });

  it('is null outside a document', () => {
    const { LockService, PropertiesService } = openBook({ bound: false });
    expect([LockService.getDocumentLock(), PropertiesService.getDocumentProperties()]).toEqual([null, null]);
  });
});

describe('document properties', () => {
  const store = () => {
    const properties = openBook().PropertiesService.getDocumentProperties();
    if (!properties) throw new Error('a bound script has document properties');
    return properties;
  };

  it('keeps strings until they are deleted', () => {
    const properties = store();
    properties.setProperty('a', '1').setProperties({ b: '2', c: '' });
    expect(properties.getProperties()).toEqual({ a: '1', b: '2', c: '' });
    properties.deleteProperty('a');
    expect([properties.getProperty('a'), properties.getProperty('b')]).toEqual([null, '2']);
  });

  // 9 KB; "ữ" is three bytes in UTF-8.
  it.each([
    ['x'.repeat(9216), true],
    ['x'.repeat(9217), false],
    ['ữ'.repeat(3072), true],
    ['ữ'.repeat(3073), false],
  ])('a value within 9 KB', (value, accepted) => {
    const properties = store();
    const set = () => properties.setProperties({ small: 's', large: value });
    if (accepted) expect(set).not.toThrow();
    else {
      expect(set).toThrow('Argument too large: value');
      expect(properties.getProperties()).toEqual({});
    }
  });

  it('holds 500 KB', () => {
    const properties = store();
    // 55 × (9,216 + 3 for the key) = 507,045 bytes; 4,955 of 512,000 are left.
    for (let i = 100; i < 155; i += 1) properties.setProperty(String(i), 'x'.repeat(9216));
    expect(() => properties.setProperty('end', 'x'.repeat(4953))).toThrow('property storage quota');
    properties.setProperty('end', 'x'.repeat(4952));
  });

  it('takes strings only', () => {
    const set = store().setProperty as unknown as (...args: unknown[]) => void;
    expect(() => set('a', 5)).toThrow('method signature');
  });

  it('stay with the document', () => {
    const { document, PropertiesService } = openBook();
    PropertiesService.getDocumentProperties()?.setProperty('a', '1');
    const copy = JSON.parse(JSON.stringify(document));
    expect(openBook({}, copy).PropertiesService.getDocumentProperties()?.getProperty('a')).toBe('1');
  });
});

describe('dates as text', () => {
  const instant = new Date('2026-11-19T17:05:09.040Z');
  it.each([
    ['yyyy-MM-dd', 'Asia/Ho_Chi_Minh', '2026-11-20'],
    ['dd/MM/yyyy HH:mm:ss', 'Asia/Ho_Chi_Minh', '20/11/2026 00:05:09'],
    ['d/M/yy', 'Etc/UTC', '19/11/26'],
    ['h:mm a', 'Etc/UTC', '5:05 PM'],
    ['EEE, d MMM yyyy', 'Asia/Ho_Chi_Minh', 'Fri, 20 Nov 2026'],
    ['EEEE MMMM', 'Asia/Ho_Chi_Minh', 'Friday November'],
    ["'ngày' d 'tháng' M", 'Asia/Ho_Chi_Minh', 'ngày 20 tháng 11'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Ho_Chi_Minh', '2026-11-20T00:05:09.040+07:00'],
    ['Z z', 'America/New_York', '-0500 GMT-05:00'],
  ])('%s in %s', (format, zone, expected) => {
    expect(openBook().Utilities.formatDate(instant, zone, format)).toBe(expected);
  });

  it.each([
    ['2026-11-20', 'yyyy-MM-dd', '2026-11-19T17:00:00.000Z'],
    ['20/11/2026 08:30', 'dd/MM/yyyy HH:mm', '2026-11-20T01:30:00.000Z'],
  ])('parses %s', (text, format, expected) => {
    const date = openBook().Utilities.parseDate(text, 'Asia/Ho_Chi_Minh', format);
    expect(date.toISOString()).toBe(expected);
  });

  it.each(['hôm nay', '2026-02-30', '2026-13-01', ''])('does not parse %j', (text) => {
    expect(() => openBook().Utilities.parseDate(text, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')).toThrow(
      `Unparseable date: "${text}"`,
    );
  });

  it('refuses an unknown zone', () => {
    expect(() => openBook().Utilities.formatDate(instant, 'Asia/Sai_Gon', 'd')).toThrow(
      'Invalid argument: Asia/Sai_Gon',
    );
  });

  it('sleeps in virtual time', () => {
    const { Utilities, context } = openBook();
    const before = context.settings.meter.virtualMilliseconds;
    Utilities.sleep(2000);
    expect(context.settings.meter.virtualMilliseconds - before).toBe(2000);
    expect(() => Utilities.sleep(300_001)).toThrow();
  });
});

describe('dialogs', () => {
  it.each<[string, (ui: GoogleAppsScript.Base.Ui) => unknown, object, string]>([
    ['message', (ui) => ui.alert('M'), { title: '', message: 'M', buttons: ['OK'] }, 'OK'],
    [
      'message and buttons',
      (ui) => ui.alert('M', ui.ButtonSet.YES_NO),
      { title: '', message: 'M', buttons: ['YES', 'NO'] },
      'YES',
    ],
    [
      'title, message and buttons',
      (ui) => ui.alert('T', 'M', ui.ButtonSet.OK_CANCEL),
      { title: 'T', message: 'M', buttons: ['OK', 'CANCEL'] },
      'OK',
    ],
    [
      'a prompt',
      (ui) => ui.prompt('T', 'M', ui.ButtonSet.YES_NO_CANCEL).getSelectedButton(),
      { title: 'T', message: 'M', buttons: ['YES', 'NO', 'CANCEL'] },
      'YES',
    ],
  ])('%s', (_, open, shown, pressed) => {
    const asked: object[] = [];
    const { SpreadsheetApp, context } = openBook({
      answer: ({ kind: _kind, ...dialog }) => {
        asked.push(dialog);
        return { button: dialog.buttons[0] ?? '' };
      },
    });
    expect(String(open(SpreadsheetApp.getUi()))).toBe(pressed);
    expect(asked).toEqual([shown]);
    expect(context.record.dialogs.map(({ button }) => button)).toEqual([pressed]);
  });

  it.each<[DialogAnswer, string, string]>([
    [{ button: 'OK', text: '2026' }, 'OK', '2026'],
    [{ button: 'CLOSE' }, 'CLOSE', ''],
  ])('%j', (answer, button, text) => {
    const { SpreadsheetApp } = openBook({ answer: () => answer });
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt('Năm?');
    expect(response.getSelectedButton()).toBe(ui.Button[button as 'OK' | 'CLOSE']);
    expect(response.getResponseText()).toBe(text);
  });

  it('sees what others changed while it was open', () => {
    const opened = openBook({
      answer: () => {
        openBook({}, opened.document).sheet.getRange('A5').setValue('x');
        return { button: 'OK' };
      },
    });
    expect(opened.sheet.getLastRow()).toBe(0);
    opened.SpreadsheetApp.getUi().alert('M');
    expect(opened.sheet.getLastRow()).toBe(5);
  });
});

describe('menus', () => {
  it('are data, one per name', () => {
    const { SpreadsheetApp, context } = openBook();
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Gương Sáng').addItem('Cũ', 'cu').addToUi();
    const more = ui.createMenu('Thêm').addItem('Hai', 'hai');
    ui.createMenu('Gương Sáng').addItem('Một', 'mot').addSeparator().addSubMenu(more).addToUi();
    ui.createAddonMenu().addItem('Ba', 'ba').addToUi();
    expect(context.record.menus).toEqual([
      {
        kind: 'menu',
        caption: 'Gương Sáng',
        addon: false,
        items: [
          { kind: 'item', caption: 'Một', functionName: 'mot' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Thêm',
            addon: false,
            items: [{ kind: 'item', caption: 'Hai', functionName: 'hai' }],
          },
        ],
      },
      {
        kind: 'menu',
        caption: 'Gương Sáng',
        addon: true,
        items: [{ kind: 'item', caption: 'Ba', functionName: 'ba' }],
      },
    ]);
  });
});

describe('toasts', () => {
  it('are shown at once', () => {
    const shown: object[] = [];
    const { book, context } = openBook({ onToast: (toast) => shown.push(toast) });
    book.toast('Xong');
    book.toast('Xong', 'Kiểm tra', -1);
    expect(shown).toEqual([
      { message: 'Xong', title: '', seconds: 5 },
      { message: 'Xong', title: 'Kiểm tra', seconds: -1 },
    ]);
    expect(context.record.toasts).toEqual(['Xong', 'Xong']);
  });
});
