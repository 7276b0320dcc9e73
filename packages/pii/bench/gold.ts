/** The format of the gold files: one line that could be written in the workshop, and how a careful reader sees it. */
export interface GoldItem {
  id: string;
  text: string;
  lang: string;
  label: 'clear' | 'warn' | 'block';
  kinds: string[];
  set: 'ordinary' | 'hard' | 'identifying';
}

export interface Gold {
  items: GoldItem[];
}
