/**
 * Every refusal in Chinese, the source, by its code. The codes are part of the contract with other programs: never
 * changed, never reused.
 */
import type { Label } from './bilingual';
import type { Place, Sentence } from './refusal-sentence';

const placeZh = ({ tab, row, column }: Place) =>
  `表“${tab['zh-CN']}”${row === undefined ? '' : `第${row}行`}${column ? `“${column['zh-CN']}”列` : ''}`;

export const refusalZh = {
  NOT_INSTALLED: (_: Record<string, never>): Sentence => ({
    problem: '这个表格里还没有安装熟客。',
    remedy: '请先运行“设置 ▸ 安装或修复”（命令行：install）。',
  }),
  NO_SPREADSHEET: (_: Record<string, never>): Sentence => ({
    problem: '没有打开任何表格。',
    remedy: '请在 Google 表格里打开客户表，从菜单运行。',
  }),
  NOT_SIGNED_IN: (_: Record<string, never>): Sentence => ({
    problem: '不知道现在操作的是谁（Google 没有给出邮箱）。',
    remedy: '请只登录一个 Google 账号后重试，或请管理员允许显示邮箱。',
  }),
  NO_ROLE: ({ email }: { email: string }): Sentence => ({
    problem: `${email} 不在“团队”表里，没有权限。`,
    found: email,
    remedy: '请店主在“团队”表里添加这个邮箱和角色。',
  }),
  ROLE_MAY_NOT: ({ email, role, needed }: { email: string; role: Label; needed: Label }): Sentence => ({
    problem: `${email} 的角色是“${role['zh-CN']}”，做不了这件事。`,
    found: role['zh-CN'],
    remedy: `请让${needed['zh-CN']}来做，或请店主在“团队”表里改角色。`,
  }),
  MEMBER_EXISTS: ({ email }: { email: string }): Sentence => ({
    problem: `${email} 已经在“团队”表里。`,
    found: email,
    remedy: '请在名单里选这个人修改；什么都没有写入。',
  }),
  LAST_ADMIN: ({ email }: { email: string }): Sentence => ({
    problem: `${email} 是最后一位在职的店主，不能停用或改成别的角色。`,
    found: email,
    remedy: '请先把另一位设为店主；什么都没有写入。',
  }),
  TEAM_PROTECTED: ({ owner }: { owner: string }): Sentence => ({
    problem: '“团队”表受保护，您还不能修改它。',
    remedy: `请表格的所有者${owner === '' ? '' : ` ${owner} `}打开“设置 ▸ 团队与权限”，点一次“设置保护”；什么都没有写入。`,
  }),
  ONLY_OWNER: ({ owner }: { owner: string }): Sentence => ({
    problem: '这些保护只有表格的所有者能设置。',
    remedy: `请所有者${owner === '' ? '' : ` ${owner} `}打开“设置 ▸ 团队与权限”，点一次“设置保护”。`,
  }),
  STILL_ACTIVE: ({ email }: { email: string }): Sentence => ({
    problem: `${email} 还在职。`,
    found: email,
    remedy: '请店主先在“团队与权限”里把这个人设为离职，再交接。',
  }),
  NO_REPLACEMENT: ({ email, to }: { email: string; to: string }): Sentence => ({
    problem: to === '' ? `${email} 没有接手的人。` : `${to} 不能接手：要是另一位在职的店员、主管或店主。`,
    found: to,
    remedy: '请店主先在“团队与权限”里给这个人填上代班人；什么都没有写入。',
  }),
  HAND_OVER_STOPPED: ({ why }: { why: string }): Sentence => ({
    problem: `交接到一半停了：${why}`,
    found: why,
    remedy: '已经交接的都在；再点一次“交接”就接着做。',
  }),
  TAB_MISSING: ({ tab }: { tab: Label }): Sentence => ({
    where: `表“${tab['zh-CN']}”`,
    problem: '这张表不见了。',
    remedy: '请运行“设置 ▸ 安装或修复”把它补回来；如果是误删，也可以在 Google 的版本记录里恢复。',
  }),
  COLUMN_MISSING: ({ place }: { place: Place }): Sentence => ({
    where: placeZh(place),
    problem: '这一列不见了。',
    remedy: '请运行“设置 ▸ 安装或修复”把它补回来，再重试。',
  }),
  CELL_UNREADABLE: ({ place, expected, found }: { place: Place; expected: Label; found: string }): Sentence => ({
    where: placeZh(place),
    problem: `应为${expected['zh-CN']}，看到的是“${found}”。`,
    found,
    remedy: '请改正或清空这一格。',
  }),
  VALUE_REFUSED: ({ place, expected, found }: { place: Place; expected: Label; found: string }): Sentence => ({
    where: placeZh(place),
    problem: `应为${expected['zh-CN']}，给的是“${found}”。`,
    found,
    remedy: '请改正后再保存；什么都没有写入。',
  }),
  FIELD_MISSING: ({ place }: { place: Place }): Sentence => ({
    where: placeZh(place),
    problem: '必填，不能为空。',
    remedy: '请填写后再保存；什么都没有写入。',
  }),
  FIELD_UNKNOWN: ({ tab, field }: { tab: Label; field: string }): Sentence => ({
    where: `表“${tab['zh-CN']}”`,
    problem: `没有可以填写的字段“${field}”。`,
    found: field,
    remedy: '请使用文档 docs/workbook.md 中的列键；由系统计算的列不能填写。',
  }),
  ROW_NOT_FOUND: ({ tab, id }: { tab: Label; id: string }): Sentence => ({
    where: `表“${tab['zh-CN']}”`,
    problem: `找不到编号为“${id}”的行。`,
    found: id,
    remedy: '它可能已被删除或合并。请刷新后重新选择。',
  }),
  CHANGED_MEANWHILE: ({ place, found }: { place: Place; found: string }): Sentence => ({
    where: placeZh(place),
    problem: `您打开之后，有人把它改成了“${found}”。`,
    found,
    remedy: '请重新打开这一行，确认后再保存；什么都没有写入。',
  }),
  BUSY: (_: Record<string, never>): Sentence => ({
    problem: '另一个人正在保存，等了一会儿还没有轮到。',
    remedy: '请过几秒再试；什么都没有写入。',
  }),
  TRANSIENT: ({ found }: { found: string }): Sentence => ({
    problem: 'Google 暂时没有响应。',
    found,
    remedy: '请过一会儿再试。同一次保存重复提交也只会记一次。',
  }),
  ROWS_MOVED: ({ tab }: { tab: Label }): Sentence => ({
    where: `表“${tab['zh-CN']}”`,
    problem: '保存时有人正在排序或删行，行的位置一直在变。',
    remedy: '请等对方操作完再试；已经写入的会自动改回。',
  }),
  NEWER_SCHEMA: ({ found, known }: { found: number; known: number }): Sentence => ({
    problem: `这个表格由更新版本的熟客管理（结构 ${found}，本程序只认识到 ${known}）。`,
    found: String(found),
    remedy: '请先更新熟客；本程序没有改动任何内容。',
  }),
  LANGUAGE_SET: ({ language }: { language: string }): Sentence => ({
    problem: `这个表格的语言已经是 ${language}。`,
    found: language,
    remedy: '安装不会更换已有表格的语言。',
  }),
  PROTECTED: (_: Record<string, never>): Sentence => ({
    problem: '要写入的单元格受保护，您没有编辑权限。',
    remedy: '请店主取消这里的保护，或请店主来做；什么都没有写入。',
  }),
  GRID_REFUSED: ({ found }: { found: string }): Sentence => ({
    problem: `表格拒绝了这次写入：${found}`,
    found,
    remedy: '请运行“设置 ▸ 安装或修复”，再重试。',
  }),
  NOTHING_TO_UNDO: (_: Record<string, never>): Sentence => ({
    problem: '没有可以撤销的操作。',
    remedy: '只有导入、合并、批量修改这类批次可以撤销；单次保存见“操作日志”。',
  }),
  UNKNOWN_REPORT: ({ found }: { found: string }): Sentence => ({
    problem: `没有名为“${found}”的报表。`,
    found,
    remedy: '目前可用：segments。',
  }),
  ARGUMENT_REFUSED: ({ name, expected, found }: { name: string; expected: Label; found: string }): Sentence => ({
    where: name,
    problem: `应为${expected['zh-CN']}，给的是“${found}”。`,
    found,
    remedy: '请改正参数后重试；什么都没有写入。',
  }),
  NOT_YOURS: ({ owner }: { owner: string }): Sentence => ({
    problem: `这位客户由 ${owner} 负责。`,
    found: owner,
    remedy: '店员只能处理自己的和没有负责人的客户；请对方来做，或请主管更换负责人。',
  }),
  CUSTOMER_UNCLEAR: ({ name, candidates }: { name: string; candidates: readonly string[] }): Sentence => ({
    problem:
      candidates.length === 0
        ? `找不到客户“${name}”。`
        : `“${name}”可能是${candidates.length}位客户：${candidates.join('、')}。`,
    found: name,
    remedy: '请从客户表里选一位，用客户编号保存；什么都没有写入。',
  }),
  REMINDER_CLOSED: ({ status }: { status: Label }): Sentence => ({
    problem: `这条提醒已经是“${status['zh-CN']}”，不能再这样处理。`,
    found: status['zh-CN'],
    remedy: '请刷新今日待办；要再做一次，请记一次沟通并写上跟进日期。',
  }),
  ALREADY_INSTALLED: (_: Record<string, never>): Sentence => ({
    problem: '这个表格里已经装好了熟客。',
    remedy: '店名在“设置”表里改；要检查表格，请运行“设置 ▸ 安装或修复”。',
  }),
  COPIED_WORKBOOK: ({ id }: { id: string }): Sentence => ({
    problem: '这是复制出来的表格，不会发提醒，以免同一位客户收到两次。',
    found: id,
    remedy: '如果以后就用这一份，请店主点菜单“设置 ▸ 以后就用这份副本…”；原来的那份就不要再用了。',
  }),
  TRIGGER_REFUSED: ({ why }: { why: string }): Sentence => ({
    problem: `谷歌没有答应自动运行：${why}`,
    found: why,
    remedy: '请在“扩展程序 ▸ Apps 脚本 ▸ 触发器”里删掉不用的触发器，再试一次；也可以请另一位主管来开启。',
  }),
  UNEXPECTED: ({ found }: { found: string }): Sentence => ({
    problem: `出了没有预料到的错误：${found}`,
    found,
    remedy: '请再试一次；如果还是这样，请把这句话发给技术支持。',
  }),
};
