/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in English. "Meet" is said of
 * deadlines and needs as often as of people, so what is met must be people, a place or a time.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "synchronous", "synchronously", "in real time", "real time session~", "real time discussion~", "real time chat",
  "real time meeting~",
  "live session~", "live class", "live classes", "live lecture~", "live seminar~", "live webinar~", "live meeting~",
  "live call~", "live chat~", "live discussion~", "live debate~", "live workshop~", "live tutorial~", "live stream",
  "live streamed", "live streaming", "livestream", "livestreamed", "live online", "live event~",
  "live presentation~", "live demonstration~", "live demo", "live q&a", "live question~", "live quiz~",
  "live poll~", "live talk~", "live broadcast~", "live on zoom", "live via zoom", "live on teams", "live in class",
  "live together", "live video~", "meet live", "meets live", "join * live", "attend * live", "present * live",
  "^live$",
  "we will * meet", "we'll * meet", "we shall meet", "will be meeting", "we are meeting", "we're meeting",
  "we meet", "you will * meet", "students will * meet", "students meet", "class meets", "class will meet",
  "group~ will * meet", "groups meet", "let's meet", "let us meet", "meet us",
  "meet online", "meet virtually", "meet face to face", "meet in person", "meet in class", "meet in the room",
  "meet weekly", "meet every", "meet each", "meet on", "meet via zoom", "meet via teams", "meet over zoom",
  "meet in zoom", "meet up", "meet together", "meet as a class", "meet as a group", "meet at", "meet from",
  "meet with * instructor", "meet with * teacher", "meet with * tutor", "meet with * advisor",
  "meet with your group", "meet with your team", "meet with me", "meet your group", "meet your team",
  "class meeting~", "online meeting~", "virtual meeting~", "group meeting~", "team meeting~", "weekly meeting~",
  "face to face meeting~", "in person meeting~", "kick off meeting~",
  "zoom meeting~", "zoom session~", "zoom call~", "zoom class~", "zoom lecture~", "zoom room~", "zoom link",
  "zoom webinar~", "zoom id", "zoom conference~", "zoom discussion~", "zoom seminar~", "zoom tutorial~", "on zoom",
  "via zoom", "over zoom", "using zoom", "through zoom", "join zoom", "by zoom",
  "teams meeting~", "teams call~", "teams session~", "on ms teams", "via ms teams", "via teams",
  "on microsoft teams", "via microsoft teams", "on google meet", "via google meet", "google meet session~",
  "on webex", "via webex", "webex meeting~", "webex session~", "on bigbluebutton", "via bigbluebutton",
  "bigbluebutton session~", "bigbluebutton room", "on jitsi", "via jitsi", "adobe connect session~",
  "in adobe connect", "on adobe connect", "via adobe connect", "on skype", "via skype", "skype call~",
  "videoconferenc~", "video conferenc~", "web conferenc~", "webconferenc~", "teleconferenc~", "audio conferenc~",
  "conference call~", "video call~", "videocall~", "video chat", "video meeting~", "webinar", "webinars",
  "^office hours", "virtual office hours", "online office hours", "drop in session~", "virtual classroom",
  "face to face", "in person", "in class discussion~", "in class activit~", "in class exercise~",
  "in class presentation~", "come to class", "attend class", "attend the lecture~", "attend the class",
  "attend the seminar", "attend the session", "attend the workshop", "attend the tutorial", "attend the meeting",
  "attend the webinar", "attend a lecture", "attend a seminar",
  "breakout room~", "breakout session~", "breakout group~", "join the call", "join the meeting", "join the session",
  "join the webinar", "join us on", "join us at", "dial in", "scheduled session~", "scheduled meeting~",
  "at the scheduled time", "chat session~",
  "virtual class", "virtual classes", "one on one call~", "over video", "we'll be meeting", "in class debate~",
  "in class quiz", "^in class", "lab session~", "in room", "in the lecture hall", "in the auditorium",
  "virtual meet up~", "gather online", "gathers online", "gather on zoom", "meet up on", "real time q&a",
  NULL,
};

