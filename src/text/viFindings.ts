/** Every finding as a Vietnamese clerk would say it. */
import type { FindingTexts } from './findingText';
import { viFollowUpFindings } from './viFollowUpFindings';
import { viQuotaTableFindings } from './viQuotaTableFindings';
import { viRegisteringUnitFindings } from './viRegisteringUnitFindings';
import { viRegistrationFindings } from './viRegistrationFindings';
import { viResultFindings } from './viResultFindings';
import { viReviewFindings } from './viReviewFindings';
import { viUnitTableFindings } from './viUnitTableFindings';

export const viFindings: FindingTexts = {
  ...viRegisteringUnitFindings,
  ...viRegistrationFindings,
  ...viResultFindings,
  ...viUnitTableFindings,
  ...viQuotaTableFindings,
  ...viReviewFindings,
  ...viFollowUpFindings,
};
