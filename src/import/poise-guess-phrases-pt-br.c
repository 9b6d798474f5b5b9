/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in Brazilian Portuguese.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "síncrono", "síncrona", "síncronos", "síncronas", "de forma síncrona", "sincronamente", "em tempo real",
  "ao vivo", "simultaneamente online",
  "nos reuniremos", "nos encontraremos", "vamos nos reunir", "vamos nos encontrar", "vamos nos ver", "nos reunimos",
  "nos encontramos", "nos vemos na", "nos vemos às", "iremos nos reunir", "iremos nos encontrar", "encontre se com",
  "reúnam se", "reúna se com", "a turma se reúne", "a turma se encontra", "o grupo se reúne", "os grupos se reúnem",
  "se reunirão", "se encontrarão",
  "reunião no zoom", "reunião pelo zoom", "reunião via zoom", "reunião online", "reunião virtual",
  "reuniões online", "reunião semanal", "reunião do grupo", "reunião de grupo", "reunião da equipe",
  "encontro online", "encontro virtual", "encontro presencial", "encontros presenciais", "encontro síncrono",
  "encontro no zoom", "encontro pelo meet", "aula online ao vivo", "aula no zoom", "aula pelo zoom",
  "aula pelo meet", "aula síncrona", "aula presencial", "aulas presenciais", "sessão no zoom", "sessão presencial",
  "presencialmente", "de forma presencial", "em sala de aula", "cara a cara", "face a face",
  "videoconferência", "videoconferências", "vídeo conferência", "webconferência", "web conferência",
  "webconferências", "audioconferência", "teleconferência", "videochamada", "videochamadas", "chamada de vídeo",
  "webinar", "webinars", "webinário", "webinários", "plantão de dúvidas", "horário de atendimento",
  "tutoria online", "live no youtube",
  "pelo zoom", "via zoom", "por zoom", "no zoom às", "no zoom na", "sala do zoom", "link do zoom", "pelo teams",
  "via teams", "por teams", "reunião no teams", "aula no teams", "pelo google meet", "via google meet",
  "no google meet", "pelo meet", "via meet", "por meet", "sala do meet", "pelo webex", "pelo jitsi",
  "pelo bigbluebutton", "salas simultâneas", "participe da aula", "participar da aula", "participe do encontro",
  "participe da sessão", "compareça à aula",
  "em sala às", "na sala de aula", "pessoalmente",
  NULL,
};

static const char *const own[] = {
  "assíncrono", "assíncrona", "assíncronos", "assíncronas", "de forma assíncrona", "assincronamente",
  "não síncrono", "não síncrona",
  "no * próprio ritmo", "em * próprio ritmo", "no seu ritmo", "ao seu ritmo", "em seu ritmo", "no seu tempo",
  "no seu próprio tempo", "quando quiser", "quando quiserem", "quando puder", "quando puderem",
  "quando for conveniente", "quando lhe convier", "a qualquer momento", "a qualquer hora", "em qualquer horário",
  "no horário de sua preferência", "no horário que preferir", "no horário que preferirem", "horário livre",
  "horário flexível", "de forma autônoma", "estudo autônomo", "autoestudo", "autoinstrucional", "sob demanda",
  "pré gravado", "pré gravada", "pré gravados", "pré gravadas", "aula gravada", "aulas gravadas",
  "videoaula gravada", "palestra gravada", "vídeo gravado", "vídeos gravados", "assista à gravação",
  "assistir à gravação", "assista a gravação", "veja a gravação", "ouça a gravação",
  "quando for melhor", "quando for mais conveniente", "quando tiver tempo", "quando tiverem tempo",
  "sem horário fixo", "sem horários fixos", "quando preferir", "no momento que preferir",
  NULL,
};

static const char *const neither[] = {
  "sincronizado", "sincronizada", "sincronizados", "sincronizadas", "sincronizar", "sincronização",
  "motor síncrono", "motores síncronos", "máquina síncrona", "máquinas síncronas", "gerador síncrono",
  "motor assíncrono", "motores assíncronos", "máquina assíncrona", "programação assíncrona", "programação síncrona",
  "síncrono e assíncrono", "síncrona e assíncrona", "síncronas e assíncronas", "síncronos e assíncronos",
  "assíncrono e síncrono", "assíncronas e síncronas", "síncrono ou assíncrono", "síncrona ou assíncrona",
  "nos encontramos diante", "nos encontramos em uma", "não só", "não apenas", "não somente", "não perca",
  "não percam", "não esqueça", "não se esqueça", "não se esqueçam", "sem falta", "sem dúvida",
  "música ao vivo", "show ao vivo", "tocou ao vivo", "tocar ao vivo", "disco ao vivo", "álbum ao vivo",
  "gravado ao vivo", "transmitido ao vivo", "transmitida ao vivo",
  NULL,
};

static const char *const not_after[] = {
  "não", "sem", "nunca", "nenhum", "nenhuma", "nem", "em vez de", "ao invés de", "no lugar de", "gravação da",
  "gravação do", "gravação de", "gravações", "a gravação", "resumo da", "definição", "defina", "compare",
  "diferença entre", "diferenças entre", "artigo sobre", "texto sobre", "capítulo sobre", "ata da", "ata do",
  "ata de", "relatório sobre", "ensaio sobre", "vídeo sobre", "podcast sobre", "o que é",
  NULL,
};

static const char *const not_next[] = {
  "antes da", "antes do", "antes de", "depois da", "depois do", "após", "prepare se para", "preparação para",
  NULL,
};

static const char *const not_before[] = {
  "cancelada", "cancelado", "canceladas", "cancelados", "foi cancelada", "não é obrigatória", "não será", "gravada",
  NULL,
};

static const char *const not_around[] = { NULL };

static const char *const turn[] = {
  "mas", "porém", "entretanto", "contudo", "exceto", "então", "porque",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_pt_br = {
  "pt-BR",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
