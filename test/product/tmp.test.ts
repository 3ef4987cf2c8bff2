import { aBusyDay } from './builders/busy-day';
import { answer } from './builders/answer';
it('x', () => {
  const shop = aBusyDay();
  console.log(JSON.stringify(shop.export('customers').slice(0, 2)));
  const r = shop.run('sendReminders');
  console.log(r.status, r.message, JSON.stringify(r.result), r.calls, r.cells, r.seconds);
  const n: Record<string, number> = {};
  for (const c of r.trace) n[c] = (n[c] ?? 0) + 1;
  console.log(n);
  console.log(r.trace.map((c, i) => `${i + 1} ${c}`).join('\n'));
  console.log(shop.export('reminders').map(({ key, status, note }) => `${key} ${status} ${note}`).join('\n'));
  const again = shop.run('sendReminders');
  console.log(again.calls, JSON.stringify(again.result));
});
