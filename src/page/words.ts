/**
 * What shops call the controls of a checkout, in the languages of shops: one dictionary, for names
 * and ids as for labels. Spelled as people write; `fold` makes both sides alike.
 *
 * In an entry a space may be there or not (`post code`), `*` stands for the rest of a word
 * (`strasse*`, `*strasse`), and `=` for a text that is nothing else (`=by`). Words of scripts that
 * set no spaces between words are found anywhere.
 */

/** What a control asks for; `other` is no part of an address and ends one. */
export type Kind =
  | 'email'
  | 'phone'
  | 'card'
  | 'other'
  | 'zip'
  | 'country'
  | 'state'
  | 'city'
  | 'street'
  | 'company'
  | 'name';

/** What an address is for. */
export type Use = 'shipping' | 'billing';

// In this order: “Email address” is an email, “Zip/Postal Code” a zip, “City, State” a state.
const kinds: Record<Kind, string> = {
  email: `e mail*,*email*,mail,kundenmail,courriel,adresse électronique,correo,correo electrónico,
    posta elettronica,poczta elektroniczna,эл почта,электронная почта,почта,имейл,пошта,электронный адрес,
    メール,邮箱,电子邮件,邮件,電子郵件,電郵,信箱,이메일,메일,البريد الإلكتروني,بريد إلكتروني,ايميل,ایمیل,אימייל,דוא ל,מייל,
    ηλεκτρονικό ταχυδρομείο,ηλεκτρονική διεύθυνση,e posta,eposta*,e post*,epost*,sähköposti*,อีเมล,thư điện tử,surel,
    el paštas,e pasts,epasts,ईमेल,elektronikus levél`,
  phone: `*phone*,tel,telefon*,*telefon,mobile*,mobil,mobilnummer,cell,cellphone,handy,handynummer,rufnummer,fon,
    teléfono*,celular,móvil,telefone,telemóvel,téléphone,portable,cellulare,gsm,telefoon*,puhelin*,matkapuhelin,
    komórka,телефон*,мобильный,мобильный номер,мобілный,τηλέφωνο,κινητό,電話,携帯,电话,手机,手機,전화,휴대폰,연락처,
    هاتف,الهاتف,جوال,الجوال,موبايل,تلفن,טלפון,נייד,โทรศัพท์,เบอร์โทร,điện thoại,फ़ोन,फोन,मोबाइल,whatsapp,dial code,
    dialling code,calling code,telefonas,tālrunis`,
  card: `card*,*card number,cc,ccv,cvv,cvc,iban,bic,expiry*,expiration,exp date,security code,karte,kartennummer,
    kreditkarte*,carte,carte bancaire,tarjeta,carta di credito,cartão,kortnummer,kort,karta,numer karty,číslo karty,
    карта,карты,カード,卡号,信用卡,카드,بطاقة,البطاقة,כרטיס,kart,kart numarası,kortti,kártya*,บัตร,thẻ`,
  other: `note*,comment*,message,remark*,*instruction*,*coupon*,promo*,*voucher*,discount*,gift*,search*,newsletter*,
    password*,*passwort,kennwort,mot de passe,contraseña,senha,hasło,heslo,wachtwoord,parola,lösenord,пароль,パスワード,密码,密碼,
    비밀번호,كلمة المرور,סיסמה,şifre,birth*,dob,*date,date*,geburts*,gutschein*,bemerkung*,nachricht,kommentar*,*hinweis*,
    anmerkung*,wunsch*,remarque*,nota,notas,observa*,opmerking*,uwagi,poznámk*,komentar*,комментари*,примечани*,備考,
    备注,備註,留言,메모,요청사항,ملاحظات,הערות,σχόλια,σημειώσεις,username,user name,benutzername,quantity,qty,menge,captcha,
    website,url,language,currency,alias,nickname,otp,sms code,one time code,verification code,passcode,bestätigungscode,
    code sms,code de vérification,código de verificación,codice di verifica,verificatiecode,kod weryfikacyjny,
    код подтверждения,認証コード,验证码,驗證碼,인증번호,رمز التحقق,קוד אימות,doğrulama kodu`,
  zip: `zip*,*zip,*zip code,post code*,*postcode,postal,postal code,*postal code,code postal,plz,postleitzahl*,código postal,
    cp,cep,cap,codice avviamento,postnummer*,postnr,post nr,postinumero,kod pocztowy,psč,směrovací číslo,irányítószám,индекс,
    почтовый индекс,поштовий індекс,пощенски код,poštni broj,poštanski broj,poštna številka,cod poștal,cod poştal,posta kodu,
    ταχυδρομικός κώδικας,ταχ κώδικας,τκ,τ κ,郵便番号,郵便,邮编,邮政编码,郵遞區號,우편번호,الرمز البريدي,رمز بريدي,کد پستی,מיקוד,
    รหัสไปรษณีย์,mã bưu điện,mã bưu chính,kode pos,pin code,पिन कोड,pašto kodas,pasta indekss,sihtnumber,poskod,eircode`,
  country: `country*,*country,pays,land,lieferland,*sland,país,paese,nazione,kraj,země,krajina,ország,țara,țară,ţara,ţară,tara,država,zemlja,
    maa,riik,valsts,šalis,ülke,χώρα,страна,країна,држава,国家,国・地域,國家,=国,=國,국가,나라,الدولة,البلد,دولة,بلد,کشور,ארץ,מדינה,
    ประเทศ,quốc gia,negara,देश,nation`,
  state: `state*,province*,provincia,região,region*,county,prefecture,pref,bundesland,kanton,canton,département,departamento,
    estado,uf,stato,provincie,województwo,okres,län,fylke,megye,județ,judeţ,judet,županija,=il,νομός,περιφέρεια,область,регион,край,
    область край,都道府県,省份,=省,=州,州,縣市,县市,시도,지역,المنطقة,المحافظة,الولاية,استان,מחוז,จังหวัด,tỉnh,provinsi,राज्य,zone*,
    administrative area,address level 1,maakond`,
  city: `city*,*city,town*,ville,commune,stadt,wohnort,ort,ortschaft,ciudad,población,localidad,municipio,città,comune,cidade,
    localidade,miasto,miejscowość,město,mesto,obec,város,település,oraș,oraş,localitate,grad,kaupunki,postitoimipaikka,paikkakunta,=by,
    bynavn,poststed,stad,woonplaats,plaats,postort,linn,pilsēta,miestas,şehir,ilçe,πόλη,город,населенный пункт,місто,град,
    市区町村,市町村,城市,市區,市区,鄉鎮,도시,시군구,المدينة,مدينة,شهر,עיר,ישוב,เมือง,อำเภอ,เขต,แขวง,ตำบล,thành phố,quận,huyện,kota,
    kecamatan,kelurahan,शहर,suburb,locality,district,settlement,colonia,bairro,address level 2`,
  street: `*street*,address*,*address,addr*,line 1,line 2,adresse*,*adresse,anschrift,*strasse*,str,hausnummer,hausnr,haus nr,
    *house number,house no,numero civico,rue,voie,calle,dirección*,domicilio,indirizzo,via,endereço,morada,rua,logradouro,número,
    complemento,ulica,adres*,ulice,číslo popisné,adresa,utca,cím,házszám,strada,katuosoite,osoite,lähiosoite,vej,vejnavn,gade,
    gateadresse,gate,gata,gatuadress,adress,straat*,huisnummer,tänav,iela,gatvė,sokak,mahalle,cadde,οδός,διεύθυνση,αριθμός,адрес*,
    улица,дом,квартира,корпус,вулиця,будинок,住所,番地,丁目,建物,ビル名,町名,地址,街道,路名,주소,도로명,العنوان,عنوان,الشارع,شارع,
    آدرس,כתובת,רחוב,דירה,ที่อยู่,ถนน,บ้านเลขที่,địa chỉ,đường,alamat,jalan,पता,गली,apartment*,apt,suite,unit,floor,building,flat,landmark,
    étage,appartement,bâtiment,complément*,piso,puerta,interno,scala,*zusatz,stiege,tür,byt,mieszkanie,lokal,nr domu,nr mieszkania,
    door,entrance,подъезд`,
  company: `company*,organi*,firma,firmenname,unternehmen,société,entreprise,empresa,società,azienda,ragione sociale,společnost,
    spoločnosť,cég,cégnév,yritys,företag,virksomhed,bedrijf*,ettevõte,uzņēmums,įmonė,şirket,εταιρεία,επωνυμία,компания,организация,
    会社,公司,회사,الشركة,شركة,חברה,บริษัท,công ty,perusahaan,vat*,*vat,ust*,tax*,nip,ičo,dič,nif,cif,cnpj,cpf,dni,siret,partita iva,
    codice fiscale,oib,fax*,department,abteilung,αφμ`,
  name: `name*,*name,surname,vorname,nachname,prénom,nom,nombre,apellido*,nome,cognome,sobrenome,apelido,imię,nazwisko,
    jméno,příjmení,meno,priezvisko,név,vezetéknév,keresztnév,nume,prenume,ime,prezime,priimek,nimi,etunimi,sukunimi,navn,fornavn,
    etternavn,efternavn,namn,förnamn,efternamn,naam,voornaam,achternaam,vārds,uzvārds,vardas,pavardė,ad,soyad,adı,soyadı,όνομα,
    επώνυμο,имя,фамилия,отчество,фио,прізвище,име,姓名,氏名,お名前,名前,フリガナ,カナ,=名,=姓,이름,성명,받는사람,받는 분,الاسم,اسم,اللقب,نام,
    שם,ชื่อ,นามสกุล,họ,họ tên,tên,nama,नाम,recipient,receiver,empfänger,destinataire,anrede,salutation,civilité,title,suffix`,
};

