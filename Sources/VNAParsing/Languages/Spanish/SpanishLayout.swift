extension LayoutWords {
  /// The layout words of Spanish pages.
  static let spanish = LayoutWords(
    language: "es",
    markers: [
      "Ver más", "Ver mas", "Leer más", "Lea más", "Lea también", "Vea también", "Leer también",
      "Noticias relacionadas", "Artículos relacionados", "Más noticias", "Otras noticias",
      "Relacionado", "Relacionadas", "Le puede interesar", "Últimas noticias", "Más leídas",
      "Sobre el mismo tema", "Contenido relacionado", "Contenidos relacionados",
      "Temas relacionados",
      "Más en", "Más de",
    ],
    credits: [
      "Foto de ilustración", "Foto ilustrativa", "Video", "Infografía", "Foto", "Fotos", "Fuente",
      "Fotografía", "Fotografías",
      "Imagen", "Foto de archivo", "Foto ilustrativa",
    ],
    pictureNumbers: ["foto", "imagen"],
    agencies: ["VNA", "AVI", "VOV", "VNP"],
    signOffLeads: ["Fuente"],
    residueLines: [
      "Comentario", "comentarios", "Deje su comentario", "Escriba su comentario",
      "Enviar por correo",
      "Inicio", "Portada", "Comentarios", "Volver arriba", "Todos los derechos reservados",
      "Contacto", "Publicidad", "Compartir", "Imprimir", "Guardar", "Siguiente", "Anterior",
      "Buscar", "Menú", "Iniciar sesión", "Enviar",
    ],
    residueOpenings: [
      "Siga a VNA", "Síganos", "Siguenos", "Etiquetas", "Palabras clave", "Tags", "Copyright", "©",
      "Todos los derechos", "Compartir en", "Suscríbase", "Haga clic", "Última actualización",
    ],
    residueWords: [
      "Compartir", "Imprimir", "Guardar", "Facebook", "Twitter", "X", "Zalo", "Email", "Correo",
      "Copiar", "enlace", "WhatsApp", "Telegram", "LinkedIn", "A+", "A-", "A", "Comentar",
      "Escuchar", "Google", "Messenger", "|", "-",
    ],
    dateWords: [
      "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "enero",
      "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre",
      "octubre", "noviembre", "diciembre", "de", "del", "publicado", "actualizado", "a", "las",
      "GMT", "GMT+7", "el", "hace", "horas", "minutos",
    ],
    sections: [
      "Política", "Economía", "Sociedad", "Cultura", "Cultura - Deportes", "Deportes", "Mundo",
      "Internacional", "Medio ambiente", "Ciencia", "Tecnología", "Salud", "Educación", "Turismo",
      "ASEAN", "Videos", "Fotos", "Negocios", "Cultura-Deporte", "Noticias", "Enfoque",
      "Ciencia-Tecnología", "Destinos", "Opinión", "Diplomacia",
    ],
    homeWords: ["Inicio", "Portada", "Home"],
    speakerWords: [
      "presidente", "presidenta", "ministro", "ministra", "primer ministro", "Primer ministro",
      "embajador", "embajadora", "secretario", "premier", "viceprimer", "viceprimer ministro",
      "experto", "expertos", "general", "canciller", "vicepresidente", "vicepresidenta",
      "director", "directora",
    ],
    headlineVerbs: [
      "abre", "abren", "reitera", "felicita", "condena", "apoya", "promueve", "fortalece",
      "fortalecen", "impulsa", "impulsan", "aprueba", "aprueban", "sostiene", "participa",
      "participan", "realiza", "preside", "agradece", "ofrece", "ofrecen", "acuerdan", "exporta",
      "logra", "logran", "avanza", "avanzan", "sigue", "siguen", "supera", "superan", "pone",
      "ponen", "hace", "hacen", "tiene", "tienen", "puede", "pueden", "está", "están",
      "alcanza", "alcanzan", "cae", "caen", "sube", "suben", "vence", "empieza", "comienza",
      "comienzan",
      "es", "son", "ha", "han", "será", "serán", "va", "recibe", "asiste", "pide", "llama",
      "destaca", "afirma", "reafirma", "inaugura", "firma", "firman", "busca", "buscan", "gana",
      "anuncia", "celebra", "celebran", "visita", "visitará", "debe", "deben", "quiere", "crece",
    ],
    articles: ["el", "la", "los", "las", "un", "una", "su", "sus", "este", "esta"],
    linkWords: [
      "de", "del", "en", "con", "por", "para", "a", "al", "y", "o", "e", "entre", "sobre", "tras",
      "desde", "hasta", "contra", "sin", "según", "ante", "bajo", "que", "como", "durante",
      "toda", "todo", "todos", "todas", "años",
    ],
    bylineLeads: ["Por", "Texto", "Autor"],
    agencyNouns: ["Agencia", "Noticias"],
    stopWords: [
      "el", "la", "los", "las", "de", "del", "y", "en", "que", "un", "una", "por", "con", "para",
      "se", "al", "su", "sus", "es", "como", "más", "lo", "entre", "fue", "han", "ha", "este",
      "esta", "desde", "hasta", "también", "según", "sobre", "son", "o", "pero",
    ])
}
