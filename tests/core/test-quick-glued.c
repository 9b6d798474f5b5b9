/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Quick entry in languages that put no blanks: what comes off a word, and above all what stays in the title.
 */

#include "core/poise-outline.h"
#include "core/poise-quick-numerals.h"
#include "quick-cases.h"

#include <string.h>

typedef struct
{
  PoiseQuickWords kind;
  const char *list;
} Words;

static const Words japanese[] = {
  { POISE_QUICK_WORDS_SYNCHRONOUS, "ライブ;リアルタイム;同期;,一緒に" },
  { POISE_QUICK_WORDS_ASYNCHRONOUS, "非同期;オンデマンド;自分のペース" },
  { POISE_QUICK_WORDS_PLANNING, ",計画" },
  { POISE_QUICK_WORDS_HOURS, "時間;h" },
  { POISE_QUICK_WORDS_MINUTES, "分;分間;min" },
  { POISE_QUICK_WORDS_BINDING, "毎日;毎週;最初の;残り" },
  { POISE_QUICK_WORDS_FOLLOWING, "ごと;以内" },
  { POISE_QUICK_WORDS_LEADING, "約;およそ" },
  { POISE_QUICK_WORDS_JOINING, "と" },
  { POISE_QUICK_WORDS_COUNTING, "章;第;演習" },
  { POISE_QUICK_WORDS_SECTION, "第#週;第#回;#週目;週" },
};

static const Words chinese[] = {
  { POISE_QUICK_WORDS_SYNCHRONOUS, "实时;同步;直播" },
  { POISE_QUICK_WORDS_ASYNCHRONOUS, "异步;自学" },
  { POISE_QUICK_WORDS_HOURS, "小时;个小时;时;h" },
  { POISE_QUICK_WORDS_MINUTES, "分钟;分;min" },
  { POISE_QUICK_WORDS_BINDING, "每天;每周;前;后" },
  { POISE_QUICK_WORDS_LEADING, "约;大约;共" },
  { POISE_QUICK_WORDS_JOINING, "零;又" },
  { POISE_QUICK_WORDS_COUNTING, "章;第;练习" },
  { POISE_QUICK_WORDS_SECTION, "第#周;周;第#单元;单元" },
};

static const Words arabic[] = {
  { POISE_QUICK_WORDS_SYNCHRONOUS, "مباشر;متزامن" },
  { POISE_QUICK_WORDS_ASYNCHRONOUS, "غير متزامن" },
  { POISE_QUICK_WORDS_HOURS, "س;ساعة;ساعات;ساعتان;ساعتين" },
  { POISE_QUICK_WORDS_MINUTES, "د;دقيقة;دقائق;دقيقتان;دقيقتين" },
  { POISE_QUICK_WORDS_BINDING, "في;خلال;كل" },
  { POISE_QUICK_WORDS_FOLLOWING, "أو;ونصف;إلا" },
  { POISE_QUICK_WORDS_LEADING, "لمدة" },
  { POISE_QUICK_WORDS_JOINING, "و" },
};

static PoiseQuickVocabulary *
make_vocabulary (const Words *words, guint n_words)
{
  PoiseQuickVocabulary *vocabulary = poise_quick_vocabulary_new ();

  for (guint i = 0; i < n_words; i++)
    poise_quick_vocabulary_add (vocabulary, words[i].kind, words[i].list);
  poise_quick_vocabulary_add_english (vocabulary);
  return vocabulary;
}

