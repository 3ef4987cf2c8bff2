/** A ready reply, in JSON. */
export interface ReadyReply {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  /** '' where the shop has none in that language; one of the two is filled. */
  readonly zh: string;
  readonly en: string;
  /** May stand in public, in a list of questions and answers. */
  readonly public: boolean;
  readonly used: number;
}
