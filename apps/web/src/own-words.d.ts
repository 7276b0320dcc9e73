declare module 'virtual:own-words/*' {
  /** With blanks between. */
  const words: string;
  export default words;
}