const uses: Record<Use, string> = {
  shipping: `ship*,delivery*,deliver,deladr,liefer*,versand*,livraison,expédition,envío,envio,entrega,spedizione,consegna,
    wysył*,dostaw*,doruč*,dodac*,szállít*,livrare,dostav*,toimitus*,leverans*,levering*,verzend*,bezorg*,aflever*,tarne*,
    piegād*,pristatym*,teslimat,kargo,αποστολή*,παράδοση*,доставк*,配送,お届け,送付先,收货,收件,送貨,運送,배송,الشحن,شحن,التوصيل,
    ارسال,משלוח,จัดส่ง,giao hàng,pengiriman,kirim,डिलीवरी`,
  billing: `bill*,invoice*,invadr,rechnung*,facturation,facture,factura*,fatur*,fattura*,rozliczeniow*,faktur*,számláz*,
    facturare,račun*,lasku*,factuur*,arve*,sąskait*,rēķin*,χρέωσ*,τιμολογ*,χρέωση*,счет*,платёжн*,платежн*,плательщик*,請求,账单,
    帳單,發票,청구,الفواتير,فاتورة,חיוב,ใบกำกับ,ใบเสร็จ,thanh toán,tagihan,penagihan,payer`,
};

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** A text as it is compared: small letters without accents, words apart by one space. */
export function fold(text: string): string {
  return text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłđıæœ]/g, (letter) => letters[letter]!)
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Scripts that write without spaces between words, and Korean, which adds to its words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;

