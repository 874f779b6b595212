/* Words as people type them: without diacritics, in either case. Folding.java does the same. */
export const fold = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether every word that is wanted begins a word of the text. */
export const holds = (text, wanted) => {
  const folded = ` ${fold(text)}`;
  return fold(wanted).split(" ").every((word) => folded.includes(` ${word}`));
};
