/**
 * Plans that gave every old number a new one by a rule: what people still write from memory, from
 * old address books and shop signs. Only rules that a regulator has published and that are certain
 * for the number at hand. Used for a text that is no valid number as it stands; what a rule matches
 * must be one after, or have had a length that no number of the plan has.
 *
 * By country calling code; a rule is a pattern of the whole old national number, without its calling
 * code, and what became of it, as `String.prototype.replace` takes it.
 */
export const renumbered = {
  52: {
    since: '2019-08-03',
    source:
      'Mexico, Instituto Federal de Telecomunicaciones: Plan Técnico Fundamental de Numeración of 2018. Ten digits for every call; 01, 044 and 045 at home and the 1 behind +52 are dropped',
    rules: [['(?:0?1|04[45])([2-9]\\d{9})', '$1']],
  },
  54: {
    since: '1999-01-24',
    source:
      'Argentina, Plan Fundamental de Numeración Nacional (Resolución SC 46/1997): the 15 of a mobile number is for calls at home, the 9 before the area for those from abroad; who writes both means the latter',
    rules: [
      ['9(11)15(\\d{8})', '9$1$2'],
      ['9(\\d{3})15(\\d{7})', '9$1$2'],
      ['9(\\d{4})15(\\d{6})', '9$1$2'],
    ],
  },
  84: {
    since: '2018-09-15',
    source:
      'Vietnam, Ministry of Information and Communications: mobile numbers of eleven digits become numbers of ten, network by network',
    rules: [
      ['0?16([2-9]\\d{7})', '3$1'],
      ['0?120(\\d{7})', '70$1'],
      ['0?121(\\d{7})', '79$1'],
      ['0?122(\\d{7})', '77$1'],
      ['0?126(\\d{7})', '76$1'],
      ['0?128(\\d{7})', '78$1'],
      ['0?12([345]\\d{7})', '8$1'],
      ['0?127(\\d{7})', '81$1'],
      ['0?129(\\d{7})', '82$1'],
      ['0?18([68]\\d{7})', '5$1'],
      ['0?199(\\d{7})', '59$1'],
    ],
  },
  225: {
    since: '2021-01-31',
    source:
      "Côte d'Ivoire, ARTCI: the operator's two digits before the eight of old. The second of the eight tells the operator of a mobile number; those that begin with 0 or 2 may as well be new ones that are not whole, and fixed lines do not tell their operator so simply",
    rules: [
      ['([457][0-3]\\d{6})', '01$1'],
      ['([4-9][4-6]\\d{6})', '05$1'],
      ['([4-9][78]\\d{6})', '07$1'],
    ],
  },
  229: {
    since: '2024-11-30',
    source: 'Benin, ARCEP: 01 before the eight digits of every number',
    rules: [['(2[5-9]\\d{6}|[4-69]\\d{7})', '01$1']],
  },
};
