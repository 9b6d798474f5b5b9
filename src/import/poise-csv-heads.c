/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line for each kind and language, better names first; the lines of a kind are ranked alike. Names that Poise's own
 * tables have are in poise-csv-own.c.
 */

#include "import/poise-csv-heads.h"

#include "import/poise-csv-cells.h"

#include <string.h>

typedef enum
{
  SURE,
  DOUBTFUL,
  ALONE, /* doubtful, and only where no other column may hold activities */
  TOPIC /* sure, and what a stretch of the course is about where another column says what is done */
} Certainty;

typedef struct
{
  PoiseCsvKind kind;
  Certainty certainty;
  guint rank; /* of the first name */
  const char *names;
} Line;

/* clang-format off: a line each */
static const Line lines[] = {
  { POISE_CSV_TITLE, SURE, 0, "title|activity title|activity name|activity|activities|learning activity|learning activities|session title|lesson title" },
  { POISE_CSV_TITLE, SURE, 0, "titel|aktivität|aktivitäten|lernaktivität|lernaktivitäten|bezeichnung|tätigkeit|tätigkeiten" },
  { POISE_CSV_TITLE, SURE, 0, "título|actividad|actividades|actividad de aprendizaje|actividades de aprendizaje" },
  { POISE_CSV_TITLE, SURE, 0, "titre|activité|activités|intitulé|activité d'apprentissage|activités d'apprentissage" },
  { POISE_CSV_TITLE, SURE, 0, "título|atividade|atividades|atividade de aprendizagem|atividades de aprendizagem|nome da atividade|título da atividade" },
  { POISE_CSV_TITLE, SURE, 0, "tytuł|aktywność|aktywności|zajęcia|tytuł aktywności|nazwa aktywności|działanie|działania|czynność|czynności" },
  { POISE_CSV_TITLE, SURE, 0, "titel|aktivitet|aktiviteter|lärandeaktivitet|lärandeaktiviteter|rubrik|moment" },
  { POISE_CSV_TITLE, SURE, 0, "タイトル|題名|活動|学習活動|アクティビティ|活動名" },
  { POISE_CSV_TITLE, SURE, 0, "标题|活动|学习活动|题目|活动名称|教学活动|教学环节|活动内容" },
  { POISE_CSV_TITLE, SURE, 0, "العنوان|عنوان|النشاط|نشاط|الأنشطة|أنشطة التعلم|أنشطة|اسم النشاط|عنوان النشاط" },
  { POISE_CSV_TITLE, TOPIC, 20, "topic|thema|tema|sujet|thème|tópico|temat|ämne|テーマ|主题|الموضوع|موضوع" },
  { POISE_CSV_TITLE, SURE, 30, "topics|subject|themen|temas|asunto|thèmes|assunto|tematy|teman|トピック|内容|件名|内容|المواضيع" },
  { POISE_CSV_TITLE, TOPIC, 40, "inhalt|inhalte|stoff|contenidos|contenus|thématique|conteúdo|conteúdos|conteúdo programático|tópicos|assuntos" },
  { POISE_CSV_TITLE, TOPIC, 40, "temat zajęć|tematyka|tematyka zajęć|treści programowe|innehåll|kursinnehåll|ämnen|主題|授業内容|学習内容|単元名" },
  { POISE_CSV_TITLE, TOPIC, 40, "专题|教学内容|课题|الموضوعات|المفردات|مفردات المقرر" },
  { POISE_CSV_TITLE, ALONE, 60, "session|class|lesson|sitzung|stunde|unterricht|sesión|clase|lección|séance|cours|leçon|sessão|aula|lição" },
  { POISE_CSV_TITLE, ALONE, 60, "sesja|lekcja|spotkanie|lektion|träff|授業|講義|セッション|课程|课|授课|الجلسة|الدرس|المحاضرة|الحصة" },
  { POISE_CSV_TITLE, SURE, 40, "name|nombre|nom|nome|nazwa|namn|名前|名称|الاسم" },

  { POISE_CSV_WEEK, SURE, 0, "week|weeks|week no|week number|wk" },
  { POISE_CSV_WEEK, SURE, 0, "woche|wochen|wochennummer|kalenderwoche|kw|kurswoche|sem|nº da semana|tydz|nr tygodnia|numer tygodnia|veckonummer|kursvecka" },
  { POISE_CSV_WEEK, SURE, 0, "semana|semanas|semaine|semaines|tydzień|tygodnie|vecka|veckor" },
  { POISE_CSV_WEEK, SURE, 0, "週|週目|回|周|周次|教学周|الأسبوع|أسبوع|الأسابيع" },

  { POISE_CSV_SECTION, SURE, 0, "section|section title|module|unit|chapter|part" },
  { POISE_CSV_SECTION, SURE, 0, "abschnitt|modul|einheit|kapitel|teil|block|lerneinheit|phase" },
  { POISE_CSV_SECTION, SURE, 0, "sección|módulo|unidad|capítulo|bloque|parte|unidad didáctica" },
  { POISE_CSV_SECTION, SURE, 0, "section|module|unité|chapitre|séquence|partie|bloc" },
  { POISE_CSV_SECTION, SURE, 0, "seção|módulo|unidade|capítulo|parte|bloco" },
  { POISE_CSV_SECTION, SURE, 0, "sekcja|moduł|rozdział|część|blok|tytuł sekcji|jednostka|zjazd" },
  { POISE_CSV_SECTION, SURE, 0, "avsnitt|modul|kapitel|del|block|delkurs" },
  { POISE_CSV_SECTION, SURE, 0, "セクション|モジュール|ユニット|単元|章|部" },
  { POISE_CSV_SECTION, SURE, 0, "章节|模块|单元|章|部分|阶段" },
  { POISE_CSV_SECTION, SURE, 0, "القسم|قسم|الوحدة|وحدة|الفصل|المحور|الجزء|محور" },

  { POISE_CSV_DATE, SURE, 0, "date|dates|class date|session date|meeting date|start date|week of|week starting|week beginning" },
  { POISE_CSV_DATE, SURE, 0, "datum|daten|startdatum|woche vom|fecha|fechas|fecha de inicio|semana del" },
  { POISE_CSV_DATE, SURE, 0, "dates|date de début|semaine du|data|datas|data de início|semana de|daty|data rozpoczęcia|datumen" },
  { POISE_CSV_DATE, SURE, 0, "日付|日程|日時|年月日|実施日|授業日|開始日|日期|上课日期|开始日期|التاريخ|تاريخ|التواريخ|تاريخ البدء" },
  { POISE_CSV_DATE, DOUBTFUL, 100, "day|when|start|tag|wann|beginn|termin|día|cuándo|inicio|jour|quand|début|dia|quando|início" },
  { POISE_CSV_DATE, DOUBTFUL, 100, "dzień|kiedy|początek|dag|när|日|曜日|时间|اليوم|متى|البداية" },
  { POISE_CSV_DAY, DOUBTFUL, 0, "day|day of month|tag|día|jour|dia|dzień|dag|日|اليوم|يوم" },
  { POISE_CSV_DAY, DOUBTFUL, 50, "date|datum|fecha|data|日付|日期|التاريخ" },
  { POISE_CSV_MONTH, DOUBTFUL, 0, "month|monat|mes|mois|mês|miesiąc|månad|月|月份|الشهر|شهر" },
  { POISE_CSV_YEAR, DOUBTFUL, 0, "year|jahr|año|année|an|ano|rok|år|年|年份|年度|السنة|سنة|العام" },

  { POISE_CSV_TIME, DOUBTFUL, 0, "start time|time|times|class time|begin time|start|starts|from|hours|when" },
  { POISE_CSV_TIME, DOUBTFUL, 0, "uhrzeit|anfangszeit|startzeit|zeit|beginn|von|hora de inicio|hora|horario|horas|inicio" },
  { POISE_CSV_TIME, DOUBTFUL, 0, "heure de début|heure|heures|horaire|horaires|début|de|hora de início|horário|início" },
  { POISE_CSV_TIME, DOUBTFUL, 0, "godzina rozpoczęcia|godzina|godziny|czas|początek|od|starttid|tid|klockan|klockslag|från" },
  { POISE_CSV_TIME, DOUBTFUL, 0, "開始時刻|開始時間|時刻|時間|開始|开始时间|上课时间|时间|开始|وقت البدء|الوقت|وقت|الساعة|من" },
  { POISE_CSV_UNTIL, DOUBTFUL, 0, "end time|end|ends|finish|until|to|endzeit|ende|bis|hora de fin|fin|hasta|heure de fin|à" },
  { POISE_CSV_UNTIL, DOUBTFUL, 0, "hora de término|término|fim|até|godzina zakończenia|koniec|do|sluttid|slut|till" },
  { POISE_CSV_UNTIL, DOUBTFUL, 0, "終了時刻|終了時間|終了|结束时间|结束|وقت الانتهاء|النهاية|إلى" },

  { POISE_CSV_MINUTES, SURE, 0, "minutes|mins|min|duration|length|estimated time|time needed" },
  { POISE_CSV_MINUTES, SURE, 0, "minuten|dauer|zeitbedarf|minutos|duración|tiempo estimado|durée|temps estimé|duração|tempo estimado" },
  { POISE_CSV_MINUTES, SURE, 0, "minuty|czas trwania|minuter|längd|varaktighet|tidsåtgång|分|時間(分)|所要時間|分钟|分钟数|时长|持续时间|دقائق|الدقائق|المدة|مدة|عدد الدقائق" },
  { POISE_CSV_MINUTES, SURE, 0, "zeitaufwand|duración estimada|durée estimée|liczba minut|czas w minutach|antal minuter|beräknad tid|目安時間|用时|预计时长|所需时间" },
  { POISE_CSV_MINUTES, DOUBTFUL, 100, "workload|time|arbeitsaufwand|zeit|tiempo|temps|tempo|czas|tid|時間|时间|الوقت|nakład pracy|学習時間|時間配分|الزمن" },
  { POISE_CSV_HOURS, SURE, 0, "hours|hrs|hour|stunden|std|stundenzahl|horas|heures|liczba godzin|timmar|時間数|小时|ساعات|عدد الساعات|wymiar godzin|carga horária|antal timmar|الساعات" },

  { POISE_CSV_MODE, SURE, 0, "mode|modality|delivery mode|mode of delivery|modus|lernform|modo|modalidad|modalité|modalidade" },
  { POISE_CSV_MODE, SURE, 0, "tryb|undervisningsform|läge|モード|形態|授業形態|実施形態|模式|授课方式|教学方式|النمط|نمط|実施方法|教学形式|教学模式|学习方式|نمط التعلم|نمط التدريس|نمط التعليم" },
  { POISE_CSV_MODE, SURE, 0, "lehrform|lehrformat|durchführungsform|modalités|sposób realizacji|tryb realizacji|tryb zajęć|tryb pracy|arbetsform|síncrono/assíncrono|synkron/asynkron" },
  { POISE_CSV_MODE, DOUBTFUL, 100, "delivery|format|type|art|form|typ|durchführung|formato|tipo|forma|rodzaj|形式|種類|方式|类型|النوع|الطريقة|الشكل" },

  { POISE_CSV_TOOLS, SURE, 0, "tools|tool|technology|software|platform|werkzeuge|werkzeug|plattform|herramientas|herramienta|plataforma|outils numériques|outil numérique" },
  { POISE_CSV_TOOLS, SURE, 0, "outils|outil|plateforme|logiciel|ferramentas|ferramenta|narzędzia|narzędzie|platforma|verktyg|oprogramowanie|programvara" },
  { POISE_CSV_TOOLS, SURE, 0, "ツール|使用ツール|プラットフォーム|工具|平台|软件|الأدوات|أدوات|الأداة|المنصة|أداة|教学工具|教学平台" },

  { POISE_CSV_DUE, SURE, 0, "due|due date|duedate|due on|deadline|fällig|fällig am|abgabetermin|abgabefrist|frist|fecha límite|fecha de entrega" },
  { POISE_CSV_DUE, SURE, 0, "échéance|date limite|date de remise|à rendre le|prazo|data de entrega|data limite|termin oddania|inlämningsdatum|senast|klart senast" },
  { POISE_CSV_DUE, SURE, 0, "締切|締め切り|締切日|提出期限|期限|截止日期|截止时间|截止|الموعد النهائي|تاريخ التسليم|موعد التسليم" },
  { POISE_CSV_DUE, DOUBTFUL, 50, "due dates|deadlines|assignment due|assignments due|homework due|work due|assignment due date|submission|submit by" },
  { POISE_CSV_DUE, DOUBTFUL, 100, "abgabe|entrega|plazo|vencimiento|à rendre|rendu|inlämning|oddanie|termin|提出|提交|التسليم" },

  { POISE_CSV_NOTES, SURE, 0, "notes|note|comments|comment|remarks|description|notizen|notiz|anmerkungen|bemerkungen|kommentare|kommentar|beschreibung|anmerkung|bemerkung|hinweise" },
  { POISE_CSV_NOTES, SURE, 0, "notas|nota|anotações|comentarios|observaciones|descripción|remarques|commentaires|observações|comentários|descrição|commentaire|remarque|comentario|observación|observação" },
  { POISE_CSV_NOTES, SURE, 0, "notatki|uwagi|komentarze|komentarz|opis|anteckningar|anmärkningar|kommentarer|beskrivning|anteckning|anmärkning|noteringar|notatka|uwaga|szczegóły" },
  { POISE_CSV_NOTES, SURE, 0, "備考|メモ|ノート|コメント|説明|备注|说明|笔记|描述|ملاحظات|الملاحظات|تعليقات|الوصف|補足|注意事項|注释|ملاحظة|التعليقات|وصف" },
};
/* clang-format on */

