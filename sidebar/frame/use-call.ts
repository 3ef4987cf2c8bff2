/** One call to the server at a time: whether it is under way, and how it was refused. */
import { useRef, useState } from 'preact/hooks';
import type { Envelope } from '../../src/contract/envelope';
import { callRefused } from '../remote/call-refused';

export interface Call<Args extends readonly unknown[], Result> {
  /** Does nothing while the last one is under way. @returns null when refused or not begun */
  readonly run: (...args: Args) => Promise<Result | null>;
  readonly pending: boolean;
  readonly refused: Envelope | null;
  readonly forget: () => void;
}

export function useCall<Args extends readonly unknown[], Result>(
  call: (...args: Args) => Promise<Result>,
): Call<Args, Result> {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Envelope | null>(null);
  const underWay = useRef(false); // a second click comes before the page is drawn again
  const run = async (...args: Args): Promise<Result | null> => {
    if (underWay.current) return null;
    underWay.current = true;
    setPending(true);
    setRefused(null);
    try {
      return await call(...args);
    } catch (error) {
      setRefused(callRefused(error).envelope);
      return null;
    } finally {
      underWay.current = false;
      setPending(false);
    }
  };
  return { run, pending, refused, forget: () => setRefused(null) };
}
