/** Every finding in plain English; tabs, columns and list words keep the names they have in the workbook. */

import { enFollowUpFindings } from './enFollowUpFindings';
import { enQuotaTableFindings } from './enQuotaTableFindings';
import { enRegisteringUnitFindings } from './enRegisteringUnitFindings';
import { enRegistrationFindings } from './enRegistrationFindings';
import { enResultFindings } from './enResultFindings';
import { enReviewFindings } from './enReviewFindings';
import { enUnitTableFindings } from './enUnitTableFindings';
import type { FindingTexts } from './findingText';

export const enFindings: FindingTexts = {
  ...enRegisteringUnitFindings,
  ...enRegistrationFindings,
  ...enResultFindings,
  ...enUnitTableFindings,
  ...enQuotaTableFindings,
  ...enReviewFindings,
  ...enFollowUpFindings,
};
