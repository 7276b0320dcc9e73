/**
 * Norway's test population: the month plus 80, so no living person has these numbers.
 * Some individual numbers get no check digit; then the next one is taken.
 */
export function syntheticId(day: number, month: number, year: number, individual = 0): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const start = two(day) + two(month + 80) + two(year) + String(individual).padStart(3, '0');
  const first = checkDigit(start, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = checkDigit(start + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  if (first > 9 || second > 9) return syntheticId(day, month, year, individual + 1);
  return `${start}${first}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11;
}
