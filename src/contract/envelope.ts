/**
 * How a refusal crosses every border (google.script.run, the command line): as the message of a plain Error, in JSON,
 * since Apps Script carries nothing of an error but its message.
 */
export interface Envelope {
  /** For machines; never translated, never changed. */
  readonly code: string;
  /** Where, what was found, what to do, in one or two sentences for a person. */
  readonly message: string;
  /** The place alone, e.g. `Tab "Orders", row 41, column "Ordered on"`; '' when there is none. */
  readonly where: string;
  /** What stood there; '' when nothing did. */
  readonly found: string;
  /** What the person can do now. */
  readonly remedy: string;
}
