/** The menu, built whenever a file is opened: the one thing that may run under `AuthMode.NONE`. */
import { enMenu, viMenu } from '../text/menuText';
import { readsEnglish } from '../text/readsEnglish';
import { currentLocale } from '../workbook/session';
import { addMenu } from '../workbook/ui';

/** @param event of onOpen; may be undefined (platform.md §3.2) */
export function showMenu(event: { readonly authMode?: unknown } | undefined): void {
  addMenu(readsEnglish(currentLocale()) ? enMenu : viMenu, event?.authMode);
}
