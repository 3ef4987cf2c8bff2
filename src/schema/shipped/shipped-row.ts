/** A row that comes with the product: values by column key; a choice is its key, an absent column stays blank. */
export type ShippedRow = Readonly<Record<string, string | number | boolean>>;
