import type { Attachment } from 'svelte/attachments';

/** A field as tall as its text, where the browser cannot do that itself (Safari before 26, Firefox). */
export const grow =
  (text: string): Attachment<HTMLTextAreaElement> =>
  (field) => {
    if (text !== field.value || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
