export type Language = 'nb' | 'nn' | 'en';
