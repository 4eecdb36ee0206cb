/** Utilities: ids, dates as text in a named zone, and sleeping in virtual time. */

import { randomUUID } from 'node:crypto';
import { wallClock } from '../document/dateSerial';
import { formattedDate, parsedDate } from './dateFormat';
import { scriptClock } from './scriptClock';
import type { ServiceContext } from './serviceContext';
import { type ServiceClass, serviceObject } from './serviceObject';

interface UtilitiesState {
  context: ServiceContext;
}

const longestSleep = 300_000;

const utilitiesClass: ServiceClass<UtilitiesState> = {
  name: 'Utilities',
  methods: {
    getUuid: () => randomUUID(),
    formatDate({ context }, date: Date, timeZone: string, format: string) {
      const clock = scriptClock(context, timeZone);
      const instant = date.getTime();
      if (Number.isNaN(instant)) throw context.error('invalidArgument', { name: 'date' });
      const wall = wallClock(clock.serialAt(instant));
      return formattedDate(wall, Math.round((wall.getTime() - Math.floor(instant)) / 60_000), format);
    },
    parseDate({ context }, text: string, timeZone: string, format: string) {
      const clock = scriptClock(context, timeZone);
      const serial = parsedDate(text, format);
      if (serial === null) throw context.error('unparseableDate', { text });
      return context.settings.realm.date(clock.instantOf(serial));
    },
    sleep({ context }, milliseconds: number) {
      if (milliseconds < 0 || milliseconds > longestSleep) {
        throw context.error('invalidArgument', { name: 'milliseconds' });
      }
      context.settings.meter.pass(milliseconds);
    },
  },
  signatures: { formatDate: ['date string string'], parseDate: ['string string string'], sleep: ['int'] },
};

/** The Utilities of one execution. */
export function utilitiesService(context: ServiceContext): object {
  return serviceObject(context, utilitiesClass, { context });
}
