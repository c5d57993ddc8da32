/**
 * The country picker: a native `<select>`, whose list comes late.
 *
 * Owns: the options of the `<select>`, and when they are made.
 * Does not own: which country it is (field/), names of countries (i18n/), its markup.
 */
import { callingCodeOf } from '../number/countries.js';
import type { Later } from '../platform/later.js';
import { whenIdle } from '../platform/when-idle.js';
import type { CountryList } from './country-options.js';

/** The file that the options come in. */
type CountryOptions = typeof import('./country-options.js');

/** The picker of one field. */
export class Picker {
  /**
   * @param options the file that the options come in
   * @param select the `<select>`, if it is drawn
   * @param list what it is to offer
   * @param onList the file has come
   */
  constructor(
    private readonly options: Later<CountryOptions>,
    private readonly select: () => HTMLSelectElement | null,
    private readonly list: () => CountryList,
    private readonly onList: () => void,
  ) {}

  /**
   * Fetches the list ahead, when a number can be read already: names of countries cost a browser
   * more than all before.
   */
  prepare(): void {
    this.options.get().then(
      ({ prepareCountries }) => {
        this.onList();
        // In a moment of its own: the list costs as much again, and a key may come between.
        whenIdle(() => {
          const select = this.select();
          if (select) prepareCountries(select, this.list(), callingCodeOf);
        });
      },
      // The next who comes near asks again.
      () => {},
    );
  }

  /** Somebody comes near: all countries can be picked. */
  fill(): void {
    const select = this.select();
    if (!this.options.now) this.prepare();
    else if (select) this.options.now.fillCountries(select, this.list(), callingCodeOf);
  }

  /** Shows a country; before the list has come, by its code. */
  show(country: string): void {
    const select = this.select();
    const { now } = this.options;
    if (!select) return;
    if (now) {
      // Who was in the picker before the list could be had gets it now.
      if (now.hasCountries(select) || select.matches(':focus, :hover')) this.fill();
      now.showCountry(select, country, this.list(), callingCodeOf);
    } else if (select.value !== country) {
      select.replaceChildren(new Option(country, country));
    }
  }
}
