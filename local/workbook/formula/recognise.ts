/** What Sheets takes for an e-mail address or a web address, as its validation and ISEMAIL, ISURL do. */

const EMAIL =
  /^[^\s@<>(),;:"[\]]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
const URL_WITH_SCHEME = /^(?:https?|ftp):\/\/[^\s/?#]+\S*$/i;
const BARE_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

export function isUrl(text: string): boolean {
  return URL_WITH_SCHEME.test(text) || BARE_HOST.test(text) || /^mailto:\S+@\S+$/i.test(text);
}
