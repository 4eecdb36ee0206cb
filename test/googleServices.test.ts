/** The list that other tests lean on names what we know must be in it. */
import { expect, test } from 'vitest';
import { googleServices } from './googleServices';

test.each([
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Sheets',
])('%s is a Google service', (name) => expect(googleServices).toContain(name));

test.each(['console', 'Date', 'GoogleAppsScript', 'Map'])('%s is none', (name) => {
  expect(googleServices).not.toContain(name);
});
