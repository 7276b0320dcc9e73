/** CSS's own names, "transparent" and "currentcolor" excepted: those say no colour of their own. */
const names = new Set(
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
  cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
  darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
  darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
  firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
  mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
  midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
  palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue
  slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
  yellowgreen`.split(/\s+/),
);

const styleBlock = /<style[^>]*>([\s\S]*?)<\/style>/g;
const painted = /\b(?:fill|stroke|color|stop-color|flood-color|style(?::[\w-]+)?)=(?:"([^"]*)"|'([^']*)')/g;

/** All CSS of a file: a component's styles, and what its markup says of colours. */
export function stylesOf(path: string, text: string): string {
  if (path.endsWith('.css')) return withoutComments(text);
  const blocks = [...text.matchAll(styleBlock)].map(([, css]) => css ?? '');
  const attributes = [...text.replace(styleBlock, '').matchAll(painted)].map(
    ([, double, single]) => `color: ${double ?? single};`,
  );
  return withoutComments([...blocks, ...attributes].join('\n'));
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');
const valuesIn = (css: string): string[] =>
  [...css.matchAll(/[\w-]+:\s*([^;{}]+)(?=[;}]|$)/gm)].map(([, value]) =>
    (value ?? '').replace(/var\(\s*--[\w-]+/g, 'var('),
  );

/** Colours that are not a token: `#hex`, a function of a colour, a name. */
export const rawColours = (css: string): string[] =>
  valuesIn(css).flatMap((value) =>
    (
      value.match(/#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|[a-z]+(?![\w-(])/gi) ??
      []
    ).filter((word) => !/^[a-z]+$/i.test(word) || names.has(word.toLowerCase())),
  );

/** Sizes of type in rem or pixels, and times of motion, that are not a token; paper has its points. */
export const rawSizes = (css: string): string[] => [
  ...(css.match(/font-size:[^;}]*\d(?:rem|px)\b/g) ?? []),
  ...(css.match(/(?<![\w-])(?:transition|animation):[^;}]*\b[1-9]\d*m?s\b/g) ?? []),
];
