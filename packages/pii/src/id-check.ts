/**
 * Weights of the two check digits: Skatteetaten, "Fødselsnummer" and "Nytt fødselsnummer fra 2032"
 * (skatteetaten.github.io/folkeregisteret-api-dokumentasjon); the last weight is the check digit's own.
 * From 2032 the first sum may leave 0 to 3, the second always 0.
 *
 * Written here because `@navikt/fnrvalidator` alone would fill most of what the phone's first load may weigh;
 * the tests hold this check against it.
 */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether 11 digits are a national id number: fødselsnummer, D-, H- or test number, or a mix of them. */
export function isNationalId(digits: string): boolean {
  return remainder(digits, firstWeights) < 4 && remainder(digits, secondWeights) === 0 && hasDate(digits);
}

const remainder = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;

/** D-numbers add 40 to the day; H-numbers add 40 and test numbers 80 to the month. */
function hasDate(digits: string): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const date = new Date(Date.UTC(2000 + year, (month % 40) - 1, day % 40));
  return day < 80 && date.getUTCMonth() + 1 === month % 40 && date.getUTCDate() === day % 40;
}
