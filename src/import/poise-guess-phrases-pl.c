/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in Polish.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "synchroniczny", "synchroniczna", "synchroniczne", "synchronicznie", "synchronicznych", "synchronicznego",
  "synchronicznej", "synchronicznym", "w czasie rzeczywistym", "na żywo", "w tym samym czasie",
  "spotkamy się", "spotykamy się", "spotkajmy się", "zobaczymy się w", "zobaczymy się o", "widzimy się w",
  "widzimy się o", "widzimy się na", "spotkacie się", "spotykacie się", "spotkają się", "spotykają się online",
  "spotkaj się z", "spotkajcie się", "będziemy się spotykać", "łączymy się", "połączymy się",
  "spotkanie online", "spotkania online", "spotkaniu online", "spotkanie na zoomie", "spotkanie na zoom",
  "spotkanie w zoom", "spotkanie przez zoom", "spotkanie w teams", "spotkanie na teams", "spotkanie grupy",
  "spotkanie zespołu", "spotkanie wirtualne", "spotkanie stacjonarne", "spotkania stacjonarne",
  "cotygodniowe spotkanie", "zajęcia stacjonarne", "zajęcia online na", "stacjonarnie", "twarzą w twarz",
  "osobiste spotkanie",
  "wideokonferencj~", "wideo konferencj~", "videokonferencj~", "telekonferencj~", "konferencja telefoniczna",
  "rozmowa wideo", "rozmowy wideo", "wideorozmow~", "wideoczat~", "webinar", "webinarium", "webinaria", "webinarze",
  "webinaru", "konsultacje online", "^konsultacje", "wirtualna klasa", "wirtualnej klasie", "transmisja na żywo",
  "na zoomie", "przez zoom", "przez zooma", "w zoomie", "za pomocą zoom~", "link do zoom~", "pokój zoom",
  "na teamsach", "przez teams", "w ms teams o", "na ms teams", "przez ms teams", "przez google meet",
  "na google meet", "przez webex", "przez jitsi", "przez skype", "przez bigbluebutton", "weź udział w spotkaniu",
  "weź udział w zajęciach", "pokoje grupowe", "pokojach grupowych",
  "w sali", "na sali wykładowej", "osobiście w",
  NULL,
};

static const char *const own[] = {
  "asynchroniczny", "asynchroniczna", "asynchroniczne", "asynchronicznie", "asynchronicznych", "asynchronicznego",
  "asynchronicznej", "asynchronicznym", "niesynchroniczn~", "nie synchronicznie",
  "we własnym tempie", "w * własnym tempie", "własnym tempem", "w swoim tempie", "w dowolnym czasie",
  "w dowolnym momencie", "w dowolnym terminie", "o dowolnej porze", "o dowolnej godzinie", "kiedy chcesz",
  "kiedy chcecie", "kiedy ci pasuje", "gdy masz czas", "kiedy masz czas", "w dogodnym * czasie",
  "w dogodnym * momencie", "w dogodnym * terminie", "w wybranym przez siebie czasie", "samodzielna nauka",
  "samokształcenie", "nauka własna", "na żądanie", "o każdej porze",
  "nagrany wykład", "nagrane wykłady", "nagranego wykładu", "nagranych wykładów", "nagrany film",
  "obejrzyj nagranie", "obejrzyjcie nagranie", "wysłuchaj nagrania", "obejrzeć nagranie",
  "gdy ci wygodnie", "kiedy ci wygodnie", "gdy wam wygodnie", "gdy masz", "bez stałych terminów",
  "bez ustalonych godzin", "elastyczn~ godzin~", "kiedy możesz", "gdy możesz", "w wolnej chwili",
  NULL,
};

static const char *const neither[] = {
  "zsynchronizowan~", "synchronizacj~", "synchronizować", "silnik synchroniczny", "silniki synchroniczne",
  "silnika synchronicznego", "maszyna synchroniczna", "maszyny synchroniczne", "prądnica synchroniczna",
  "silnik asynchroniczny", "silniki asynchroniczne", "maszyna asynchroniczna", "programowanie asynchroniczne",
  "programowania asynchronicznego", "synchroniczne i asynchroniczne", "synchronicznych i asynchronicznych",
  "synchroniczna i asynchroniczna", "asynchroniczne i synchroniczne", "synchronicznej i asynchronicznej",
  "synchroniczne lub asynchroniczne", "spotkamy się z pojęciem", "spotykamy się z pojęciem",
  "spotkamy się z tym pojęciem", "spotykamy się z tym", "spotykamy się z problem~", "systemy czasu rzeczywistego",
  "nie tylko", "nie zapomnij", "nie zapomnijcie", "nie przegap",
  "muzyka na żywo", "muzyki na żywo", "koncert na żywo", "zagrał na żywo", "zagrali na żywo", "album na żywo",
  "nagrany na żywo", "transmitowany na żywo",
  NULL,
};

static const char *const not_after[] = {
  "nie", "bez", "żaden", "żadna", "żadne", "żadnych", "nigdy", "zamiast", "ani", "nagranie ze", "nagranie z",
  "nagranie", "nagrania z", "podsumowanie", "streszczenie", "definicja", "zdefiniuj", "porównaj", "różnica między",
  "różnice między", "artykuł o", "tekst o", "rozdział o", "protokół z", "protokół ze", "raport o", "esej o",
  "film o", "podcast o", "co to jest", "artykuł na temat", "tekst na temat",
  NULL,
};

static const char *const not_next[] = {
  "przed", "po", "przygotuj się do", "przygotowanie do",
  NULL,
};

static const char *const not_before[] = {
  "odwołane", "odwołany", "odwołana", "jest odwołane", "nie odbędzie", "nie odbędą", "nie jest obowiązkow~",
  NULL,
};

static const char *const not_around[] = { NULL };

static const char *const turn[] = {
  "ale", "lecz", "jednak", "oprócz", "więc", "dlatego",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_pl = {
  "pl",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
