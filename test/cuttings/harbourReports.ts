/** One short report in several languages, to be set into pages of many forms. */
export const B = `The harbour council has bought a second bell for the mole, three years after the first one was lost in a storm.

“We heard it every night and then we did not,” said warden Ida Falk, who had kept the clapper in her shed.

The new bell will be hung in June, the council said.`
export const DE = `Der Gemeinderat hat eine zweite Glocke für die Mole gekauft, drei Jahre nachdem die erste im Sturm verloren gegangen war.

„Wir hörten sie jede Nacht, und dann nicht mehr“, sagte die Hafenmeisterin Ida Falk.

Die neue Glocke soll im Juni aufgehängt werden.`
export const FR = `Le conseil municipal a acheté une seconde cloche pour le môle, trois ans après la perte de la première dans une tempête.

« On l’entendait toutes les nuits, puis plus rien », a dit la gardienne Ida Falk.

La nouvelle cloche sera suspendue en juin.`
export const ES = `El concejo municipal compró una segunda campana para el muelle, tres años después de que la primera se perdiera en una tormenta.

“La oíamos todas las noches y luego ya no”, dijo la guarda Ida Falk.

La nueva campana se colgará en junio.`
export const IT = `Il consiglio comunale ha comprato una seconda campana per il molo, tre anni dopo che la prima era andata perduta in una tempesta.

«La sentivamo ogni notte, e poi più niente», ha detto la custode Ida Falk.

La nuova campana sarà appesa a giugno.`
export const RU = `Городской совет купил второй колокол для мола, через три года после того, как первый пропал во время шторма.

«Мы слышали его каждую ночь, а потом перестали», — сказала смотрительница Ида Фальк.

Новый колокол повесят летом, сообщили в совете.`
export const FA = `شورای شهر زنگ دومی برای اسکله خرید، سه سال پس از آنکه زنگ نخست در توفان گم شد.

ایدا فالک نگهبان اسکله گفت: «هر شب صدایش را می‌شنیدیم و بعد دیگر نشنیدیم».

زنگ تازه در تابستان آویخته می‌شود.`
export const AR = `اشترى مجلس المدينة جرسا ثانيا للمرفأ بعد ثلاث سنوات من ضياع الجرس الأول في العاصفة.

وقالت الحارسة إيدا فالك: «كنا نسمعه كل ليلة ثم انقطع الصوت».

وسيعلق الجرس الجديد في الصيف المقبل.`
export const JA = `港の町議会は、防波堤のために二つ目の鐘を買った。最初の鐘は三年前の嵐で失われていた。

管理人の井上さんは「毎晩聞こえていたのに、ぱったり止んだ」と話した。

新しい鐘は六月に吊るされる。`
export const ZH = `港口议会为防波堤买了第二口钟，第一口钟三年前在暴风雨中丢失。

管理员林芳说：“我们每晚都听见，后来就听不见了。”

新钟将于夏天挂上。`
/** Its headline. */
export const H = 'Harbour buys a second bell for the mole'
