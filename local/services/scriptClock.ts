/** The clock of a time zone that a script names. */
import { type ZoneClock, zoneClock } from '../document/dateSerial';
import type { ServiceContext } from './serviceContext';

/** @throws the script's error for an argument that names no zone; anything else is a fault of the host */
export function scriptClock(context: ServiceContext, timeZone: string): ZoneClock {
  try {
    return zoneClock(timeZone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw context.error('invalidArgument', { name: timeZone });
  }
}
