/** The Protection class (platform.md CF-34, CF-35): warnings block no script, a real one only non-owners. */

import { protectionsOf, type StoredProtection, setProtections } from '../document/protections';
import type { Rectangle } from '../document/rectangle';
import { plainRectangle } from '../document/rectangle';
import { unusedId } from '../document/workbookDocument';
import { stateOf } from './heldState';
import type { RangeState } from './rangeState';
import type { ServiceContext } from './serviceContext';
import { protectionTypes } from './serviceEnums';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

export interface ProtectionState {
  context: ServiceContext;
  sheetId: string;
  protectionId: string;
}

const protectionClass: ServiceClass<ProtectionState> = {
  name: 'Protection',
  methods: {
    getDescription: (protection) => stored(protection).description,
    setDescription(protection, description: string) {
      change(protection, { description });
      return itself;
    },
    isWarningOnly: (protection) => stored(protection).warningOnly,
    setWarningOnly(protection, warningOnly: boolean) {
      change(protection, { warningOnly });
      return itself;
    },
    getProtectionType: (protection) =>
      stored(protection).range ? protectionTypes.RANGE : protectionTypes.SHEET,
    canEdit: (protection) => protection.context.isOwner || stored(protection).warningOnly,
    getRange(protection) {
      const { context, sheetId } = protection;
      const { rowCount, columnCount } = context.sheet(sheetId);
      const whole = { startRow: 0, endRow: rowCount - 1, startColumn: 0, endColumn: columnCount - 1 };
      return context.make.range(sheetId, stored(protection).range ?? whole);
    },
    getUnprotectedRanges: ({ context, sheetId, ...rest }) =>
      (stored({ context, sheetId, ...rest }).unprotectedRanges ?? []).map((hole) =>
        context.make.range(sheetId, hole),
      ),
    setUnprotectedRanges(protection, ranges: object[]) {
      const holes = ranges.map((range) => stateOf<RangeState>(range, 'Range'));
      const onSheet = holes.every((hole) => hole?.sheetId === protection.sheetId);
      if (stored(protection).range || !onSheet) throw protection.context.error('holesOnSheetOnly');
      change(protection, {
        unprotectedRanges: holes.flatMap((hole) => (hole ? plainRectangle(hole.area) : [])),
      });
      return itself;
    },
    remove({ context, sheetId, protectionId }) {
      requireOwner(context);
      const sheet = context.sheet(sheetId);
      setProtections(
        sheet,
        protectionsOf(sheet).filter(({ id }) => id !== protectionId),
      );
    },
  },
  signatures: {
    setDescription: ['string'],
    setWarningOnly: ['boolean'],
    setUnprotectedRanges: ['list'],
  },
};

function stored({ context, sheetId, protectionId }: ProtectionState): StoredProtection {
  const found = protectionsOf(context.sheet(sheetId)).find(({ id }) => id === protectionId);
  if (!found) throw context.error('invalidArgument', { name: 'protection' });
  return found;
}

function change(protection: ProtectionState, changes: Partial<StoredProtection>): void {
  const { context, sheetId, protectionId } = protection;
  requireOwner(context);
  stored(protection);
  const sheet = context.sheet(sheetId);
  setProtections(
    sheet,
    protectionsOf(sheet).map((other) => (other.id === protectionId ? { ...other, ...changes } : other)),
  );
}

function requireOwner(context: ServiceContext): void {
  if (!context.isOwner) throw context.error('protected');
}

/** Protects a block, or the whole tab when `area` is null, and returns the Protection. */
export function addProtection(context: ServiceContext, sheetId: string, area: Rectangle | null): object {
  const sheet = context.sheet(sheetId);
  const before = protectionsOf(sheet);
  const id = unusedId('protection', (candidate) => before.some((other) => other.id === candidate));
  const range = area ? plainRectangle(area) : null;
  setProtections(sheet, [...before, { id, range, description: '', warningOnly: false }]);
  return protectionObject(context, sheetId, id);
}

/** The Protection with this id on a tab. */
export function protectionObject(context: ServiceContext, sheetId: string, protectionId: string): object {
  return serviceObject(context, protectionClass, { context, sheetId, protectionId });
}