static const char hour_words[] = "|hours|hour|hrs|hr|h|stunden|std|horas|heures|godziny|godz|timmar|tim|時間|小时|ساعات|ساعة|";

/* Without case, accents, signs and blanks around */
static char *
plain (const char *text)
{
  g_autofree char *decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) bare = g_string_new (NULL);

  for (const char *at = decomposed; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)) && g_unichar_type (g_utf8_get_char (at)) != G_UNICODE_FORMAT)
      g_string_append_unichar (bare, strchr ("_-.:*#/", *at) != NULL && *at != '\0' ? ' ' : g_utf8_get_char (at));
  return poise_csv_fold (bare->str);
}

/* "Due_Date:" and "Duration (hours)" without what does not name; @unit takes what stood in brackets. */
static char *
plain_name (const char *name, char **unit)
{
  g_autofree char *folded = poise_csv_fold (name);
  char *open = strchr (folded, '(');
  char *close = open != NULL ? strchr (open, ')') : NULL;

  *unit = NULL;
  if (close != NULL)
    {
      g_autofree char *inside = g_strndup (open + 1, close - open - 1);

      *unit = plain (inside);
      memset (open, ' ', close - open + 1);
    }
  return plain (folded);
}

static void
learn_line (GHashTable *heads, const Line *line)
{
  g_auto (GStrv) names = g_strsplit (line->names, "|", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      PoiseCsvHead *head = g_new0 (PoiseCsvHead, 1);
      GPtrArray *known;

      *head = (PoiseCsvHead){ plain (names[i]), line->kind, line->rank + i,
                              line->certainty == DOUBTFUL || line->certainty == ALONE, line->certainty == ALONE,
                              line->certainty == TOPIC };
      known = g_hash_table_lookup (heads, head->name);
      if (known == NULL)
        {
          known = g_ptr_array_new ();
          g_hash_table_insert (heads, head->name, known);
        }
      g_ptr_array_add (known, head);
    }
}

