/** The charts of the shown tab, drawn over the cells they are anchored to. */
import { useRef } from 'preact/hooks';
import type { ShownChart } from '../../wire';
import { type DrawnChart, drawChart } from '../chart-drawing';
import type { GridView } from '../grid/grid-view';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { useWhen } from '../use-when';

export function ChartLayer({ state, grid }: { readonly state: PageState; readonly grid: GridView }) {
  const charts = useObserved(state.charts);
  const sheetId = useObserved(state.shownTab);
  useObserved(state.moved);
  return (
    <div class="charts">
      {charts
        .filter((chart) => chart.sheetId === sheetId)
        .map((chart) => (
          <ChartFigure key={chart.id} state={state} chart={chart} grid={grid} />
        ))}
    </div>
  );
}

interface ChartFigureProps {
  readonly state: PageState;
  readonly chart: ShownChart;
  readonly grid: GridView;
}

function ChartFigure({ state, chart, grid }: ChartFigureProps) {
  const say = useWords(state);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnChart | null>(null);
  useWhen([JSON.stringify(chart)], () => {
    drawn.current = canvas.current && drawChart(canvas.current, chart);
    return () => drawn.current?.destroy();
  });
  const box = grid.boxOf(chart.row, chart.column);
  if (box === null) return null;
  const { width, height, title } = chart;
  const place = { left: box.left + chart.offsetX, top: box.top + chart.offsetY, width, height };
  return (
    <figure style={place}>
      <canvas ref={canvas} role="img" aria-label={title || say.chart} />
      <table class="heard">
        <caption>{say.chartData(title)}</caption>
        <tbody>
          {chart.labels.map((label, at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {chart.series.map(({ name, shown }) => (
                <td key={name}>{shown[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
