/**
 * Sources: support.google.com/docs/answer/3098292 (REGEXMATCH), 3098244 (REGEXEXTRACT), 3098245 (REGEXREPLACE),
 * github.com/google/re2/wiki/Syntax, 3094136 (SPLIT), 7013992 (TEXTJOIN), 3094077 (JOIN), 3094139 (TEXT).
 */
import { error, resultOf } from './formula-result';

describe('text', () => {
  it.each([
    ['=REGEXMATCH("order 12";"\\d+")', true],
    ['=REGEXMATCH("Tea";"^tea$")', false],
    ['=REGEXMATCH("Tea";"(?i)^tea$")', true],
    ['=REGEXMATCH("a-b";"\\-")', true],
    ['=REGEXMATCH("熟客";"\\p{Han}+")', true],
    ['=REGEXMATCH("x";"[[:alpha:]]")', true],
    ['=REGEXMATCH("7";"[[:^digit:]]")', false],
    ['=REGEXMATCH("a.c";"\\Qa.c\\E")', true],
    ['=REGEXEXTRACT("order 12";"\\d+")', '12'],
    ['=REGEXEXTRACT("a=1";"=(\\d)")', '1'],
    ['=REGEXREPLACE("2025-03-08";"(\\d+)-(\\d+)-(\\d+)";"$3.$2.$1")', '08.03.2025'],
    ['=REGEXREPLACE("a b";" ";"$&")', 'a$&b'],
    ['=TEXTJOIN(", ";TRUE;"a";"";"b")', 'a, b'],
    ['=TEXTJOIN(", ";FALSE;"a";"";"b")', 'a, , b'],
    ['=JOIN("-";1;2)', '1-2'],
    ['=JOIN(",";{1,2};"x")', '1,2,x'],
    ['=CLEAN("a"&CHAR(7)&"b")', 'ab'],
    ['=UNICHAR(29087)&UNICODE("熟")', '熟29087'],
    ['=FIXED(1234.567;1)', '1,234.6'],
    ['=FIXED(1234.567;2;TRUE)', '1234.57'],
    ['=FIXED(-1234;-2)', '-1,200'],
    ['=DOLLAR(1.005;2)', '$1.01'],
    ['=ENCODEURL("a b&c!")', 'a%20b%26c%21'],
    ['=TEXT(0.256;"0.0%")', '25.6%'],
    ['=TEXT(1234.5;"#,##0.00")', '1,234.50'],
    ['=TEXT(DATE(2025;3;8);"yyyy年m月d日")', '2025年3月8日'],
    ['=TEXT("2025-03-08";"dd/mm/yyyy")', '08/03/2025'],
    ['=REPT("ab";3)', 'ababab'],
    ['=REPLACE("abcdef";2;3;"-")', 'a-ef'],
    ['=PROPER("o\'neil MAC-kay")', "O'Neil Mac-Kay"],
    ['=T(TRUE)&"."', '.'],
    ['=ROMAN(1999)', 'MCMXCIX'],
    ['=FORMULATEXT(A1)', '=1+1'],
  ])('%s is %j', (formula, value) => expect(resultOf(formula, [['=1+1']])).toBe(value));

  it.each([
    ['=REGEXMATCH("a";"(?=a)")', '#REF!'],
    ['=REGEXMATCH("aa";"(a)\\1")', '#REF!'],
    ['=REGEXMATCH("a";"(")', '#REF!'],
    ['=REGEXEXTRACT("a";"b")', '#N/A'],
    ['=VALUE("x")', '#VALUE!'],
    ['=FIND("x";"abc")', '#VALUE!'],
    ['=CHAR(0)', '#NUM!'],
    ['=FORMULATEXT(B1)', '#N/A'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula, [['=1+1']])).toEqual(error(code)));
});

describe('comparing and turning one kind into another', () => {
  // A blank is the empty value of whatever it meets; numbers stand before text, text before truths.
  it.each([
    ['="1"+1', 2],
    ['=TRUE+1', 2],
    ['=A1+1', 1],
    ['=A1&"x"', 'x'],
    ['=A1=0', true],
    ['=A1=""', true],
    ['=A1=FALSE', true],
    ['="10"<9', false],
    ['=9<"10"', true],
    ['="z"<FALSE', true],
    ['="a"="A"', true],
    ['="2025-03-08"+1', 45_725],
    ['="50%"*2', 1],
    ['=1=1=TRUE', true],
    ['=-"3"', -3],
    ['=SUM("3";TRUE)', 4],
    ['=SUM(B1:C1)', 0],
    ['=COUNT(B1:C1)', 0],
    ['=COUNT("3";B1)', 1],
    ['=AND(1;"TRUE")', true],
    ['=IF("";1;2)', error('#VALUE!')],
    ['=""+1', error('#VALUE!')],
    ['=NOT("x")', error('#VALUE!')],
    ['=ISBLANK(A1)', true],
    ['=ISBLANK("")', false],
    ['=EQ(1;1)', true],
    ['=NE("a";"A")', false],
    ['=ISBETWEEN(5;1;5;TRUE;FALSE)', false],
    ['=TYPE("x")+TYPE(1)+TYPE(TRUE)+TYPE(1/0)+TYPE({1,2})', 87],
    ['=ERROR.TYPE(NA())', 7],
  ])('%s is %j', (formula, value) => expect(resultOf(formula, [['', '3', true]])).toEqual(value));

  it('counts a separator written either way', () => {
    expect([resultOf('=SUM(1;2,3)'), resultOf('=IF(TRUE,"yes";"no")')]).toEqual([6, 'yes']);
  });
});