static void
test_japanese (void)
{
  static const QuickCase cases[] = {
    { "読む 90分、非同期", "読む", 90, ASYNC },
    { "討論、45分、オンデマンド", "討論", 45, ASYNC },
    { "読む90分 非同期", "読む", 90, ASYNC },
    { "読む90分、非同期", "読む", 90, ASYNC },
    { "討論（45分、同期）", "討論", 45, SYNC },
    { "ライブ：討論", "討論", NONE, SYNC },
    { "読書９０分", "読書", 90, OPEN },
    { "読書90分間", "読書", 90, OPEN },
    { "映画1時間30分", "映画", 90, OPEN },
    { "映画1時間と30分、同期", "映画", 90, SYNC },
    { "映画1.5時間", "映画", 90, OPEN },
    { "セミナー45分", "セミナー", 45, OPEN },
    { "演習90分", "演習", 90, OPEN },
    { "토론45min", "토론", 45, OPEN },
    { "B2B取引45分", "B2B取引", 45, OPEN },
    { "講義45分、カント", "講義、カント", 45, OPEN },
    { "講義 約45分 カント", "講義 カント", 45, OPEN },
    { "読書 約90分", "読書", 90, OPEN },
    /* What stays */
    { "読む、書く、話す", "読む、書く、話す", NONE, OPEN },
    { "講義：カント", "講義：カント", NONE, OPEN },
    { "中国史第2時間", "中国史第2時間", NONE, OPEN },
    { "音読を毎日30分", "音読を毎日30分", NONE, OPEN },
    { "読む30分から45分", "読む30分から45分", NONE, OPEN },
    { "読む30～45分", "読む30～45分", NONE, OPEN },
    { "予約45分", "予約45分", NONE, OPEN },
    { "競走45m", "競走45m", NONE, OPEN },
    { "第1、2章を読む", "第1、2章を読む", NONE, OPEN },
    { "90分の討論", "90分の討論", NONE, OPEN },
    { "読む90", "読む90", NONE, OPEN },
    { "1時間と30", "1時間と30", NONE, OPEN },
    { "午後1：30", "午後1：30", NONE, OPEN },
    { "B2B", "B2B", NONE, OPEN },
    { "H2O 45min", "H2O", 45, OPEN },
    { "Reading90min", "Reading90min", NONE, OPEN },
    { "、", "、", NONE, OPEN },
    { "（", "（", NONE, OPEN },
    { "分45分", "分", 45, OPEN },
    { "非同期90分", "非同期", 90, ASYNC },
    { "同期 45分", "同期", 45, SYNC },
    { "約45分 同期", "約45分", NONE, SYNC },
  };
  g_autoptr (PoiseQuickVocabulary) vocabulary = make_vocabulary (japanese, G_N_ELEMENTS (japanese));

  quick_cases_check (vocabulary, cases, G_N_ELEMENTS (cases));
}

static void
test_chinese (void)
{
  static const QuickCase cases[] = {
    { "讨论45分钟，异步", "讨论", 45, ASYNC },
    { "讨论 45分钟；直播", "讨论", 45, SYNC },
    { "讨论1小时零5分，同步", "讨论", 65, SYNC },
    { "讨论2个小时", "讨论", 120, OPEN },
    { "练习45分钟", "练习", 45, OPEN },
    { "阅读，写作", "阅读，写作", NONE, OPEN },
    { "上午9时", "上午9时", NONE, OPEN },
    { "上午9时30分", "上午9时30分", NONE, OPEN },
    { "课前30分钟", "课前30分钟", NONE, OPEN },
    { "讨论10到15分钟", "讨论10到15分钟", NONE, OPEN },
    { "讨论5分钟至10分钟", "讨论5分钟至10分钟", NONE, OPEN },
    { "预约45分钟", "预约45分钟", NONE, OPEN },
    { "自学 60分钟", "自学", 60, ASYNC },
    { "自学60分钟", "自学", 60, ASYNC },
    { "自学，约60分钟", "自学", 60, ASYNC },
    { "60分钟：直播", "直播", 60, SYNC },
  };
  g_autoptr (PoiseQuickVocabulary) vocabulary = make_vocabulary (chinese, G_N_ELEMENTS (chinese));

  quick_cases_check (vocabulary, cases, G_N_ELEMENTS (cases));
}

