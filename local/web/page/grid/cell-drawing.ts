/** From what the server says of a cell to what Univer draws: styles, the checkbox, the arrow of a drop-down, the mark of a note. */
import {
  CellValueType,
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from '@univerjs/core';
import type { Look } from '../../wire';
import type { ShownCell } from '../slice-shelf';

export interface CellClicks {
  /** Counted from 1. */
  onTick(row: number, column: number): void;
  onOpenList(row: number, column: number): void;
}

const LEFT = 1;
const CENTER = 2;
const RIGHT = 3;
const ALIGN = { left: LEFT, center: CENTER, right: RIGHT } as const;
const VALIGN = { top: 1, middle: 2 } as const;
const BOTTOM = 3;
const CLIP = 2;
const WRAP = 3;
const NOTE_MARK = { tr: { color: '#5f6368', size: 6 } };
/** Nothing to read, and yet not blank: a long text beside a checkbox ends before it. */
const FILLED = '\u00a0';
const BOX = 13;
const ARROW = 16;

export class CellDrawing {
  private readonly styles = new WeakMap<Look, IStyleData>();
  private readonly check: ICellCustomRender;
  private readonly arrow: ICellCustomRender;

  constructor(clicks: CellClicks) {
    this.check = checkBox(clicks);
    this.arrow = listArrow(clicks);
  }

  cell({ text, look, note }: ShownCell): ICellDataForSheetInterceptor {
    const isCheck = look.entry === 'check';
    const shown = isCheck && text !== '' ? FILLED : text;
    return {
      v: shown,
      t: CellValueType.STRING,
      s: this.style(look),
      ...(note === undefined ? {} : { markers: NOTE_MARK }),
      ...(isCheck && text !== '' ? { customRender: [this.check], custom: { ticked: text === 'TRUE' } } : {}),
      ...(look.entry === 'list' ? { customRender: [this.arrow] } : {}),
    };
  }

  private style(look: Look): IStyleData {
    let style = this.styles.get(look);
    if (style === undefined) {
      style = styleOf(look);
      this.styles.set(look, style);
    }
    return style;
  }
}

function styleOf(look: Look): IStyleData {
  return {
    ff: 'Arial',
    fs: look.size ?? 10,
    cl: { rgb: look.color ?? '#202124' },
    vt: look.valign ? VALIGN[look.valign] : BOTTOM,
    ht: ALIGN[look.align ?? 'left'],
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
    ...(look.strike ? { st: { s: 1 } } : {}),
    ...(look.wrap ? { tb: WRAP } : look.entry === 'list' ? { tb: CLIP } : {}),
    ...(look.entry === 'list' ? { pd: { r: ARROW } } : {}),
  };
}

interface Box {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

function boxAt({ startX, startY, endX, endY }: Box): { x: number; y: number } {
  return { x: (startX + endX - BOX) / 2, y: (startY + endY - BOX) / 2 };
}

function checkBox({ onTick }: CellClicks): ICellCustomRender {
  return {
    drawWith: (ctx, { data, primaryWithCoord }) => {
      const { x, y } = boxAt(primaryWithCoord);
      const ticked = (data?.custom as { readonly ticked?: boolean } | undefined)?.ticked === true;
      ctx.lineWidth = 1.5;
      ctx.strokeStyle = ticked ? '#1a73e8' : '#5f6368';
      ctx.fillStyle = ticked ? '#1a73e8' : '#ffffff';
      ctx.beginPath();
      ctx.rect(x, y, BOX, BOX);
      ctx.fill();
      ctx.stroke();
      if (!ticked) return;
      ctx.strokeStyle = '#ffffff';
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.moveTo(x + 2.5, y + 6.5);
      ctx.lineTo(x + 5.5, y + 9.5);
      ctx.lineTo(x + 10.5, y + 3.5);
      ctx.stroke();
    },
    isHit: ({ x, y }, { primaryWithCoord }) => {
      const at = boxAt(primaryWithCoord);
      return x >= at.x - 3 && x <= at.x + BOX + 3 && y >= at.y - 3 && y <= at.y + BOX + 3;
    },
    onPointerDown: ({ row, col }) => onTick(row + 1, col + 1),
  };
}

function listArrow({ onOpenList }: CellClicks): ICellCustomRender {
  return {
    drawWith: (ctx, { primaryWithCoord: { endX, startY, endY } }) => {
      const x = endX - 11;
      const y = (startY + endY) / 2 - 2;
      ctx.fillStyle = '#5f6368';
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x + 8, y);
      ctx.lineTo(x + 4, y + 4.5);
      ctx.fill();
    },
    isHit: ({ x }, { primaryWithCoord: { endX } }) => x >= endX - ARROW && x <= endX,
    onPointerDown: ({ row, col }) => onOpenList(row + 1, col + 1),
  };
}
