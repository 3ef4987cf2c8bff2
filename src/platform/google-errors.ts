/**
 * What an error of Google's means. Messages come in the user's language, so English texts only ever add certainty:
 * what is not recognised is treated as unknown, never as harmless.
 */
export type GoogleErrorKind = 'transient' | 'protected' | 'validation' | 'unknown';

const KINDS: readonly { readonly kind: GoogleErrorKind; readonly pattern: RegExp }[] = [
  { kind: 'protected', pattern: /protected cell or object/i },
  { kind: 'validation', pattern: /violates the data validation/i },
  { kind: 'validation', pattern: /more than the maximum of 50000 characters/i },
  {
    kind: 'transient',
    pattern:
      /timed out|failed while accessing document|service error|service unavailable|internal error|server error occurred|too many simultaneous invocations|too many times in a short time|rate limit exceeded|empty response|backend error/i,
  },
  { kind: 'unknown', pattern: /(?:)/ },
];

export function kindOfGoogleError(error: unknown): GoogleErrorKind {
  const message = messageOf(error);
  return KINDS.find(({ pattern }) => pattern.test(message))!.kind;
}

export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
