/** What was kept of a content is damaged or gone, which shows only when somebody asks for it: nothing that rests on it counts. */

export class LostContent extends Error {
  override readonly name = 'LostContent';

  constructor() {
    super('what earlier runs have kept of a content cannot be read any more');
  }
}
