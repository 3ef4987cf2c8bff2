/**
 * Lines of an order that are no product: postage, discounts, corrections. They count as money; nobody buys them again.
 * Words as shops' exports write them (UCI Online Retail, platforms' order reports), compared by nameKey.
 */
import { nameKey } from '../text/tidy';

const WORDS = [
  ...[
    'postage',
    'dotcom postage',
    'shipping',
    'shipping fee',
    'carriage',
    'delivery',
    'delivery fee',
    'packing charge',
  ],
  ...[
    'discount',
    'manual',
    'adjust',
    'adjustment',
    'bank charges',
    'amazon fee',
    'cruk commission',
    'samples',
    'gift card',
  ],
  ...['运费', '邮费', '快递费', '配送费', '包装费', '补差价', '差价', '补运费', '优惠', '折扣', '手续费'],
];

const NOT_PRODUCTS: ReadonlySet<string> = new Set(WORDS.map(nameKey));

export const isProduct = (name: string): boolean => name !== '' && !NOT_PRODUCTS.has(nameKey(name));
