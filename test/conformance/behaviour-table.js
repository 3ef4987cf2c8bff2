/**
 * What the local services take Google to do, case by case, in a form that runs on Google unchanged.
 *
 * How to run it there, in an account whose language is English, since messages come in one's own: make a new, empty
 * spreadsheet (locale United States), open Extensions > Apps Script, paste this file over what stands there, save, choose
 * runConformance, Run, and allow what it asks for. It works in scratch tabs
 * that it removes, keeps properties and cache entries only under the name `conformance`, which it deletes, sends no mail,
 * and leaves a tab "Conformance": DIFFERENT is a case where Google does something else than expected here, ANSWER is an
 * answer to a question that no documentation answers.
 *
 * On this computer test/conformance/behaviour-table.test.ts runs the same file against the local services.
 *
 * A case: title, source, run (given a fresh tab when it takes one) and what it gives. `plain` makes any value comparable.
 * Sources: R = developers.google.com/apps-script/reference, G = …/guides, † = seen in logs or measured by others.
 */

/** The expectation of a question. */
const UNKNOWN = '?';

/** The message that something throws, or that nothing was thrown. */
function messageOf_(act) {
  try {
    return `nothing thrown, but ${plain_(act())}`;
  } catch (error) {
    return error.message;
  }
}

/** As messageOf_, with what is still buffered judged too. */
function lateMessageOf_(act) {
  return messageOf_(() => {
    act();
    SpreadsheetApp.flush();
  });
}

