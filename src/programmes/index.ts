/** The programmes this add-on knows, in the order a person chooses from. */
import type { Programme } from '../domain/programme';
import { blank } from './blank';
import { hoaBinh } from './hoaBinh';
import { krongPa } from './krongPa';
import { sonTra } from './sonTra';
import { thuThua } from './thuThua';
import { vanGiang } from './vanGiang';

export const programmes: readonly Programme[] = [krongPa, hoaBinh, vanGiang, thuThua, sonTra, blank];
