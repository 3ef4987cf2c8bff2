/** Shop, language, file. */
import { useState } from 'preact/hooks';
import type { Language } from '../../src/i18n/bilingual';
import { firstRunWords } from '../../src/i18n/first-run-words';
import { importDialogWords } from '../../src/i18n/import-dialog-words';
import { ChipGroup } from '../frame/chip-group';
import { usePage } from '../frame/page-context';
import { TextField } from '../frame/text-field';
import { FileDrop } from '../imports/file-drop';
import { type NotShopFile, openShopFile, type ShopFile } from '../imports/shop-file';
import type { Answers } from './use-first-run';

/** Each in its own words: who cannot read the page must still find theirs. */
const LANGUAGE_CHIPS = [
  { key: 'zh-CN', label: '中文' },
  { key: 'en', label: 'English' },
];

const LONGEST_NAME = 100;

interface ThreeQuestionsProps {
  readonly onLanguage: (language: Language) => void;
  readonly onBegin: (answers: Answers) => void;
}

export function ThreeQuestions({ onLanguage, onBegin }: ThreeQuestionsProps) {
  const { language } = usePage();
  const say = firstRunWords[language];
  const [shop, setShop] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [file, setFile] = useState<ShopFile | null>(null);
  const [notFile, setNotFile] = useState<NotShopFile['kind'] | null>(null);
  const take = async (dropped: File): Promise<void> => {
    const opened = await openShopFile(dropped);
    setFile(opened.kind === 'file' ? opened : null);
    setNotFile(opened.kind === 'file' ? null : opened.kind);
  };
  const begin = (event: Event): void => {
    event.preventDefault();
    setMissing(shop.trim() === '');
    if (shop.trim() !== '') onBegin({ shop: shop.trim(), language, file });
  };
  return (
    <form class="questions" onSubmit={begin}>
      <p class="lead">{say.intro}</p>
      <ol>
        <li>
          <TextField
            label={say.shop}
            value={shop}
            placeholder={say.shopHint}
            isFocused
            maxLength={LONGEST_NAME}
            onChange={(name) => {
              setShop(name);
              setMissing(false);
            }}
          />
          {isMissing && (
            <p class="note note-wait" role="alert">
              {say.needShop}
            </p>
          )}
        </li>
        <li>
          <ChipGroup
            label={say.language}
            chips={LANGUAGE_CHIPS}
            value={language}
            onChange={(key) => onLanguage(key === 'en' ? 'en' : 'zh-CN')}
          />
        </li>
        <li>
          <p class="field-name">{say.file}</p>
          <FileDrop onFile={(dropped) => void take(dropped)} taken={file?.name ?? ''} />
          {notFile && (
            <p class="note note-refused" role="alert">
              {importDialogWords[language][notFile]}
            </p>
          )}
          <p class="hint">{say.fileNote}</p>
        </li>
      </ol>
      <div class="actions">
        <button type="submit" class="button button-main">
          {say.begin}
        </button>
      </div>
    </form>
  );
}
