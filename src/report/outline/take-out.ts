/** What a suggestion says that puts nothing in the place of what is written. */
export const TAKE_OUT = 'take it out';
