import { aChineseShop, aShop, readText, refusedCodes, refusedFile } from './shop';

/** Issue 2: the table that JD merchants start from. */
const JD_TABLE = `序号,客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,客户等级,备注
1,张三,138xxxxxx99,2023-09-01,手机,1,3000元,VIP,无
2,李四,159xxxxxx77,2023-09-15,笔记本电脑,1,6000元,普通,近期有购买意向
3,王五,133xxxxxx22,2023-10-01,平板电脑,2,3500元,黄金,无
`;

const HEADER = 'orderNo,customerName,orderedOn,product,quantity,amount,status,currency';
const anOrder = (line: string, shop = aShop()) => readText(`${HEADER}\n${line}\n`, shop);
const valuesOf = (line: string, shop = aShop()) => anOrder(line, shop).lines[0]?.order;

describe('the table that JD merchants start from', () => {
  const { lines, refused } = readText(JD_TABLE, aChineseShop());

  it('is taken whole: day, product, quantity, and the amount as what was paid for the line', () => {
    expect(refused).toEqual([]);
    expect(lines.map(({ order }) => [order?.orderedOn, order?.product, order?.quantity, order?.amount])).toEqual([
      ['2023-09-01', '手机', 1, 300_000],
      ['2023-09-15', '笔记本电脑', 1, 600_000],
      ['2023-10-01', '平板电脑', 2, 350_000],
    ]);
  });

  it('keeps the masked phone and never matches by it', () => {
    expect(lines.map(({ customer }) => [customer.name, customer.values['phone'], customer.phone])).toEqual([
      ['张三', '138xxxxxx99', null],
      ['李四', '159xxxxxx77', null],
      ['王五', '133xxxxxx22', null],
    ]);
  });

  it('reads 普通 as level standard, and 无 as blank', () => {
    expect(lines.map(({ customer }) => customer.values['level'])).toEqual(['vip', 'standard', 'gold']);
    expect(lines.map(({ order }) => order?.values['notes'])).toEqual([undefined, '近期有购买意向', undefined]);
    expect(lines[1]?.customer.values['notes']).toBe('近期有购买意向');
  });
});

describe('what was paid', () => {
  it('is unit price × quantity where nothing better is given, rounded half up to the minor unit', () => {
    const { lines } = readText('customer,date,product,qty,price\nAnn,2024-05-01,Tea,3,1.335\n');
    expect(lines[0]?.order?.amount).toBe(401); // 3 × 1.335 = 4.005, half up
  });

  it('is the order total split by line price where the file has only that, the remainder on the last line', () => {
    const text = `订单号,客户,下单时间,商品,数量,单价,订单金额
A1,张三,2024-05-01,茶,1,10,100
A1,张三,2024-05-01,壶,1,10,100
A1,张三,2024-05-01,杯,1,10,100
A2,李四,2024-05-02,茶,1,10,9.5
`;
    expect(readText(text, aChineseShop()).lines.map(({ order }) => order?.amount)).toEqual([3333, 3333, 3334, 950]);
  });

  it('is each line own where the totals within one order differ', () => {
    const text = '订单号,客户,日期,商品,订单金额\nA1,张三,2024-05-01,茶,60\nA1,张三,2024-05-01,壶,40\n';
    expect(readText(text, aChineseShop()).lines.map(({ order }) => order?.amount)).toEqual([6000, 4000]);
  });

  it('is not guessed for the rest of an order one of whose lines cannot be read', () => {
    const text = '订单号,客户,日期,商品,数量,订单金额\nA1,张三,2024-05-01,茶,很多,60\nA1,张三,2024-05-01,壶,1,60\n';
    expect(refusedCodes(readText(text, aChineseShop()))).toEqual([
      [2, 'QUANTITY_UNREADABLE'],
      [3, 'ORDER_TOTAL_UNSPLIT'],
    ]);
  });

  it('is rounded by the currency: whole yen, three decimals of a dinar', () => {
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,100.5,,JPY')?.amount).toBe(101);
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,1.2345,,KWD')?.amount).toBe(1235);
  });

  it('may be nothing: a gift is a line', () => {
    expect(valuesOf('1,Ann,2024-05-01,Gift,1,0,,')?.amount).toBe(0);
  });

  it('is in the currency that its sign names, else at home', () => {
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,€5,,')).toMatchObject({ currency: 'EUR', values: { currency: 'EUR' } });
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,5,,')?.currency).toBe('USD');
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,5,,')?.values).not.toHaveProperty('currency');
  });
});

