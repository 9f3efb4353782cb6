// What a list needs once somebody asks for words, to search them or to sort by them; it loads only then.
export { publicationTexts } from '../../model/publication-texts.ts';
export { markedTemplate } from '../../parts/mark.ts';
