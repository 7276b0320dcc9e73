/** A grouping made by people, to measure against. Entries stand in order of arrival. */
export interface Gold {
  sessions: GoldSession[];
}

export interface GoldSession {
  id: string;
  groups: { id: string; labels: string[] }[];
  entries: GoldEntry[];
}

export interface GoldEntry {
  id: string;
  text: string;
  group: string;
  lang: 'nb' | 'nn' | 'en';
  typo?: boolean;
  /** Other groups a person would also accept. */
  alt?: string[];
}
