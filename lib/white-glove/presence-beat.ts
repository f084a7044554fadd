/** A page renews its presence at least this often; one that has not for three times as long is gone. */
export const presenceBeatMs = 10_000;
