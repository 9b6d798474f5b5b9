/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in Swedish.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "synkron", "synkront", "synkrona", "i realtid", "samtidigt online",
  "livemöte", "livemöten", "livemötet", "live möte~", "live seminarium", "live seminarier", "liveseminarium",
  "livesession~", "live session~", "liveföreläsning~", "live föreläsning~", "livesänd~", "live sändning~",
  "livesändning~", "livestream~", "live webbinarium", "livechatt", "live chatt", "live på", "live via",
  "live i zoom", "livediskussion~", "live diskussion~", "livepass", "live online", "^live$",
  "vi träffas", "vi ses på", "vi ses i", "vi ses kl", "vi ses den", "vi ses via", "vi möts", "träffas vi",
  "ses vi på", "ses vi i", "möts vi", "ni träffas", "ni möts", "ni ses", "träffas ni", "gruppen träffas",
  "grupperna träffas", "studenterna träffas", "träffa din grupp", "träffa er grupp", "träffas online",
  "träffas i zoom", "träffas på", "träffas i sal", "träffas på plats",
  "gruppmöte~", "gruppträff~", "kursträff~", "onlineträff~", "online träff~", "onlinemöte~", "online möte~",
  "nätträff~", "veckomöte~", "uppstartsmöte~", "fysisk träff", "fysiska träffar", "campusträff~", "på campus",
  "på plats", "digitalt möte", "digitala möten", "digital träff", "digitala träffar", "virtuellt möte",
  "virtuellt klassrum",
  "videomöte~", "videokonferens~", "video konferens~", "videosamtal~", "webbkonferens~", "webbmöte~",
  "telefonkonferens~", "telefonmöte~", "webbinarium", "webbinarier", "webbinariet", "webinar", "webinarium",
  "webinarier", "ljudkonferens~",
  "zoommöte~", "zoom möte~", "zoomträff~", "zoom träff~", "zoomseminari~", "zoom seminari~", "zoomlänk~",
  "zoom länk~", "zoomrum~", "zoom rum~", "zoomsession~", "i zoom", "på zoom", "via zoom", "över zoom", "teamsmöte~",
  "teams möte~", "via teams", "i teams kl", "på teams kl", "via google meet", "via jitsi", "via skype",
  "i adobe connect", "via webex", "grupprum i zoom", "drop in handledning", "delta i seminariet", "delta i mötet",
  "delta i föreläsningen", "delta på seminariet", "närvara vid",
  "live inför", "i sal", "i hörsal", "i föreläsningssalen", "träffas fysiskt", "fysiskt möte", "på nätet live",
  NULL,
};

static const char *const own[] = {
  "asynkron", "asynkront", "asynkrona", "icke synkron~", "inte synkront", "ej synkront",
  "i * egen takt", "i egen takt", "i din takt", "i er takt", "i valfri takt", "på egen tid", "på din egen tid",
  "när som helst", "när du vill", "när ni vill", "när det passar", "när du har tid", "när du själv vill",
  "vid en tidpunkt som passar", "valfri tid", "valfri tidpunkt", "självstudier", "självstudie", "självstudium",
  "oberoende av tid", "flexibelt i tid",
  "förinspelad", "förinspelade", "förinspelat", "inspelad föreläsning", "inspelade föreläsning~", "inspelad film",
  "inspelade film~", "titta på inspelningen", "se inspelningen", "lyssna på inspelningen",
  "inga fasta tider", "utan fasta tider", "utan fasta träffar", "när det passar dig", "när det passar er",
  "när ni har tid", "när du kan", "när du hinner", "flexibla tider",
  NULL,
};

static const char *const neither[] = {
  "synkroniserad", "synkroniserade", "synkronisera", "synkronisering", "synkronmotor~", "synkronmaskin~",
  "synkrona maskin~", "asynkronmotor~", "asynkronmaskin~", "asynkron programmering", "asynkrona anrop",
  "synkrona anrop", "synkron och asynkron", "synkrona och asynkrona", "asynkron och synkron",
  "asynkrona och synkrona", "synkront och asynkront", "synkron eller asynkron", "synkront eller asynkront",
  "på plats i listan", "på plats ett", "inte bara", "inte minst", "missa inte", "glöm inte", "i realtidssystem",
  "linjerna möts", "linjer möts",
  "livemusik", "live musik", "livekonsert~", "spelade live", "spelar live", "livealbum", "liveskiva",
  "liveinspelning~",
  NULL,
};

static const char *const not_after[] = {
  "ingen", "inga", "inget", "ej", "utan", "aldrig", "istället för", "i stället för", "varken", "inspelning av",
  "inspelningen av", "inspelningar av", "inspelningen från", "sammanfattning av", "missat", "missade",
  "skillnaden mellan", "skillnader mellan", "definition av", "definiera", "jämför", "artikel om", "text om",
  "kapitel om", "protokoll", "rapport om", "uppsats om", "video om", "podd om", "vad är",
  NULL,
};

static const char *const not_next[] = {
  "före", "efter", "inför", "innan", "förbered dig inför", "förbered er inför",
  NULL,
};

static const char *const not_before[] = {
  "ställs in", "inställt", "inställd", "inställda", "är inställt", "är inte obligatorisk~", "inspelning",
  "inspelningar",
  NULL,
};

static const char *const not_around[] = {
  "inte",
  NULL,
};

static const char *const turn[] = {
  "men", "utom", "dock", "däremot", "så", "då", "därför",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_sv = {
  "sv",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
