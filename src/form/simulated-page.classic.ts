/** A script tag is for browsers, which have all that a form control needs. */
export {};