function plain_(value) {
  if (Object.prototype.toString.call(value) === '[object Date]') return `Date ${local_(value)}`;
  if (Array.isArray(value)) return `[${value.map(plain_).join(', ')}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  return String(value);
}

/** A cell's day and time in the spreadsheet's zone. */
function local_(date) {
  return Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');
}

/** What a cell holds after something was written into it, and how it looks. */
function written_(sheet, value, format) {
  const cell = sheet.getRange('A1');
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValue(value);
  return [cell.getValue(), cell.getDisplayValue()];
}

function validated_(sheet, build, value) {
  const cell = sheet.getRange('B2');
  cell.setDataValidation(build(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build());
  return lateMessageOf_(() => cell.setValue(value));
}

/** A template with one value, evaluated. */
function printed_(html, value) {
  const template = HtmlService.createTemplate(html);
  template.value = value;
  return template.evaluate().getContent();
}

const INVALID_B2 = 'The data you entered in cell B2 violates the data validation rules set on this cell.';

/** Values, and what becomes of them in a cell. */
const VALUES = [
  {
    title: 'An empty cell reads as an empty text',
    source: 'R Range.getValue',
    run: (sheet) => sheet.getRange('A1').getValue(),
    expected: '',
  },
  {
    title: 'Numbers stay numbers',
    source: 'R Range.getValue',
    run: (sheet) => written_(sheet, 1234.5),
    expected: [1234.5, '1234.5'],
  },
  {
    title: 'Booleans stay booleans',
    source: 'R Range.getValue',
    run: (sheet) => written_(sheet, true),
    expected: [true, 'TRUE'],
  },
  {
    title: 'null empties the cell',
    source: '†',
    run: (sheet) => [written_(sheet, 1)[0], written_(sheet, null)[0]],
    expected: [1, ''],
  },
  {
    title: 'Text that looks like a number becomes one',
    source: '†',
    run: (sheet) => written_(sheet, '007'),
    expected: [7, '7'],
  },
  { title: 'Text with a minus becomes a number', source: '†', run: (sheet) => written_(sheet, '-5')[0], expected: -5 },
  { title: 'Text TRUE becomes true', source: '†', run: (sheet) => written_(sheet, 'TRUE')[0], expected: true },
  {
    title: 'Text that looks like a day becomes a Date',
    source: '†',
    run: (sheet) => plain_(written_(sheet, '2026-03-05')[0]),
    expected: 'Date 2026-03-05 00:00:00',
  },
  {
    title: 'A month alone becomes its first day',
    source: '†',
    run: (sheet) => plain_(written_(sheet, '2026-08')[0]),
    expected: 'Date 2026-08-01 00:00:00',
  },
  {
    title: 'Text that begins with = is a formula',
    source: 'R Range.setValue',
    run: (sheet) => [written_(sheet, '=1+1')[0], sheet.getRange('A1').getFormula()],
    expected: [2, '=1+1'],
  },
  {
    title: 'A leading apostrophe is consumed; text follows',
    source: '†',
    run: (sheet) => written_(sheet, "'007"),
    expected: ['007', '007'],
  },
  {
    title: 'Under the format @ text stays text',
    source: '†',
    run: (sheet) => written_(sheet, '007', '@')[0],
    expected: '007',
  },
  {
    title: 'A Date gets a date format by itself and reads back as a Date',
    source: '†',
    run: (sheet) => plain_(written_(sheet, new Date(2026, 2, 5))[0]).slice(0, 4),
    expected: 'Date',
  },
  {
    title: 'A number under a date format reads as a Date',
    source: '†',
    run: (sheet) => plain_(written_(sheet, 46086, 'yyyy-mm-dd')[0]),
    expected: 'Date 2026-03-05 00:00:00',
  },
  {
    title: 'A Date under a number format reads as its serial number',
    source: '†',
    run: (sheet) =>
      written_(
        sheet,
        Utilities.parseDate('2026-03-05', SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
        '0',
      )[0],
    expected: UNKNOWN,
  },
  {
    title: 'What does undefined do to a cell?',
    source: '',
    run: (sheet) => [written_(sheet, 1)[0], written_(sheet, undefined)[0]],
    expected: UNKNOWN,
  },
  {
    title: 'What does NaN become?',
    source: '',
    run: (sheet) => written_(sheet, NaN),
    expected: UNKNOWN,
  },
  {
    title: 'What does an object become?',
    source: '',
    run: (sheet) => written_(sheet, { a: 1 }),
    expected: UNKNOWN,
  },
  { title: 'What does 3/4 become?', source: '', run: (sheet) => plain_(written_(sheet, '3/4')), expected: UNKNOWN },
  { title: 'What does MAY26 become?', source: '', run: (sheet) => plain_(written_(sheet, 'MAY26')), expected: UNKNOWN },
  {
    title: 'What does +86 10 1234 become?',
    source: '',
    run: (sheet) => plain_(written_(sheet, '+86 10 1234')),
    expected: UNKNOWN,
  },
  {
    title: 'What do 16 digits become?',
    source: '',
    run: (sheet) => plain_(written_(sheet, '6222021234567890')),
    expected: UNKNOWN,
  },
  {
    title: 'Does a Date keep its format when a number is written over it?',
    source: '',
    run: (sheet) => plain_([written_(sheet, new Date(2026, 2, 5))[1], written_(sheet, 5)]),
    expected: UNKNOWN,
  },
];

/** Bounds and sizes, in Google's words. */
const BOUNDS = [
  {
    title: 'Too few rows of values',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange('A1:A2').setValues([[1]])),
    expected:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    title: 'Too many columns of values',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange('A1').setValues([[1, 2]])),
    expected:
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  },
  {
    title: 'Values that are no table',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange('A1').setValues([1])),
    expected: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  },
  {
    title: 'A range past the grid',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getValue()),
    expected: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    title: 'A range of no rows',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange(1, 1, 0)),
    expected: 'The number of rows in the range must be at least 1.',
  },
  {
    title: 'A range above the first row',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange(0, 1)),
    expected: 'The starting row of the range is too small.',
  },
  {
    title: 'A range of no such name',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getRange('no range')),
    expected: 'Range not found',
  },
  {
    title: 'More than 50,000 characters in a cell',
    source: '†',
    run: (sheet) => lateMessageOf_(() => sheet.getRange('A1').setValue('x'.repeat(50001))),
    expected: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    title: 'Exactly 50,000 characters in a cell',
    source: '†',
    run: (sheet) => written_(sheet, 'x'.repeat(50000))[0].length,
    expected: 50000,
  },
  {
    title: 'A tab of the same name',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.getParent().insertSheet(sheet.getName())),
    expected: (sheet) => `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
  },
  {
    title: 'A width past the grid',
    source: '†',
    run: (sheet) => messageOf_(() => sheet.setColumnWidth(sheet.getMaxColumns() + 1, 100)),
    expected: 'Those columns are out of bounds.',
  },
  {
    title: 'All rows that are not frozen deleted',
    source: '†',
    run: (sheet) => {
      sheet.setFrozenRows(1);
      return messageOf_(() => sheet.deleteRows(2, sheet.getMaxRows() - 1));
    },
    expected: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    title: 'Errors are named Exception',
    source: '†',
    run: (sheet) => {
      try {
        sheet.getRange(0, 1);
      } catch (error) {
        return String(error).split(':')[0];
      }
    },
    expected: 'Exception',
  },
  {
    title: 'Is a range past the grid refused at once, or when it is read?',
    source: '',
    run: (sheet) => messageOf_(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getA1Notation()),
    expected: UNKNOWN,
  },
  {
    title: 'What of a number where a name of a tab is due?',
    source: '',
    run: (sheet) => messageOf_(() => sheet.getParent().getSheetByName(5)),
    expected: UNKNOWN,
  },
  {
    title: 'What of too many arguments?',
    source: '',
    run: (sheet) => messageOf_(() => sheet.getRange('A1').getValue(1)),
    expected: UNKNOWN,
  },
];

