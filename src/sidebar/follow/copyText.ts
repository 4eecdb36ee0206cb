/** Puts text on the clipboard by whichever way the browser lets a frame of Google's do it. */

/**
 * True when it is on the clipboard. The old way comes first, as it asks nothing but a press: for the new one a frame needs
 * its host's leave, which Google may not give. Where both are refused the text is left selected, so that Ctrl+C takes it.
 */
export async function copyText(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  if (document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch (refusal) {
    console.warn('the clipboard is closed to this frame', refusal);
    return false;
  }
}
