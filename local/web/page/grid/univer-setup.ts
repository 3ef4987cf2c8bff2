/**
 * Univer with no more than it takes to draw a grid and select in it: no formulas, no editor, no toolbar, no menus of its
 * own. Its model of the workbook holds sizes only; what cells show is asked through an interceptor.
 */
import {
  CanceledError,
  CommandType,
  type ICellDataForSheetInterceptor,
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';

export type CellSource = (sheetId: string, row: number, column: number) => ICellDataForSheetInterceptor | null;

export interface BareGrid {
  readonly univer: Univer;
  readonly api: ReturnType<typeof FUniver.newAPI>;
}

export const UNIT = 'book';

export function bareGrid(container: string, book: IWorkbookData, cellAt: CellSource): BareGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  const chrome = { header: false, toolbar: false, footer: false, contextMenu: false };
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { ...chrome, container, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  refuseChanges(univer);
  // its services come to life with the first unit
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, book);
  intercept(univer, cellAt);
  // it scrolls only what has its focus; the keys are ours
  univer.__getInjector().get(IUniverInstanceService).focusUnit(UNIT);
  return { univer, api: FUniver.newAPI(univer) };
}

function intercept(univer: Univer, cellAt: CellSource): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (_cell, { subUnitId, row, col }) => cellAt(subUnitId, row, col) as never,
    });
}

/** Operations of Univer's own that this page does itself. */
const DONE_HERE: ReadonlySet<string> = new Set(['sheet.operation.set-cell-edit-visible']);

/** Univer may select and scroll; whatever would change its model is the server's to do, and comes marked as ours. */
function refuseChanges(univer: Univer): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, type }, options) => {
      const isOurs = (options as { readonly ours?: boolean } | undefined)?.ours === true;
      if ((type === CommandType.MUTATION && !isOurs) || DONE_HERE.has(id)) throw new CanceledError();
    });
}
