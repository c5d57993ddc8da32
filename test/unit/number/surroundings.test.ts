/** What people, phones and pages write around a number, and what is no number all the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dissect, lacksSurroundings } from '../../../src/number/dissect.js';
import { readPhone } from '../../../src/server.js';

const read: readonly (readonly [
  text: string,
  country: string,
  e164: string,
  extension?: string,
])[] = [
  ['415 555 2671,,123#', 'US', '+14155552671', '123'],
  ['415 555 2671;123', 'US', '+14155552671', '123'],
  ['415 555 2671 (ext 5)', 'US', '+14155552671', '5'],
  ['415 555 2671 x12345678', 'US', '+14155552671', '12345678'],
  ['612 34 56 78 extensión 9', 'ES', '+34612345678', '9'],
  ['2 2123 4567 anexo 12', 'CL', '+56221234567', '12'],
  ['03-1234-5678 内線123', 'JP', '+81312345678', '123'],
  ['030 123456 Durchwahl 12', 'DE', '+4930123456', '12'],
  ['030 123456 DW 12', 'DE', '+4930123456', '12'],
  ['030 123456 DW: 12', 'DE', '+4930123456', '12'],
  ['"0612345678"', 'FR', '+33612345678'],
  ['«06 12 34 56 78»', 'FR', '+33612345678'],
  ['[+33] 6 12 34 56 78', 'DE', '+33612345678'],
  ['+49 {0}151 23456789', 'US', '+4915123456789'],
  ['0612345678,', 'FR', '+33612345678'],
  ['0612345678;', 'FR', '+33612345678'],
  ['<0612345678>', 'FR', '+33612345678'],
  ['0612345678 !', 'FR', '+33612345678'],
  ['• 0612345678', 'FR', '+33612345678'],
  [': 0612345678', 'FR', '+33612345678'],
  ['☎ 0612345678', 'FR', '+33612345678'],
  ['📞+33612345678', '', '+33612345678'],
  ['🇫🇷 0612345678', 'FR', '+33612345678'],
  ['+0033 6 12 34 56 78', 'FR', '+33612345678'],
  ['++33 6 12 34 56 78', '', '+33612345678'],
  ['+39 (0)347 1234567', '', '+393471234567'],
  ['+39 (0)6 1234 5678', '', '+390612345678'],
  ['〒 03-1234-5678', 'JP', '+81312345678'],
  ['03-1234-5678(代)', 'JP', '+81312345678'],
  ['03-1234-5678 （代表）', 'JP', '+81312345678'],
  ['電話:03-1234-5678', 'JP', '+81312345678'],
  ['電話番号03-1234-5678', 'JP', '+81312345678'],
  ['Tél. : 06 12 34 56 78', 'FR', '+33612345678'],
  ['Portable : 06 12 34 56 78', 'FR', '+33612345678'],
  ['Telefon 030 123456', 'DE', '+4930123456'],
  ['https://wa.me/33612345678', 'DE', '+33612345678'],
  ['wa.me/33612345678?text=Hello%201', 'DE', '+33612345678'],
  ['https://api.whatsapp.com/send?phone=33612345678&text=hi', 'DE', '+33612345678'],
  ['whatsapp://send?phone=33612345678', 'DE', '+33612345678'],
  ['whatsapp://send/?phone=%2B33612345678', 'DE', '+33612345678'],
  ['callto:+33612345678', 'DE', '+33612345678'],
  ['callto://+33612345678', 'DE', '+33612345678'],
  ['sip:+33612345678@example.com', 'DE', '+33612345678'],
  ['sip:+33612345678@example.com:5060;user=phone', 'DE', '+33612345678'],
  ['tel://+33612345678', 'DE', '+33612345678'],
  ['tel:%2B33612345678', 'DE', '+33612345678'],
  ['sms:+33612345678?body=12', 'DE', '+33612345678'],
  ['skype:+33612345678?call', 'DE', '+33612345678'],
  ['https://t.me/+33612345678', 'DE', '+33612345678'],
  ['https://signal.me/#p/+33612345678', 'DE', '+33612345678'],
  ['viber://chat?number=%2B33612345678', 'DE', '+33612345678'],
  ['tg://resolve?phone=33612345678', 'DE', '+33612345678'],
  ['TEL;TYPE=CELL:+33612345678', 'DE', '+33612345678'],
  ['هاتف: 0501234567', 'SA', '+966501234567'],
  ['טלפון: 050-123-4567', 'IL', '+972501234567'],
  ['050-123-4567 שלוחה 12', 'IL', '+972501234567', '12'],
  ['тел. 8 (912) 345-67-89', 'RU', '+79123456789'],
  ['8 (495) 123-45-67 доб. 12', 'RU', '+74951234567', '12'],
  ['8 (495) 123-45-67 (доб. 12)', 'RU', '+74951234567', '12'],
  ['+48 22 123 45 67 wew. 12', '', '+48221234567', '12'],
  ['02-345-6789 내선 12', 'KR', '+8223456789', '12'],
  ['010 8888 8888 转 123', 'CN', '+861088888888', '123'],
  ['010 8888 8888 分机123', 'CN', '+861088888888', '123'],
  ['(11) 3123-4567 ramal 12', 'BR', '+551131234567', '12'],
  ['(0xx11) 96123-4567', 'BR', '+5511961234567'],
  ['00+33 6 12 34 56 78', 'DE', '+33612345678'],
  ['+91+919876543210', 'IN', '+919876543210'],
  ['+33 +33 6 12 34 56 78', 'DE', '+33612345678'],
  ['06:12:34:56:78', 'FR', '+33612345678'],
  ['06|12|34|56|78', 'FR', '+33612345678'],
  ['06*12*34*56*78', 'FR', '+33612345678'],
  ['06, 12, 34, 56, 78', 'FR', '+33612345678'],
  ['=0612345678', 'FR', '+33612345678'],
  ["'0612345678", 'FR', '+33612345678'],
  ['0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', 'FR', '+33612345678'],
  ['Tel 1: 06 12 34 56 78', 'FR', '+33612345678'],
  ['*31#0612345678', 'FR', '+33612345678'],
  ['1-800-FLOWERS', 'US', '+18003569377'],
  ['1-800-FLOWERS', 'DE', '+18003569377'],
];

const refused: readonly (readonly [text: string, country: string])[] = [
  ['O6 12 34 56 78', 'FR'],
  ['OO33 6 12 34 56 78', 'DE'],
  ['06 12 34 56 7O', 'FR'],
  ['030 123456 O', 'DE'],
  ['06 12 34 56 78 ou 07 12 34 56 78', 'FR'],
  ['06 12 34 56 78, 07 12 34 56 78', 'FR'],
  ['06 12 34 56 78; 07 12 34 56 78', 'FR'],
  ['030 123456; 030 123457', 'DE'],
  ['030 123456, 57', 'DE'],
  ['030 123456 | 030 123457', 'DE'],
  ['Tel 030 123456 Fax 030 123457', 'DE'],
  ['+33 6 XX XX XX XX', 'FR'],
  ['$1 $2 $3', 'US'],
  ['€ 0612345678', 'FR'],
  ['123456789 %', 'DE'],
  ['0612345678@example.com', 'FR'],
  ['https://wa.me/33612345678 030 123456', 'DE'],
  ['+ tel 33 6 12 34 56 78', 'DE'],
  ['ext 5 415 555 2671', 'US'],
  ['https://t.me/+1234567abc', 'DE'],
  ['https://example.com/order/4155552671', 'US'],
  ['<a href="tel:+33612345678">06 12 34 56 78</a>', 'FR'],
  ['sms:+33612345678,+33612345679', 'FR'],
  ['10:30 0612345678', 'DE'],
  ['966501234567+', 'SA'],
  ['030 123456 bis 58', 'DE'],
  ['030 123456 u. 57', 'DE'],
  ['call me 5 times 0612345678', 'FR'],
  ['06 12 34 56 78 extra 5', 'FR'],
  ['https://maps.app/@48.85,2.35', 'FR'],
];

describe('around a number', () => {
  // Before anything is read: the server's entry hands it over with its first reading.
  const bare = ['', '06 12', '(415) 555-2671', '+33 (0)6 12', '030/12', '06\u00a012', '٠٥٠', '+'];
  const more = ['Tel 06 12', '06 12 x3', '[06] 12', '++33 6', '+0033 6', '06,12', '06 #3', '☎06'];
  const lacking = [...bare, ...more].filter(lacksSurroundings);
  const early = dissect('Tel 06 12 34 56 78', () => false);

  test('only a text with more in it than a number needs what reads it', () => {
    assert.deepEqual(lacking, more);
    assert.equal(early, undefined, 'and is not read before');
    readPhone('');
    assert.deepEqual([...bare, ...more].filter(lacksSurroundings), []);
  });

  for (const [text, country, e164, extension = ''] of read) {
    test(`reads ${JSON.stringify(text)}${country && ` in ${country}`}`, () => {
      const reading = readPhone(text, { country });
      assert.deepEqual([reading.e164, reading.extension], [e164, extension]);
      assert.equal(reading.accepted, true);
      assert.equal(reading.text, text);
    });
  }

  for (const [text, country] of refused) {
    test(`does not read ${JSON.stringify(text)} in ${country}`, () => {
      const reading = readPhone(text, { country });
      assert.deepEqual([reading.e164, reading.accepted], ['', false]);
    });
  }

  test('marks around change nothing, whichever they are', () => {
    const numbers = ['+33 6 12 34 56 78', '06 12 34 56 78', '(201) 555-0123', '+39 06 1234 5678'];
    const around = [
      ...[
        '•',
        ':',
        '☎',
        '📞',
        '🇫🇷',
        '〒',
        '"',
        '«',
        '“',
        '‘',
        '<',
        '[',
        '{',
        '!',
        '→',
        '…',
        '=',
        '|',
        '★',
      ],
      ...[
        'Tél. :',
        'Telefon:',
        'Mobile —',
        'номер:',
        '電話:',
        '전화:',
        'هاتف:',
        'फ़ोन:',
        'โทร.',
        'Ph.',
      ],
    ];
    for (const text of numbers) {
      const country = text.startsWith('(') ? 'US' : 'FR';
      const { e164 } = readPhone(text, { country });
      assert.ok(e164, text);
      for (const mark of around) {
        for (const marked of [`${mark} ${text}`, `${text} ${mark}`, `${mark} ${text} ${mark}`]) {
          assert.equal(readPhone(marked, { country }).e164, e164, marked);
        }
      }
    }
  });

  test('words for an extension, in the languages that have one of their own', () => {
    const words =
      'ext ext. extn. extension x # ,, extensión anexo int. interno poste ramal Durchwahl DW App. Apparat Nebenstelle Nst. Klappe Kl. toestel anknytning lokal alanumero доб. добавочный вн. внутр. wew. linka klapka mellék interior dahili εσωτ. εσωτερικό 内線 分机 转 轉 내선 ต่อ máy|lẻ sambungan تحويلة שלוחה داخلی एक्सटेंशन';
    for (const word of words.split(' ')) {
      const reading = readPhone(`+33 1 23 45 67 89 ${word.replace('|', ' ')} 12`);
      assert.deepEqual([reading.e164, reading.extension], ['+33123456789', '12'], word);
    }
  });
});
