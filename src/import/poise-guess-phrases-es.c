/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in Spanish.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "síncrono", "síncrona", "síncronos", "síncronas", "sincrónico", "sincrónica", "sincrónicos", "sincrónicas",
  "de forma síncrona", "de manera síncrona", "de forma sincrónica", "de manera sincrónica", "en tiempo real",
  "en vivo", "en directo", "simultáneamente en línea",
  "nos reuniremos", "nos reunimos", "nos reuniremos en", "nos encontraremos", "nos encontramos", "nos vemos el",
  "nos vemos a las", "nos vemos en zoom", "nos vemos por", "nos veremos", "vamos a reunirnos", "se reunirán",
  "se reúnen en línea", "os reuniréis", "os reunís", "reúnanse", "reuníos", "reúnete con", "nos conectaremos",
  "nos conectamos a",
  "reunión por zoom", "reunión en zoom", "reunión de zoom", "reunión virtual", "reuniones virtuales",
  "reunión en línea", "reunión online", "reunión semanal", "reunión de grupo", "reunión de equipo",
  "sesión por zoom", "sesión de zoom", "sesión en zoom", "sesión en línea", "sesión virtual", "clase por zoom",
  "clase en zoom", "clase virtual", "clases virtuales", "encuentro virtual", "encuentro presencial",
  "encuentro en línea", "encuentro por zoom", "sesión presencial", "sesiones presenciales", "clase presencial",
  "clases presenciales", "de forma presencial", "de manera presencial", "presencialmente", "cara a cara",
  "videoconferencia", "videoconferencias", "video conferencia", "videollamada", "videollamadas", "llamada de video",
  "webconferencia", "audioconferencia", "conferencia telefónica", "teleconferencia", "webinar", "webinars",
  "webinario", "webinarios", "seminario web", "tutoría virtual", "tutoría en línea", "horas de oficina",
  "aula virtual en vivo",
  "por zoom", "vía zoom", "via zoom", "en zoom", "a través de zoom", "mediante zoom", "enlace de zoom",
  "sala de zoom", "por teams", "vía teams", "en teams", "a través de teams", "por google meet", "por meet",
  "en google meet", "vía meet", "por webex", "por bigbluebutton", "por jitsi", "por skype", "asistir a la clase",
  "asista a la sesión", "asistan a la sesión", "conéctate a la sesión", "conéctense a la sesión",
  "únete a la sesión", "salas de grupos",
  "presencial", "presenciales", "en el salón de clases", "en clase el", "clase magistral en vivo", "en persona",
  NULL,
};

static const char *const own[] = {
  "asíncrono", "asíncrona", "asíncronos", "asíncronas", "asincrónico", "asincrónica", "asincrónicos",
  "asincrónicas", "asincronico~", "de forma asíncrona", "de manera asincrónica", "no síncrono", "no síncrona",
  "en diferido", "sin coincidir en el tiempo",
  "a * propio ritmo", "a tu ritmo", "a su ritmo", "a vuestro ritmo", "al ritmo de cada", "a tu propia velocidad",
  "cuando quieras", "cuando quiera", "cuando queráis", "cuando te convenga", "cuando le convenga",
  "cuando te venga bien", "cuando puedas", "cuando les sea posible", "en cualquier momento", "a cualquier hora",
  "en el momento que", "en el horario que prefier~", "horario libre", "horario flexible", "autónomamente",
  "de forma autónoma", "de manera autónoma", "autoestudio", "estudio autónomo", "autodirigid~", "bajo demanda",
  "pregrabado", "pregrabada", "pregrabados", "pregrabadas", "clase grabada", "clases grabadas",
  "conferencia grabada", "video grabado", "vídeo grabado", "mira la grabación", "mire la grabación",
  "ver la grabación", "vea la grabación", "escucha la grabación",
  "cuando mejor", "cuando te venga", "cuando les convenga", "cuando os convenga", "cuando tengas tiempo",
  "cuando tenga tiempo", "sin horario fijo", "sin horarios fijos", "sin hora fija", "autogestionad~",
  NULL,
};

static const char *const neither[] = {
  "sincronizado", "sincronizada", "sincronizados", "sincronizadas", "sincronizar", "sincronización",
  "motor síncrono", "máquina síncrona", "motores síncronos", "motor asíncrono", "motores asíncronos",
  "máquina asíncrona", "programación asíncrona", "programación síncrona", "generador síncrono",
  "síncrono y asíncrono", "síncrona y asíncrona", "síncronas y asíncronas", "síncronos y asíncronos",
  "sincrónica y asincrónica", "sincrónico y asincrónico", "sincrónicas y asincrónicas", "síncrono o asíncrono",
  "síncrona o asíncrona", "asíncrono y síncrono", "asíncrona y síncrona", "nos encontramos ante",
  "nos encontramos con", "nos encontramos en una", "nos encontramos frente", "viven en vivo",
  "experimentos en vivo", "estudios en vivo", "no solo", "no sólo", "no solamente", "no olvides", "no olviden",
  "no te pierdas", "no se pierdan", "sin falta", "sin duda", "en el momento que ocurr~",
  "tocó en vivo", "tocar en vivo", "tocaron en vivo", "concierto en vivo", "música en vivo", "disco en vivo",
  "álbum en vivo", "grabado en vivo", "transmitido en vivo",
  NULL,
};

static const char *const not_after[] = {
  "no", "sin", "nunca", "ningún", "ninguna", "tampoco", "ni", "en lugar de", "en vez de", "grabación de",
  "grabaciones de", "la grabación", "resumen de", "definición", "defina", "define", "compara", "compare",
  "diferencia entre", "diferencias entre", "artículo sobre", "texto sobre", "capítulo sobre", "acta de",
  "informe sobre", "ensayo sobre", "vídeo sobre", "video sobre", "podcast sobre", "qué es",
  NULL,
};

static const char *const not_next[] = {
  "antes de", "después de", "prepara", "preparar", "prepárate para", "preparación para", "tras",
  NULL,
};

static const char *const not_before[] = {
  "cancelada", "cancelado", "canceladas", "cancelados", "se cancela", "se suspende", "suspendida", "grabada",
  "no es obligatoria", "no será",
  NULL,
};

static const char *const not_around[] = { NULL };

static const char *const turn[] = {
  "pero", "sino", "aunque", "sin embargo", "excepto", "salvo", "entonces", "porque",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_es = {
  "es",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
