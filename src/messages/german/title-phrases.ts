import type { titlePhrases as english } from '../english/title-phrases.ts';
import type { Texts } from '../texts.ts';

const DISTRIBUTION = `
  versand, lieferung, lieferungen, auslieferung, zustellung, zulieferung, belieferung, anlieferung, lieferservice,
  lieferdienst, hauslieferung, heimlieferung, expresslieferung, expressversand, paketversand, postversand,
  paketdienst, paketlieferung, logistik, transport, transporte, spedition, fracht, kurier, kurierdienst, bringdienst,
  bringservice, vertrieb, warenvertrieb, distribution, porto, versandkosten, verpackung, verpacken, lager, lagerung,
  lagerhaltung, abholung, selbstabholung, abholservice, paketshop, packstation, auftragsabwicklung, bestellabwicklung,
  versandabwicklung, abwicklung, fulfillment, dropshipping, lieferkette, click and collect, click collect
`;

const BEFORE_DISTRIBUTION = `
  unser, unsere, unserem, unseren, unserer, der, die, das, dem, den, ein, eine, einen, einem, einer, eigene, eigener,
  eigenes, eigenen, eigenem, per, mit, durch, kostenlose, kostenloser, kostenloses, kostenlosen, kostenfreie,
  kostenfreier, kostenfreies, kostenfreien, schnelle, schneller, schnelles, schnellen, günstige, günstiger, günstiges,
  günstigen, sichere, sicherer, sicheres, sicheren, pünktliche, pünktlicher, pünktliches, pünktlichen, zuverlässige,
  zuverlässiger, zuverlässiges, zuverlässigen, direkte, direkter, direktes, direkten, lokale, lokaler, lokales,
  lokalen, regionale, regionaler, regionales, regionalen, nationale, nationaler, nationales, nationalen,
  internationale, internationaler, internationales, internationalen, weltweite, weltweiter, weltweites, weltweiten,
  klimaneutrale, klimaneutraler, klimaneutrales, klimaneutralen, kostenlos, schnell, weltweit, express, online,
  gratis, versandkostenfreie, taggleiche
`;

const CHANNELS = `
  anruf, anrufe, telefon, telefonat, telefonate, telefonisch, telefonhotline, hotline, hotlines, servicehotline,
  service hotline, kundenhotline, rufnummer, servicenummer, callcenter, call center, sms, textnachricht,
  textnachrichten, messenger, whatsapp, email, emails, e mail, e mails, mail, mails, mailing, mailings, e mail
  verteiler, rundmail, rundmails, brief, briefe, briefpost, briefverkehr, post, postweg, postsendung, postsendungen,
  postwurfsendung, postwurfsendungen, fax, telefax, chat, livechat, live chat, chatbot, chatbots, bot, bots, video,
  videoanruf, videoanrufe, videochat, videokonferenz, videokonferenzen, web, website, websites, webseite, webseiten,
  web seite, internetseite, internetseiten, internet, homepage, internetauftritt, webauftritt, onlineauftritt, portal,
  portale, webportal, onlineportal, kundenportal, webshop, webshops, web shop, onlineshop, onlineshops, online shop,
  online shops, onlinehandel, shop, shops, laden, läden, ladengeschäft, ladengeschäfte, ladenlokal, geschäft,
  geschäfte, filiale, filialen, filialnetz, zweigstelle, zweigstellen, niederlassung, niederlassungen, verkaufsstelle,
  verkaufsstellen, verkaufsraum, point of sale, handel, fachhandel, einzelhandel, großhandel, zwischenhandel, händler,
  fachhändler, einzelhändler, großhändler, zwischenhändler, wiederverkäufer, handelspartner, vertriebspartner,
  distributor, distributoren, supermarkt, supermärkte, kiosk, kioske, terminal, terminals, automat, automaten,
  verkaufsautomat, verkaufsautomaten, marktplatz, marktplätze, onlinemarktplatz, onlinemarktplätze, app, apps, handy
  app, smartphone app, app store, app stores, social media, soziale medien, soziale netzwerke, sozialen medien,
  sozialen netzwerken, social media kanäle, social media kanälen, facebook, instagram, twitter, tiktok, linkedin,
  xing, youtube, pinterest, newsletter, rundbrief, rundbriefe, kundenzeitschrift, kundenmagazin, benachrichtigung,
  benachrichtigungen, push nachricht, push nachrichten, push benachrichtigung, push benachrichtigungen,
  pushnachrichten, blog, blogs, podcast, podcasts, suchmaschine, suchmaschinen, suchmaschinenwerbung, google, amazon,
  ebay, etsy, werbung, onlinewerbung, radiowerbung, fernsehwerbung, zeitungswerbung, anzeige, anzeigen, werbeanzeige,
  werbeanzeigen, zeitungsanzeige, zeitungsanzeigen, inserat, inserate, plakat, plakate, plakatwerbung, flyer,
  handzettel, prospekt, prospekte, broschüre, broschüren, faltblatt, faltblätter, katalog, kataloge, radio, rundfunk,
  fernsehen, tv, zeitung, zeitungen, zeitschrift, zeitschriften, magazin, magazine, messe, messen, fachmesse,
  fachmessen, messestand, messestände, außendienst, mundpropaganda, mund zu mund propaganda, mundwerbung, e mail
  newsletter, telefon hotline, live chats, kunden app
`;

const BEFORE_CHANNELS = `
  unser, unsere, unserem, unseren, unserer, der, die, das, dem, den, ein, eine, einen, einem, einer, eigene, eigener,
  eigenes, eigenen, eigenem, per, via, über, auf, im, am, in, an, mit, durch, ins, aufs, mobile, mobiler, mobiles,
  mobilen, digitale, digitaler, digitales, digitalen, gedruckte, gedruckter, gedrucktes, gedruckten, wöchentliche,
  wöchentlicher, wöchentliches, wöchentlichen, monatliche, monatlicher, monatliches, monatlichen, tägliche, täglicher,
  tägliches, täglichen, regelmäßige, regelmäßiger, regelmäßiges, regelmäßigen, direkte, direkter, direktes, direkten,
  kostenlose, kostenloser, kostenloses, kostenlosen, lokale, lokaler, lokales, lokalen, örtliche, örtlicher,
  örtliches, örtlichen, stationäre, stationärer, stationäres, stationären, online, mobil, täglich, web, firmen
`;

const between = ['und', 'oder', 'sowie', 'bzw', 'plus', 'via', 'per', 'über'];

/**
 * German titles of notes that stand in the wrong block, as people write them on a canvas. A type of relationship, such
 * as “persönliche Betreuung” or “Selbstbedienung”, is none of them.
 */
export const titlePhrases: Texts<typeof english> = {
  'relationship/is-distribution': {
    phrases: listed(DISTRIBUTION),
    before: listed(BEFORE_DISTRIBUTION),
    between,
  },
  'relationship/is-channel': {
    phrases: listed(CHANNELS),
    before: listed(BEFORE_CHANNELS),
    between,
  },
};

/** The phrases of a text, which are parted by commas. */
function listed(text: string): readonly string[] {
  return text
    .trim()
    .split(/,\s+/u)
    .map((phrase) => phrase.replace(/\s+/gu, ' '));
}