/** Buffered writes, the last row, structure. */
const STRUCTURE = [
  {
    title: 'An invalid write is reported at the next reading, not at once',
    source: '†',
    run: (sheet) => {
      const cell = sheet.getRange('A1');
      const now = messageOf_(() => {
        cell.setValue('x'.repeat(50001));
      });
      return [now, messageOf_(() => cell.getValue()).slice(0, 30)];
    },
    expected: ['nothing thrown, but undefined', 'Your input contains more than '],
  },
  {
    title: 'Does what was queued behind a refused write land?',
    source: '',
    run: (sheet) => {
      const late = lateMessageOf_(() => {
        sheet.getRange('A1').setValue('x'.repeat(50001));
        sheet.getRange('A2').setValue('behind');
      });
      return [late.slice(0, 20), sheet.getRange('A2').getValue()];
    },
    expected: UNKNOWN,
  },
  {
    title: 'Does what was queued before a refused write land?',
    source: '',
    run: (sheet) => {
      const late = lateMessageOf_(() => {
        sheet.getRange('A2').setValue('before');
        sheet.getRange('A1').setValue('x'.repeat(50001));
      });
      return [late.slice(0, 20), sheet.getRange('A2').getValue()];
    },
    expected: UNKNOWN,
  },
  {
    title: 'An empty tab has no last row',
    source: 'R Sheet.getLastRow',
    run: (sheet) => [sheet.getLastRow(), sheet.getLastColumn()],
    expected: [0, 0],
  },
  {
    title: 'Unticked checkboxes count for the last row',
    source: '†',
    run: (sheet) => {
      sheet.getRange('A1:A9').insertCheckboxes();
      return [sheet.getLastRow(), sheet.getRange('A9').getValue()];
    },
    expected: [9, false],
  },
  {
    title: "Formulas that give '' count for the last row",
    source: '†',
    run: (sheet) => {
      sheet.getRange('B7').setFormula('=""');
      return [sheet.getLastRow(), sheet.getRange('B7').getValue()];
    },
    expected: [7, ''],
  },
  {
    title: 'A format alone does not count for the last row',
    source: 'R Sheet.getLastRow',
    run: (sheet) => {
      sheet.getRange('C5').setBackground('#ff0000');
      return sheet.getLastRow();
    },
    expected: 0,
  },
  {
    title: 'The data range begins at A1',
    source: 'R Sheet.getDataRange',
    run: (sheet) => {
      sheet.getRange('C4').setValue(1);
      return sheet.getDataRange().getA1Notation();
    },
    expected: 'A1:C4',
  },
  {
    title: 'appendRow goes below the last row with content',
    source: 'R Sheet.appendRow',
    run: (sheet) => {
      sheet.getRange('C3').setValue(1);
      sheet.appendRow(['a', 'b']);
      return sheet.getRange('A4:B4').getValues();
    },
    expected: [['a', 'b']],
  },
  {
    title: 'appendRow reads text as typed',
    source: '†',
    run: (sheet) => {
      sheet.appendRow(['007', '=1+1']);
      return sheet.getRange('A1:B1').getValues();
    },
    expected: [[7, 2]],
  },
  {
    title: 'Inserted rows move values and formulas below',
    source: 'R Sheet.insertRowsAfter',
    run: (sheet) => {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A3').setFormula('=A1+1');
      sheet.insertRowsBefore(1, 2);
      return [sheet.getRange('A5').getFormula(), sheet.getRange('A5').getValue()];
    },
    expected: ['=A3+1', 2],
  },
  {
    title: 'A deleted row leaves #REF! behind',
    source: 'G structural change',
    run: (sheet) => {
      sheet.getRange('A3').setFormula('=A1');
      sheet.deleteRow(1);
      return sheet.getRange('A2').getFormula();
    },
    expected: '=#REF!',
  },
  {
    title: 'Validation stays with the physical cell when values are rewritten',
    source: '†',
    run: (sheet) => {
      sheet.getRange('A1').insertCheckboxes();
      sheet.getRange('A1:B1').setValues([['text', true]].map((row) => [row[1], row[0]]));
      return sheet
        .getRange('A1:B1')
        .getDataValidations()[0]
        .map((rule) => rule !== null);
    },
    expected: [true, false],
  },
  {
    title: 'Inserted rows carry the format of the row above',
    source: 'R Sheet.insertRowsAfter',
    run: (sheet) => {
      sheet.getRange('A1').setNumberFormat('@');
      sheet.insertRowAfter(1);
      return sheet.getRange('A2').getNumberFormat();
    },
    expected: '@',
  },
  {
    title: 'Do rows that appendRow adds beyond the grid carry the format @?',
    source: '† says no',
    run: (sheet) => {
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
      sheet
        .getRange('A1:A2')
        .setNumberFormat('@')
        .setValues([['a'], ['b']]);
      sheet.appendRow(['007']);
      return plain_([sheet.getRange('A3').getValue(), sheet.getRange('A3').getNumberFormat()]);
    },
    expected: UNKNOWN,
  },
  {
    title: 'Sorting moves whole rows',
    source: 'R Range.sort',
    run: (sheet) => {
      sheet.getRange('A1:B3').setValues([
        [3, 'c'],
        [1, 'a'],
        [2, 'b'],
      ]);
      sheet.getRange('A1:B3').sort(1);
      return sheet.getRange('A1:B3').getValues();
    },
    expected: [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  },
  {
    title: 'In which order does a sort put kinds of value?',
    source: '',
    run: (sheet) => {
      sheet.getRange('A1:A6').setValues([['b'], [true], [2], [''], ['A'], [false]]);
      return plain_(sheet.getRange('A1:A6').sort(1).getValues());
    },
    expected: UNKNOWN,
  },
  {
    title: 'A text finder finds in any case unless told',
    source: 'R TextFinder.matchCase',
    run: (sheet) => {
      sheet.getRange('A1:A2').setValues([['Tea'], ['tea']]);
      return [
        sheet.createTextFinder('TEA').findAll().length,
        sheet.createTextFinder('tea').matchCase(true).findAll().length,
      ];
    },
    expected: [2, 1],
  },
  {
    title: 'A1 and R1C1 name the same cell',
    source: 'R Range.getA1Notation',
    run: (sheet) => [sheet.getRange('R2C3').getA1Notation(), sheet.getRange(1, 26).getA1Notation()],
    expected: ['C2', 'Z1'],
  },
  {
    title: 'Metadata follows its row',
    source: 'R DeveloperMetadata',
    run: (sheet) => {
      sheet.getRange('2:2').addDeveloperMetadata('conformance', 'x');
      sheet.insertRowBefore(1);
      return sheet.createDeveloperMetadataFinder().withKey('conformance').find()[0].getLocation().getRow().getRow();
    },
    expected: 3,
  },
  {
    title: 'A colour rule needs a range',
    source: '†',
    run: () =>
      messageOf_(() =>
        SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#ff0000').setRanges([]).build(),
      ),
    expected: 'Ranges must have at least one range.',
  },
];

/** Limits of the grid, and what lies over it. */
const OVERLAYS = [
  {
    title: 'More than 10,000,000 cells',
    source: 'support.google.com/drive/answer/37603, †',
    run: (sheet) => messageOf_(() => sheet.insertRowsAfter(sheet.getMaxRows(), 10000000)),
    expected: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
  {
    title: 'Protecting a range twice makes two protections',
    source: 'R Range.protect',
    run: (sheet) => {
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    },
    expected: 2,
  },
  {
    title: 'The owner cannot be taken off a protection',
    source: 'R Protection.removeEditors',
    run: (sheet) => {
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      return protection.canEdit();
    },
    expected: true,
  },
  {
    title: 'Protections grow with the rows inserted inside them',
    source: '†',
    run: (sheet) => {
      const protection = sheet.getRange('A1:A3').protect();
      sheet.insertRowAfter(2);
      return protection.getRange().getA1Notation();
    },
    expected: 'A1:A4',
  },
  {
    title: 'Colour rules are replaced all at once',
    source: 'R Sheet.setConditionalFormatRules',
    run: (sheet) => {
      const rule = () =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenNumberGreaterThan(1)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A1:A3')])
          .build();
      sheet.setConditionalFormatRules([rule(), rule()]);
      sheet.setConditionalFormatRules([rule()]);
      return sheet.getConditionalFormatRules().length;
    },
    expected: 1,
  },
  {
    title: 'Metadata goes with its row',
    source: 'G sheets metadata, R DeveloperMetadata',
    run: (sheet) => {
      sheet.getRange('2:2').addDeveloperMetadata('conformance', 'x');
      sheet.deleteRow(2);
      return sheet.createDeveloperMetadataFinder().withKey('conformance').find().length;
    },
    expected: 0,
  },
  {
    title: 'A note moves with its cell when rows are inserted above',
    source: '†',
    run: (sheet) => {
      sheet.getRange('A1').setNote('note');
      sheet.insertRowBefore(1);
      return [sheet.getRange('A1').getNote(), sheet.getRange('A2').getNote()];
    },
    expected: ['', 'note'],
  },
  {
    title: 'Clearing contents keeps validation and format',
    source: 'R Range.clearContent',
    run: (sheet) => {
      const cell = sheet.getRange('A1').insertCheckboxes().setNumberFormat('@');
      cell.clearContent();
      return [cell.getDataValidation() !== null, cell.getNumberFormat()];
    },
    expected: [true, '@'],
  },
  {
    title: 'What of a second filter on a tab?',
    source: '',
    run: (sheet) => {
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        [1, 2],
      ]);
      sheet.getRange('A1:B2').createFilter();
      return sheet.getRange('A1:B2').createFilter() !== null;
    },
    expected: UNKNOWN,
  },
  {
    title: 'What of metadata of more than 30,000 characters?',
    source: '',
    run: (sheet) => sheet.addDeveloperMetadata('conformance', 'x'.repeat(30001)) !== null,
    expected: UNKNOWN,
  },
  {
    title: 'What of more than 18,278 columns?',
    source: '',
    run: (sheet) => {
      sheet.deleteRows(2, sheet.getMaxRows() - 1);
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 18278);
      return sheet.getMaxColumns();
    },
    expected: UNKNOWN,
  },
];

