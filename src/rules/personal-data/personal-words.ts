/** Finds words in a name that people use for personal data. */

import { foldName } from '../../model/synonyms.ts';

/** The built-in words. Those that are as common for things, such as "name", are left out. */
export const PERSONAL_WORDS: readonly string[] = [
  'address',
  'bank account',
  'birth date',
  'birthdate',
  'birthday',
  'birthplace',
  'biometric',
  'card number',
  'cell phone',
  'credit card',
  'date of birth',
  'dob',
  'driver license',
  'driving licence',
  'email',
  'e mail',
  'ethnicity',
  'family name',
  'fax',
  'first name',
  'firstname',
  'full name',
  'fullname',
  'gender',
  'given name',
  'health',
  'iban',
  'ip address',
  'last name',
  'lastname',
  'maiden name',
  'marital status',
  'middle name',
  'mobile',
  'national id',
  'nationality',
  'passport',
  'person name',
  'phone',
  'phonenumber',
  'postal code',
  'postcode',
  'religion',
  'salary',
  'sex',
  'social security',
  'ssn',
  'surname',
  'tax id',
  'telephone',
  'username',
  'zip code',
  'zipcode',
];

export interface PersonalWord {
  readonly word: string;
  /** As it stands in a folded name that holds it whole. */
  readonly folded: string;
}

/** Made once for all names: folding a word takes longer than looking for it. */
export function foldWords(words: readonly string[]): readonly PersonalWord[] {
  const named = words.filter((word) => word.trim() !== '');
  return named.map((word) => ({ word, folded: `_${foldName(word.trim())}_` }));
}

/** The first of the words that the name holds, whole: `customer_e_mail` holds "e mail", `embossed` holds no "boss". */
export function findPersonalWord(name: string, words: readonly PersonalWord[]): string | undefined {
  const folded = `_${foldName(name)}_`;
  return words.find((word) => folded.includes(word.folded))?.word;
}
