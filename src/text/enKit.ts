/** English: what every form says by itself. */
import type { KitText } from './kitText';

export const enKit: KitText = {
  stillWaiting: 'Google’s server has not answered yet, please wait.',
  secondAccount:
    'The browser is signed in to several Google accounts, so Google does not let this form work with the spreadsheet. What you have entered is still here. Open the spreadsheet in an incognito window or a browser profile that is signed in to one account only; or type into the tab itself and use the menu Gương Sáng.',
  noConnection:
    'The server’s answer did not arrive, so it is not known whether the work was done. Check the network, look at the spreadsheet, then try again.',
  serverFailed:
    'Google could not do this. Try again in a few minutes. If it still fails, reload the page; if the browser is signed in to several Google accounts, use a window that is signed in to one only.',
  problem: 'To be mended:',
  found: (count) => (count === 1 ? '1 item fits' : `${count} items fit`),
  noneFound: 'Nothing fits',
  more: (count) =>
    count === 1 ? '1 more item, type on to find it' : `${count} more items, type on to find them`,
  required: 'required',
};
