/** The programmes this add-on knows, in the order a person chooses from. */
import type { Programme } from '../domain/programme';
import { vanGiang } from './vanGiang';

export const programmes: readonly Programme[] = [vanGiang];
