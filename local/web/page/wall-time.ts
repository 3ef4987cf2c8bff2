/** `2011-06-25 09:00`, in that zone. @param at an ISO instant */
export function wallTime(at: string, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(at));
}
