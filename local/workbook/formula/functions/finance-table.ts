/** Money over time. Payments out are negative, as in Sheets; a rate is for one period. */
import {
  CUMIPMT,
  CUMPRINC,
  DB,
  DDB,
  EFFECT,
  FV,
  IPMT,
  IRR,
  MIRR,
  NOMINAL,
  NPER,
  NPV,
  PDURATION,
  PMT,
  PPMT,
  PV,
  RATE,
  RRI,
  SLN,
  SYD,
  XIRR,
  XNPV,
} from '@formulajs/formulajs';
import type { Arguments } from '../arguments';
import { flatOf } from '../flat';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, maps, takes } from '../formula-function';
import { numberFrom } from '../library';
import { fault } from '../values';

/** Numbers in, a number out; what was left out has the given value. */
function from(
  least: number,
  absent: readonly number[],
  compute: (...numbers: [number, number, number, number, number, number]) => unknown,
): FormulaFunction {
  return maps(least, least + absent.length, (args) => {
    const at = (index: number) => (args.isBlank(index) ? (absent[index - least] ?? 0) : args.number(index));
    return numberFrom(compute(at(0), at(1), at(2), at(3), at(4), at(5)));
  });
}

/** The library walks through every period. @throws Fault #NUM! for more of them than any loan has */
function walking(periods: number, compute: () => unknown): unknown {
  if (!(periods <= MOST_PERIODS)) throw fault('#NUM!');
  return compute();
}

const MOST_PERIODS = 100_000;

/** Dates pay interest between them: the flows and when they are. @throws Fault #NUM! on unequal lengths */
function datedFlows(args: Arguments, first: number): [number[], number[]] {
  const [flows, days] = [flowsOf(args, first), flowsOf(args, first + 1)];
  if (flows.length !== days.length || flows.length === 0) throw fault('#NUM!');
  return [flows, days.map(Math.trunc)];
}

function flowsOf(args: Arguments, index: number): number[] {
  return flatOf(args.matrix(index), args.scope.source).values.filter((value) => typeof value === 'number');
}

/** @throws Fault #NUM! unless money goes both ways: there is no rate otherwise */
function bothWays(flows: number[]): number[] {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) throw fault('#NUM!');
  return flows;
}

export const FINANCE_FUNCTIONS: FunctionTable = {
  PMT: from(3, [0, 0], (rate, periods, present, future, end) => PMT(rate, periods, present, future, end)),
  PV: from(3, [0, 0], (rate, periods, payment, future, end) => PV(rate, periods, payment, future, end)),
  FV: from(3, [0, 0], (rate, periods, payment, present, end) => FV(rate, periods, payment, present, end)),
  NPER: from(3, [0, 0], (rate, payment, present, future, end) => NPER(rate, payment, present, future, end)),
  RATE: from(3, [0, 0, 0.1], (periods, payment, present, future, end, guess) =>
    RATE(periods, payment, present, future, end, guess),
  ),
  IPMT: from(4, [0, 0], (rate, period, periods, present, future, end) =>
    IPMT(rate, period, periods, present, future, end),
  ),
  PPMT: from(4, [0, 0], (rate, period, periods, present, future, end) =>
    PPMT(rate, period, periods, present, future, end),
  ),
  CUMIPMT: from(6, [], (rate, periods, present, first, last, end) =>
    walking(last, () => CUMIPMT(rate, periods, present, first, last, end)),
  ),
  CUMPRINC: from(6, [], (rate, periods, present, first, last, end) =>
    walking(last, () => CUMPRINC(rate, periods, present, first, last, end)),
  ),
  SLN: from(3, [], (cost, salvage, life) => SLN(cost, salvage, life)),
  SYD: from(4, [], (cost, salvage, life, period) => SYD(cost, salvage, life, period)),
  DB: from(4, [12], (cost, salvage, life, period, months) =>
    walking(period, () => DB(cost, salvage, life, period, months)),
  ),
  DDB: from(4, [2], (cost, salvage, life, period, factor) =>
    walking(period, () => DDB(cost, salvage, life, period, factor)),
  ),
  EFFECT: from(2, [], (nominal, periods) => EFFECT(nominal, periods)),
  NOMINAL: from(2, [], (effective, periods) => NOMINAL(effective, periods)),
  RRI: from(3, [], (periods, present, future) => RRI(periods, present, future)),
  PDURATION: from(3, [], (rate, present, future) => PDURATION(rate, present, future)),
  NPV: takes(2, ANY_NUMBER, (args) => numberFrom(NPV(args.number(0), ...args.numbers(1)))),
  IRR: takes(1, 2, (args) => numberFrom(IRR(bothWays(flowsOf(args, 0)), args.number(1, 0.1)))),
  MIRR: takes(3, 3, (args) => numberFrom(MIRR(bothWays(flowsOf(args, 0)), args.number(1), args.number(2)))),
  XNPV: takes(3, 3, (args) => {
    const [flows, days] = datedFlows(args, 1);
    return numberFrom(XNPV(args.number(0), flows, days));
  }),
  XIRR: takes(2, 3, (args) => {
    const [flows, days] = datedFlows(args, 0);
    return numberFrom(XIRR(bothWays(flows), days, args.number(2, 0.1)));
  }),
};
