import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/article/language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The old bridge has been closed since the winter, and the town will have to wait.'],
    ['es', 'El viejo puente está cerrado desde el invierno y los vecinos tendrán que esperar.'],
    ['fr', 'Le vieux pont est fermé depuis l’hiver et les habitants de la ville devront attendre.'],
    ['de', 'Die alte Brücke ist seit dem Winter gesperrt, und die Stadt wird noch warten müssen.'],
    ['pt', 'A velha ponte está fechada desde o inverno e os moradores da cidade não sabem até quando.'],
    ['it', 'Il vecchio ponte è chiuso da mesi e gli abitanti della città non sanno che cosa fare.'],
    ['nl', 'De oude brug is sinds de winter gesloten en het is niet bekend wanneer die weer open gaat.'],
    ['sv', 'Den gamla bron har varit stängd sedan i vintras och det är inte känt när den öppnar.'],
    [
      'fi',
      'Vanha silta on ollut suljettuna talvesta asti, eikä ole tiedossa, että se avataan, mutta se on varma.',
    ],
    ['pl', 'Stary most jest zamknięty od zimy i nie wiadomo, kiedy zostanie otwarty, ale to się zmieni.'],
    ['tr', 'Eski köprü kıştan beri kapalı ve ne zaman açılacağı bilinmiyor, ancak bu bir sorun değil.'],
    ['ro', 'Podul vechi este închis din iarnă și nu se știe când va fi deschis, dar au fost promisiuni.'],
    ['id', 'Jembatan tua itu ditutup sejak musim hujan dan belum akan dibuka untuk warga karena hujan.'],
    ['ru', 'Старый мост закрыт с зимы, и неизвестно, когда он откроется.'],
    ['uk', 'Старий міст закритий із зими, і невідомо, коли він відкриється.'],
    ['bg', 'Старият мост е затворен от зимата и не е ясно кога ще бъде отворен.'],
    ['el', 'Η παλιά γέφυρα είναι κλειστή από τον χειμώνα.'],
    ['he', 'הגשר הישן סגור מאז החורף.'],
    ['ar', 'الجسر القديم مغلق منذ الشتاء ولا يعرف أحد متى سيفتح.'],
    ['fa', 'پل قدیمی از زمستان بسته است و کسی نمی‌داند کی باز می‌شود.'],
    ['ur', 'پرانا پل سردیوں سے بند ہے اور کوئی نہیں جانتا کہ کب کھلے گا۔'],
    ['hi', 'पुराना पुल सर्दियों से बंद है और कोई नहीं जानता कि वह कब खुलेगा।'],
    ['th', 'สะพานเก่าปิดมาตั้งแต่ฤดูหนาว'],
    ['zh', '老桥从冬天起就关闭了，没有人知道何时开放。'],
    ['ja', '古い橋は冬から閉まっていて、いつ開くか誰も知らない。'],
    ['ko', '오래된 다리는 겨울부터 닫혀 있다.'],
    ['fi', 'Myllyn siipi irtosi myrskyssä. Kukaan ei loukkaantunut. Kyläläiset korjaavat sen kesällä.'],
    ['et', 'Jõgi tõusis öösel meetri võrra. Sadamas jäid paadid kinni.'],
    ['eu', 'Zubi zaharra itxi dute neguan, eta inork ez daki noiz irekiko den, baina lana egin dute.'],
    ['cy', 'Mae’r hen bont wedi cau ers y gaeaf. Nid oes neb yn gwybod pryd y bydd yn agor.'],
    ['mk', 'Стариот мост е затворен од зимата. Никој не знае кога ќе се отвори.'],
    ['mk', 'Рибарите извадија голема риба во езерото.'],
    ['sr', 'Риба је пронађена у језеру, јавили су рибари.'],
    ['sr', 'Стари мост је затворен од зиме.'],
    ['ms', 'Jambatan itu akan dibuka pada 3 Jun ini dan penduduk gembira.'],
    ['id', 'Jembatan itu akan dibuka pada 3 Juni ini dan penduduk gembira.'],
    ['und', 'Goodman Hook Moore Lee Reed Keep'],
    ['und', 'Kalo mira.'],
    ['und', '12345'],
    ['und', ''],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
