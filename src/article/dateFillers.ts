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
  星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日
  dom lun mié mie jue vie sáb sab ven gio mer seg ter qua qui sex г
  to written submitted created revised released modified datetime timestamp printed story edition morning evening update tsi tsi̇ wita pht gst awst edited web
  act publicó publicada creado creada hora modificado modificada atualizado criado lectura fecha p
  paru mise maj modifié modifiée modification rédigé émis erschienen online bearbeitet publiziert uhrzeit seit ultimo aggiornata modifica creato inserito gepost bewerkt u zo za wo vr verschenen
  opublikowane utworzono ostatnia zaktualizowano godzina r roku wtorek czwartek piątek poniedziałek
  р ч год. опубл размещено создано час годину изменён промяна последна обновена публикувана добавена
  publiceret opdateret offentliggjort d torsdag julkaistu päivitetty klo maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su viimeksi muokattu
  vydáno aktualizováno publikováno zveřejněno vytvořeno dnes v upraveno čtvrtek
  közzétéve megjelent frissítve módosítva utolsó frissítés dátum óra
  publicat actualizat data publicării publicării ultima actualizare ora postat la ora marţi miercuri sâmbătă sambata duminica joi
  objavljeno izmenjeno ažurirano izvor objavio vreme у објављено измењено ажурирано време понедељак уторак среда четвртак петак субота недеља ponedjeljak utorak sri čet pet sub ned pon uto
  κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακη δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο δημοσίευση δημοσιεύθηκε δημοσιεύτηκε δημοσιευθηκε τελευταία ενημέρωση τελευταια ενημερωση ενημερώθηκε ημερομηνία στις ώρα πμ μμ π μ
  פורסם פורסמה עודכן עודכנה עדכון אחרון בתאריך תאריך בשעה שעה ב יום ראשון שני שלישי רביעי חמישי שישי שבת
  ngày tháng năm chủ nhật thứ hai ba tư sáu bảy cập đăng lúc giờ xuất bản phút
  วันที่ วัน เผยแพร่ อัปเดต อัพเดต โพสต์ เวลา น พ ศ ค ปรับปรุง แก้ไข ล่าสุด เมื่อ วันอาทิตย์ที่ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์
  terbit diterbitkan diperbarui dipublikasikan tayang hari tanggal pukul
  प्रकाशित प्रकाशन तिथि समय रवि सोम मंगल बुध गुरु शुक्र शनि publish तारीख बजे
  شائع اشاعت تاریخِ شائع تبدیل آخری اپ ڈیٹ پیر بدھ
  oluşturulma oluşturma yayımlanma düzenleme tsi dakika gün
  発行日 発行 朝刊 夕刊 日曜 月曜 火曜 水曜 木曜 金曜 土曜 日時 登録 公開日時 公開日 更新日 更新日時 投稿日 掲載日 配信日時 時点
  일요일 월요일 화요일 수요일 목요일 금요일 토요일 승인 송고 송고시간 작성 작성일 게시 기사등록 최종 수정시간 업데이트 발행 발행일 보도
  tirs niedz pondelok utorok streda štvrtok piatok nedeľa ponedeljek torek četrtek petek четврток петок сабота недела সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার মঙ্গল বৃহস্পতি শুক্র திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி ஞாயிறு திங் செவ் வியா வெள் ஞாயி సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం మంగళ గురు శుక్ర मंगळवार मंगळ સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર મંગળ ગુરુ શુક્ર ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ ਮੰਗਲ ਬੁੱਧ ਸ਼ੁੱਕਰ ਸ਼ਨੀ ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ ಮಂಗಳ ಗುರು ಶುಕ್ರ ಭಾನು തിങ്കളാഴ് ചൊവ്വാഴ് ബുധനാഴ് വ്യാഴാഴ് വെള്ളിയാഴ് ശനിയാഴ് ഞായറാഴ് തിങ്കൾ ചൊവ്വ ബുധൻ വ്യാഴം വെള്ളി ഞായർ සඳුදා අඟහරුවාදා බදාදා රහස්පතින්දා සිකුරාදා සෙනසුරාදා ඉරිදා රහස් සිකු सोमबार मङ्गलबार बुधबार बिहिबार शुक्रबार शनिबार आइतबार मङ्गल बिहि isnin khamis jumaat ahad พฤหัส dilluns dimarts dimecres dijous divendres dissabte diumenge astelehena asteartea asteazkena osteguna ostirala larunbata igandea luns mércores xoves venres pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmd otrd trešd ceturtd piektd sestd svētd esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili vrydag saterdag sondag hënë martë mërkurë enjte premte shtunë diel bazar ertəsi çərşənbə axşamı cümə şənbə ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի панядзелак аўторак серада чацвер пятніца нядзеля дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі dushanba seshanba chorshanba payshanba juma shanba yakshanba dush sesh chor shan mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur luain máirt céadaoin déardaoin haoine sathairn domhnaigh luan céad déar aoine sath domh miyerkules huwebes biyernes linggo ចន្ទ អង្គារ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អាទិត្យ ព្រហ ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ວັນເສົາ ວັນອາທິດ ອັງຄານ ພະຫັດ ເສົາ ອາທິດ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ တနင်္ဂနွေ
  dilluns dimarts dimecres dijous divendres dissabte diumenge les m d e o அன்று சனி թ ж gada kell ob во у në om nang pukul pada को रोजी वाजता এ کو
  最后更新 最後更新 更新于 更新 于 於 刊登 日期时间 出版`.split(/\s+/),
)
