/** Words, in lower case, that a date line may hold beside its date: labels, weekdays, zones, units of time. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  `posted published publish updated update last modified first date dated created on at the of by in time local min mins read ago edited issue released entry filed pm am story this article was originally
  et est edt ct cst cdt mt mst mdt pt pst pdt bst gmt utc ist pkt cet cest eest eet aest aedt acst awst nzst nzdt sast wat eat cat jst kst hkt sgt wib msk мск hrs hours hour h uhr a m p hs hl
  publié publiée publication le à mis jour modifié màj créé heures heure publicado publicada publicación publicação fecha data actualizado actualizada última actualización atualizado atualizada atualização hora horas el las los a de del em às as h atualizado pubblicato pubblicata pubblicazione ultima modifica aggiornato aggiornamento il alle ore del
  veröffentlicht erstellt aktualisiert zuletzt datum vom den um stand am letzte aktualisierung geplaatst gepubliceerd op om bijgewerkt laatst uur publicerad uppdaterad publisert oppdatert publiceret opdateret kl klockan den opublikowano aktualizacja data publikacji godz dodano
  опубликовано обновлено обновлена в г года год дата публикации время ч изменено опубліковано оновлено о року год публікації рік публикувано на yayınlanma yayınlandı yayın tarihi tarih güncelleme güncellenme güncellendi son giriş eklenme saat
  تاريخ النشر نشر في نُشر نشرت الساعة آخر تحديث تم بتوقيت غرينتش جرينتش مكة المكرمة القاهرة محليا م هـ ه يوم ص صباحا مساء تاریخ انتشار خبر منتشر شده شد ساعت در روز به وقت کد کدخبر بتاريخ
  发布时间 发布 發布 时间 時間 发表于 发表 日期 发布日期 更新时间 上午 下午 年 发布于 発行 配信 更新 公開 掲載 投稿 最終更新 付 午前 午後 입력 수정 등록 기사입력 최종수정 오전 오후 प्रकाशित अपडेट
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lunes martes miércoles miercoles jueves viernes sábado sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
  понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье пн вт ср чт пт сб вс понеділок вівторок середа середу четвер пʼятниця субота неділя понеделник вторник сряда четвъртък петък събота неделя
  poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pazartesi salı çarşamba perşembe cuma cumartesi pazar
  ponedeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică
  senin selasa rabu kamis jumat sabtu minggu الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد اثنين
  شنبه یکشنبه یک دوشنبه دو سه سه‌شنبه چهار چهارشنبه پنجشنبه پنج جمعه پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
  月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日 월 화 수 목 금 토 일
  星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日`.split(/\s+/),
)
