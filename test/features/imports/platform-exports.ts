/**
 * Made-up exports in the shape of the platforms' own: their headers (some columns left out), invented people, phones that
 * nobody has.
 */

/** Orders' own fields on their first line only; times with an offset; a code for the whole order in Subtotal alone. */
export const SHOPIFY = `Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping City,Shipping Province,Shipping Country,Notes,Cancelled at,Payment Method,Refunded Amount,Id,Tags,Source,Lineitem discount,Phone
#2001,mia@example.com,paid,2024-05-01 23:31:00 -0700,fulfilled,2024-05-03 09:00:00 -0700,yes,USD,40.50,5.00,0.00,45.50,SPRING10,4.50,2024-05-01 23:30:00 -0700,2,Green Tea,10.00,TEA,Mia Sample,Reno,NV,United States,,,Shopify Payments,0.00,9001,new,web,0.00,
#2001,,,,,,,,,,,,,,,1,Pot,30.00,POT,,,,,,,,,,,,5.00,
#2002,leo@example.com,refunded,2024-05-02 10:00:00 +0000,,,no,USD,12.00,0.00,0.00,12.00,,0.00,2024-05-02 09:00:00 +0000,1,Mug,12.00,MUG,Leo Sample,,,,,,Shopify Payments,12.00,9002,,web,0.00,
#2003,leo@example.com,voided,,,,no,USD,10.00,0.00,0.00,10.00,,0.00,2024-05-03 09:00:00 +0000,1,Green Tea,10.00,TEA,Leo Sample,,,,,2024-05-03 12:00:00 +0000,Shopify Payments,0.00,9003,,web,0.00,
#2004,leo@example.com,partially_refunded,2024-05-04 09:00:00 +0000,,,no,USD,60.00,8.00,0.00,68.00,,0.00,2024-05-04 09:00:00 +0000,2,Lamp,30.00,LAMP,Leo Sample,,,,,,Shopify Payments,30.00,9004,,web,0.00,
`;

/** Tab-separated, nothing quoted; item-price is for all pieces of the line. */
export const AMAZON = `amazon-order-id	order-item-id	purchase-date	order-status	buyer-email	buyer-name	buyer-phone-number	sku	product-name	quantity-purchased	currency	item-price	item-promotion-discount	ship-city	ship-state	ship-country	sales-channel
701-0000001-0000001	1	2024-01-01T20:50:49-08:00	Shipped	a1b2@marketplace.example.com	Ana "Sample	***	KET-1	Kettle	2	USD	50.00	-5.00	Reno	NV	US	Amazon.com
701-0000001-0000001	2	2024-01-01T20:50:49-08:00	Shipped	a1b2@marketplace.example.com	Ana "Sample	***	CUP-1	Cup	1	USD	7.50	0.00	Reno	NV	US	Amazon.com
701-0000002-0000002	3	2024-01-03T08:00:00-08:00	Cancelled	c3d4@marketplace.example.com	Ben Sample		CUP-1	Cup	1	USD	7.50	0.00	Reno	NV	US	Non-Amazon US
`;

/** The thirty columns; 结算金额 is what the shop gets for the goods, 应付金额 lacks what the balance paid. */
export const JD = `订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,客户姓名,客户地址,联系电话,订单备注,发票类型,发票抬头,发票内容,商家备注,商家备注等级（等级1-5为由高到低）,运费金额,付款确认时间,增值税发票,货号,订单完成时间,订单来源,订单渠道
900000001,70001,乌龙茶 250克,2,在线支付,2026-01-31 08:06:59,60.00,150.00,140.00,20.00,120.00,等待确认收货,SOP,jd_示例甲,陈**,浙江杭州市西湖区示例路1号,170****0001,,,,,,,0,2026-01-31 08:07:20,否,CHA-1,,PC,商城
900000001,70002,茶杯,1,在线支付,2026-01-31 08:06:59,30.00,150.00,140.00,20.00,120.00,等待确认收货,SOP,jd_示例甲,陈**,浙江杭州市西湖区示例路1号,170****0001,,,,,,,0,2026-01-31 08:07:20,否,BEI-1,,PC,商城
900000002,70001,乌龙茶 250克,1,在线支付,2026-02-03 10:00:00,60.00,60.00,60.00,0,60.00,(删除)等待出库,SOP,jd_示例乙,李**,上海浦东新区示例路2号,1******0002,,,,,,,0,,否,CHA-1,,APP,商城
`;

/** The newer one: a remark behind the figure of 商家应收. */
export const JD_NEWER = `订单号,商品名称,订购数量,下单时间,订单金额,商家应收,订单状态,客户姓名,客户地址,联系电话,京东价
JD-1,乌龙茶 250克,1,2026-01-31 08:06:59,66.00,"60.00（系统计算中，该值仅供参考）",完成,陈样,浙江杭州市西湖区示例路1号,1******0001,66.00
`;