/** Questions about what the local services do without knowing that Google does the same. */
const OPEN = [
  ['What of more rows deleted than there are?', (sheet) => sheet.deleteRows(2, sheet.getMaxRows())],
  ['What of more rows hidden than there are?', (sheet) => sheet.hideRows(1, sheet.getMaxRows() + 1)],
  [
    'What of an expression that cannot be read?',
    (sheet) => sheet.createTextFinder('(').useRegularExpression(true).findAll().length,
  ],
  [
    'Which delimiter does splitTextToColumns guess?',
    (sheet) => {
      sheet.getRange('A1:A2').setValues([['a;b,c d'], ['e;f']]);
      sheet.getRange('A1:A2').splitTextToColumns();
      return sheet.getRange('A1:D2').getValues();
    },
  ],
  [
    'Which series does autoFill continue?',
    (sheet) => {
      sheet.getRange('A1:C2').setValues([
        ['Mon', 'Jan', 'Q1'],
        ['Tue', 'Feb', 'Q2'],
      ]);
      sheet.getRange('A1:C2').autoFill(sheet.getRange('A1:C4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('A3:C4').getDisplayValues();
    },
  ],
  [
    'Of two formulas that spill over each other, which gets the cells?',
    (sheet) => {
      sheet.getRange('A2').setFormula('=SEQUENCE(1;3)');
      sheet.getRange('B1').setFormula('=SEQUENCE(3)');
      return sheet.getRange('A1:C3').getDisplayValues();
    },
  ],
  ['What is the whole of a row called?', (sheet) => sheet.getRange('2:2').getA1Notation()],
  [
    'Does a checkbox take text?',
    (sheet) =>
      lateMessageOf_(() => {
        sheet.getRange('A1').insertCheckboxes().setValue('text');
      }),
  ],
  [
    'Does setValues of one refused cell keep the others?',
    (sheet) => {
      sheet
        .getRange('A2')
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build(),
        );
      const late = lateMessageOf_(() => sheet.getRange('A1:A3').setValues([[1], [9], [3]]));
      return [late.slice(0, 30), plain_(sheet.getRange('A1:A3').getValues())];
    },
  ],
].map(([title, run]) => ({ title, source: '', run, expected: UNKNOWN }));

/** Validation that rejects. */
const VALIDATION = [
  {
    title: 'A value outside the list is refused, scripts too',
    source: '†',
    run: (sheet) => validated_(sheet, (rule) => rule.requireValueInList(['a', 'b']), 'c'),
    expected: `${INVALID_B2} Please enter one of the following values: a, b.`,
  },
  {
    title: 'A value in the list is taken',
    source: '†',
    run: (sheet) => validated_(sheet, (rule) => rule.requireValueInList(['a', 'b']), 'b'),
    expected: 'nothing thrown, but undefined',
  },
  {
    title: "'' always clears",
    source: '†',
    run: (sheet) => validated_(sheet, (rule) => rule.requireValueInList(['a', 'b']), ''),
    expected: 'nothing thrown, but undefined',
  },
  {
    title: 'A number out of bounds is refused',
    source: '†',
    run: (sheet) => validated_(sheet, (rule) => rule.requireNumberBetween(1, 5), 6),
    expected: INVALID_B2,
  },
  {
    title: "A formula's result is judged as well",
    source: '†',
    run: (sheet) => validated_(sheet, (rule) => rule.requireNumberBetween(1, 5), '=5+5'),
    expected: INVALID_B2,
  },
  {
    title: 'insertCheckboxes writes FALSE in every cell',
    source: '†',
    run: (sheet) => sheet.getRange('A1:A2').insertCheckboxes().getValues(),
    expected: [[false], [false]],
  },
  {
    title: 'Is a list compared with case?',
    source: '',
    run: (sheet) => validated_(sheet, (rule) => rule.requireValueInList(['Tea']), 'tea'),
    expected: UNKNOWN,
  },
  {
    title: 'Is a text compared with case?',
    source: '',
    run: (sheet) => validated_(sheet, (rule) => rule.requireTextEqualTo('Tea'), 'tea'),
    expected: UNKNOWN,
  },
  {
    title: 'Is a number a day without a date format?',
    source: '',
    run: (sheet) => validated_(sheet, (rule) => rule.requireDate(), 46086),
    expected: UNKNOWN,
  },
  {
    title: 'Is text a day when it looks like one?',
    source: '',
    run: (sheet) => validated_(sheet, (rule) => rule.requireDate(), '2026-03-05'),
    expected: UNKNOWN,
  },
];

/** How values look. */
const FORMATS = [
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
  [0.256, '0%', '26%'],
  [0.256, '0.0%', '25.6%'],
  [7, '000', '007'],
  [46086, 'yyyy-mm-dd', '2026-03-05'],
  [46086, 'd mmm yyyy', '5 Mar 2026'],
  [46086, 'dddd', 'Thursday'],
  [46086.75, 'hh:mm', '18:00'],
  [46086.75, 'h:mm am/pm', '6:00 PM'],
  [1.5, '[h]:mm', '36:00'],
  [5, '"No. "0', 'No. 5'],
  [1234567, '0.0,,"M"', '1.2M'],
  [12345.678, '0.00E+00', '1.23E+04'],
  [0, '0;-0;"none"', 'none'],
  ['text', '@', 'text'],
].map(([value, format, shown]) => ({
  title: `${value} under ${format}`,
  source: 'developers.google.com/sheets/api/guides/formats',
  run: (sheet) => written_(sheet, value, format)[1],
  expected: shown,
}));

const AN_INSTANT = Date.UTC(2026, 2, 5, 6, 7, 8, 9);

/** Java's patterns and printf's directives. */
const TEXTS = [
  ['yyyy-MM-dd HH:mm:ss', 'Asia/Shanghai', '2026-03-05 14:07:08'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'America/New_York', '2026-03-05T01:07:08.009-05:00'],
  ['EEE, d MMM yyyy h:mm a', 'UTC', 'Thu, 5 Mar 2026 6:07 AM'],
  ['EEEE MMMM u D F w W', 'UTC', 'Thursday March 4 64 1 10 1'],
  ["hh 'o''clock' a", 'UTC', "06 o'clock AM"],
  ['Z', 'Asia/Kathmandu', '+0545'],
  ['XXX X', 'UTC', 'Z Z'],
  ['HH', 'GMT+8', '14'],
  ['k K', 'UTC', '6 6'],
  ['yy G', 'UTC', '26 AD'],
]
  .map(([pattern, zone, text]) => ({
    title: `formatDate ${pattern} in ${zone}`,
    source: 'docs.oracle.com SimpleDateFormat',
    run: () => Utilities.formatDate(new Date(AN_INSTANT), zone, pattern),
    expected: text,
  }))
  .concat(
    [
      ['%s and %s', ['a', 'b'], 'a and b'],
      ['%5d|%-5d|%05d', [42, 42, 42], '   42|42   |00042'],
      ['%.2f', [2.346], '2.35'],
      ['%11.6f', [123.456], ' 123.456000'],
      ['%x %X', [255, 255], 'ff FF'],
      ['100%%', [], '100%'],
    ].map(([template, values, text]) => ({
      title: `formatString ${template}`,
      source: 'R Utilities.formatString',
      run: () => Utilities.formatString(template, ...values),
      expected: text,
    })),
    [
      ['formatDate z in New York', () => Utilities.formatDate(new Date(AN_INSTANT), 'America/New_York', 'z zzzz')],
      ['formatDate z in Shanghai', () => Utilities.formatDate(new Date(AN_INSTANT), 'Asia/Shanghai', 'z zzzz')],
      [
        'formatDate in a zone that does not exist',
        () => Utilities.formatDate(new Date(AN_INSTANT), 'Nowhere/At_All', 'HH z'),
      ],
      ['formatDate of an invalid Date', () => Utilities.formatDate(new Date(NaN), 'UTC', 'yyyy')],
      ['formatDate with a letter that is no field', () => Utilities.formatDate(new Date(AN_INSTANT), 'UTC', 'b')],
      ['formatString %s of a whole number', () => Utilities.formatString('%s', 5)],
      ['formatString %d of 1.9', () => Utilities.formatString('%d', 1.9)],
      ['formatString %d of a text', () => Utilities.formatString('%d', 'abc')],
      ['formatString with an argument too few', () => Utilities.formatString('%s %s', 'a')],
      ['formatString %e', () => Utilities.formatString('%e', 12345.678)],
      ['formatString %x of -1', () => Utilities.formatString('%x', -1)],
      ['parseDate of 30 February', () => Utilities.parseDate('2026-02-30', 'UTC', 'yyyy-MM-dd').toISOString()],
      ['parseDate of another form', () => Utilities.parseDate('soon', 'UTC', 'yyyy-MM-dd')],
      ['sleep of more than five minutes', () => Utilities.sleep(300001)],
      ['sleep of a negative time', () => Utilities.sleep(-1)],
    ].map(([title, run]) => ({
      title: `What is ${title}?`,
      source: '',
      run,
      expected: UNKNOWN,
    })),
  );

/** Bytes, CSV, blobs. */
const BYTES = [
  {
    title: 'base64 of text with a charset',
    source: 'R Utilities.base64Encode',
    run: () => Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8),
    expected: 'R29vZ2xlIOOCsOODq+ODvOODlw==',
  },
  {
    title: 'Bytes are signed',
    source: 'R Utilities.base64Decode',
    run: () => Utilities.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==').slice(6, 9),
    expected: [32, -29, -126],
  },
  {
    title: 'MD5 of abc',
    source: 'RFC 1321',
    run: () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 3),
    expected: [-112, 1, 80],
  },
  {
    title: 'parseCsv with quotes and line breaks',
    source: 'R Utilities.parseCsv, RFC 4180',
    run: () => Utilities.parseCsv('a,"b ""c"""\n"d\ne",f'),
    expected: [
      ['a', 'b "c"'],
      ['d\ne', 'f'],
    ],
  },
  {
    title: 'A blob of text is text/plain without a name',
    source: 'R Utilities.newBlob',
    run: () => {
      const blob = Utilities.newBlob('a');
      return [blob.getContentType(), blob.getName(), blob.getBytes()];
    },
    expected: ['text/plain', null, [97]],
  },
  {
    title: 'A zip gives back what went in',
    source: 'R Utilities.zip',
    run: () =>
      Utilities.unzip(Utilities.zip([Utilities.newBlob('x', 'text/plain', 'a.txt')])).map((blob) => [
        blob.getName(),
        blob.getDataAsString(),
      ]),
    expected: [['a.txt', 'x']],
  },
].concat(
  [
    ['base64 of Chinese text without a charset', () => Utilities.base64Encode('客')],
    [
      'the digest of Chinese text without a charset',
      () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '客').slice(0, 3),
    ],
    ['base64Decode of what is no base64', () => Utilities.base64Decode('a*b')],
    ['base64Decode of web-safe letters', () => Utilities.base64Decode('a-b_')],
    ['a blob of the byte 200', () => Utilities.newBlob([200]).getBytes()],
    ['parseCsv of an empty text', () => Utilities.parseCsv('')],
    ['parseCsv of rows of unequal length', () => Utilities.parseCsv('a,b\nc')],
    ['parseCsv of a text that ends in a line break', () => Utilities.parseCsv('a\n')],
    ['parseCsv of a quote that never ends', () => Utilities.parseCsv('a,"b')],
    [
      'a zip of two files of one name',
      () =>
        Utilities.unzip(Utilities.zip([Utilities.newBlob('x', null, 'a'), Utilities.newBlob('y', null, 'a')])).length,
    ],
    ['an unknown charset', () => Utilities.newBlob('a').getDataAsString('no-such')],
  ].map(([title, run]) => ({ title: `What is ${title}?`, source: '', run, expected: UNKNOWN })),
);

