/**
 * Every column key with its marks, copied by hand from the design ("Tabs"), in its order. It is the contract with
 * every workbook out there: a line here is only ever added to.
 */
export const KEYS_OF_THE_DESIGN: Readonly<Record<string, string>> = {
  today: 'key^ done~ snooze~ customerName~ reason~ text~ contact~ lastContact~ lastProduct~ suggestion~ owner~',
  customers: `id name~* phone~ wechat~ channel~ level~ owner~ followUpOn~= nextOrderOn~= lastOrderOn~= lastProduct~=
    orders~= spent~= segment~= openIssues~= notes~
    email company account source language country region address department contactBy contactHours consent
    consentSource referredBy status tags
    birthday gender occupation income interests membership
    packaging delivery payment favourites wishlist needs
    averageOrder= firstOrderOn= lastContactAt= lastVisitAt= satisfaction= points= referred= rfm= tier=
    nextOrderFrom= nextOrderTo= alive= value12m= suggestion= nextBirthdayOn= check= search^ recent^ batch=`,
  orders: `orderedOn~* customerName~* product~* quantity~* amount~* currency~ status~* channel~ orderNo~ trackingNo~
    notes~ customerId= id orderedAt sku category unitPrice rate amountHome= paymentMethod carrier shippedOn dueOn
    deliveredOn coupon campaignId rating returnUntil= warrantyUntil= batch=`,
  interactions: `at~* customerName~* medium~* summary~* nextStep~ followUpOn~ followUpDone~ by~= customerId= id
    direction outcome product orderNo issueId batch=`,
  issues: `status~* promisedAt~ customerName~* type~* description~* owner~* priority~* orderNo~ openedAt~* resolution~
    satisfaction~ customerId= id product firstReplyAt= refund resolvedAt= cause escalatedTo reviewLink stars batch=`,
  dashboard: '',
  guide: '',
  card: '',
  dates: 'id customerName* customerId= occasion* whose on* repeats daysBefore owner notes batch=',
  products: 'sku name* category price cycleDays warrantyMonths launchedOn active buyers= units= revenue= typicalCycle=',
  campaigns: `id name* type aim startOn* endOn* audience offer coupon budget status invited= responded= orders=
    revenue= costPerOrder= uplift=`,
  participation: 'id campaignId* customerName* customerId= joinedOn response feedback orderNo heldBack',
  surveys: 'id at* customerName* customerId= orderNo issueId overall* delivery rebuy recommend comment',
  answers: 'id topic question* answerZh answerEn public used=',
  reminders: `key* dueOn* kind* about customerId customerName owner to as subject reason status* attempts lastTryAt
    snoozedTo note`,
  rules: 'id on kind* days audience recipient template priority',
  templates: 'id language subject* body*',
  channels: 'channel* contact* keepContactDays returnDays note',
  team: 'email* name* role* digest active replacement',
  lists: 'list key zh en order active value',
  settings: 'key* value meaning',
  imports: 'batch at by file hash line column found code reason raw',
  batches: 'id at by kind summary added changed undoneAt',
  log: 'at by batch tab id changes',
  feedback: 'id at by text votes status',
};

/** The kinds the design names beside a key; every other column is text or as its neighbours of the same name. */
export const KINDS_OF_THE_DESIGN: Readonly<Record<string, string>> = {
  customers: `phone:phone channel:choice level:choice owner:person followUpOn:day nextOrderOn:day lastOrderOn:day
    orders:int spent:money segment:choice openIssues:int notes:long email:email source:choice language:choice
    country:choice address:long contactBy:choice consent:choice referredBy:ref status:choice birthday:anniversary
    gender:choice income:choice membership:choice wishlist:long needs:long averageOrder:money firstOrderOn:day
    lastContactAt:time lastVisitAt:time satisfaction:rate points:int referred:int tier:choice nextOrderFrom:day
    nextOrderTo:day alive:share value12m:money nextBirthdayOn:day`,
  orders: `orderedOn:day quantity:int amount:money status:choice channel:choice customerId:ref orderedAt:time
    unitPrice:money amountHome:money shippedOn:day dueOn:day deliveredOn:day campaignId:ref rating:rate
    returnUntil:day warrantyUntil:day`,
  interactions: `at:time medium:choice summary:long followUpOn:day followUpDone:check by:person direction:choice
    outcome:choice issueId:ref`,
  issues: `status:choice promisedAt:time type:choice description:long owner:person priority:choice openedAt:time
    resolution:long satisfaction:rate refund:money resolvedAt:time cause:choice escalatedTo:person stars:rate`,
  dates: 'occasion:choice on:anniversary repeats:choice daysBefore:int owner:person',
  products: 'price:money cycleDays:int warrantyMonths:int launchedOn:day active:check',
  campaigns: 'type:choice aim:choice startOn:day endOn:day budget:money status:choice',
  participation: 'campaignId:ref joinedOn:day response:choice feedback:long heldBack:check',
  surveys: 'at:time issueId:ref overall:rate delivery:rate rebuy:choice recommend:int comment:long',
  answers: 'answerZh:long answerEn:long public:check',
  reminders: `dueOn:day kind:choice owner:person to:email as:choice status:choice attempts:int lastTryAt:time
    snoozedTo:day`,
  rules: 'on:check kind:choice days:int recipient:choice template:ref priority:int',
  templates: 'body:long',
  channels: 'contact:choice keepContactDays:int returnDays:int',
  team: 'email:email digest:check active:check replacement:person',
};

/** The choices whose keys the design names. */
export const CHOICES_OF_THE_DESIGN: Readonly<Record<string, string>> = {
  levels: 'vip gold silver standard',
  consents: 'yes no unsubscribed unknown',
  customerStatuses: 'active dormant archived',
  tiers: 'core potential occasional',
  segments: `champion loyal potentialLoyalist newCustomer promising needAttention aboutToSleep atRisk cantLose
    hibernating`,
  orderStatuses: 'placed paid shipped completed cancelled returned',
  salesChannels: `amazon jd taobao tmall pinduoduo douyin wechat youzan shopify woocommerce etsy ebay website shop
    other`,
  media: 'call wechat email sms meeting chat visit review',
  directions: 'in out',
  issueStatuses: 'open working waiting resolved closed',
  issueTypes: 'complaint return refund exchange quality delivery review question',
  priorities: 'high normal low',
  occasions: 'familyBirthday anniversary meeting renewal other',
  repetitions: 'yearly once',
  campaignAims: 'win keep',
  responses: 'none replied ordered declined',
  rebuys: 'yes maybe no',
  postponements: 'tomorrow threeDays nextWeek nextMonth skip',
  reminderForms: 'email task',
  reminderStatuses: 'planned sending sent done skipped failed unknown',
  recipients: 'colleague customer both',
  contactRules: 'marketing service none',
  roles: 'admin manager agent viewer',
  reminderKinds: `birthday familyBirthday anniversary meeting repurchase followUp promise losingTouch thankYou survey
    newProduct returnWindow campaign digest review dataCheck heartbeat`,
};

/** The settings' keys, and what the design says of their first value. */
export const SETTINGS_OF_THE_DESIGN = `shop language currency country reminderHour mailReserve replyHoursHigh
  replyHoursNormal replyHoursLow coreShare yearEnds pointsPerUnit lunarRule repurchaseDays rfmScoring workbookId`;
