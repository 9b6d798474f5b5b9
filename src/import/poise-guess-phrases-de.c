/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in German. Compounds are many: "~"
 * stands for what is put together with the word.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "synchron", "synchrone", "synchronen", "synchroner", "synchrones", "in echtzeit", "zeitgleich",
  "live sitzung~", "live session~", "live treffen", "livetreffen", "live vorlesung~", "livevorlesung~",
  "live seminar~", "live veranstaltung~", "live stream", "livestream", "live webinar~", "live diskussion~",
  "live chat~", "live termin~", "live online", "live meeting~", "live schaltung~", "live übertragung~",
  "live unterricht", "live workshop~", "live sprechstunde~", "live fragerunde~", "live teilnehmen",
  "live zugeschaltet", "live dabei", "live per", "live über", "live via", "live in", "^live$",
  "wir treffen uns", "treffen wir uns", "treffen sie sich", "trefft ihr euch", "treffen sich", "ihr trefft euch",
  "sie treffen sich", "triff dich", "treffen wir~ in", "wir sehen uns am", "wir sehen uns um", "wir sehen uns in",
  "sehen wir uns am",
  "gruppentreffen", "online treffen", "onlinetreffen", "präsenztreffen", "wochentreffen", "teamtreffen",
  "kick off treffen", "auftakttreffen", "präsenzsitzung~", "präsenztermin~", "präsenzveranstaltung~",
  "präsenzphase~", "in präsenz", "vor ort",
  "videokonferenz~", "~videokonferenz", "video konferenz~", "webkonferenz~", "telefonkonferenz~",
  "online konferenz~", "videocall~", "video call~", "videochat~", "videogespräch~", "videositzung~", "webinar",
  "webinare", "webinars", "online seminar~", "online sitzung~", "onlinesitzung~", "online sprechstunde~",
  "^sprechstunde", "virtuelle sprechstunde~", "virtuelles klassenzimmer", "virtuellen klassenzimmer",
  "virtuelle sitzung~",
  "zoom sitzung~", "zoom meeting~", "zoom treffen", "zoom konferenz~", "zoom raum", "zoom link", "zoom call~",
  "zoom termin~", "zoom session~", "per zoom", "über zoom", "via zoom", "auf zoom", "mit zoom", "bei zoom",
  "teams sitzung~", "teams meeting~", "per teams", "über teams", "via teams", "über bigbluebutton",
  "in bigbluebutton", "per bigbluebutton", "bbb raum", "bbb sitzung~", "über bbb", "in bbb", "über webex",
  "per webex", "über jitsi", "per jitsi",
  "zur gleichen zeit", "gemeinsamer termin", "gemeinsame sitzung~", "nehmen sie * sitzung * teil",
  "nehmen sie * vorlesung teil", "nehmen sie * seminar teil", "breakout~",
  "live vor", "live und", "live mit", "gemeinsames treffen", "wöchentliches treffen", "persönliches treffen",
  "erstes treffen", "in raum", "im hörsaal", "im seminarraum", "online vorlesung live", "persönlich treffen",
  "zeitgleich online",
  NULL,
};

static const char *const own[] = {
  "asynchron", "asynchrone", "asynchronen", "asynchroner", "asynchrones", "nicht synchron", "nicht zeitgleich",
  "zeitversetzt", "zeitunabhängig", "zeitlich unabhängig", "zeitlich flexibel", "zeit und ortsunabhängig",
  "zeit~ und ortsunabhängig", "orts und zeitunabhängig",
  "im eigenen tempo", "in eigenem tempo", "in ihrem * tempo", "in deinem * tempo", "in eurem * tempo",
  "eigenes lerntempo", "im eigenen lerntempo", "selbstgesteuert~", "im selbststudium", "selbststudium",
  "selbstlern~", "jederzeit", "wann immer", "wann sie wollen", "wann sie möchten", "wann es ihnen passt",
  "wann es dir passt", "zu einem zeitpunkt ihrer wahl", "zu einer zeit ihrer wahl", "freie zeiteinteilung",
  "freier zeiteinteilung",
  "aufgezeichnete vorlesung~", "aufgezeichnete~ vortrag~", "aufgezeichnetes video~", "aufgezeichneten vorlesung~",
  "die aufzeichnung an", "schauen sie * aufzeichnung", "sehen sie * aufzeichnung", "vorab aufgezeichnet~",
  "zeitlich ungebunden", "ohne feste termine", "ohne festen termin", "ohne feste zeiten", "wann immer es",
  "bei freier zeiteinteilung", "wenn sie zeit haben", "wenn es ihnen passt", "wenn es dir passt",
  NULL,
};

static const char *const neither[] = {
  "treffen wir eine", "treffen wir entscheidung~", "treffen sie eine", "treffen sie die",
  "treffen sich die geraden", "treffen sich zwei geraden", "entscheidung~ treffen", "auswahl treffen",
  "maßnahmen treffen", "synchronisiert~", "synchronisier~", "synchronmaschine~", "synchronmotor~",
  "synchrone maschine~", "asynchronmaschine~", "asynchronmotor~", "asynchrone maschine~",
  "asynchrone programmierung", "asynchrone übertragung", "synchrone übertragung", "synchrone und asynchrone~",
  "synchroner und asynchroner", "synchronen und asynchronen", "asynchrone und synchrone~",
  "asynchroner und synchroner", "synchron oder asynchron", "synchrone oder asynchrone", "zoom stufe~",
  "live in der", "live in den", "live in einem", "live in einer", "echtzeitsystem~", "nicht nur", "nicht vergessen",
  "nicht verpassen", "verpassen sie nicht", "vor ort recherch~",
  "livemusik", "live musik", "live konzert~", "livekonzert~", "live album~", "live auftritt~", "live aufnahme~",
  NULL,
};

static const char *const not_after[] = {
  "kein", "keine", "keinen", "keinem", "keiner", "ohne", "statt", "anstatt", "anstelle", "nie", "niemals", "weder",
  "noch nie", "aufzeichnung der", "aufzeichnung des", "aufzeichnung von", "aufzeichnungen der", "protokoll der",
  "zusammenfassung der", "folien der", "unterschied zwischen", "definition", "definieren sie", "vergleichen sie",
  "artikel über", "text über", "kapitel über", "versäumt", "verpasst", "protokoll", "bericht über", "aufsatz über",
  "video über", "podcast über", "was bedeutet",
  NULL,
};

static const char *const not_next[] = {
  "vor", "nach", "vor der", "vor dem", "nach der", "nach dem", "vorbereitung auf", "bereiten sie sich auf",
  NULL,
};

static const char *const not_before[] = {
  "fällt aus", "fallen aus", "fällt * aus", "abgesagt", "aufzeichnung", "aufzeichnungen",
  NULL,
};

static const char *const not_around[] = {
  "nicht", "mitschnitt", "entfällt", "entfallen",
  NULL,
};

static const char *const turn[] = {
  "aber", "sondern", "jedoch", "doch", "außer", "dann", "deshalb", "daher",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_de = {
  "de",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