/** Headers that end in a blank, \`="…"\` around ids, an apostrophe before the phone, one line an order, sums of orders only. */
export const TAOBAO = `订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费
="2000000000000001",tb_示例01,buyer01@example.com,118,0,0,118,0,108,0,交易成功,,林样,浙江省 杭州市 西湖区   示例路1号(310000),快递,,'17000000001,2026/1/5 21:03,2026/1/5 21:04,"玫瑰花茶50克，蜂蜜500克",2,SF0000000001,顺丰速运,要礼盒,3,0,示例店铺,订单未关闭,0,0元
="2000000000000002",tb_示例01,buyer01@example.com,59,0,0,59,0,0,0,等待买家付款,,林样,浙江省 杭州市 西湖区   示例路1号(310000),快递,,'17000000001,2026/2/1 9:00,,玫瑰花茶50克,1,,,,1,0,示例店铺,订单未关闭,0,0元
="2000000000000003",tb_示例02,,59,0,0,59,0,59,0,交易关闭,,**,上海 上海市 浦东新区 ***,快递,,'170****0002,2026/2/2 9:00,2026/2/2 9:01,玫瑰花茶50克,1,,,,1,0,示例店铺,买家申请退款,0,0元
`;

export const YOUZAN = `订单号,买家付款时间,订单实付金额,全部商品名称,商品种类数,收货人/提货人,收货人手机号/提货人手机号,收货人省份,收货人城市,收货人地区,详细收货地址/提货地址,买家昵称,优惠券码名称,分销员
E20260120000001,2026-01-20 16:42:54,89.10,核桃糕礼盒,1,周样,17000000003,浙江省,杭州市,西湖区,浙江省杭州市西湖区示例路3号,小周,9折优惠券,导购甲
E20260121000002,2026-01-21 10:00:00,99.00,核桃糕礼盒,1,周样,17000000003,浙江省,杭州市,西湖区,浙江省杭州市西湖区示例路3号,小周,,
`;

/** One line an order, no products; days as MM/DD/YY, none of them above the 12th. */
export const ETSY = `Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Buyer,Order Type,Payment Type
09/03/25,9101,mias,Mia Sample,Mia,Sample,2,Credit Card,09/05/25,1 Main St,,Kamloops,BC,V0V 0V0,Canada,USD,68.00,,,0,0,8.00,0,76.00,Completed,2.53,73.47,,mias,online,online_cc
09/12/25,9102,leos,Leo Sample,Leo,Sample,3,Credit Card,,2 Main St,,Reno,NV,00000,United States,USD,27.00,SAVE10,10% off,2.70,0,6.00,0,30.30,Completed,1.16,29.14,,leos,online,online_cc
`;

/** A blank line first; an order of two items has a line of its own; the rows are shorter than the header; days as Jan-15-24. */
export const EBAY = `
Sales Record Number,Order Number,Buyer Username,Buyer Name,Buyer Email,Buyer Note,Buyer City,Buyer State,Buyer Country,Item Number,Item Title,Custom Label,Quantity,Sold For,Shipping And Handling,Total Price,Payment Method,Sale Date,Paid On Date,Shipped On Date,Tracking Number,Transaction ID,Variation Details,Click And Collect,eBay Plus
11,03-00001-00001,bay_mia,Mia Sample,mia@members.example.com,,Reno,NV,US,,,,3,$45.00,$5.00,$50.00,PayPal,Jan-15-24,Jan-15-24,Jan-16-24,,,,No
12,03-00001-00001,bay_mia,,,,,,,123456789012,"Widget, blue",WID-B,2,$10.00,,,,,,,9400000000,t1
13,03-00001-00001,bay_mia,,,,,,,123456789013,Gadget,,1,$25.00,,,,,,,9400000000,t2
14,03-00002-00002,bay_leo,Leo Sample,leo@members.example.com,,Reno,NV,US,123456789012,"Widget, blue",WID-B,1,$10.00,$5.00,$15.00,PayPal,Feb-03-24,Feb-03-24,,,t3
`;

/** Analytics ▸ Orders: the products of an order in one cell, the currency only in the formatted revenue. */
export const WOOCOMMERCE_ANALYTICS = `Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2026-01-15 12:00:00,501,"£1,024.00",completed,Mia Sample,new,"2× Scarf, red, 1× Mug",3,,1000,Direct
2026-01-16 12:00:00,502,£58.00,refunded,Leo Sample,new,1× Mug,1,,50,Direct
2026-01-17 12:00:00,503,£20.00,on-hold,Mia Sample,returning,2× Mug,2,TEN,20,Direct
`;

/** The export plugin with the columns that tell the customer and the item. */
export const WOOCOMMERCE_PLUGIN = `Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),State Code (Billing),Country Code (Billing),Item Name,SKU,Quantity (- Refund),Item Cost,Order Line Total,Order Total Amount,Order Total Tax Amount
601,completed,2026-01-15 12:00:00,Mia,Sample,mia@example.com,,GA,US,Scarf,SC-1,2,20.00,36.00,58.00,4.00
601,completed,2026-01-15 12:00:00,Mia,Sample,mia@example.com,,GA,US,Mug,MG-1,1,18.00,18.00,58.00,4.00
602,processing,2026-01-16 12:00:00,Leo,Sample,leo@example.com,,GA,US,Mug,MG-1,1,18.00,18.00,20.00,2.00
`;

/** The same plugin, set up without a customer. */
export const WOOCOMMERCE_NOBODY = `Order Number,Order Status,Order Date,State Code (Shipping),Country Code (Shipping),Order Total Amount,Order Total Tax Amount
501,completed,2026-01-15 12:00:00,GA,US,108.00,8.00
`;
