/**
 * The headers that keep the page, the frames inside it and the mails in theirs apart.
 *
 * A frame is a page of its own with an origin of nobody: it can neither read the cookie nor speak to the server, loads
 * nothing from anywhere, and reaches the page by postMessage alone. That the page allows frames of its own origin only
 * also keeps a frame from leaving for another place with what it knows.
 */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const policy = (rules: readonly string[]): string => rules.join('; ');

export const PAGE_HEADERS = {
  ...EVERYWHERE,
  'Content-Security-Policy': policy([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]),
} as const;

const frame = (sandbox: string, rules: readonly string[]) =>
  ({
    ...EVERYWHERE,
    'Content-Security-Policy': policy([
      sandbox,
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data: blob:',
      'font-src data:',
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      ...rules,
    ]),
  }) as const;

/** The product's sidebar and dialogs. */
export const SCRIPT_FRAME_HEADERS = frame('sandbox allow-scripts allow-forms', ["script-src 'unsafe-inline'"]);

/** A mail's HTML: no script at all. */
export const MAIL_FRAME_HEADERS = frame('sandbox', []);

export const DATA_HEADERS = EVERYWHERE;
