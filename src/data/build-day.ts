/**
 * The day of this build, YYYY-MM-DD in UTC: what is past its shelf life is told by it.
 * SOURCE_DATE_EPOCH (seconds) sets it, so that a build can be repeated to the byte and old age can be tested.
 */
export const buildDay = new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now()).toISOString().slice(0, 10);
