/** Birthdays as shops write them down: by the sun or the moon, with or without the year, some of them this week. */
import type { Chance } from './chance';

/**
 * The first buyers' birthdays. 15 March 2026 is the 27th day of the first lunar month of the year that began on 17
 * February 2026 (Hong Kong Observatory, conversion table of 2026).
 */
const SPECIAL: readonly string[] = [
  '1990-03-15',
  '农历1986-01-27',
  '03-15',
  '农历01-27',
  '1978-03-18',
  '农历1989-01-30',
  '03-20',
  '农历02-03',
  '1996-02-29',
  '农历1984-闰10-08',
];

const FILLED = 0.42;
const LUNAR = 0.4;

/** @param nth of the buyers who are asked, from 0; '' for unknown */
export function birthdayOf(nth: number, chance: Chance): string {
  const plain = chance.happens(FILLED) ? anyBirthday(chance) : '';
  return nth % 6 === 0 ? (SPECIAL[nth / 6] ?? plain) : plain;
}

export function anyBirthday(chance: Chance): string {
  const lunar = chance.happens(LUNAR);
  const year = chance.happens(0.6) ? `${chance.between(1958, 2004)}-` : '';
  const month = String(chance.between(1, 12)).padStart(2, '0');
  const day = String(chance.between(1, lunar ? 29 : 28)).padStart(2, '0');
  return `${lunar ? '农历' : ''}${year}${month}-${day}`;
}