/* Made once, and kept as long as the process lives. */
static GHashTable *
get_heads (void)
{
  static GHashTable *heads;

  if (g_once_init_enter (&heads))
    {
      GHashTable *made = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        learn_line (made, &lines[i]);
      g_once_init_leave (&heads, made);
    }
  return heads;
}

static gboolean
has_kind (const PoiseCsvHead **meanings, guint n_meanings, PoiseCsvKind kind)
{
  for (guint i = 0; i < n_meanings; i++)
    if (meanings[i]->kind == kind)
      return TRUE;
  return FALSE;
}

/**
 * poise_csv_heads_find:
 * @name: what stands above a column
 * @meanings: (out caller-allocates) (array fixed-size=4): what it may be for: first what only cells can tell
 *
 * Returns: how many kinds it may mean, each once; 0 where nobody calls columns so
 */
guint
poise_csv_heads_find (const char *name, const PoiseCsvHead **meanings)
{
  g_autofree char *unit = NULL;
  g_autofree char *bare = plain_name (name, &unit);
  g_autofree char *folded = poise_csv_fold (name);
  g_autofree char *whole = plain (folded);
  const GPtrArray *known = g_hash_table_lookup (get_heads (), whole); /* "時間（分）" is more than its parts */
  guint n_meanings = 0;

  if (known == NULL)
    known = g_hash_table_lookup (get_heads (), bare);
  for (guint pass = 0; pass < 2 && known != NULL; pass++)
    for (guint i = 0; i < known->len && n_meanings < POISE_CSV_MOST_MEANINGS; i++)
      {
        const PoiseCsvHead *head = g_ptr_array_index (known, i);

        if (head->doubtful == (pass == 0) && !has_kind (meanings, n_meanings, head->kind))
          meanings[n_meanings++] = head;
      }
  return n_meanings;
}

/** poise_csv_heads_counts_hours: Returns: whether a column of this name counts hours: "Duration (h)" */
gboolean
poise_csv_heads_counts_hours (const char *name)
{
  g_autofree char *unit = NULL;
  g_autofree char *bare = plain_name (name, &unit);
  g_autofree char *word = g_strdup_printf ("|%s|", unit != NULL ? unit : "");

  return unit != NULL && *unit != '\0' && strstr (hour_words, word) != NULL;
}
