/**
 * Puts a text into the clipboard. A page in Google's frames may not use navigator.clipboard; the older way needs a click and
 * nothing else.
 *
 * @returns whether the browser did it
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  const isCopied = copyFrom(area);
  area.remove();
  return isCopied;
}

/** The same of a text that is in sight. Where the browser refuses it stays selected, for the person's own keys. */
export function copyFrom(area: HTMLTextAreaElement): boolean {
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