describe('cancellations and returns', () => {
  it('an order number C and digits with negative quantity is a return: quantity positive, amount negative', () => {
    // Online Retail marks cancellations so (UCI, Online Retail, attribute InvoiceNo).
    const order = valuesOf('C536379,Ann,2024-05-01,Discount,-1,-27.50,,');
    expect([order?.values['status'], order?.quantity, order?.amount]).toEqual(['returned', 1, -2750]);
  });

  it('a negative quantity on a cancelled or returned line becomes a return', () => {
    for (const status of ['cancelled', 'returned']) {
      const order = valuesOf(`1,Ann,2024-05-01,Tea,-2,10,${status},`);
      expect([order?.values['status'], order?.quantity, order?.amount]).toEqual(['returned', 2, -1000]);
    }
  });

  it('any other negative quantity, and zero, is refused', () => {
    expect(refusedCodes(anOrder('1,Ann,2024-05-01,Tea,-2,10,,'))).toEqual([[2, 'QUANTITY_NEGATIVE']]);
    expect(refusedCodes(anOrder('1,Ann,2024-05-01,Tea,-2,10,completed,'))).toEqual([[2, 'QUANTITY_NEGATIVE']]);
    expect(refusedCodes(anOrder('1,Ann,2024-05-01,Tea,0,10,,'))).toEqual([[2, 'QUANTITY_ZERO']]);
  });

  it('a blank status is completed, and platforms own words are understood', () => {
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,10,,')?.values['status']).toBe('completed');
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,10,refunded,')?.values['status']).toBe('returned');
    expect(valuesOf('1,Ann,2024-05-01,Tea,1,10,"买家已付款，等待卖家发货",', aChineseShop())?.values['status']).toBe(
      'paid',
    );
    expect(refusedCodes(anOrder('1,Ann,2024-05-01,Tea,1,10,lost at sea,'))).toEqual([[2, 'STATUS_UNKNOWN']]);
  });
});

describe('days', () => {
  const days = (texts: readonly string[], shop = aShop()) =>
    readText(`customer,date,product,amount\n${texts.map((day) => `Ann,${day},Tea,1`).join('\n')}\n`, shop);

  it('a slash date is read by the one order its whole column has', () => {
    const part = days(['3/4/2024', '3/14/2024'], aShop({ country: '' }));
    expect(part.lines.map(({ order }) => order?.orderedOn)).toEqual(['2024-03-04', '2024-03-14']);
  });

  it('what nothing decides is refused, and so is what a column contradicts', () => {
    const nowhere = aShop({ country: '' });
    expect(refusedCodes(days(['3/4/2024'], nowhere))).toEqual([[2, 'DAY_UNDECIDABLE']]);
    expect(refusedCodes(days(['3/14/2024', '14/3/2024'], nowhere))).toEqual([
      [2, 'DAY_UNDECIDABLE'],
      [3, 'DAY_UNDECIDABLE'],
    ]);
  });

  it('31/31/2024 is no day, and says nothing about the others', () => {
    const part = days(['31/31/2024', '14/3/2024']);
    expect(refusedCodes(part)).toEqual([[2, 'DAY_UNREADABLE']]);
    expect(part.lines[0]?.order?.orderedOn).toBe('2024-03-14');
  });

  it('a day after today is refused, today is not', () => {
    expect(refusedCodes(days(['2026-03-06', '2026-03-05', '']))).toEqual([
      [2, 'DAY_IN_FUTURE'],
      [4, 'DAY_MISSING'],
    ]);
  });

  it('a time with an offset is converted to the zone of the spreadsheet, also over midnight', () => {
    const { lines } = readText('customer,date,product,amount\nAnn,2024-05-01 20:00:00 +0000,Tea,1\n', aChineseShop());
    expect(lines[0]?.order?.orderedOn).toBe('2024-05-02');
    expect(lines[0]?.order?.values['orderedAt']).toBe(Date.UTC(2024, 4, 1, 20));
  });

  it('midnight sharp is what programs write that know no time of day', () => {
    expect(days(['2024-05-01 00:00:00']).lines[0]?.order?.values).not.toHaveProperty('orderedAt');
    expect(days(['2024-05-01 00:00:01']).lines[0]?.order?.values['orderedAt']).toBe(Date.UTC(2024, 4, 1, 0, 0, 1));
  });
});

