/** What people call the lists by which a rule says whom it is for; read in both languages, whatever the workbook's is. */
export const audienceListWords = {
  levels: ['levels', 'level', '客户等级', '等级'],
  segments: ['segments', 'segment', '客户分群', '分群'],
  tiers: ['tiers', 'tier', '价值分层', '分层'],
  channels: ['channels', 'channel', 'sales channel', 'sales channels', '下单平台', '平台'],
  festivals: ['festivals', 'festival', '节日'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