const scriptCache_ = () => CacheService.getScriptCache();
const scriptProperties_ = () => PropertiesService.getScriptProperties();

/** What the property `conformance` holds after a value was set; it is deleted again. */
function kept_(value) {
  try {
    scriptProperties_().setProperty('conformance', value);
    return scriptProperties_().getProperty('conformance');
  } finally {
    scriptProperties_().deleteProperty('conformance');
  }
}

/** Properties, cache, lock. */
const STORES = [
  {
    title: 'A property that is not there',
    source: 'R Properties.getProperty',
    run: () => scriptProperties_().getProperty('conformance'),
    expected: null,
  },
  { title: 'A property takes 9 KB', source: 'G quotas', run: () => kept_('x'.repeat(9216)).length, expected: 9216 },
  {
    title: 'A property over 9 KB',
    source: 'G quotas, †',
    run: () => messageOf_(() => kept_('客'.repeat(3073))),
    expected: 'Argument too large: value',
  },
  {
    title: 'A cache entry that is not there',
    source: 'R Cache.get',
    run: () => scriptCache_().get('conformance'),
    expected: null,
  },
  {
    title: 'A key over 250 characters',
    source: 'R Cache.put, †',
    run: () => messageOf_(() => scriptCache_().put('k'.repeat(251), '')),
    expected: 'Argument too large: key',
  },
  {
    title: 'A long key read',
    source: '†',
    run: () => messageOf_(() => scriptCache_().get('k'.repeat(251))),
    expected: 'Argument too large: key',
  },
  {
    title: 'A cached value over 100 KB',
    source: 'R Cache.put, †',
    run: () => messageOf_(() => scriptCache_().put('conformance', 'x'.repeat(102401))),
    expected: 'Argument too large: value',
  },
  {
    title: 'getAll leaves out what is not there',
    source: 'R Cache.getAll',
    run: () => {
      scriptCache_().put('conformance', 'x', 60);
      const all = scriptCache_().getAll(['conformance', 'conformance2']);
      scriptCache_().remove('conformance');
      return JSON.stringify(all);
    },
    expected: '{"conformance":"x"}',
  },
  {
    title: 'A lock is held after it was got and not after it was released',
    source: 'R Lock.hasLock',
    run: () => {
      const lock = LockService.getDocumentLock();
      const states = [lock.hasLock(), lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return states.concat(lock.hasLock());
    },
    expected: [false, true, true, false],
  },
].concat(
  [
    ['a number as a property', () => kept_(5)],
    ['true as a property', () => kept_(true)],
    ['null as a property', () => kept_(null)],
    ['an object as a property', () => kept_({ a: 1 })],
    ['a property without a value', () => scriptProperties_().setProperty('conformance')],
    [
      'a cached number',
      () => {
        scriptCache_().put('conformance', 5, 5);
        return scriptCache_().get('conformance');
      },
    ],
    ['a cache for 0 seconds', () => scriptCache_().put('conformance', 'x', 0)],
    ['a cache for more than six hours', () => scriptCache_().put('conformance', 'x', 21601)],
    ['a lock waited for -1 ms', () => LockService.getUserLock().tryLock(-1)],
  ].map(([title, run]) => ({ title: `What is ${title}?`, source: '', run, expected: UNKNOWN })),
);

const NASTY = '<b>"it\'s" & \\ /</b>';

/** Templates: what is documented of escaping, and how it is spelt. */
const PAGES = [
  {
    title: 'appendUntrusted escapes in text',
    source: 'R HtmlOutput.appendUntrusted',
    run: () =>
      HtmlService.createHtmlOutput('<b>Hello, world!</b>').appendUntrusted('<p>Hello again, world.</p>').getContent(),
    expected: '<b>Hello, world!</b>&lt;p&gt;Hello again, world.&lt;/p&gt;',
  },
  {
    title: 'append does not escape',
    source: 'R HtmlOutput.append',
    run: () => HtmlService.createHtmlOutput('<b>Hello, world!</b>').append('<p>Hello again, world.</p>').getContent(),
    expected: '<b>Hello, world!</b><p>Hello again, world.</p>',
  },
  {
    title: 'A printing scriptlet escapes',
    source: 'G html/templates',
    run: () => printed_('<p><?= value ?></p>', '<b>'),
    expected: '<p>&lt;b&gt;</p>',
  },
  {
    title: 'A force-printing scriptlet does not',
    source: 'G html/templates',
    run: () => printed_('<p><?!= value ?></p>', '<b>'),
    expected: '<p><b></p>',
  },
  {
    title: 'A standard scriptlet runs',
    source: 'G html/templates',
    run: () => printed_('<? if (value) { ?>yes<? } else { ?>no<? } ?>', true),
    expected: 'yes',
  },
  {
    title: 'A comment in a scriptlet takes the rest of its line',
    source: 'G html/templates',
    run: () => printed_('<? var x; // a comment ?> not printed\nprinted', 0),
    expected: 'printed',
  },
  {
    title: 'The content of a template is kept as it is',
    source: 'R HtmlTemplate.getRawContent',
    run: () => HtmlService.createTemplate('<?= 1 ?>').getRawContent(),
    expected: '<?= 1 ?>',
  },
  {
    title: 'A meta tag that is not allowed',
    source: '†',
    run: () => messageOf_(() => HtmlService.createHtmlOutput('').addMetaTag('refresh', '0')),
    expected: 'The meta tag you specified is not allowed in this context.',
  },
  {
    title: 'A page that is not there',
    source: '†',
    run: () => messageOf_(() => HtmlService.createHtmlOutputFromFile('no-such-page')),
    expected: 'No HTML file named no-such-page was found.',
  },
].concat(
  [
    ['text', '<p><?= value ?></p>'],
    ['a quoted attribute', '<p title="<?= value ?>"></p>'],
    ['an attribute without quotes', '<p title=<?= value ?>></p>'],
    ['an address', '<a href="<?= value ?>"></a>'],
    ['a query', '<a href="/?q=<?= value ?>"></a>'],
    ['a script', '<script>var x = <?= value ?>;</script>'],
    ['quotes in a script', '<script>var x = "<?= value ?>";</script>'],
    ['a handler', '<a onclick="f(<?= value ?>)"></a>'],
    ['a style', '<p style="color: <?= value ?>"></p>'],
    ['a comment', '<!-- <?= value ?> -->'],
    ['a title', '<title><?= value ?></title>'],
  ]
    .map(([place, html]) => [`How is text escaped in ${place}?`, () => printed_(html, NASTY)])
    .concat([
      [
        'How is an address that runs code printed?',
        () => printed_('<a href="<?= value ?>"></a>', 'javascript:alert(1)'),
      ],
      ['How is a number printed in a script?', () => printed_('<script>var x = <?= value ?>;</script>', 5)],
      [
        'How is an object printed in a script?',
        () => printed_('<script>var x = <?= value ?>;</script>', { a: [1, 'b'] }),
      ],
      ['How is a list printed in text?', () => printed_('<?= value ?>', [1, 'b'])],
      ['How is null printed?', () => printed_('<?= value ?>', null)],
      ['How is undefined printed?', () => printed_('<?= value ?>', undefined)],
      ['Is the line break behind a scriptlet printed?', () => printed_('a<?= value ?>\nb', 1)],
      ['What is the code of a template?', () => HtmlService.createTemplate('<p>\n<?= 1 ?>\n</p>').getCode()],
      ['What is malformed HTML?', () => HtmlService.createHtmlOutput('<b').append('<i').getContent()],
      ['What is the title of a page without one?', () => HtmlService.createHtmlOutput('').getTitle()],
      ['What is the width of a page without one?', () => HtmlService.createHtmlOutput('').getWidth()],
      [
        'What does Logger keep?',
        () => {
          Logger.clear();
          Logger.log('%s %s', 5, { a: 1 });
          Logger.log([1, 'b']);
          return Logger.getLog();
        },
      ],
    ])
    .map(([title, run]) => ({ title, source: '', run, expected: UNKNOWN })),
);

const GROUPS = { VALUES, BOUNDS, STRUCTURE, OVERLAYS, OPEN, VALIDATION, FORMATS, TEXTS, BYTES, STORES, PAGES };

/** Runs one case, in a tab of its own when it takes one. */
function outcome_(spreadsheet, one) {
  const sheet = one.run.length > 0 ? spreadsheet.insertSheet(`conformance ${Utilities.getUuid().slice(0, 8)}`) : null;
  try {
    const wanted = typeof one.expected === 'function' ? one.expected(sheet) : one.expected;
    let found;
    try {
      found = plain_(one.run(sheet));
      // what is still buffered is judged here, or it would be where the tab is deleted
      if (sheet !== null) SpreadsheetApp.flush();
    } catch (error) {
      found = `thrown: ${error.message}`;
    }
    const isQuestion = wanted === UNKNOWN;
    const verdict = isQuestion ? 'ANSWER' : found === plain_(wanted) ? 'as expected' : 'DIFFERENT';
    return [one.title, one.source, isQuestion ? '' : plain_(wanted), found, verdict];
  } finally {
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
}

/** The tab that stays, a row a case; texts are written so that nothing in them is read as typed. */
function report_(spreadsheet, rows) {
  const old = spreadsheet.getSheetByName('Conformance');
  const sheet = old === null ? spreadsheet.insertSheet('Conformance') : old.clear();
  const table = [['Case', 'Source', 'Expected', 'Found', 'Verdict']].concat(rows);
  if (sheet.getMaxRows() < table.length) sheet.insertRowsAfter(sheet.getMaxRows(), table.length - sheet.getMaxRows());
  sheet
    .getRange(1, 1, table.length, 5)
    .setNumberFormat('@')
    .setValues(table.map((row) => row.map((text) => `'${text}`)));
  sheet.setFrozenRows(1);
}

/** Runs all, or the groups named in a list (`['VALUES']`). @returns the rows of the report */
// biome-ignore lint/correctness/noUnusedVariables: chosen in the script editor
function runConformance(names) {
  const spreadsheet = SpreadsheetApp.getActive();
  const chosen = Array.isArray(names) ? names : Object.keys(GROUPS);
  const rows = [];
  for (const name of chosen) for (const one of GROUPS[name]) rows.push(outcome_(spreadsheet, one));
  report_(spreadsheet, rows);
  console.log('%s cases, %s different', rows.length, rows.filter((row) => row[4] === 'DIFFERENT').length);
  return rows;
}