static void
test_arabic (void)
{
  static const QuickCase cases[] = {
    { "نقاش ١ س و٣٠ د", "نقاش", 90, OPEN },
    { "نقاش ١ س و٣٠ د، مباشر", "نقاش", 90, SYNC },
    { "نقاش ساعة و٣٠ دقيقة", "نقاش", 90, OPEN },
    { "نقاش لمدة ساعتين و15 دقيقة، غير متزامن", "نقاش", 135, ASYNC },
    { "نقاش ٣ ساعات و٣٠د", "نقاش", 210, OPEN },
    { "نقاش ٣ ساعات و ٣٠ دقيقة", "نقاش", 210, OPEN },
    { "نقاش (ساعة و٣٠ دقيقة، مباشر)", "نقاش", 90, SYNC },
    /* The dual says two by itself */
    { "نقاش ساعتان", "نقاش", 120, OPEN },
    { "نقاش ساعتين، مباشر", "نقاش", 120, SYNC },
    { "نقاش لمدة ساعتين", "نقاش", 120, OPEN },
    { "نقاش (ساعتان، مباشر)", "نقاش", 120, SYNC },
    { "نقاش ساعتان و٣٠ د", "نقاش", 150, OPEN },
    { "نقاش ساعتان و ٣٠ دقيقة", "نقاش", 150, OPEN },
    { "نقاش دقيقتان", "نقاش", 2, OPEN },
    /* What stays */
    { "ساعتان", "ساعتان", NONE, OPEN },
    { "نقاش كل ساعتين", "نقاش كل ساعتين", NONE, OPEN },
    { "نقاش في ساعتين", "نقاش في ساعتين", NONE, OPEN },
    { "نقاش ساعتين ونصف", "نقاش ساعتين ونصف", NONE, OPEN },
    { "نقاش ساعتين إلا ربعًا", "نقاش ساعتين إلا ربعًا", NONE, OPEN },
    { "نقاش ساعتين أو ثلاث", "نقاش ساعتين أو ثلاث", NONE, OPEN },
    { "صفحتان", "صفحتان", NONE, OPEN },
    { "قراءة صفحتين", "قراءة صفحتين", NONE, OPEN },
    { "نقاش ساعة", "نقاش ساعة", NONE, OPEN },
    { "نقاش ساعات و٣٠ دقيقة", "نقاش ساعات و٣٠ دقيقة", NONE, OPEN },
    { "٥ كتب و٣٠ دقيقة", "٥ كتب و٣٠ دقيقة", NONE, OPEN },
    { "نقاش في ساعة و٣٠ دقيقة", "نقاش في ساعة و٣٠ دقيقة", NONE, OPEN },
    { "كتاب و٣٠ صورة", "كتاب و٣٠ صورة", NONE, OPEN },
  };
  g_autoptr (PoiseQuickVocabulary) vocabulary = make_vocabulary (arabic, G_N_ELEMENTS (arabic));

  quick_cases_check (vocabulary, cases, G_N_ELEMENTS (cases));
}

/* Numerals that are no digits say a time only in a word of their own, with a unit that is more than a letter. */
static void
test_numerals (void)
{
  static const QuickCase chinese_cases[] = {
    { "讨论 一小时", "讨论", 60, OPEN },
    { "讨论，两个小时，同步", "讨论", 120, SYNC },
    { "讨论（四十五分钟）", "讨论", 45, OPEN },
    { "讨论 一小时三十分", "讨论", 90, OPEN },
    { "讨论 十二小时", "讨论", 720, OPEN },
    { "讨论 半小时", "讨论", 30, OPEN },
    { "讨论 约半个小时", "讨论", 30, OPEN },
    { "自学 两小时", "自学", 120, ASYNC },
    { "九十九分钟 讨论", "讨论", 99, OPEN },
    /* What stays */
    { "讨论 一起", "讨论 一起", NONE, OPEN },
    { "讨论 一个", "讨论 一个", NONE, OPEN },
    { "讨论 三十", "讨论 三十", NONE, OPEN },
    { "讨论 十分", "讨论 十分", NONE, OPEN },
    { "讨论 一时", "讨论 一时", NONE, OPEN },
    { "讨论 半分钟", "讨论 半分钟", NONE, OPEN },
    { "讨论下一小时", "讨论下一小时", NONE, OPEN },
    { "讨论 一两小时", "讨论 一两小时", NONE, OPEN },
    { "讨论 一个半小时", "讨论 一个半小时", NONE, OPEN },
    { "讨论 一百二十分钟", "讨论 一百二十分钟", NONE, OPEN },
    { "一小时的讨论", "一小时的讨论", NONE, OPEN },
    { "一小时", "一小时", NONE, OPEN },
  };
  static const QuickCase japanese_cases[] = {
    { "読書 一時間", "読書", 60, OPEN },
    { "読書、一時間三十分、非同期", "読書", 90, ASYNC },
    { "読書 三十分間", "読書", 30, OPEN },
    { "読書 十分", "読書 十分", NONE, OPEN },
    { "読書 一時間目", "読書 一時間目", NONE, OPEN },
    { "毎日 一時間", "毎日 一時間", NONE, OPEN },
    { "一番 読む", "一番 読む", NONE, OPEN },
  };
  g_autoptr (PoiseQuickVocabulary) zh = make_vocabulary (chinese, G_N_ELEMENTS (chinese));
  g_autoptr (PoiseQuickVocabulary) ja = make_vocabulary (japanese, G_N_ELEMENTS (japanese));

  quick_cases_check (zh, chinese_cases, G_N_ELEMENTS (chinese_cases));
  quick_cases_check (ja, japanese_cases, G_N_ELEMENTS (japanese_cases));
  g_assert_cmpint (poise_quick_entry_parse_minutes ("一小时", zh), ==, 60);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("四十五", zh), ==, POISE_UNSET);
}

