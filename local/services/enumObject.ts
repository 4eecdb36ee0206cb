/** An enum as scripts reach it: its values by name, anything else refused. */

import type { ServiceContext } from './serviceContext';
import type { EnumValue } from './serviceEnums';
import { serviceObject } from './serviceObject';

/** The object behind, say, `SpreadsheetApp.WrapStrategy`. */
export function enumObject(
  context: ServiceContext,
  name: string,
  values: Readonly<Record<string, EnumValue>>,
): object {
  return serviceObject(context, { name, methods: {}, signatures: {} }, null, { ...values });
}
