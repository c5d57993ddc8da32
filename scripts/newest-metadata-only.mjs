/**
 * libphonenumber-js reads the metadata of its older versions too, which a page of ours never has:
 * the engine's file is built from the library's own version. Here the questions "is it version 1,
 * 2 or 3" are answered at build time, and the minifier drops what follows from a yes. Nothing else
 * of the library is changed; the build stops if its code no longer looks as expected.
 */
export function newestMetadataOnly() {
  return {
    name: 'newest-metadata-only',
    transform(code, id) {
      if (!/libphonenumber-js[\\/]es6-modern[\\/]metadata\.js$/.test(id)) return null;
      let questions = 0;
      const answered = code
        .replace(/\bthis(?:\.metadata)?\.v[123]\b(?!\s*=)/g, () => {
          questions += 1;
          return 'false';
        })
        // They find out the version, and whether it is metadata at all.
        .replace(/^ *(?:setVersion\.call\(this, .*\)|validateMetadata\(metadata\));$/gm, () => {
          questions += 1;
          return '';
        });
      if (questions < 20) this.error('The library asks for the version of its metadata otherwise.');
      return { code: answered, map: null };
    },
  };
}