static void
test_numeral_values (void)
{
  static const struct
  {
    const char *text;
    int value;
    const char *after;
  } cases[] = {
    { "一", 1, "" },       { "九周", 9, "周" },     { "十", 10, "" },      { "十二周", 12, "周" }, { "二十", 20, "" },
    { "九十九", 99, "" },  { "两小时", 2, "小时" }, { "十十", 10, "十" },  { "三四", 3, "四" },    { "两十", 2, "十" },
    { "二十两", 20, "两" }, { "百", 0, "百" },       { "", 0, "" },         { "3", 0, "3" },
  };
  static const char twelve[] = "十二";
  int value;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *after = poise_quick_skip_numeral (cases[i].text, cases[i].text + strlen (cases[i].text), &value);

      g_assert_cmpint (value, ==, cases[i].value);
      g_assert_cmpstr (after, ==, cases[i].after);
    }
  poise_quick_skip_numeral (twelve, twelve + strlen ("十"), &value);
  g_assert_cmpint (value, ==, 10);
  poise_quick_skip_numeral (twelve, twelve, &value);
  g_assert_cmpint (value, ==, 0);
}

static void
test_numbered_sections (void)
{
  static const char *const headings[] = { "第三周", "第十二周：阅读", "第一单元", "第3周", NULL };
  static const char *const japanese_headings[] = { "第三回：カント", "三週目：カント", NULL };
  static const char *const titles[] = { "周三", "周一：讨论", "第周", "三周", "第三周阅读", "单元一起", "第一百周", NULL };
  g_autoptr (PoiseQuickVocabulary) zh = make_vocabulary (chinese, G_N_ELEMENTS (chinese));
  g_autoptr (PoiseQuickVocabulary) ja = make_vocabulary (japanese, G_N_ELEMENTS (japanese));

  for (guint i = 0; headings[i] != NULL; i++)
    {
      g_autofree char *title = poise_outline_read_heading (headings[i], zh);

      g_assert_cmpstr (title, ==, headings[i]);
    }
  for (guint i = 0; titles[i] != NULL; i++)
    {
      g_test_message ("“%s”", titles[i]);
      g_assert_null (poise_outline_read_heading (titles[i], zh));
    }
  for (guint i = 0; japanese_headings[i] != NULL; i++)
    {
      g_autofree char *title = poise_outline_read_heading (japanese_headings[i], ja);

      g_assert_cmpstr (title, ==, japanese_headings[i]);
    }
}

/* What the Minutes entry shows is what it reads. */
static void
test_minutes (void)
{
  g_autoptr (PoiseQuickVocabulary) ja = make_vocabulary (japanese, G_N_ELEMENTS (japanese));
  g_autoptr (PoiseQuickVocabulary) ar = make_vocabulary (arabic, G_N_ELEMENTS (arabic));

  g_assert_cmpint (poise_quick_entry_parse_minutes ("1時間30分", ja), ==, 90);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("1時間と30分", ja), ==, 90);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("読む30分", ja), ==, POISE_UNSET);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("١ س و٣٠ د", ar), ==, 90);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("ساعة و٣٠ دقيقة", ar), ==, 90);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("ساعتان", ar), ==, 120);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("ساعتين و٣٠ دقيقة", ar), ==, 150);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("دقيقتان", ar), ==, 2);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("صفحتان", ar), ==, POISE_UNSET);
  g_assert_cmpint (poise_quick_entry_parse_minutes ("و٣٠ دقيقة", ar), ==, POISE_UNSET);
}

