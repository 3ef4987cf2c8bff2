/** Platforms hide names (`陈**`, `王*明`); such a name is shown and never used to find a customer. */
const MASKED = /[*＊]|^[xX•·×]{2,}$/;

export const isMaskedName = (name: string): boolean => MASKED.test(name);
