/**
 * SpreadsheetApp.ContainerInfo: where a chart or slicer floats.
 */
import type { FloatingPosition } from '../workbook/overlay-model';
import { asGoogle, RULE } from './internals';
import { strictClass } from './strict';

type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

class ContainerInfoEmulation implements ContainerInfo {
  readonly [RULE]: FloatingPosition;

  constructor(position: FloatingPosition) {
    this[RULE] = position;
  }

  getAnchorColumn(): number {
    return this[RULE].column;
  }

  getAnchorRow(): number {
    return this[RULE].row;
  }

  getOffsetX(): number {
    return this[RULE].offsetX;
  }

  getOffsetY(): number {
    return this[RULE].offsetY;
  }
}

strictClass(ContainerInfoEmulation, 'SpreadsheetApp.ContainerInfo');

export function containerInfo(position: FloatingPosition): ContainerInfo {
  return asGoogle<ContainerInfo>(new ContainerInfoEmulation(position));
}
