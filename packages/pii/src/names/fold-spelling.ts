/** Kathrine, Catrine and Katrine are one name, so the list holds it once. */
export const foldSpelling = (name: string): string =>
  name
    .replace(/aa/g, 'å')
    .replace(/ph/g, 'f')
    .replace(/([cdknrst])h/g, '$1')
    .replace(/ck|c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/h$/, '');
