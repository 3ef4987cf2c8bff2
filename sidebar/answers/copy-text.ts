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
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
