/** What the form Đăng ký điển hình asks of the server, as answers it can read. */
import type { FormAnswer } from '../../domain/formAnswer';
import type { RegistrationRequest, WithdrawRequest } from '../../domain/registering/registrationRequest';
import type { SendResult, WithdrawResult } from '../../domain/registering/sendResult';
import { menuContext } from '../actionContext';
import { answerForm } from '../answerForm';
import { type OpenResult, ownRegistration as ownRegistrationIn } from './ownRegistration';
import { sendRegistration as sendRegistrationIn } from './sendRegistration';
import { standingOfUnit, type UnitAnswer } from './standingOfUnit';
import { withdrawRegistration as withdrawRegistrationIn } from './withdrawRegistration';

/** How a unit stands in a year. */
export function unitStanding(unit: string, year: number): FormAnswer<UnitAnswer> {
  return answerForm((spreadsheet) => standingOfUnit(spreadsheet, unit, year, menuContext()));
}

/** One registration in full. */
export function ownRegistration(id: string): FormAnswer<OpenResult> {
  return answerForm((spreadsheet) => ownRegistrationIn(spreadsheet, id));
}

/** Saves or sends a registration. */
export function sendRegistration(request: RegistrationRequest): FormAnswer<SendResult> {
  return answerForm((spreadsheet) => sendRegistrationIn(spreadsheet, request, menuContext()));
}

/** Withdraws a registration. */
export function withdrawRegistration(request: WithdrawRequest): FormAnswer<WithdrawResult> {
  return answerForm((spreadsheet) => withdrawRegistrationIn(spreadsheet, request, menuContext()));
}
