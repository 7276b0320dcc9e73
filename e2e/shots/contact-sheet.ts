export interface Picture {
  file: string;
  state: string;
  width: number;
}

/** All pictures on one page, each state's side by side. */
export function contactSheet(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const figures = states.map((state) => {
    const own = pictures.filter((one) => one.state === state);
    const images = own.map(
      ({ file, width }) =>
        `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" width="${Math.round(width / 3)}"></a>`,
    );
    return `<section id="${state}"><h2>${state}</h2>${images.join('')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pusterom, state by state</title>
<style>
  body { margin: 2rem; font: 1rem/1.4 system-ui, sans-serif; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1rem; }
  img { margin: 0 1rem 1rem 0; outline: 1px solid #999; vertical-align: top; }
</style>
<h1>Pusterom, state by state</h1>
${figures.join('\n')}
</html>
`;
}