static const char *const own[] = {
  "asynchronous", "asynchronously", "async", "non synchronous", "non synchronously", "not at the same time",
  "at * own pace", "self paced", "at * own speed", "in * own time", "on * own time", "at * own convenience",
  "at your convenience", "on your own schedule", "self study", "self guided",
  "at any time", "at a time that suits", "at a time of your choice", "at a time of your choosing",
  "at times that suit", "whenever you like", "whenever you want", "whenever it suits", "whenever is convenient",
  "when it suits", "when it is convenient", "when you have time", "any time before", "any time during", "anytime",
  "any time this week", "any time that suits", "on demand",
  "pre recorded", "prerecorded", "recorded lecture~", "recorded video~", "recorded presentation~",
  "recorded webinar~", "recorded talk~", "watch the recording", "watch the recorded", "watch a recording",
  "view the recording", "listen to the recording", "watch recording~",
  "no need to be online at the same time", "need not be online at the same time",
  "do not have to be online at the same time", "does not have to be at the same time",
  "fits your schedule", "suits your schedule", "fit your schedule", "fits your week", "whenever you have",
  "whenever you can", "no set meeting times", "no set times", "no fixed times", "no set class times", "no set time",
  "flexible schedule", "in your free time", "watch the recording * live session~", "recording * live session~",
  NULL,
};

static const char *const neither[] = {
  "meet the", "meet this", "meet these", "meet those", "meet that", "meet all", "meet any", "meet our", "meet its",
  "meet his", "meet her", "meet their", "meet a", "meet an", "meet some", "meet both", "meet each of",
  "meet every requirement~", "meet criteria", "meet standards", "meet requirements", "meet expectations",
  "meet deadlines", "meet with success", "meet with resistance", "meet halfway", "meet my", "meet again",
  "meet in the middle", "meet at a point", "meet at an angle", "meet at right angles", "meet on equal terms",
  "meet on the line", "lines * meet", "edges * meet", "ends meet",
  "synchronous motor~", "synchronous machine~", "synchronous generator~", "synchronous condenser~",
  "synchronous circuit~", "synchronous counter~", "synchronous logic", "synchronous orbit~",
  "synchronous transmission", "synchronous bus", "synchronous call~", "synchronous function~", "synchronous code",
  "synchronous programming", "synchronous i/o", "synchronous and asynchronous", "synchronous vs",
  "synchronous versus asynchronous", "synchronous or asynchronous", "asynchronous and synchronous",
  "asynchronous or synchronous", "asynchronous vs",
  "asynchronous motor~", "asynchronous machine~", "asynchronous generator~", "asynchronous circuit~",
  "asynchronous counter~", "asynchronous logic", "asynchronous transmission", "asynchronous call~",
  "asynchronous function~", "asynchronous code", "asynchronous programming", "asynchronous i/o", "async function~",
  "async await", "async/await", "asynchronous event~",
  "zoom in", "zoom out", "zoom into", "zoom lens~", "zoom level~", "zoom fatigue", "in real time systems",
  "real time system~", "at any time step", "at any time t",
  "in person names", "first in person", "in person or online", "videoconferencing software",
  "video conferencing software", "videoconferencing tool~", "video conferencing tool~",
  "videoconferencing technolog~", "video conferencing technolog~", "history of video conferencing",
  "don't miss", "do not miss", "never miss", "don't forget", "do not forget", "not only", "not just",
  "no later than", "no matter", "no problem", "no doubt", "why not",
  "live music", "live performance~", "live concert~", "live album~", "live band~", "live audience~",
  "live chat support", "live chat with support", "live chat with * support",
  "discussed in class", "covered in class", "seen in class", "learned in class", "learnt in class",
  "started in class", "began in class", "used in class", "introduced in class", "in room temperature",
  NULL,
};

static const char *const not_after[] = {
  "no", "not", "don't", "do not", "does not", "doesn't", "won't", "will not", "cannot", "can't", "never", "without",
  "instead of", "rather than", "isn't", "aren't", "wasn't", "neither", "nor", "no longer", "recording of",
  "recordings of", "recording from", "recordings from", "recorded", "missed", "miss", "transcript of",
  "slides from", "slides of", "summary of", "notes from", "write about", "essay on", "read about", "reading on",
  "article on", "chapter on", "article about", "history of", "definition of", "define", "compare",
  "difference between", "differences between", "theory of", "replaces", "replace", "replacing", "minutes of",
  "report on", "report about", "reflect on", "case study on", "paper on", "paper about", "video about",
  "podcast about",
  NULL,
};

static const char *const not_next[] = {
  "before", "after", "prepare for", "preparation for", "preparing for", "ahead of", "since", "until", "how", "why",
  NULL,
};

static const char *const not_before[] = {
  "is cancelled", "is canceled", "are cancelled", "are canceled", "was cancelled", "was canceled",
  "has been cancelled", "has been canceled", "cancelled", "canceled", "is not required", "is not mandatory",
  "recording", "recordings", "transcript", "replay", "archive", "slides",
  NULL,
};

static const char *const not_around[] = { NULL };

static const char *const turn[] = {
  "but", "however", "although", "though", "except", "instead", "so", "then", "because",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_en = {
  "en",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
