/** Calls to the page's server, typed by the verb; and the stream of what changed. */
import type { Changed, PageApi } from '../wire';

/** The server did not answer, or not as agreed. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  /** @param status 0: it could not be reached at all */
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(text);
  }
}

/** @throws NoAnswer */
export async function ask<V extends keyof PageApi>(verb: V, body: PageApi[V][0], user: string): Promise<PageApi[V][1]> {
  const headers = { 'Content-Type': 'application/json', 'X-Regulars-User': user };
  let response: Response;
  try {
    response = await fetch(`/api/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch (error) {
    throw new NoAnswer(0, String(error));
  }
  if (!response.ok) throw new NoAnswer(response.status, await response.text());
  return (await response.json()) as PageApi[V][1];
}

/** @param onLink whether the stream stands */
export function listen(onChange: (changed: Changed) => void, onLink: (isUp: boolean) => void): void {
  const stream = new EventSource('/events');
  stream.onopen = () => onLink(true);
  stream.onerror = () => onLink(false);
  stream.onmessage = ({ data }: MessageEvent<string>) => onChange(JSON.parse(data) as Changed);
}
