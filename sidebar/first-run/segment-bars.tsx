/** The shop's customers in segments: name, bar, number, and what to do. A table, so that it reads without its bars. */
import type { SegmentFigures } from '../../src/contract/reports';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { segmentWords } from '../../src/i18n/segment-words';
import { choiceLabel, usePage } from '../frame/page-context';

export function SegmentBars({ figures }: { readonly figures: SegmentFigures }) {
  const { start, language } = usePage();
  const say = firstRunWords[language];
  const advice: Readonly<Record<string, string>> = segmentWords[language].advice;
  const most = figures.segments.reduce((highest, { customers }) => Math.max(highest, customers), 1);
  if (figures.scored === 0) return <p class="lead">{say.nobody}</p>;
  return (
    <table class="bars">
      <caption>{say.scored(figures.scored)}</caption>
      <tbody>
        {figures.segments.map(({ segment, customers }) => (
          <tr key={segment}>
            <th scope="row" class="bar-name">
              {choiceLabel(start, 'segments', segment)}
            </th>
            <td class="bar-cell">
              <span class="bar" style={{ width: `${(customers / most) * 100}%` }} />
            </td>
            <td class="bar-count">{say.customers(customers)}</td>
            <td class="bar-advice">{customers > 0 ? advice[segment] : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
