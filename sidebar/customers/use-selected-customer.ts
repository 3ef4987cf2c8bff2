/**
 * The customer of the row selected in the grid. A page gets no event of a selection, so it asks whenever it is given the
 * focus, at most every two seconds, never on a timer.
 */
import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';

const AT_MOST_EVERY_MS = 2000;

export function useSelectedCustomer(): CustomerHit | null {
  const [selected, setSelected] = useState<CustomerHit | null>(null);
  useOnce(() => {
    let lastAsked = Number.NEGATIVE_INFINITY;
    const ask = (): void => {
      if (performance.now() - lastAsked < AT_MOST_EVERY_MS) return;
      lastAsked = performance.now();
      // Without the selection a customer can still be typed: nothing to complain of.
      server.selectedCustomer().then(setSelected, () => setSelected(null));
    };
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  });
  return selected;
}