/* A pasted outline is read as typed lines are. */
static void
test_outline (void)
{
  g_autoptr (PoiseQuickVocabulary) vocabulary = make_vocabulary (japanese, G_N_ELEMENTS (japanese));
  g_autoptr (PoiseOutline) outline = poise_outline_parse ("第3週：カント\n- 討論、45分、同期\n- 読む90分、非同期\n", vocabulary);
  const PoiseOutlineSection *section = g_ptr_array_index (outline->sections, 0);
  const PoiseActivity *debate = g_ptr_array_index (section->activities, 0);
  const PoiseActivity *reading = g_ptr_array_index (section->activities, 1);

  g_assert_cmpstr (section->title, ==, "第3週：カント");
  g_assert_cmpstr (debate->title, ==, "討論");
  g_assert_cmpint (debate->minutes, ==, 45);
  g_assert_cmpint (debate->mode, ==, SYNC);
  g_assert_cmpstr (reading->title, ==, "読む");
  g_assert_cmpint (reading->minutes, ==, 90);
  g_assert_cmpint (reading->mode, ==, ASYNC);
}

static void
check_random_lines (const PoiseQuickVocabulary *vocabulary, const char *const *pieces)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (int round = 0; round < 10000; round++)
    {
      g_autoptr (GString) line = g_string_new (NULL);
      g_autoptr (PoiseQuickEntry) entry = NULL;

      for (int i = g_rand_int_range (random, 1, 9); i > 0; i--)
        {
          g_string_append (line, pieces[g_rand_int_range (random, 0, (int) g_strv_length ((char **) pieces))]);
          if (g_rand_int_range (random, 0, 3) == 0)
            g_string_append_c (line, ' ');
        }
      entry = poise_quick_entry_parse (line->str, vocabulary, POISE_QUICK_NOTHING);
      g_test_message ("“%s” → “%s”", line->str, entry->title);
      g_assert_true (g_utf8_validate (entry->title, -1, NULL));
      g_assert_true (quick_cases_is_taken_from (entry->title, line->str));
      g_assert_cmpstr (entry->title, !=, "");
      g_assert_cmpint (entry->minutes, <=, POISE_MINUTES_MAX);
    }
}

static void
test_random_lines (void)
{
  static const char *const east[] = { "読む", "90", "分", "時間", "と", "、", "（", "）", "：", "同期", "非同期", "約",
                                      "第", "から", "1", "，", "B2", "m", ":30", "毎日", "計画", "９", "ー", "一", "十", "半", NULL };
  static const char *const south[] = { "نقاش", "و", "٣٠", "دقيقة", "د", "ساعة", "ساعتين", "س", "١", "،", "مباشر",
                                       "في", "(", ")", "و٣٠", "½", "دقيقتان", NULL };
  g_autoptr (PoiseQuickVocabulary) ja = make_vocabulary (japanese, G_N_ELEMENTS (japanese));
  g_autoptr (PoiseQuickVocabulary) ar = make_vocabulary (arabic, G_N_ELEMENTS (arabic));
  g_autoptr (PoiseQuickEntry) blank = poise_quick_entry_parse (" \u3000", ja, POISE_QUICK_NOTHING);

  g_assert_cmpstr (blank->title, ==, "");
  check_random_lines (ja, east);
  check_random_lines (ar, south);
}

/* A word without end takes as long as its length says. */
static void
test_long_word (void)
{
  g_autoptr (PoiseQuickVocabulary) vocabulary = make_vocabulary (japanese, G_N_ELEMENTS (japanese));
  g_autoptr (GString) line = g_string_new ("読む");
  g_autoptr (PoiseQuickEntry) entry = NULL;

  for (int i = 0; i < 50000; i++)
    g_string_append (line, i % 2 == 0 ? "1時間" : "2時と");
  g_string_append (line, "読む45分");
  entry = poise_quick_entry_parse (line->str, vocabulary, POISE_QUICK_NOTHING);
  g_assert_cmpint (entry->minutes, ==, 45);
  g_assert_true (g_str_has_suffix (entry->title, "読む"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/quick-glued/japanese", test_japanese);
  g_test_add_func ("/core/quick-glued/chinese", test_chinese);
  g_test_add_func ("/core/quick-glued/arabic", test_arabic);
  g_test_add_func ("/core/quick-glued/numerals", test_numerals);
  g_test_add_func ("/core/quick-glued/numeral-values", test_numeral_values);
  g_test_add_func ("/core/quick-glued/numbered-sections", test_numbered_sections);
  g_test_add_func ("/core/quick-glued/minutes", test_minutes);
  g_test_add_func ("/core/quick-glued/outline", test_outline);
  g_test_add_func ("/core/quick-glued/random-lines", test_random_lines);
  g_test_add_func ("/core/quick-glued/long-word", test_long_word);
  return g_test_run ();
}
