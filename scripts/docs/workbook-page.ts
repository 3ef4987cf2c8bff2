/** The page docs/workbook.md: every tab, column, list and setting, as the schema has them. */
import type { Language } from '../../src/i18n/bilingual';
import type { ChoiceList } from '../../src/schema/choice-list';
import { choiceLists, standsInLists } from '../../src/schema/choice-lists';
import type { ColourCondition, ColourRule, Meaning } from '../../src/schema/colour-rule';
import type { Column } from '../../src/schema/column';
import { writerOf } from '../../src/schema/column-writer';
import { numberLimits } from '../../src/schema/number-limits';
import { type ShippedSetting, shippedSettings } from '../../src/schema/shipped/settings-table';
import type { Tab } from '../../src/schema/tab';
import { workbook } from '../../src/schema/workbook-schema';

export function workbookPage(): string {
  return [
    OPENING,
    ...workbook.tabs.map(tabSection),
    `## Settings · 设置\n\n${settingsTable()}`,
    `## Lists · 下拉选项\n\n${LISTS_OPENING}`,
    ...choiceLists.map(listSection),
  ]
    .join('\n\n')
    .concat('\n');
}

const OPENING = `# The workbook · 工作簿

Generated from \`src/schema\` by \`npm run docs\`; do not edit. 本页由程序生成，请勿手改。

Structure version ${workbook.version}. A key never changes: it is used in code, JSON exports and metadata. Headers may be
renamed, moved and translated at will. 键永远不变；表头可以随意改名、移动、翻译。

Marks: \`*\` required · \`=\` computed by the product · \`~\` shown by default · \`^\` hidden technical column.
标记：\`*\` 必填 · \`=\` 系统计算 · \`~\` 默认显示 · \`^\` 隐藏的技术列。

Who writes 谁填：people 大家 · product 系统 · admins 店主和主管.`;

const LISTS_OPENING = `Cells show the label of the workbook's language; the labels of both languages and the key are always understood. To an
open list the shop adds choices of its own in the tab \`lists\`; the code reasons about the choices of a closed one.
单元格显示当前语言的选项；两种语言的选项和键都认得。开放列表可在“下拉选项”表里增加。`;

const PURPOSES: Readonly<Record<Tab['purpose'], string>> = {
  daily: 'daily work 日常',
  report: 'report 报表',
  administration: 'administration 管理',
};

const PROTECTIONS: Readonly<Record<Tab['protection'], string>> = {
  none: 'open to all 人人可填',
  warning: 'warns on edit 修改前提醒',
  hard: 'owner and managers only 仅店主和主管',
};

function tabSection(tab: Tab): string {
  const facts = [
    PURPOSES[tab.purpose],
    tab.hidden ? 'hidden at first 默认隐藏' : 'visible 默认显示',
    PROTECTIONS[tab.protection],
    ...(tab.identity.length > 0 ? [`known by 识别列: ${tab.identity.map(code).join(' + ')}`] : []),
  ];
  const columns = Object.entries(tab.columns);
  const head = `## \`${tab.key}\` ${tab.name['zh-CN']} · ${tab.name.en}\n\n${facts.join(' · ')}`;
  if (columns.length === 0) return `${head}\n\nA layout without columns. 版面，没有列。`;
  const titles = [
    'Key 键',
    '中文表头',
    'English header',
    'Kind 类型',
    'Marks 标记',
    'Cell rule 规则',
    'Group 分组',
    'Who 谁填',
  ];
  return `${head}\n\n${table(
    titles,
    columns.map(([key, column]) => columnRow(tab, key, column)),
  )}${coloursOf(tab)}`;
}

const COLOURS: Readonly<Record<Meaning, string>> = {
  actNow: 'red 红',
  soon: 'amber 橙',
  done: 'green 绿',
  over: 'grey 灰',
  fresh: 'blue 蓝',
  vip: 'gold 金',
};

function coloursOf({ colours }: Tab): string {
  if (colours.length === 0) return '';
  const rows = colours.map((rule) => [
    code(rule.key),
    COLOURS[rule.meaning],
    paintsOf(rule),
    rule.when.map(testOf).join(', '),
  ]);
  const titles = ['Colour rule 颜色规则', 'Colour 颜色', 'Paints 着色', 'When 条件'];
  return `\n\nThe first that matches wins. 先符合的优先。\n\n${table(titles, rows)}`;
}

const paintsOf = ({ paints }: ColourRule): string => (paints === 'row' ? 'row 整行' : paints.map(code).join(' '));

function testOf(condition: ColourCondition): string {
  const { column } = condition;
  switch (condition.is) {
    case 'oneOf':
      return `${code(column)} ${condition.keys.join(' | ')}`;
    case 'within':
      return `${code(column)} within ${condition.days} d`;
    case 'atLeast':
      return `${code(column)} ≥ ${condition.number}`;
    case 'atMost':
      return `${code(column)} ≤ ${condition.number}`;
    default:
      return `${code(column)} ${condition.is}`;
  }
}

function columnRow(tab: Tab, key: string, column: Column): string[] {
  return [
    code(key),
    column.header['zh-CN'],
    column.header.en,
    kindOf(column),
    marksOf(column),
    ruleOf(column),
    column.group ?? '',
    writerOf(tab, column),
  ];
}

function kindOf({ kind, list, refersTo }: Column): string {
  if (list) return `choice(${list.key})`;
  return refersTo ? `ref(${refersTo})` : kind;
}

function marksOf({ shown, required, computed, hidden }: Column): string {
  const marks = [shown && '~', required && '*', computed && !hidden && '=', hidden && '^']
    .filter((mark) => mark !== false)
    .join('');
  return marks === '' ? '' : code(marks);
}

function ruleOf(column: Column): string {
  if (column.computed) return '';
  if (column.rule === 'notAfterToday') return '≤ today 不晚于今天';
  const limits = numberLimits(column);
  if (!limits) return '';
  const { whole, above, atLeast, atMost } = limits;
  const bounds = [
    whole ? 'whole 整数' : 'number 数字',
    above === undefined ? '' : `> ${above}`,
    atLeast === undefined ? '' : `≥ ${atLeast}`,
    atMost === undefined ? '' : `≤ ${atMost}`,
  ];
  return bounds.filter((bound) => bound !== '').join(', ');
}

function settingsTable(): string {
  const rows = Object.entries(shippedSettings as Readonly<Record<string, ShippedSetting>>);
  return table(
    ['Key 键', '中文初值', 'Initial value (en)', '含义', 'Meaning'],
    rows.map(([key, { initial, meaning }]) => [
      code(key),
      ...(['zh-CN', 'en'] as const).map((language: Language) => initial[language]),
      meaning['zh-CN'],
      meaning.en,
    ]),
  );
}

function listSection(list: ChoiceList): string {
  const head = `### \`${list.key}\` (${list.open ? 'open 开放' : 'closed 固定'})`;
  const choices = Object.entries(list.choices);
  const areCodes = choices.every(([key, label]) => label.en === key);
  if (areCodes) {
    const note = standsInLists(list) ? '' : ' They have no rows in the tab `lists`.';
    return `${head}\n\nCodes, the same in both languages.${note}\n\n${wrapped(choices.map(([key]) => key))}`;
  }
  return `${head}\n\n${table(
    ['Key 键', '中文', 'English'],
    choices.map(([key, label]) => [code(key), label['zh-CN'], label.en]),
  )}`;
}

const code = (text: string): string => `\`${text}\``;

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (let index = 0; index < words.length; index += 30) lines.push(words.slice(index, index + 30).join(' '));
  return lines.join('\n');
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(titles), `|${titles.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
