export { inLanguage } from '@pusterom/core/in-language';