describe('bad input costs its own line, with the reason', () => {
  it.each([
    ['1,Ann,2024-05-01,Tea,1,ten,,', 'AMOUNT_UNREADABLE', 'amount', 'ten'],
    ['1,Ann,2024-05-01,Tea,1,,,', 'AMOUNT_MISSING', 'amount', ''],
    ['1,Ann,2024-05-01,Tea,1.5,10,,', 'QUANTITY_UNREADABLE', 'quantity', '1.5'],
    ['1,Ann,2024-05-01,Tea,,10,,', 'QUANTITY_UNREADABLE', 'quantity', ''],
    ['1,Ann,2024-05-01,Tea,1,10,,XYZ', 'CURRENCY_UNKNOWN', 'currency', 'XYZ'],
    ['1,,2024-05-01,Tea,1,10,,', 'CUSTOMER_MISSING', 'customerName', ''],
    ['1,Ann,2024-05-01,,1,10,,', 'PRODUCT_MISSING', 'product', ''],
    ['1,Ann,三月八号,Tea,1,10,,', 'DAY_UNREADABLE', 'orderedOn', '三月八号'],
    ['1,Ann,2024-05-01,Tea,1,10,,USD,extra', 'LINE_BROKEN', '', ''],
    ['1,Ann,2024-05-01,"Tea,1,10,,', 'LINE_BROKEN', '', ''],
  ])('%s: %s', (line, code, column, found) => {
    const { refused, lines } = readText(`${HEADER}\n${line}\n2,Bob,2024-05-01,Mug,1,5,,\n`);
    expect(refused).toEqual([expect.objectContaining({ line: 2, code, column, found, raw: line })]);
    expect(lines.map(({ customer }) => customer.name)).toEqual(['Bob']);
  });

  it('the reason stands in the language of the workbook, and names the column as the file does', () => {
    const text = '客户,购买日期,商品,金额\n张三,三月八号,茶,1\n';
    expect(readText(text, aChineseShop()).refused[0]?.reason).toBe(
      '日期读不出来：“购买日期”看到的是“三月八号”。请写成 2025-03-08 这样的日期。',
    );
    expect(readText(text, aShop()).refused[0]?.reason).toBe(
      'Not a day: "购买日期" holds "三月八号". Write the day as 2025-03-08.',
    );
  });

  it('a cell of 60,000 characters is refused and quoted in short', () => {
    const { refused } = anOrder(`1,Ann,2024-05-01,${'x'.repeat(60_000)},1,10,,`);
    expect(refused).toEqual([expect.objectContaining({ line: 2, code: 'TOO_LONG', column: 'product' })]);
    expect(refused[0]!.found.length).toBeLessThan(300);
  });

  it('formulas, plus signs and markup stay text', () => {
    const text =
      'customer,phone,date,product,amount\n<img onerror>,+8613800138000,2024-05-01,"=HYPERLINK(""http://x"")",1\n';
    const line = readText(text, aChineseShop()).lines[0];
    expect(line?.order?.product).toBe('=HYPERLINK("http://x")');
    expect(line?.customer).toMatchObject({ name: '<img onerror>', phone: '+8613800138000' });
  });

  it('the clothes of exports come off: ="…" around ids, an apostrophe before numbers and formulas', () => {
    const { lines } = readText(
      '订单编号,买家会员名,联系手机,日期,宝贝标题,金额\n="1001",甲,\'13800138000,2024-05-01,\'=1+1,0元\n',
      aChineseShop(),
    );
    expect(lines[0]?.order).toMatchObject({ orderNo: '1001', product: '=1+1', amount: 0 });
    expect(lines[0]?.customer.values['phone']).toBe('13800138000');
  });

  it.each([
    ['', 'an empty file'],
    ['PK\u0003\u0004\u0000', 'a binary file or another encoding'],
    ['订单 ID,退回\nA,是\n', '订单 ID, 退回'],
  ])('a file that is none is refused as a whole: %j', (text, found) => {
    expect(refusedFile(text).found.en).toBe(found);
  });
});

describe('who the customer is', () => {
  it('the account is the name where none is given', () => {
    const { lines } = readText('CustomerID,InvoiceDate,Description,UnitPrice,Quantity\n15291,12/1/10 9:32,Tea,1,1\n');
    expect(lines[0]?.customer).toMatchObject({ name: '15291', account: '15291' });
  });

  it('our own id is a customer of ours, not an account on a platform', () => {
    const { lines } = readText('customerId,customerName,orderedOn,product,amount\nC-000001,Ann,2024-05-01,Tea,1\n');
    expect(lines[0]?.customer).toMatchObject({ ownId: 'C-000001', account: '', name: 'Ann' });
  });

  it('a masked name is shown and is no key', () => {
    const { lines } = readText('客户,日期,商品,金额\n陈**,2024-05-01,茶,1\n', aChineseShop());
    expect(lines[0]?.customer).toMatchObject({ name: '陈**', nameToMatch: '' });
  });

  it('the one column 联系方式 is a phone, an e-mail or a WeChat id, by what it looks like', () => {
    const { lines } = readText('姓名,联系方式\n甲,13800138000\n乙,yi@example.com\n丙,bing_1990\n', aChineseShop());
    expect(lines.map(({ customer: { values } }) => values)).toEqual([
      { phone: '13800138000' },
      { email: 'yi@example.com' },
      { wechat: 'bing_1990' },
    ]);
  });

  it('a country that is none is kept where it is not lost', () => {
    const { lines } = readText('name,country\nAnn,EIRE\nBob,European Community\nCat,Unspecified\n');
    expect(lines.map(({ customer: { values } }) => values)).toEqual([
      { country: 'IE' },
      { region: 'European Community' },
      {},
    ]);
  });

  it('an order that goes on over several lines keeps its day and customer (Shopify)', () => {
    const text = `Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price
#1001,ann@example.com,paid,2024-05-01 09:58:12 +0000,2,Tee,9.99
#1001,,,,1,Mug,10.00
#1002,bob@example.com,paid,2024-05-02 09:58:12 +0000,1,Mug,10.00
`;
    const { lines } = readText(text);
    expect(lines.map(({ customer, order }) => [customer.email, order?.orderedOn, order?.amount])).toEqual([
      ['ann@example.com', '2024-05-01', 1998],
      ['ann@example.com', '2024-05-01', 1000],
      ['bob@example.com', '2024-05-02', 1000],
    ]);
  });
});
