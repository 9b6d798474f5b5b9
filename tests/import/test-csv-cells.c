/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What single cells say: modes, minutes, addresses, days without class; and what header names mean.
 */

#include "import/poise-csv-cells.h"
#include "import/poise-csv-columns.h"
#include "import/poise-csv-guess.h"

#include <string.h>

static void
test_modes (void)
{
  static const struct
  {
    const char *text;
    int mode; /* -1: none */
  } cases[] = {
    { "synchronous", POISE_MODE_SYNCHRONOUS },   { "Synchronous", POISE_MODE_SYNCHRONOUS },
    { " SYNC ", POISE_MODE_SYNCHRONOUS },        { "live", POISE_MODE_SYNCHRONOUS },
    { "Online  live", POISE_MODE_SYNCHRONOUS },  { "Live online", POISE_MODE_SYNCHRONOUS },
    { "in-person", POISE_MODE_SYNCHRONOUS },     { "Face to face", POISE_MODE_SYNCHRONOUS },
    { "asynchronous", POISE_MODE_ASYNCHRONOUS }, { "async", POISE_MODE_ASYNCHRONOUS },
    { "Self-paced", POISE_MODE_ASYNCHRONOUS },   { "self paced", POISE_MODE_ASYNCHRONOUS },
    { "undecided", POISE_MODE_UNDECIDED },       { "", -1 },
    { "online", -1 },                            { "hybrid", -1 },
    { "sync?", -1 },                             { "synchronous, then asynchronous", -1 },
    { "lecture", -1 },                           { "a sync", -1 },
    { "Synchron", POISE_MODE_SYNCHRONOUS },      { "asynchron", POISE_MODE_ASYNCHRONOUS },
    { "en présentiel", POISE_MODE_SYNCHRONOUS }, { "ASÍNCRONA", POISE_MODE_ASYNCHRONOUS },
    { "assíncrono", POISE_MODE_ASYNCHRONOUS },   { "同期", POISE_MODE_SYNCHRONOUS },
    { "非同期", POISE_MODE_ASYNCHRONOUS },       { "异步", POISE_MODE_ASYNCHRONOUS },
    { "na żywo", POISE_MODE_SYNCHRONOUS },       { "asynkront", POISE_MODE_ASYNCHRONOUS },
    { "غير متزامن", POISE_MODE_ASYNCHRONOUS },   { "متزامن", POISE_MODE_SYNCHRONOUS },
    { "同期と非同期", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseMode mode = POISE_N_MODES;
      gboolean is_mode = poise_csv_mode_parse (cases[i].text, &mode);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (is_mode ? (int) mode : -1, ==, cases[i].mode);
    }
}

static void
test_minutes (void)
{
  static const struct
  {
    const char *text;
    int minutes;
    int hours; /* where a number alone counts hours */
  } cases[] = {
    { "90", 90, 5400 },      { " 90 ", 90, 5400 },   { "0", 0, 0 },          { "1.5", -1, 90 },
    { "1,5", -1, 90 },       { "0.25", -1, 15 },     { "90.0", 90, 5400 },   { "100000", 100000, -1 },
    { "100001", -1, -1 },    { "1666", 1666, 99960 }, { "1667", 1667, -1 },  { "45 min", 45, 45 },
    { "1 h 30", 90, 90 },    { "1:30", 90, 90 },     { "", -1, -1 },         { "-5", -1, -1 },
    { "about an hour", -1, -1 }, { "1e3", -1, -1 },  { "99999999999999999999", -1, -1 },
    { "1,000", -1, 60 },     { "1.000", -1, 60 },    { "90.000", -1, 5400 }, { "1.500", -1, 90 },
    { "1,5 h", 90, 90 },     { "1,5 Std.", 90, 90 }, { "90 Minuten", 90, 90 }, { "2 Stunden", 120, 120 },
    { "1 Std. 30 Min.", 90, 90 }, { "1h30", 90, 90 }, { "2 heures", 120, 120 }, { "1 hora y 30 minutos", 90, 90 },
    { "1 hora e 15 min", 75, 75 }, { "90 minuter", 90, 90 }, { "2 timmar", 120, 120 }, { "1 godz. 30 min", 90, 90 },
    { "90分", 90, 90 },      { "1時間30分", 90, 90 }, { "2小时", 120, 120 }, { "45分钟", 45, 45 },
    { "٩٠ دقيقة", 90, 90 },  { "２時間", 120, 120 }, { "1,333 h", -1, -1 }, { "2 heures 90", -1, -1 },
    { "2 Wochen", -1, -1 },  { "1 h 30 x", -1, -1 }, { "0.000", 0, 0 },       { "90.00", 90, 5400 },  { "1,000,000", -1, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (poise_csv_minutes_parse (cases[i].text, FALSE), ==, cases[i].minutes);
      g_assert_cmpint (poise_csv_minutes_parse (cases[i].text, TRUE), ==, cases[i].hours);
    }
}

static void
test_uris (void)
{
  static const struct
  {
    const char *text;
    const char *uris; /* with blanks between */
    gboolean whole;
  } cases[] = {
    { "", "" },
    { "no address", "" },
    { "https://example.org", "https://example.org", TRUE },
    { "HTTP://example.org/a?b=c&d=e#f", "HTTP://example.org/a?b=c&d=e#f", TRUE },
    { "see https://example.org/a.", "https://example.org/a" },
    { "(https://example.org/a)", "https://example.org/a" },
    { "https://example.org/a_(b)", "https://example.org/a_(b)", TRUE },
    { "https://a.org, http://b.org; \"https://c.org\"", "https://a.org http://b.org https://c.org" },
    { "<https://a.org>", "https://a.org" },
    { "https://", "" },
    { "xhttps://a.org", "" },
    { "ftp://a.org www.b.org", "" },
    { "https://é.org/中", "https://é.org/中", TRUE },
    { "https://a.org\nhttps://b.org", "https://a.org https://b.org" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) uris = poise_csv_find_uris (cases[i].text);
      g_autofree char *joined = NULL;

      g_ptr_array_add (uris, NULL);
      joined = g_strjoinv (" ", (char **) uris->pdata);
      g_assert_cmpstr (joined, ==, cases[i].uris);
      g_assert_cmpint (poise_csv_is_uri (cases[i].text), ==, cases[i].whole);
    }
}

static void
test_free_days_of_others (void)
{
  static const struct
  {
    PoiseCsvFreeDay free_day;
    const char *texts[30];
  } cases[] = {
    { POISE_CSV_FREE_DAY_SURE,
      { "Kein Unterricht", "Keine Vorlesung (Feiertag)", "Herbstferien", "vorlesungsfrei", "Karfreitag", "Feiertag: Allerheiligen",
        "No hay clases", "Sin clase", "Día festivo", "Semana Santa", "Vacaciones de Navidad", "Pas de cours", "Férié",
        "Vacances de printemps", "Semaine de relâche", "休講", "祝日", "授業なし", "冬休み", "Brak zajęć", "Ferie zimowe",
        "Dzień wolny", "Não haverá aula", "Feriado", "Recesso escolar", "Ingen undervisning", "Höstlov", "Påsklov", "停课" } },
    { POISE_CSV_FREE_DAY_SURE,
      { "放假", "国庆节", "寒假", "لا توجد محاضرة", "عطلة رسمية", "إجازة", "11月3日（祝日）", "Ostern – keine Vorlesung",
        "Thanksgiving: pas de cours", "Boże Ciało, brak zajęć" } },
    { POISE_CSV_FREE_DAY_MAYBE,
      { "Bericht über die Ferien", "Planung der Herbstferien 2027 an der Schule", "Vor dem Feriado", "夏休みの計画", "假期计划" } },
    { POISE_CSV_FREE_DAY_NO,
      { "Ferienjobs", "Einführung in die Statistik", "Classe inversée", "Aula inaugural", "Föreläsning om lovsång", "授業の準備",
        "课程介绍", "محاضرة", "Zajęcia wprowadzające", "Clase inaugural", "Kein Problem" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint k = 0; k < G_N_ELEMENTS (cases[i].texts) && cases[i].texts[k] != NULL; k++)
      {
        g_test_message ("%s", cases[i].texts[k]);
        g_assert_cmpint (poise_csv_free_day (cases[i].texts[k]), ==, cases[i].free_day);
      }
}

static void
test_free_days (void)
{
  static const struct
  {
    PoiseCsvFreeDay free_day;
    const char *texts[24];
  } cases[] = {
    { POISE_CSV_FREE_DAY_SURE,
      { "No class", "no classes", "No class - College Closed", "No class: Labor Day", "No Class (holiday)",
        "Labor Day - no class", "Spring Break (no class)", "Spring Break", "SPRING BREAK", "Fall break week",
        "Mid-term break", "Thanksgiving break", "Break", "Winter recess", "Holiday", "Public holiday",
        "Labor Day (holiday)", "College closed", "Class cancelled", "Reading Day", "reading week", "Labor Day",
        "MLK Day", "Presidents’ Day" } },
    { POISE_CSV_FREE_DAY_MAYBE,
      { "The break starts here", "Lab closed for repairs", "Have a nice holiday!", "Make-up for the reading day",
        "Coffee break", "Holiday marketing", "Winter holidays in literature", "A day off in Rome" } },
    { POISE_CSV_FREE_DAY_NO,
      { "", "Introduction", "Break-even analysis", "Breakout rooms", "Icebreaker", "Closed-book exam",
        "Reading weekly papers", "Holidaymakers", "Classless societies", "Last day of classes", "Closet drama",
        "Recessive genes", "Breaking news" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint k = 0; k < G_N_ELEMENTS (cases[i].texts) && cases[i].texts[k] != NULL; k++)
      {
        g_test_message ("%s", cases[i].texts[k]);
        g_assert_cmpint (poise_csv_free_day (cases[i].texts[k]), ==, cases[i].free_day);
      }
}

/* One letter for each column: what it is for. */
static char *
describe_columns (const PoiseCsvColumns *columns)
{
  static const char letters[POISE_CSV_N_KINDS] = {
    [POISE_CSV_REST] = '.', [POISE_CSV_TITLE] = 'T', [POISE_CSV_WEEK] = 'W', [POISE_CSV_SECTION] = 'S',
    [POISE_CSV_DATE] = 'D', [POISE_CSV_MINUTES] = 'M', [POISE_CSV_MODE] = 'm', [POISE_CSV_TOOLS] = 't',
    [POISE_CSV_DUE] = 'd',  [POISE_CSV_NOTES] = 'N', [POISE_CSV_ACTIVITY] = 'A', [POISE_CSV_HOURS] = 'H',
    [POISE_CSV_DAY] = '1',  [POISE_CSV_MONTH] = '2', [POISE_CSV_YEAR] = '3', [POISE_CSV_TIME] = 'h', [POISE_CSV_UNTIL] = 'u',
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < columns->n_columns; i++)
    g_string_append_c (text, letters[columns->kinds[i]]);
  return g_string_free (text, FALSE);
}

static void
test_columns (void)
{
  static const struct
  {
    const char *text;
    const char *kinds;
    int header;
    gboolean hours;
  } cases[] = {
    { "title,activity,topic,week,section,date,minutes,mode,tools,due,notes", "T..WSDMmtdN", 0 },
    { "TITLE,Week,SeCtIoN,DATE,Minutes,Mode,Tools,Due,Notes\n", "TWSDMmtdN", 0 },
    { "Topic,Date", "TD", 0 },
    { "Activity,Date", "TD", 0 },
    { "Name,Date,Topic", ".DT", 0 },
    { "Name,Date", "TD", 0 },
    { "Name,Title", ".T", 0 },
    { " Due Date ,Due_date:,#", "dAA", 0 },
    { "Duration (min),Title", "MT", 0 },
    { "Duration (hours),Title", "HT", 0, TRUE },
    { "Hours,Title", "HT", 0, TRUE },
    { "Tool(s),Title", "tT", 0 },
    { "Module,Unit,Title", "S.T", 0 },
    { "week,date,pres1,task,case_study,datacamp", "WDAAAA", 0 },
    { "Week,Lecture,Lab,Reading", "WAAA", 0 },
    /* a topic beside a title is what the section is about, unless it changes within a week */
    { "Topic,Activity", "ST", 0 },
    { "Topic,Section,Activity", ".ST", 0 },
    { "Week,Topic,Activity\n1,A,x\n1,A,y\n2,B,z", "WST", 0 },
    { "Week,Topic,Activity\n1,A,x\n,,y\n2,B,z", "WST", 0 },
    { "Week,Topic,Activity\n1,A,x\n1,B,y", "W.T", 0 },
    { "Week,Topic,Activity\n1,A,x\n,B,y", "W.T", 0 },
    /* doubtful names need cells that agree */
    { "Title,Type\na,live\nb,async", "Tm", 0 },
    { "Title,Type\na,lecture\nb,live\nc,lab", "T.", 0 },
    { "Title,Type", "T.", 0 },
    { "Title,Time\na,45 min\nb,90", "TM", 0 },
    { "Title,Time\na,10:30\nb,9:00", "Th", 0 },
    { "Title,Day\na,1/2/2023", "TD", 0 },
    { "Title,Day\na,Monday", "T.", 0 },
    { "Title,Mode,Format\na,live,async", "Tm.", 0 },
    /* in other languages */
    { "Kurswoche,Inhalt,Tätigkeit,Zeitaufwand,Lehrform,Hinweise", "WSTMmN", 0 },
    { "Lerneinheit,Inhalt,Zeitaufwand", "STM", 0 },
    { "unidad didáctica,Contenidos,Duración estimada,Observación", "STMN", 0 },
    { "Sem.,Thématique,Durée estimée,Modalités,Remarque", "WTMmN", 0 },
    { "Nº da semana,Conteúdo programático,Nome da atividade,Carga horária", "WSTH", 0, TRUE },
    { "Tydz.,Temat zajęć,Czynności,Liczba minut,Tryb zajęć", "WSTMm", 0 },
    { "Zjazd,Tematyka,Wymiar godzin", "STH", 0, TRUE },
    { "Kursvecka,Innehåll,Moment,Antal timmar,Arbetsform", "WSTHm", 0, TRUE },
    { "回,授業内容,活動名,目安時間,実施方法,補足", "WSTMmN", 0 },
    { "周次,教学内容,教学环节,用时,教学形式,教学平台", "WSTMmt", 0 },
    { "محور,المفردات,اسم النشاط,عدد الدقائق,نمط التعلم,وصف", "S.TMmN", 0 },
    { "Nakład pracy,Temat zajęć\n45,a", "MT", 0 },
    { "Nakład pracy,Temat zajęć\nduży,a", ".T", 0 },
    /* where the names stand */
    { "PSYC 3470\nSpring 2023\nTitle,Date\na,2023-01-02", "TD", 2 },
    { "PSYC 3470,\nTitle,Lab\na,b", "AA", 0 },
    { "Title\na", "T", 0 },
    { "Read the chapter\nDiscuss", "T", -1 },
    { "1,8/31/20,PS_01\n2,9/7/20,PS_02", ".DT", -1 },
    { "Lecture,Lab\nx,y", "AA", 0 },
    { "Lecture,2023-01-02\nx,y", "TD", -1 },
    { "Lecture,https://example.org\nx,y", "AA", -1 },
    { "a\n1,2,3", "AAA", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, NULL);
      g_autoptr (PoiseCsvMapping) mapping = poise_csv_guess_mapping (csv);
      g_autoptr (PoiseCsvColumns) columns = poise_csv_columns_new (csv, mapping);
      g_autofree char *kinds = describe_columns (columns);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (kinds, ==, cases[i].kinds);
      g_assert_cmpint (columns->header, ==, cases[i].header);
      g_assert_cmpint (columns->hours, ==, cases[i].hours);
    }
}

static void
test_names (void)
{
  static const char text[] = "case_study,éa, datacamp ,,\"two\nlines\"\n1,2,3,4,5,6";
  static const char *const names[] = { "Case study", "Éa", "Datacamp", "Column 4", "Two lines", "Column 6" };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, NULL);
  g_autoptr (PoiseCsvMapping) mapping = poise_csv_guess_mapping (csv);
  g_autoptr (PoiseCsvColumns) columns = poise_csv_columns_new (csv, mapping);

  g_assert_cmpuint (columns->n_columns, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (columns->names[i], ==, names[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv-cells/modes", test_modes);
  g_test_add_func ("/import/csv-cells/minutes", test_minutes);
  g_test_add_func ("/import/csv-cells/uris", test_uris);
  g_test_add_func ("/import/csv-cells/free-days", test_free_days);
  g_test_add_func ("/import/csv-cells/free-days-of-others", test_free_days_of_others);
  g_test_add_func ("/import/csv-columns/kinds", test_columns);
  g_test_add_func ("/import/csv-columns/names", test_names);
  return g_test_run ();
}
