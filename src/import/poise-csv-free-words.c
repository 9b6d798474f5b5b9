/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line for each language. A pattern is a whole name, not a beginning: "Ferienjob" is none.
 */

#include "import/poise-csv-free-words.h"

/* clang-format off: a line each */
const char *const poise_csv_free_no_class[] = {
  /* ar */ "لا (?:يوجد |توجد |تقام )?(?:محاضرة|محاضرات|درس|دروس|حصة|حصص|دراسة)|بدون محاضرة|إلغاء المحاضرة|المحاضرة ملغاة|المحاضرة ملغية",
  /* de */ "kein(?:e|en)? (?:unterricht|vorlesung(?:en)?|seminare?|(?:lehr)?veranstaltung(?:en)?|kurs|sitzung(?:en)?|übung(?:en)?|präsenz)"
           "|(?:unterrichts|vorlesungs|veranstaltungs)frei(?:e (?:zeit|woche))?"
           "|(?:vorlesung|seminar|unterricht|sitzung|veranstaltung|übung) (?:fällt aus|entfällt)|fällt aus|entfällt",
  /* es */ "(?:no (?:hay|habrá|tenemos) |sin )(?:clases?|sesión|sesiones)|clases? (?:suspendidas?|canceladas?)|suspensión de clases",
  /* fr */ "(?:pas de|aucun|aucune|sans) (?:cours|séance|classe)|cours (?:annulé|suspendu)s?|séance annulée",
  /* ja */ "休講|休校|(?:授業|講義|クラス|ゼミ)(?:は)?(?:なし|無し|ありません)",
  /* pl */ "(?:brak|nie ma|bez) zajęć|zajęcia (?:odwołane|się nie odbywają|nie odbywają się)|dzień wolny(?: od zajęć)?|wolne od zajęć"
           "|godziny rektorskie|dzień rektorski",
  /* pt */ "(?:não (?:há|haverá|tem|teremos|terá) |sem )aulas?|aulas? (?:suspensas?|canceladas?)|suspensão de aulas",
  /* sv */ "ingen (?:undervisning|lektion|föreläsning|träff)|inga (?:lektioner|föreläsningar)|(?:undervisnings|lektions)fri(?:tt|a? dagar?|a? vecka)?"
           "|(?:lektionen|föreläsningen|undervisningen) (?:är )?inställd|inställt",
  /* zh */ "停课|不上课|没有课|无课|没课|放假|休课|课程取消",
  NULL
};

const char *const poise_csv_free_breaks[] = {
  /* ar */ "(?:إجازة|عطلة)(?: (?:رسمية|نهاية الأسبوع|الربيع|الصيف|الشتاء|منتصف الفصل|العيد|عيد الفطر|عيد الأضحى))?|عيد (?:الفطر|الأضحى)|اليوم الوطني",
  /* de */ "(?:\\p{L}+)?ferien(?:woche)?|(?:gesetzlicher )?feiertag|(?:weihnachts|oster|winter|sommer|semester|pfingst)pause|lesewoche"
           "|ostermontag|karfreitag|pfingstmontag|christi himmelfahrt|fronleichnam|tag der deutschen einheit|tag der arbeit|maifeiertag|allerheiligen|reformationstag",
  /* es */ "vacaciones(?: de \\p{L}+(?: \\p{L}+)?)?|(?:día )?(?:feriado|festivo)|semana santa|receso(?: \\p{L}+)*|asueto|(?:viernes|jueves) santo|día del trabajo|semana de lectura",
  /* fr */ "vacances(?: (?:de|du|d['’]|des|scolaires|universitaires)(?:.{0,30}))?|(?:jour )?férié|congés?(?: .{0,30})?"
           "|semaine de (?:relâche|lecture|révisions?|vacances)|interruption pédagogique|lundi de (?:pâques|pentecôte)|toussaint|fête (?:du travail|nationale)",
  /* ja */ "(?:春|夏|秋|冬)(?:休み|季休業|期休業|季休暇)|休み|祝日|休日|振替休日|休業|ゴールデンウィーク|年末年始(?:休み|休業)?",
  /* pl */ "(?:ferie|przerwa|wakacje)(?: (?:zimow|świąteczn|wiosenn|letni|międzysemestraln|semestraln|wielkanocn)\\p{L}*)?"
           "|święt[oa](?: (?:niepodległości|pracy|wielkanocne|bożego narodzenia|państwowe))?|majówka|długi weekend|wielkanoc|poniedziałek wielkanocny|boże ciało|wszystkich świętych",
  /* pt */ "feriado(?: .{0,30})?|recesso(?: \\p{L}+)*|férias(?: (?:de|do) \\p{L}+| escolares)?|carnaval|semana santa|sexta-feira santa|corpus christi|ponto facultativo",
  /* sv */ "(?:höst|jul|sport|påsk|sommar|vinter)lov(?:et)?|lov(?:dag|vecka)?|ledigt|röd dag|helgdag|(?:jul|påsk|sommar)uppehåll|inläsnings(?:vecka|dag)"
           "|långfredag(?:en)?|annandag påsk|kristi himmelsfärd(?:sdag)?|första maj|midsommarafton|alla helgons dag",
  /* zh */ "(?:寒|暑|春|秋)假|假期|节假日|(?:法定|公共)假日|国庆(?:节)?(?:假期|放假)?|春节(?:假期|放假)?|清明(?:节)|劳动节|端午节|中秋节|元旦",
  NULL
};
/* clang-format on */
