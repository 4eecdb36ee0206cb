/** Every finding in plain English; tabs, columns and list words keep the names they have in the workbook. */

import { enQuotaTableFindings } from './enQuotaTableFindings';
import { enRegisteringUnitFindings } from './enRegisteringUnitFindings';
import { enRegistrationFindings } from './enRegistrationFindings';
import { enResultFindings } from './enResultFindings';
import { enUnitTableFindings } from './enUnitTableFindings';
import type { FindingTexts } from './findingText';

export const enFindings: FindingTexts = {
  ...enRegisteringUnitFindings,
  ...enRegistrationFindings,
  ...enResultFindings,
  ...enUnitTableFindings,
  ...enQuotaTableFindings,
};