function patternOf(entries: string): RegExp {
  const parts = entries.split(',').map((raw) => {
    const entry = raw.trim();
    const core = fold(entry).replace(/ /g, ' ?');
    if (entry.startsWith('=')) return `^${core}$`;
    if (unspaced.test(core)) return core;
    return `${entry.startsWith('*') ? '' : '(?:^|[^\\p{L}\\p{M}])'}${core}${entry.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])'}`;
  });
  return new RegExp(parts.join('|'), 'u');
}

type Patterns<T extends string> = [T, RegExp][];
const patternsOf = <T extends string>(table: Record<T, string>) =>
  Object.entries<string>(table).map(([key, entries]) => [key, patternOf(entries)]) as Patterns<T>;

let kindPatterns: Patterns<Kind> | undefined;
let usePatterns: Patterns<Use> | undefined;

/** What a folded text says that its control asks for. */
export function kindIn(folded: string): Kind | undefined {
  kindPatterns ??= patternsOf(kinds);
  return kindPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What a folded text says that an address is for; nothing if it says both or neither. */
export function useIn(folded: string): Use | undefined {
  usePatterns ??= patternsOf(uses);
  const found = usePatterns.filter(([, pattern]) => pattern.test(folded));
  return found.length === 1 ? found[0]![0] : undefined;
}
