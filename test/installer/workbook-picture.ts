/**
 * Everything the installer makes of a workbook, without the ids that chance gives: two pictures are equal when two
 * workbooks are.
 */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { Area, MetadataState } from '../../local/workbook/model';
import type { SheetOverlays } from '../../local/workbook/overlay-model';

export function pictureOf({ workbook }: LocalWorkbook): unknown {
  const sheets = workbook.sheets();
  const nameOf = (sheetId: number) => sheets.find((sheet) => sheet.sheetId === sheetId)?.name ?? `#${sheetId}`;
  return {
    sheets: sheets.map(({ sheetId, maxRows, maxColumns, ...settings }) => {
      const filled = Math.max(1, workbook.extent(sheetId).rows);
      const area = (row: number, rows: number): Area => ({ sheetId, row, column: 1, rows, columns: maxColumns });
      return {
        ...settings,
        maxRows,
        maxColumns,
        values: workbook.values(area(1, filled)),
        formats: [...workbook.formats(area(2, 1)), ...workbook.formats(area(maxRows, 1))],
        rules: [...workbook.validations(area(2, 1)), ...workbook.validations(area(maxRows, 1))],
        columns: Array.from({ length: maxColumns }, (_, index) => workbook.lineSize(sheetId, 'COLUMNS', index + 1)),
        bold: workbook.style(area(1, 1), 'fontWeight'),
        backgrounds: workbook.style(area(1, 1), 'background'),
        notes: workbook.notes(area(1, 1)),
        overlays: overlaysPicture(workbook.overlays(sheetId)),
      };
    }),
    protections: sorted(
      workbook
        .protections()
        .map(({ id: _, area, ...rest }) => ({ ...rest, area: { ...area, sheetId: nameOf(area.sheetId) } })),
    ),
    metadata: sorted(workbook.metadata().map((one) => metadataPicture(one, nameOf))),
  };
}

/** Without the ids of sheets and bandings. */
function overlaysPicture({ colourRules, bandings, filter, ...rest }: SheetOverlays): unknown {
  const place = ({ sheetId: _, ...area }: Area) => area;
  return {
    ...rest,
    colourRules: colourRules.map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(place) })),
    bandings: bandings.map(({ id: _, area, ...colours }) => ({ ...colours, area: place(area) })),
    filter: filter && { ...filter, area: place(filter.area) },
  };
}

function metadataPicture(
  { key, value, visibility, location }: MetadataState,
  nameOf: (sheetId: number) => string,
): unknown {
  const sheet = 'sheetId' in location ? location.sheetId : null;
  const at = 'at' in location ? location.at : null;
  return {
    key,
    value: sheet === null ? value : value.replace(`"sheet":${sheet}}`, '"sheet":"its own"}'),
    visibility,
    where: [location.type, sheet === null ? '' : nameOf(sheet), at],
  };
}

const sorted = (list: readonly unknown[]): unknown[] =>
  [...list].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
