/** Every language in one file, for whoever wants few files rather than small ones: see `load-together.ts`. */
import ar from './locales/ar.js';
import bg from './locales/bg.js';
import cs from './locales/cs.js';
import da from './locales/da.js';
import de from './locales/de.js';
import el from './locales/el.js';
import es from './locales/es.js';
import es419 from './locales/es-419.js';
import et from './locales/et.js';
import fi from './locales/fi.js';
import fil from './locales/fil.js';
import fr from './locales/fr.js';
import frCA from './locales/fr-CA.js';
import he from './locales/he.js';
import hr from './locales/hr.js';
import hu from './locales/hu.js';
import id from './locales/id.js';
import it from './locales/it.js';
import ja from './locales/ja.js';
import ko from './locales/ko.js';
import lt from './locales/lt.js';
import lv from './locales/lv.js';
import ms from './locales/ms.js';
import mt from './locales/mt.js';
import nb from './locales/nb.js';
import nl from './locales/nl.js';
import pl from './locales/pl.js';
import pt from './locales/pt.js';
import ptBR from './locales/pt-BR.js';
import ro from './locales/ro.js';
import ru from './locales/ru.js';
import sk from './locales/sk.js';
import sl from './locales/sl.js';
import sv from './locales/sv.js';
import th from './locales/th.js';
import tr from './locales/tr.js';
import vi from './locales/vi.js';
import zh from './locales/zh.js';
import zhHK from './locales/zh-HK.js';
import zhTW from './locales/zh-TW.js';
import type { Messages } from './messages.js';

const languages: Readonly<Record<string, Messages>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  'es-419': es419,
  et,
  fi,
  fil,
  fr,
  'fr-CA': frCA,
  he,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  mt,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  vi,
  zh,
  'zh-HK': zhHK,
  'zh-TW': zhTW,
};
export default languages;
