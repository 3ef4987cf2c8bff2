/** Ready replies: shipped in both languages, chosen from in the sidebar, counted once for each use. */
import type { ReadyReply } from '../../src/contract/answers';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { answer, refusalOf } from './builders/answer';
import { expectLanguage } from './builders/languages';
import { AGENT, aShop, STRANGER, VIEWER } from './builders/shop';

describe.each(LANGUAGES)('a new shop (%s)', (language) => {
  const replies = answer<ReadyReply[]>(aShop(language), 'listAnswers', [], { user: VIEWER });

  it('comes with a dozen ready replies, each in both languages', () => {
    expect(replies.length).toBeGreaterThanOrEqual(12);
    for (const { topic, question, zh, en, used } of replies) {
      expectLanguage(language, `${topic} ${question}`);
      expectLanguage('zh-CN', zh);
      expectLanguage('en', en);
      expect(used).toBe(0);
    }
  });
});

describe('a ready reply', () => {
  it('is counted each time it is used, by an agent too, and once however often that is sent', () => {
    const one = aShop();
    const use = (draftId: string, id: string) =>
      answer<{ used: number }>(one, 'answerUsed', [{ draftId, id }], { user: AGENT });
    expect([use('a', 'A-where').used, use('a', 'A-where').used, use('b', 'A-where').used]).toEqual([1, 1, 2]);
    const [first] = answer<ReadyReply[]>(one, 'listAnswers');
    expect(first).toMatchObject({ id: 'A-where', used: 2 });
  });

  it('of the shop’s own is listed as soon as it has a text, in one language too', () => {
    const one = aShop();
    const row = one.export('answers').length + 2;
    one.edit('answers', row, 'question', 'Do you ship abroad?');
    const own = () => answer<ReadyReply[]>(one, 'listAnswers').filter(({ question }) => question.includes('abroad'));
    expect(own()).toEqual([]);
    one.edit('answers', row, 'answerEn', 'Yes, everywhere.');
    expect(own()).toMatchObject([{ zh: '', en: 'Yes, everywhere.', public: false, used: 0 }]);
  });

  it('keeps what the shop wrote when the language is switched, and its own words follow', () => {
    const one = aShop();
    const id = 'A-late';
    one.edit('answers', 'A-where', 'question', 'Where is my stuff?');
    answer(one, 'setLanguage', ['zh-CN']);
    const byId = new Map(answer<ReadyReply[]>(one, 'listAnswers').map((reply) => [reply.id, reply]));
    expect([byId.get('A-where')?.question, byId.get(id)?.question]).toEqual(['Where is my stuff?', '怎么还没到？']);
    answer(one, 'setLanguage', ['en']);
    expect(one.export('answers').find((row) => row['id'] === id)).toMatchObject({
      question: 'Why is it taking so long?',
    });
  });

  it.each([
    ['that there is not', [{ draftId: 'a', id: 'A-none' }], 'ROW_NOT_FOUND'],
    ['without a draft', [{ id: 'A-where' }], 'ARGUMENT_REFUSED'],
    ['of no form', ['A-where'], 'ARGUMENT_REFUSED'],
  ])('%s is refused', (_, args, code) => {
    expect(refusalOf(aShop(), 'answerUsed', args).code).toBe(code);
  });

  it('is shown to the team only, and counted by who may write', () => {
    expect(refusalOf(aShop(), 'listAnswers', [], { user: STRANGER }).code).toBe('NO_ROLE');
    expect(refusalOf(aShop(), 'answerUsed', [{ draftId: 'a', id: 'A-where' }], { user: VIEWER }).code).toBe(
      'ROLE_MAY_NOT',
    );
  });
});
