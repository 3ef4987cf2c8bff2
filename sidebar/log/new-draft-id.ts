/** 96 random bits as text. (randomUUID exists only where the frame's every ancestor is secure.) */
export function newDraftId(): string {
  const words = Array.from(crypto.getRandomValues(new Uint32Array(3)));
  return `talk-${words.map((word) => word.toString(36)).join('-')}`;
}
