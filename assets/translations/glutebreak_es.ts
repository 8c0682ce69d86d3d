<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AutostartCard</name>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>This desktop does not say whether it does. A click asks for it.</source>
        <translation>Este escritorio no dice si lo hace. Un clic lo pide.</translation>
    </message>
    <message>
        <source>The desktop keeps this: what is changed there shows here.</source>
        <translation>Esto lo guarda el escritorio: lo que se cambie allí se ve aquí.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation>Otro ejercicio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Choose how much later</source>
        <translation>Elegir cuánto aplazar</translation>
    </message>
</context>
<context>
    <name>BreaksCard</name>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>sitting</source>
        <translation>sentado</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>away, assumed</source>
        <translation>ausente, supuesto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>El día hasta ahora</translation>
    </message>
    <message>
        <source>Point at it, or use the arrow keys. Full dot: a break that was done. Half: an absence.</source>
        <translation>Señálalo o usa las flechas. Punto lleno: un descanso hecho. Medio: una ausencia.</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>This desktop</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Works, through {way}.</source>
        <translation>Funciona, mediante {way}.</translation>
    </message>
    <message>
        <source>Does not work here.</source>
        <translation>Aquí no funciona.</translation>
    </message>
</context>
<context>
    <name>DislikeMenu</name>
    <message>
        <source>More about this exercise</source>
        <translation>Más sobre este ejercicio</translation>
    </message>
    <message>
        <source>Do not show this one again</source>
        <translation>No mostrar más este</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>No me gusta este</translation>
    </message>
</context>
<context>
    <name>EasingCard</name>
    <message>
        <source>Nothing changes by itself, and each of these can be undone.</source>
        <translation>Nada cambia por sí solo, y cada uno de estos cambios se puede deshacer.</translation>
    </message>
    <message>
        <source>Only quiet exercises</source>
        <translation>Solo ejercicios discretos</translation>
    </message>
    <message>
        <source>Shorter exercises</source>
        <translation>Ejercicios más cortos</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation type="unfinished">Cada {minutes} minutos</translation>
    </message>
    <message>
        <source>Every {minutes} minutes may be too often for these days. Would another rhythm suit you better?</source>
        <translation>Cada {minutes} minutos quizá sea demasiado a menudo estos días. ¿Te vendría mejor otro ritmo?</translation>
    </message>
    <message>
        <source>The breaks may not fit these days as they are. Would another way suit you better?</source>
        <translation>Quizá los descansos, tal como son, no encajen en estos días. ¿Te vendría mejor de otra manera?</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Posición inicial</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Tempo, in seconds: there, hold, back</source>
        <translation>Ritmo, en segundos: ida, aguantar, vuelta</translation>
    </message>
    <message>
        <source>What to feel</source>
        <translation>Qué debes sentir</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Stop or skip it</source>
        <translation>Cuándo parar o no hacerlo</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Excluido con</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discretos</translation>
    </message>
    <message>
        <source>Can be done in an open office without being heard or stared at.</source>
        <translation>Se pueden hacer en una oficina abierta sin que te oigan ni te miren.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>What to leave out of breaks (a setting):</source>
        <translation>Qué excluir de los descansos (es un ajuste):</translation>
    </message>
    <message>
        <source>Leaves exercises out of breaks.</source>
        <translation>Excluye ejercicios de los descansos.</translation>
    </message>
</context>
<context>
    <name>ExercisePlayer</name>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Comes up in breaks</source>
        <translation>Aparece en los descansos</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>No me gusta este</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Click to go on</source>
        <translation>Haz clic para continuar</translation>
    </message>
    <message>
        <source>Click to pause</source>
        <translation>Haz clic para pausar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps with glutebreak</source>
        <translation>Primeros pasos con glutebreak</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Omitir el resto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Glute check</source>
        <translation>Prueba de glúteos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>When the floor session is offered</source>
        <translation>Cuándo se ofrece la sesión en el suelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Sesión en el suelo</translation>
    </message>
    <message>
        <source>Never offered by itself.</source>
        <translation>No se ofrece por sí sola.</translation>
    </message>
    <message>
        <source>Offered every day at {time}.</source>
        <translation>Se ofrece todos los días a las {time}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FloorOfferWindow</name>
    <message>
        <source>Time for the floor?</source>
        <translation>¿Un rato en el suelo?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>{left}. All of them, or one now and the others later.</source>
        <translation>{left}. Todas, o una ahora y las demás más tarde.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Press “{answer}” when you are ready.</source>
        <translation>Pulsa «{answer}» cuando quieras.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That’s all for today</source>
        <translation>Por hoy, basta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Serie hecha</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Deleted. It is gone for good when this window closes.</source>
        <translation>Eliminado. Al cerrar esta ventana se borra para siempre.</translation>
    </message>
    <message>
        <source>This week…</source>
        <translation>Esta semana…</translation>
    </message>
    <message>
        <source>This month…</source>
        <translation>Este mes…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Para programas (JSON)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Todo…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Round the clock</source>
        <translation>Las 24 horas</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>The last breaks</source>
        <translation>Los últimos descansos</translation>
    </message>
    <message>
        <source>A wrong click can be put right for a day.</source>
        <translation>Un clic equivocado se puede corregir durante un día.</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>No lo hice</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>En el aviso</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>In figures</source>
        <translation>En cifras</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Exercises of your own</source>
        <translation>Ejercicios propios</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>They belong in {folder}</source>
        <translation>Van en {folder}</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Sorry, something went wrong in glutebreak ({when}). A report of it is kept for whoever can mend it, with nothing about you. It stays on this computer unless you pass it on.</source>
        <translation>Lo sentimos, algo ha fallado en glutebreak ({when}). Hay un informe para quien pueda arreglarlo, sin nada sobre ti. Se queda en este ordenador mientras no lo compartas.</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Ocultar el informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>SettingGroup</name>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>Restaurar valor predeterminado</translation>
    </message>
    <message>
        <source>Locked on this computer: {reason}</source>
        <translation>Bloqueado en este equipo: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Export settings and exercises…</source>
        <translation>Exportar ajustes y ejercicios…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export settings and exercises</source>
        <translation>Exportar ajustes y ejercicios</translation>
    </message>
    <message>
        <source>Import settings and exercises</source>
        <translation>Importar ajustes y ejercicios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No setting has “{text}” in its name or help.</source>
        <translation>Ningún ajuste tiene «{text}» en su nombre o su ayuda.</translation>
    </message>
    <message>
        <source>Changed: {settings}</source>
        <translation>Cambiado: {settings}</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting, day by day</source>
        <translation>Tiempo sentado, día a día</translation>
    </message>
    <message>
        <source>up to 30 min</source>
        <translation>hasta 30 min</translation>
    </message>
    <message>
        <source>over 30 min</source>
        <translation>más de 30 min</translation>
    </message>
    <message>
        <source>an hour or longer</source>
        <translation>una hora o más</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today’s timeline</source>
        <translation>Cronología de hoy</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Descansar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Se acabó la reunión</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>No esperar por esto</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Ahora de pie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Today’s breaks</source>
        <translation>Los descansos de hoy</translation>
    </message>
    <message>
        <source>Why (no) break?</source>
        <translation>¿Por qué (no) hay descanso?</translation>
    </message>
    <message>
        <source>None yet. The first one shows up here, whatever becomes of it.</source>
        <translation>Todavía ninguno. El primero aparecerá aquí, acabe como acabe.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Todavía no se ha decidido nada.</translation>
    </message>
    <message>
        <source>{length}, assumed</source>
        <translation>{length}, supuesto</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Descanso natural</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>En el aviso</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Take a break now</source>
        <translation>Descansar ahora</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>No esperar por esto</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Prueba de glúteos</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Ahora de pie</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Se acabó la reunión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” stays away from now on.</source>
        <translation>A partir de ahora, «{name}» no aparecerá más.</translation>
    </message>
    <message>
        <source>Noted. Once more, and “{name}” stays away.</source>
        <translation>Anotado. Una vez más y «{name}» dejará de aparecer.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>La mitad de tu tiempo sentado fue en tramos de al menos</translation>
    </message>
    <message>
        <source>Usual stretch, period by period</source>
        <translation>Tramo habitual, periodo a periodo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>half in at least</source>
        <translation>la mitad en al menos</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why (no) break?</source>
        <translation>¿Por qué (no) hay descanso?</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Todavía no se ha decidido nada.</translation>
    </message>
</context>
<context>
    <name>_HowOften</name>
    <message>
        <source>How often?</source>
        <translation>¿Cada cuánto?</translation>
    </message>
    <message>
        <source>glutebreak counts how long you sit. After that time it waits for a good moment and shows you an exercise to copy beside the desk.</source>
        <translation>glutebreak cuenta cuánto tiempo estás sentado. Después espera un buen momento y te muestra un ejercicio para hacer junto a la mesa.</translation>
    </message>
    <message>
        <source>easier to keep up</source>
        <translation>más fácil de mantener</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>nuestra sugerencia</translation>
    </message>
    <message>
        <source>The tray icon and the settings have every other interval.</source>
        <translation>El icono de la bandeja y la configuración tienen todos los demás intervalos.</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>Cada {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>_LeaveOut</name>
    <message>
        <source>What shall be left out?</source>
        <translation>¿Qué quieres excluir?</translation>
    </message>
    <message>
        <source>The page Exercises shows what stays, and hides any single one.</source>
        <translation>La página Ejercicios muestra lo que queda y oculta cualquiera.</translation>
    </message>
</context>
<context>
    <name>_TryOne</name>
    <message>
        <source>Try one</source>
        <translation>Prueba uno</translation>
    </message>
    <message>
        <source>A break comes up in a corner of the screen. It never takes your keyboard, and you can always put it off or skip it.</source>
        <translation>Un descanso aparece en una esquina de la pantalla. Nunca te quita el teclado, y siempre puedes aplazarlo u omitirlo.</translation>
    </message>
    <message>
        <source>Show me a break</source>
        <translation>Muéstrame un descanso</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Prueba de glúteos</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{time}, standing since then: {length}</source>
        <translation>{time}, desde entonces de pie: {length}</translation>
    </message>
    <message>
        <source>{time}, sitting since then: {length}</source>
        <translation>{time}, desde entonces sentado: {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} sitting, {length}</source>
        <translation>{began}–{ended} sentado, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} standing, {length}</source>
        <translation>{began}–{ended} de pie, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} natural break (assumed), {length}</source>
        <translation>{began}–{ended} descanso natural (supuesto), {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} paused, {length}</source>
        <translation>{began}–{ended} en pausa, {length}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}, {exercise}</source>
        <translation>{time} descanso: {outcome}, {exercise}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}</source>
        <translation>{time} descanso: {outcome}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Noticing when you pause</source>
        <translation>Notar cuándo dejas el teclado un momento</translation>
    </message>
    <message>
        <source>Noticing a locked screen and sleep</source>
        <translation>Notar el bloqueo de pantalla y la suspensión</translation>
    </message>
    <message>
        <source>Knowing whether you want less motion</source>
        <translation>Saber si prefieres menos movimiento</translation>
    </message>
    <message>
        <source>Font and dark theme of the desktop</source>
        <translation>Tipo de letra y tema oscuro del escritorio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Windows that leave the keyboard alone</source>
        <translation>Ventanas que no se quedan con el teclado</translation>
    </message>
    <message>
        <source>Noticing that the microphone is in use</source>
        <translation>Notar que el micrófono está en uso</translation>
    </message>
    <message>
        <source>Noticing that the camera is in use</source>
        <translation>Notar que la cámara está en uso</translation>
    </message>
    <message>
        <source>Noticing that the screen is shared</source>
        <translation>Notar que se comparte la pantalla</translation>
    </message>
    <message>
        <source>Noticing a full-screen window</source>
        <translation>Notar una ventana a pantalla completa</translation>
    </message>
    <message>
        <source>Noticing “do not disturb”</source>
        <translation>Notar el modo «No molestar»</translation>
    </message>
    <message>
        <source>Noticing programs that you listed</source>
        <translation>Notar los programas de tu lista</translation>
    </message>
    <message>
        <source>Noticing which program is in front</source>
        <translation>Notar qué programa está delante</translation>
    </message>
    <message>
        <source>Noticing when you go to another program</source>
        <translation>Notar cuándo cambias a otro programa</translation>
    </message>
    <message>
        <source>Starting with the session</source>
        <translation>Iniciarse con la sesión</translation>
    </message>
</context>
<context>
    <name>easing</name>
    <message>
        <source>From now on every {minutes} minutes.</source>
        <translation>A partir de ahora, cada {minutes} minutos.</translation>
    </message>
    <message>
        <source>From now on only quiet exercises come up.</source>
        <translation>A partir de ahora solo aparecen ejercicios discretos.</translation>
    </message>
    <message>
        <source>Shorter from now on: {exercises}.</source>
        <translation>Más cortos a partir de ahora: {exercises}.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Rear-leg knee bend</source>
        <translation>Flexión con la pierna de atrás</translation>
    </message>
    <message>
        <source>Gives the buttock and thigh of the rear leg some work through the day.</source>
        <translation>Da algo de trabajo al glúteo y al muslo de la pierna de atrás a lo largo del día.</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>Ponte de pie, con un pie un paso por delante del otro. Pies separados al ancho de las caderas, ambos hacia delante, o tan rectos como puedas.</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>Da un paso adelante con el pie derecho.</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>Mantente erguido y dobla la rodilla izquierda, la de atrás.</translation>
    </message>
    <message>
        <source>Straighten it and feel the line from the buttock to the heel on the floor.</source>
        <translation>Estírala y siente la línea del glúteo al talón apoyado en el suelo.</translation>
    </message>
    <message>
        <source>After 10, change feet.</source>
        <translation>Después de 10, cambia de pie.</translation>
    </message>
    <message>
        <source>10 with each leg behind</source>
        <translation>10 con cada pierna detrás</translation>
    </message>
    <message>
        <source>The buttock of the rear leg tightens as the knee straightens. Check with a hand on it.</source>
        <translation>El glúteo de la pierna de atrás se tensa al estirar la rodilla. Compruébalo con la mano.</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>inclinarse hacia delante</translation>
    </message>
    <message>
        <source>feet in one line, or turned out</source>
        <translation>los pies en una misma línea o girados hacia fuera</translation>
    </message>
    <message>
        <source>the front knee doing the bending</source>
        <translation>que sea la rodilla de delante la que se dobla</translation>
    </message>
    <message>
        <source>the rear heel off the floor when the leg is straight</source>
        <translation>el talón de atrás levantado con la pierna estirada</translation>
    </message>
    <message>
        <source>Skip it with knee, Achilles or hip pain. Hold the desk if you feel unsteady.</source>
        <translation>No lo hagas si te duele la rodilla, el tendón de Aquiles o la cadera. Agárrate a la mesa si te sientes inestable.</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>Un paso más corto, una mano en la mesa, 5 repeticiones.</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>Un paso más largo; después, 3 segundos de tensión con la pierna estirada; después, una sentadilla dividida.</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>1 m de suelo.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>No se encontró ningún estudio de este mismo movimiento; las zancadas, que se le parecen, trabajan los glúteos (grado C).</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>Egoscue, según lo describe el artículo en el que se basa glutebreak.</translation>
    </message>
    <message>
        <source>Right foot one step forward, feet straight ahead.</source>
        <translation>Pie derecho un paso adelante, pies rectos.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the left knee.</source>
        <translation>Erguido. Dobla la rodilla izquierda.</translation>
    </message>
    <message>
        <source>Straighten it, heel on the floor.</source>
        <translation>Estírala, con el talón en el suelo.</translation>
    </message>
    <message>
        <source>Feel the line from buttock to heel.</source>
        <translation>Siente la línea del glúteo al talón.</translation>
    </message>
    <message>
        <source>The rear knee bends, the front one only follows.</source>
        <translation>Dobla la rodilla de atrás; la otra solo acompaña.</translation>
    </message>
    <message>
        <source>A hand on the buttock feels it tighten.</source>
        <translation>Una mano en el glúteo nota cómo se tensa.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you straighten.</source>
        <translation>La última. Suelta el aire al estirar.</translation>
    </message>
    <message>
        <source>left leg behind</source>
        <translation>pierna izquierda detrás</translation>
    </message>
    <message>
        <source>Left foot one step forward, feet straight ahead.</source>
        <translation>Pie izquierdo un paso adelante, pies rectos.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the right knee.</source>
        <translation>Erguido. Dobla la rodilla derecha.</translation>
    </message>
    <message>
        <source>Feet hip-width, both pointing ahead.</source>
        <translation>Pies al ancho de caderas, hacia delante.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning forward.</source>
        <translation>Erguido, sin inclinarte hacia delante.</translation>
    </message>
    <message>
        <source>right leg behind</source>
        <translation>pierna derecha detrás</translation>
    </message>
    <message>
        <source>Now change feet: right leg behind.</source>
        <translation>Ahora cambia: pierna derecha detrás.</translation>
    </message>
    <message>
        <source>Three-position toe raise</source>
        <translation>Elevación de talones en tres posiciones</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>Muslos y glúteos se tensan al subir; las pantorrillas también trabajan. Suben los talones: quedas sobre la parte delantera de los pies.</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>Ponte de pie, con los muslos firmes y los dedos apretando el suelo. Imagina un reloj al mirar abajo: las 12 están justo delante.</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>Dedos gordos juntos, talón derecho a las 5 y talón izquierdo a las 7: sube y baja 10 veces.</translation>
    </message>
    <message>
        <source>Heels together, toes at 1 and 11: 10 more.</source>
        <translation>Talones juntos, dedos a la 1 y a las 11: otras 10.</translation>
    </message>
    <message>
        <source>Feet straight and hip-width, pelvis level: the last 10.</source>
        <translation>Pies rectos y al ancho de las caderas, pelvis nivelada: las 10 últimas.</translation>
    </message>
    <message>
        <source>Keep thighs tight and toes down throughout.</source>
        <translation>Mantén los muslos firmes y los dedos abajo todo el tiempo.</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>10 en cada una de las 3 posiciones, en este orden</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>Parte alta de los muslos y glúteos al subir; con los dedos separados, más glúteo y algo más de muslo.</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>rodillas que se aflojan</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>cargar el peso en el borde exterior del pie</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>rebotar deprisa</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>bascular la pelvis</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>agarrar con los dedos en vez de apretarlos contra el suelo</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>No lo hagas con dolor en el tendón de Aquiles o en la planta del pie, calambres en la pantorrilla o una pantorrilla hinchada. Deja fuera la primera posición si girar los pies hacia dentro molesta a la rodilla; con prótesis de cadera, pregunta antes.</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>Las dos manos en la mesa, 5 en cada posición.</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>Aguanta 2 segundos arriba y baja más despacio.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>Grado D para los glúteos. Grado C para las pantorrillas: el ángulo de los pies reparte el trabajo entre la parte interior y la exterior (Riemann 2011).</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>Dedos gordos juntos, talones a las 5 y a las 7.</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>Muslos firmes, dedos contra el suelo.</translation>
    </message>
    <message>
        <source>Rise onto the balls of your feet.</source>
        <translation>Sube sobre la parte delantera de los pies.</translation>
    </message>
    <message>
        <source>Lower with control, and keep breathing.</source>
        <translation>Baja con control y sigue respirando.</translation>
    </message>
    <message>
        <source>Knees stay straight, ankles upright.</source>
        <translation>Rodillas estiradas, tobillos rectos.</translation>
    </message>
    <message>
        <source>heels apart, toes together</source>
        <translation>talones separados, dedos juntos</translation>
    </message>
    <message>
        <source>Heels together, toes at 11 and 1.</source>
        <translation>Talones juntos, dedos a las 11 y a la 1.</translation>
    </message>
    <message>
        <source>Feel the glutes as you rise.</source>
        <translation>Siente los glúteos al subir.</translation>
    </message>
    <message>
        <source>Weight in the middle, off the outer edge.</source>
        <translation>El peso en el centro, no en el borde exterior.</translation>
    </message>
    <message>
        <source>Slow and even, no bobbing.</source>
        <translation>Lento y parejo, sin rebotar.</translation>
    </message>
    <message>
        <source>heels together, toes apart</source>
        <translation>talones juntos, dedos separados</translation>
    </message>
    <message>
        <source>Now heels together, toes at 11 and 1.</source>
        <translation>Ahora talones juntos, dedos a las 11 y a la 1.</translation>
    </message>
    <message>
        <source>Feet straight, hip-width apart.</source>
        <translation>Pies rectos, al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Keep the pelvis level.</source>
        <translation>Mantén la pelvis nivelada.</translation>
    </message>
    <message>
        <source>Tall as you rise, slow as you lower.</source>
        <translation>Alto al subir, lento al bajar.</translation>
    </message>
    <message>
        <source>Last ones. Breathe out as you rise.</source>
        <translation>Las últimas. Suelta el aire al subir.</translation>
    </message>
    <message>
        <source>feet straight, hip-width</source>
        <translation>pies rectos, al ancho de las caderas</translation>
    </message>
    <message>
        <source>Now feet straight, hip-width apart.</source>
        <translation>Ahora pies rectos, al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Standing glute squeeze</source>
        <translation>Apretar los glúteos de pie</translation>
    </message>
    <message>
        <source>Gives the big muscle of the buttocks some work, without anybody seeing it.</source>
        <translation>Da trabajo al músculo grande de los glúteos sin que nadie lo note.</translation>
    </message>
    <message>
        <source>Stand tall, feet hip-width apart, hands free or on the desk.</source>
        <translation>Ponte de pie, pies al ancho de las caderas, manos libres o en la mesa.</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>Ponte de pie, erguido.</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>Aprieta los dos glúteos con firmeza.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>Aguanta 3 segundos y respira.</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>Suelta del todo.</translation>
    </message>
    <message>
        <source>Repeat.</source>
        <translation>Repite.</translation>
    </message>
    <message>
        <source>10 squeezes: 3 seconds on, 3 seconds off</source>
        <translation>10 veces: 3 segundos apretando, 3 soltando</translation>
    </message>
    <message>
        <source>The buttocks turn hard, then soft.</source>
        <translation>Los glúteos se ponen duros y luego blandos.</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>aguantar la respiración</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>meter la pelvis con demasiada fuerza</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>quedarse apretando después: es un ejercicio, no una forma de estar de pie</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>No lo hagas con dolor en el suelo pélvico o en el coxis. Con la tensión alta, aprieta a media fuerza.</translation>
    </message>
    <message>
        <source>Sitting down, at half strength.</source>
        <translation>Sentado, a media fuerza.</translation>
    </message>
    <message>
        <source>One side at a time.</source>
        <translation>Un lado cada vez.</translation>
    </message>
    <message>
        <source>Stay sitting, tall and with both feet flat: it works just as well there.</source>
        <translation>Quédate sentado, erguido y con los dos pies bien apoyados: ahí funciona igual de bien.</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>Ninguno; también funciona sentado.</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>Ocho semanas de apretar los glúteos o hacer puentes a diario fortalecieron las caderas de 32 personas (Lehecka 2019). Apretar de pie tensa el músculo más o menos tanto como una prueba habitual de su fuerza (Contreras 2015). Otro proyecto no vio diferencia con no hacer nada.</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>Un ejercicio común; las palabras y la dosis son nuestras.</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>De pie, aprieta los dos glúteos.</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>Aprieta con firmeza y sigue respirando.</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>Piernas y hombros, relajados.</translation>
    </message>
    <message>
        <source>The pelvis stays where it is.</source>
        <translation>La pelvis se queda donde está.</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze.</source>
        <translation>Suelta el aire al apretar.</translation>
    </message>
    <message>
        <source>Last one. Then let them stay soft.</source>
        <translation>La última. Después, déjalos sueltos.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>los dos lados</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Pierna atrás, de pie</translation>
    </message>
    <message>
        <source>Works the big muscle of the buttocks and the back of the thigh; the leg that stands steadies you.</source>
        <translation>Trabaja el músculo grande de los glúteos y la parte de atrás del muslo; la pierna de apoyo te sostiene.</translation>
    </message>
    <message>
        <source>Face the desk and hold it with both hands, feet hip-width apart, trunk upright.</source>
        <translation>Ponte frente a la mesa y agárrala con las dos manos, pies al ancho de las caderas, tronco erguido.</translation>
    </message>
    <message>
        <source>Stand tall and hold the desk.</source>
        <translation>Ponte erguido y agarra la mesa.</translation>
    </message>
    <message>
        <source>Tighten one buttock.</source>
        <translation>Aprieta un glúteo.</translation>
    </message>
    <message>
        <source>Slide that straight leg back a little.</source>
        <translation>Desliza esa pierna estirada un poco hacia atrás.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Aguanta un momento.</translation>
    </message>
    <message>
        <source>Return slowly; after 8, change legs.</source>
        <translation>Vuelve despacio; después de 8, cambia de pierna.</translation>
    </message>
    <message>
        <source>8 with each leg</source>
        <translation>8 con cada pierna</translation>
    </message>
    <message>
        <source>The buttock of the leg that moves.</source>
        <translation>El glúteo de la pierna que se mueve.</translation>
    </message>
    <message>
        <source>arching the back</source>
        <translation>arquear la espalda</translation>
    </message>
    <message>
        <source>swinging the leg</source>
        <translation>balancear la pierna</translation>
    </message>
    <message>
        <source>Skip it if bending your back backwards hurts, and after a hip replacement until you are cleared for it.</source>
        <translation>No lo hagas si te duele doblar la espalda hacia atrás, ni con prótesis de cadera hasta que te den permiso.</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>Los dedos se quedan en el suelo.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>Aguanta 3 segundos, apoyando menos las manos.</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>0,7 m detrás de ti.</translation>
    </message>
    <message>
        <source>A usual exercise in physiotherapy. The same movement lying face down, with a weight, works the gluteus maximus strongly (MacAskill).</source>
        <translation>Un ejercicio habitual en fisioterapia. El mismo movimiento boca abajo y con peso trabaja mucho el glúteo mayor (MacAskill).</translation>
    </message>
    <message>
        <source>Tighten the left buttock, slide the leg back.</source>
        <translation>Aprieta el glúteo izquierdo y lleva la pierna atrás.</translation>
    </message>
    <message>
        <source>Return slowly.</source>
        <translation>Vuelve despacio.</translation>
    </message>
    <message>
        <source>Straight knee, and only a little way.</source>
        <translation>Rodilla estirada, y solo un poco.</translation>
    </message>
    <message>
        <source>The back stays still, the belly firm.</source>
        <translation>La espalda quieta, el vientre firme.</translation>
    </message>
    <message>
        <source>Last one. Feel the buttock, not the back.</source>
        <translation>La última. Siente el glúteo, no la espalda.</translation>
    </message>
    <message>
        <source>left leg back</source>
        <translation>pierna izquierda atrás</translation>
    </message>
    <message>
        <source>Now change: the right leg goes back.</source>
        <translation>Ahora cambia: va atrás la pierna derecha.</translation>
    </message>
    <message>
        <source>Tighten the right buttock, slide the leg back.</source>
        <translation>Aprieta el glúteo derecho y lleva la pierna atrás.</translation>
    </message>
    <message>
        <source>Breathe out as the leg goes back.</source>
        <translation>Suelta el aire al llevarla atrás.</translation>
    </message>
    <message>
        <source>Last one, slowly back to the floor.</source>
        <translation>La última, despacio hasta el suelo.</translation>
    </message>
    <message>
        <source>right leg back</source>
        <translation>pierna derecha atrás</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>Elevación lateral de pierna, de pie</translation>
    </message>
    <message>
        <source>Works the side of both hips, often more on the leg that stands: it keeps the pelvis level.</source>
        <translation>Trabaja el lateral de las dos caderas, a menudo más en la pierna de apoyo, que mantiene la pelvis nivelada.</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>Ponte al lado de la mesa, una mano en ella, los pies bajo las caderas.</translation>
    </message>
    <message>
        <source>Stand tall, hand on the desk.</source>
        <translation>Erguido, la mano en la mesa.</translation>
    </message>
    <message>
        <source>Move one straight leg out to the side.</source>
        <translation>Lleva una pierna estirada hacia el lado.</translation>
    </message>
    <message>
        <source>Keep the hips level and the toes forward.</source>
        <translation>Caderas niveladas y dedos hacia delante.</translation>
    </message>
    <message>
        <source>Bring it back slowly; after 8, turn round and change legs.</source>
        <translation>Vuelve despacio; después de 8, date la vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>The outer hip, also of the leg that you stand on.</source>
        <translation>El lateral de la cadera, también el de la pierna de apoyo.</translation>
    </message>
    <message>
        <source>tipping the trunk</source>
        <translation>inclinar el tronco</translation>
    </message>
    <message>
        <source>toes turning out</source>
        <translation>girar los dedos hacia fuera</translation>
    </message>
    <message>
        <source>lifting high</source>
        <translation>levantar demasiado la pierna</translation>
    </message>
    <message>
        <source>Skip it if your outer hip hurts at night, or if you feel unsteady.</source>
        <translation>No lo hagas si el lateral de la cadera te duele por la noche o si te sientes inestable.</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>Solo toca el suelo con los dedos.</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>Sin mano en la mesa; aguanta 3 segundos.</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>0,7 m a cada lado.</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>Bolgla y Uhl (2005) midieron esta misma posición. Con prótesis de cadera, los ejercicios tumbados no mostraron ventaja sobre los de pie (Jacobson 2009).</translation>
    </message>
    <message>
        <source>Stand tall, a hand on the desk.</source>
        <translation>Erguido, una mano en la mesa.</translation>
    </message>
    <message>
        <source>Move the straight left leg out to the side.</source>
        <translation>Lleva la pierna izquierda estirada hacia el lado.</translation>
    </message>
    <message>
        <source>Bring it back slowly.</source>
        <translation>Vuelve despacio.</translation>
    </message>
    <message>
        <source>Hips level, toes forward.</source>
        <translation>Caderas niveladas, dedos adelante.</translation>
    </message>
    <message>
        <source>Low is enough: the trunk stays upright.</source>
        <translation>Basta con poca altura: el tronco, recto.</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>La última. La cadera de apoyo también trabaja.</translation>
    </message>
    <message>
        <source>left leg out</source>
        <translation>pierna izquierda hacia el lado</translation>
    </message>
    <message>
        <source>Turn round: now the right leg moves out.</source>
        <translation>Date la vuelta: ahora, la pierna derecha.</translation>
    </message>
    <message>
        <source>Move the straight right leg out to the side.</source>
        <translation>Lleva la pierna derecha estirada hacia el lado.</translation>
    </message>
    <message>
        <source>Breathe out as the leg moves out.</source>
        <translation>Suelta el aire al separar la pierna.</translation>
    </message>
    <message>
        <source>Last one. Tall, and no swinging.</source>
        <translation>La última. Erguido y sin balanceo.</translation>
    </message>
    <message>
        <source>right leg out</source>
        <translation>pierna derecha hacia el lado</translation>
    </message>
    <message>
        <source>Side steps</source>
        <translation>Pasos laterales</translation>
    </message>
    <message>
        <source>Works the side and the back of both hips while you move.</source>
        <translation>Trabajan el lateral y la parte de atrás de las dos caderas en movimiento.</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>De pie, con las rodillas sueltas, pies al ancho de las caderas y 1,5 m de suelo libre al lado.</translation>
    </message>
    <message>
        <source>Soften your knees.</source>
        <translation>Afloja las rodillas.</translation>
    </message>
    <message>
        <source>Step to the right; the feet stay apart.</source>
        <translation>Da un paso a la derecha; los pies siguen separados.</translation>
    </message>
    <message>
        <source>Follow slowly with the left.</source>
        <translation>Sigue despacio con el izquierdo.</translation>
    </message>
    <message>
        <source>Take 3 steps, then go back.</source>
        <translation>Da 3 pasos y vuelve.</translation>
    </message>
    <message>
        <source>4 times there and back, 3 steps each way</source>
        <translation>4 veces ida y vuelta, 3 pasos cada vez</translation>
    </message>
    <message>
        <source>The outer hips grow warm.</source>
        <translation>Los laterales de las caderas entran en calor.</translation>
    </message>
    <message>
        <source>feet snapping together</source>
        <translation>juntar los pies de golpe</translation>
    </message>
    <message>
        <source>knees falling in</source>
        <translation>rodillas hacia dentro</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>rebotar</translation>
    </message>
    <message>
        <source>Skip it with knee or hip pain.</source>
        <translation>No los hagas con dolor de rodilla o de cadera.</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>Más erguido.</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>Rodillas más dobladas.</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>1,5 m de suelo libre.</translation>
    </message>
    <message>
        <source>Side steps work the gluteal muscles well in comparison with the front of the hip (Selkowitz 2013, probably with a band).</source>
        <translation>Los pasos laterales trabajan bien los glúteos en comparación con la parte delantera de la cadera (Selkowitz 2013, probablemente con banda elástica).</translation>
    </message>
    <message>
        <source>Soften your knees. Three steps to the right.</source>
        <translation>Rodillas sueltas. Tres pasos a la derecha.</translation>
    </message>
    <message>
        <source>And three steps back.</source>
        <translation>Y tres pasos de vuelta.</translation>
    </message>
    <message>
        <source>The feet stay apart, the knees over the toes.</source>
        <translation>Pies separados, rodillas sobre los dedos.</translation>
    </message>
    <message>
        <source>Follow slowly, without bouncing.</source>
        <translation>Sigue despacio, sin rebotar.</translation>
    </message>
    <message>
        <source>Last length. Feel the outer hips.</source>
        <translation>Último recorrido. Siente las caderas por fuera.</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Bisagra de cadera</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>Entrena los glúteos y la habilidad de flexionar las caderas en vez de la espalda.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>Ponte de espaldas a una pared, a la distancia de un pie, pies al ancho de las caderas, manos en las caderas.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Mantén la espalda larga.</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>Lleva las caderas atrás hasta tocar la pared.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks and stand up.</source>
        <translation>Aprieta los glúteos y enderézate.</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 veces</translation>
    </message>
    <message>
        <source>A stretch behind the thighs; the buttocks finish the way up.</source>
        <translation>Un estiramiento detrás de los muslos; los glúteos terminan la subida.</translation>
    </message>
    <message>
        <source>rounding the back</source>
        <translation>redondear la espalda</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>hacer una sentadilla</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>mirar hacia arriba</translation>
    </message>
    <message>
        <source>Skip it with acute back pain, dizziness, or if bending brings leg pain or tingling.</source>
        <translation>No lo hagas con dolor agudo de espalda, mareo o si al doblarte notas dolor u hormigueo en la pierna.</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>Las manos bajan por los muslos, hasta la mitad.</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>Un paso más lejos de la pared; o a una pierna, agarrado a la mesa.</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>Una pared libre y 1 m delante de ella.</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>Es más una habilidad que un entrenamiento; no se encontró ningún estudio que la use como descanso de oficina. Descrita por McGill.</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>De espaldas a la pared, a un pie de ella.</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>Rodillas sueltas. Caderas a la pared.</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>Aprieta y enderézate.</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>La espalda larga, el cuello también.</translation>
    </message>
    <message>
        <source>The hips go back, the knees hardly bend.</source>
        <translation>Las caderas van atrás, las rodillas apenas.</translation>
    </message>
    <message>
        <source>Breathe in going down, out coming up.</source>
        <translation>Toma aire al bajar, suéltalo al subir.</translation>
    </message>
    <message>
        <source>Last one. Stand all the way up.</source>
        <translation>La última. Enderézate del todo.</translation>
    </message>
    <message>
        <source>hips to the wall</source>
        <translation>caderas a la pared</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Sentarse y levantarse</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs: the way out of the chair, done well.</source>
        <translation>Trabaja los glúteos y la parte delantera de los muslos: levantarse de la silla, bien hecho.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>Siéntate en el borde delantero de una silla sin ruedas. Pies bien apoyados y al ancho de las caderas, talones un poco detrás de las rodillas.</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>Acércate al borde y coloca los pies.</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>Inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>Empuja con los talones y levántate.</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>Aprieta arriba.</translation>
    </message>
    <message>
        <source>Sit slowly.</source>
        <translation>Siéntate despacio.</translation>
    </message>
    <message>
        <source>Thighs and buttocks.</source>
        <translation>Muslos y glúteos.</translation>
    </message>
    <message>
        <source>dropping onto the chair</source>
        <translation>dejarse caer en la silla</translation>
    </message>
    <message>
        <source>rocking to get up</source>
        <translation>balancearse para levantarse</translation>
    </message>
    <message>
        <source>Skip it with knee pain, if rising makes you dizzy, or if the chair can roll.</source>
        <translation>No lo hagas con dolor de rodilla, si te mareas al levantarte o si la silla puede rodar.</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>Manos en la mesa, un cojín en el asiento, 5 repeticiones.</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>Baja en 4 segundos o pon un pie más adelante.</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>Una silla sin ruedas, o con las ruedas bloqueadas y el respaldo contra una pared.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>Grado C para los glúteos: en las sentadillas mandan los muslos (Contreras 2015). Grado A, con resultados mixtos, para la glucosa después de comer en días con estos descansos (Dempsey 2016 y Gao 2024 a favor, Homer 2021 en contra).</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>La guía del NHS empieza con 5 y llega hasta 10.</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>Inclínate desde las caderas y levántate.</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>Siéntate despacio, sin dejarte caer.</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>Empuja con los talones.</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>Caderas atrás y luego abajo.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>Aprieta los glúteos arriba.</translation>
    </message>
    <message>
        <source>Knees stay over your toes.</source>
        <translation>Las rodillas, sobre los dedos.</translation>
    </message>
    <message>
        <source>Breathe out as you rise, no rocking.</source>
        <translation>Suelta el aire al subir, sin balanceo.</translation>
    </message>
    <message>
        <source>Last one. Sit down slowly.</source>
        <translation>La última. Siéntate despacio.</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>arriba y abajo</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Media sentadilla</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs, with the desk for balance.</source>
        <translation>Trabaja los glúteos y la parte delantera de los muslos, con la mesa para el equilibrio.</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>Ponte ante la mesa con las yemas de los dedos en ella, pies bien apoyados y al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>Lleva las caderas hacia atrás.</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>Dobla las rodillas un tercio.</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>Mantenlas sobre los dedos de los pies.</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>Sube y aprieta.</translation>
    </message>
    <message>
        <source>12 times</source>
        <translation>12 veces</translation>
    </message>
    <message>
        <source>heels lifting</source>
        <translation>talones que se levantan</translation>
    </message>
    <message>
        <source>dropping down</source>
        <translation>dejarse caer</translation>
    </message>
    <message>
        <source>Skip it with knee pain or dizziness.</source>
        <translation>No la hagas con dolor de rodilla o mareo.</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>Un cuarto del recorrido.</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>Espera 2 segundos abajo.</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>Un paso de suelo delante de la mesa.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>Grado C para los glúteos: en las sentadillas mandan los muslos (Contreras 2015). Grado A, con resultados mixtos, para la glucosa después de comer en días con descansos que incluyen medias sentadillas (Dempsey 2016 a favor, Homer 2021 en contra).</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>La guía del NHS sobre «minisentadillas», que también pide apretar al subir.</translation>
    </message>
    <message>
        <source>Fingertips on the desk, feet hip-width apart.</source>
        <translation>Yemas de los dedos en la mesa, pies al ancho de caderas.</translation>
    </message>
    <message>
        <source>Hips back, bend your knees.</source>
        <translation>Caderas atrás, dobla las rodillas.</translation>
    </message>
    <message>
        <source>Rise and squeeze your buttocks.</source>
        <translation>Sube y aprieta los glúteos.</translation>
    </message>
    <message>
        <source>Knees bend a third, no more.</source>
        <translation>Dobla las rodillas un tercio, no más.</translation>
    </message>
    <message>
        <source>Keep your knees over your toes.</source>
        <translation>Las rodillas, sobre los dedos.</translation>
    </message>
    <message>
        <source>Breathe out as you rise.</source>
        <translation>Suelta el aire al subir.</translation>
    </message>
    <message>
        <source>Heels stay down, fingertips stay light.</source>
        <translation>Talones abajo, manos ligeras.</translation>
    </message>
    <message>
        <source>Last one. Rise and squeeze.</source>
        <translation>La última. Sube y aprieta.</translation>
    </message>
    <message>
        <source>half squats</source>
        <translation>medias sentadillas</translation>
    </message>
    <message>
        <source>Standing march</source>
        <translation>Marcha de pie</translation>
    </message>
    <message>
        <source>Lifts the legs from the hip; the side of the standing hip keeps you level.</source>
        <translation>Levanta las piernas desde la cadera; el lateral de la cadera de apoyo te mantiene nivelado.</translation>
    </message>
    <message>
        <source>Stand tall beside the desk, a hand on it.</source>
        <translation>Ponte erguido al lado de la mesa, una mano en ella.</translation>
    </message>
    <message>
        <source>Lift one knee to a comfortable height.</source>
        <translation>Levanta una rodilla a una altura cómoda.</translation>
    </message>
    <message>
        <source>Lower it quietly.</source>
        <translation>Bájala sin ruido.</translation>
    </message>
    <message>
        <source>Change legs.</source>
        <translation>Cambia de pierna.</translation>
    </message>
    <message>
        <source>20 lifts, 10 with each leg in turn</source>
        <translation>20 subidas, 10 con cada pierna por turnos</translation>
    </message>
    <message>
        <source>The standing hip holds you level.</source>
        <translation>La cadera de apoyo te mantiene nivelado.</translation>
    </message>
    <message>
        <source>leaning back</source>
        <translation>inclinarse hacia atrás</translation>
    </message>
    <message>
        <source>a hip dropping</source>
        <translation>una cadera que cae</translation>
    </message>
    <message>
        <source>stamping</source>
        <translation>pisar fuerte</translation>
    </message>
    <message>
        <source>Skip it if the front of your hip pinches. Hold on if you feel unsteady.</source>
        <translation>No la hagas si notas un pellizco en la parte delantera de la cadera. Agárrate si te sientes inestable.</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>Solo se levantan los talones; o marcha sentado.</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>Sin manos en la mesa, 3 segundos arriba.</translation>
    </message>
    <message>
        <source>Stay sitting, tall at the front of the chair, and lift one knee after the other a little.</source>
        <translation>Quédate sentado, erguido en el borde delantero de la silla, y levanta un poco una rodilla tras otra.</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>Subir las rodillas fue uno de los cuatro ejercicios en estudios de descansos activos: útil en uno (Dempsey 2016), menos en el siguiente (Homer 2021). Por sí solo, grado D.</translation>
    </message>
    <message>
        <source>Lift one knee, pause, lower it quietly.</source>
        <translation>Sube una rodilla, aguanta y baja sin ruido.</translation>
    </message>
    <message>
        <source>A comfortable height is high enough.</source>
        <translation>Una altura cómoda es suficiente.</translation>
    </message>
    <message>
        <source>The standing hip keeps the pelvis level.</source>
        <translation>La cadera de apoyo nivela la pelvis.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>Erguido, sin inclinarte hacia atrás.</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>La última ronda. Pisa con suavidad.</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>derecha e izquierda</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>Sobre una pierna, caderas niveladas</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>Entrena el lateral de la cadera de apoyo y el equilibrio.</translation>
    </message>
    <message>
        <source>Stand beside the desk, one finger on it.</source>
        <translation>Ponte al lado de la mesa, un dedo en ella.</translation>
    </message>
    <message>
        <source>Stand on one leg.</source>
        <translation>Ponte sobre una pierna.</translation>
    </message>
    <message>
        <source>Keep both hips level.</source>
        <translation>Mantén las dos caderas niveladas.</translation>
    </message>
    <message>
        <source>Grow tall and breathe.</source>
        <translation>Crece hacia arriba y respira.</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>Después de 20 segundos, date la vuelta y cambia de pierna.</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>2 × 20 segundos con cada pierna</translation>
    </message>
    <message>
        <source>The outer hip of the leg that you stand on.</source>
        <translation>El lateral de la cadera de la pierna de apoyo.</translation>
    </message>
    <message>
        <source>the hip dropping, or hitched up</source>
        <translation>la cadera que cae o que sube</translation>
    </message>
    <message>
        <source>a locked knee</source>
        <translation>una rodilla bloqueada</translation>
    </message>
    <message>
        <source>toes clawing the floor</source>
        <translation>dedos que agarran el suelo</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>No lo hagas con un trastorno del equilibrio o una lesión reciente de tobillo. No sueltes la mesa, sobre todo al final del embarazo.</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>Los dedos del otro pie se quedan en el suelo.</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>Gira la cabeza despacio; o baja y sube un poco la pelvis.</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>Las tareas a una pierna trabajan el glúteo medio (Distefano 2009, Bolgla y Uhl 2005); estar a una pierna es habitual al entrenar el equilibrio.</translation>
    </message>
    <message>
        <source>Stand on the left leg, a finger on the desk.</source>
        <translation>Sobre la pierna izquierda, un dedo en la mesa.</translation>
    </message>
    <message>
        <source>on the left leg</source>
        <translation>sobre la pierna izquierda</translation>
    </message>
    <message>
        <source>Turn round: now the right leg.</source>
        <translation>Date la vuelta: ahora la pierna derecha.</translation>
    </message>
    <message>
        <source>Knee soft, toes long.</source>
        <translation>Rodilla suelta, dedos estirados.</translation>
    </message>
    <message>
        <source>Both hips level, and breathe.</source>
        <translation>Las dos caderas niveladas, y respira.</translation>
    </message>
    <message>
        <source>on the right leg</source>
        <translation>sobre la pierna derecha</translation>
    </message>
    <message>
        <source>And round: the left leg again.</source>
        <translation>Y otra vuelta: de nuevo la izquierda.</translation>
    </message>
    <message>
        <source>Feel the outer hip hold you.</source>
        <translation>Siente cómo te sostiene la cadera por fuera.</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>Crece hacia arriba, hombros sueltos.</translation>
    </message>
    <message>
        <source>And round: the right leg again.</source>
        <translation>Y otra vuelta: de nuevo la derecha.</translation>
    </message>
    <message>
        <source>Nearly there. Breathe.</source>
        <translation>Ya casi. Respira.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Sentadilla en la pared</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>Muslos y glúteos te sostienen, sin moverte.</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>Ponte de pie con la espalda apoyada en una pared libre y los pies a un paso de ella, al ancho de las caderas, con zapatos que no resbalen.</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>Apoya la espalda en la pared.</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>Baja deslizándote hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Sigue respirando.</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>Sube deslizándote.</translation>
    </message>
    <message>
        <source>2 holds of 20 seconds, with 20 seconds of rest between them</source>
        <translation>2 veces 20 segundos, con 20 segundos de descanso entre ellas</translation>
    </message>
    <message>
        <source>Thighs, then buttocks.</source>
        <translation>Los muslos, luego los glúteos.</translation>
    </message>
    <message>
        <source>holding the breath</source>
        <translation>aguantar la respiración</translation>
    </message>
    <message>
        <source>knees past the toes</source>
        <translation>rodillas más allá de los dedos</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>manos en los muslos</translation>
    </message>
    <message>
        <source>Skip it with high blood pressure that is not under control, heart disease or kneecap pain.</source>
        <translation>No lo hagas con tensión alta sin controlar, enfermedad del corazón o dolor en la rótula.</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>Baja poco y aguanta 10 segundos.</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>Aguanta 40 segundos.</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>Una pared libre y zapatos que no resbalen.</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>Varias semanas entrenando 4 veces 2 minutos bajan la tensión en reposo (grado A). Estos 20 segundos no son esa dosis, y la tensión sube mientras aguantas.</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>Se enseña en muchos sitios; la dosis es nuestra.</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>Espalda en la pared, pies a un paso.</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>Sigue respirando, lento y parejo.</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>Rodillas tras los dedos, manos fuera de los muslos.</translation>
    </message>
    <message>
        <source>Stand and rest. Breathe freely.</source>
        <translation>De pie, descansa. Respira libremente.</translation>
    </message>
    <message>
        <source>Slide down again, as far as is comfortable.</source>
        <translation>Baja otra vez, hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Breathe in, breathe out.</source>
        <translation>Toma aire, suelta el aire.</translation>
    </message>
    <message>
        <source>Thighs hold you, then the buttocks.</source>
        <translation>Te sostienen los muslos y luego los glúteos.</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>sentadilla en la pared</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Estiramiento del flexor de la cadera</translation>
    </message>
    <message>
        <source>Stretches the front of the hip, which sitting keeps short.</source>
        <translation>Estira la parte delantera de la cadera, que al estar sentado queda acortada.</translation>
    </message>
    <message>
        <source>Stand in front of the desk with a hand on it, one foot a long step back. That heel may lift.</source>
        <translation>Ponte delante de la mesa con una mano en ella y un pie un paso largo atrás. Ese talón puede levantarse.</translation>
    </message>
    <message>
        <source>1 m of floor in front of the desk.</source>
        <translation>1 m de suelo delante de la mesa.</translation>
    </message>
    <message>
        <source>Step one foot well back.</source>
        <translation>Da un paso largo atrás con un pie.</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>Mete un poco el coxis.</translation>
    </message>
    <message>
        <source>Squeeze that buttock.</source>
        <translation>Aprieta ese glúteo.</translation>
    </message>
    <message>
        <source>Shift forward until the front of the hip pulls.</source>
        <translation>Ve hacia delante hasta que tire la parte delantera de la cadera.</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Respira.</translation>
    </message>
    <message>
        <source>30 seconds with each leg behind</source>
        <translation>30 segundos con cada pierna detrás</translation>
    </message>
    <message>
        <source>The front of the rear hip, not the back.</source>
        <translation>La parte delantera de la cadera de atrás, no la espalda.</translation>
    </message>
    <message>
        <source>bending at the waist</source>
        <translation>doblarse por la cintura</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>No lo hagas con un pinchazo en la ingle, dolor de espalda o una prótesis de cadera colocada por delante (vía anterior).</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>Un paso más corto.</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>Levanta el brazo del mismo lado.</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>Estira la parte delantera de la cadera; más no está demostrado. Seis semanas de estiramientos dieron más longitud, pero no más fuerza en los glúteos (Hiser 2020).</translation>
    </message>
    <message>
        <source>Hand on the desk, left foot well back.</source>
        <translation>Mano en la mesa, pie izquierdo bien atrás.</translation>
    </message>
    <message>
        <source>Shift forward until the hip pulls.</source>
        <translation>Adelante, hasta que la cadera tire.</translation>
    </message>
    <message>
        <source>Squeeze the left buttock.</source>
        <translation>Aprieta el glúteo izquierdo.</translation>
    </message>
    <message>
        <source>Breathe, slow and easy.</source>
        <translation>Respira, lento y suave.</translation>
    </message>
    <message>
        <source>Feel the front of the left hip.</source>
        <translation>Siente la cadera izquierda por delante.</translation>
    </message>
    <message>
        <source>Stay tall, no bouncing.</source>
        <translation>Erguido, sin rebotar.</translation>
    </message>
    <message>
        <source>Ease back and stand tall.</source>
        <translation>Vuelve y ponte erguido.</translation>
    </message>
    <message>
        <source>Hand on the desk, right foot well back.</source>
        <translation>Mano en la mesa, pie derecho bien atrás.</translation>
    </message>
    <message>
        <source>Squeeze the right buttock.</source>
        <translation>Aprieta el glúteo derecho.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip.</source>
        <translation>Siente la cadera derecha por delante.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <translation>Postura del cuatro, sentado</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>Estira los músculos profundos del glúteo y el lateral de la cadera.</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>Siéntate erguido en una silla sin ruedas, con los dos pies bien apoyados.</translation>
    </message>
    <message>
        <source>Rest one ankle on the other thigh.</source>
        <translation>Apoya un tobillo en el otro muslo.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Siéntate erguido.</translation>
    </message>
    <message>
        <source>Lean forward from the hips.</source>
        <translation>Inclínate hacia delante desde las caderas.</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>Respira 30 segundos.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>Cambia de lado.</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>30 segundos por lado</translation>
    </message>
    <message>
        <source>The buttock of the crossed leg.</source>
        <translation>El glúteo de la pierna cruzada.</translation>
    </message>
    <message>
        <source>pushing the knee down hard</source>
        <translation>empujar fuerte la rodilla hacia abajo</translation>
    </message>
    <message>
        <source>Skip it with knee pain, a hip replacement, or sciatica that it makes worse.</source>
        <translation>No lo hagas con dolor de rodilla, prótesis de cadera o una ciática que empeore con ello.</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>Cruza el tobillo sobre la espinilla o estira la pierna hacia delante.</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>Inclínate más.</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>Una silla sin ruedas. Incómodo con falda: elige otro ejercicio.</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>No se encontró ningún estudio de este mismo estiramiento; las clínicas enseñan a mantenerlo de 10 a 30 segundos.</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>Guías de clínicas; la dosis es nuestra.</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>Tobillo izquierdo sobre el muslo derecho.</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>Erguido; luego inclínate desde las caderas.</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>Siente el glúteo de la pierna izquierda.</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>Espalda larga, la rodilla relajada.</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>Enderézate y baja el pie al suelo.</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>tobillo izquierdo cruzado</translation>
    </message>
    <message>
        <source>Rest your right ankle on your left thigh.</source>
        <translation>Tobillo derecho sobre el muslo izquierdo.</translation>
    </message>
    <message>
        <source>Feel the buttock of the right leg.</source>
        <translation>Siente el glúteo de la pierna derecha.</translation>
    </message>
    <message>
        <source>right ankle crossed</source>
        <translation>tobillo derecho cruzado</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>Ahora cambia. Tobillo derecho sobre el muslo izquierdo.</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>Extensión de la espalda alta</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>Abre la parte alta de la espalda después de encorvarse.</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>Siéntate en una silla que ni ruede ni se recline, con el respaldo a la altura de los omóplatos. Manos detrás de la cabeza.</translation>
    </message>
    <message>
        <source>Sit tall, hands behind your head.</source>
        <translation>Siéntate erguido, manos detrás de la cabeza.</translation>
    </message>
    <message>
        <source>Lift the breastbone.</source>
        <translation>Levanta el esternón.</translation>
    </message>
    <message>
        <source>Bend back over the chair, from the upper back only.</source>
        <translation>Dóblate hacia atrás sobre el respaldo, solo con la parte alta de la espalda.</translation>
    </message>
    <message>
        <source>Return and repeat.</source>
        <translation>Vuelve y repite.</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8 veces</translation>
    </message>
    <message>
        <source>An opening between the shoulder blades.</source>
        <translation>Una apertura entre los omóplatos.</translation>
    </message>
    <message>
        <source>arching the lower back</source>
        <translation>arquear la parte baja de la espalda</translation>
    </message>
    <message>
        <source>pulling on the neck</source>
        <translation>tirar del cuello</translation>
    </message>
    <message>
        <source>tipping the chair</source>
        <translation>inclinar la silla</translation>
    </message>
    <message>
        <source>Skip it with osteoporosis or a spinal fracture, recent surgery of the spine, neck pain or dizziness.</source>
        <translation>No lo hagas con osteoporosis o fractura vertebral, cirugía reciente de columna, dolor de cuello o mareo.</translation>
    </message>
    <message>
        <source>Cross your arms and just lift the chest.</source>
        <translation>Cruza los brazos y solo levanta el pecho.</translation>
    </message>
    <message>
        <source>Stay back for 2 breaths.</source>
        <translation>Quédate atrás 2 respiraciones.</translation>
    </message>
    <message>
        <source>A chair that neither rolls nor reclines.</source>
        <translation>Una silla que ni ruede ni se recline.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; clinics teach it.</source>
        <translation>No se encontró ningún estudio de este mismo movimiento; las clínicas lo enseñan.</translation>
    </message>
    <message>
        <source>Lift the breastbone, bend back.</source>
        <translation>Levanta el esternón, dóblate atrás.</translation>
    </message>
    <message>
        <source>Return to sitting tall.</source>
        <translation>Vuelve a sentarte erguido.</translation>
    </message>
    <message>
        <source>Only the upper back bends.</source>
        <translation>Solo se dobla la espalda alta.</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>Las manos solo sostienen la cabeza.</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>Sobre el respaldo, toma aire.</translation>
    </message>
    <message>
        <source>Breathe out as you return.</source>
        <translation>Suelta el aire al volver.</translation>
    </message>
    <message>
        <source>Last one. No pulling on the neck.</source>
        <translation>La última. No tires del cuello.</translation>
    </message>
    <message>
        <source>back and up</source>
        <translation>atrás y arriba</translation>
    </message>
    <message>
        <source>Tall reach</source>
        <translation>Estirarse hacia arriba</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>Alarga la parte delantera del cuerpo después de encorvarse, con respiraciones lentas.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>Ponte de pie, pies bajo las caderas, brazos sueltos.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>De pie, con los pies bajo las caderas.</translation>
    </message>
    <message>
        <source>Reach both hands to the ceiling.</source>
        <translation>Sube las dos manos hacia el techo.</translation>
    </message>
    <message>
        <source>Breathe in deeply.</source>
        <translation>Toma aire profundamente.</translation>
    </message>
    <message>
        <source>Lower and sigh out.</source>
        <translation>Baja con un suspiro.</translation>
    </message>
    <message>
        <source>5 slow breaths</source>
        <translation>5 respiraciones lentas</translation>
    </message>
    <message>
        <source>Length from the hips to the ribs.</source>
        <translation>El cuerpo se alarga de las caderas a las costillas.</translation>
    </message>
    <message>
        <source>shrugging</source>
        <translation>encoger los hombros</translation>
    </message>
    <message>
        <source>Skip it with shoulder pain, or if looking or reaching up makes you dizzy.</source>
        <translation>No lo hagas con dolor de hombro o si mirar o estirarte hacia arriba te marea.</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>Manos a la altura de las orejas.</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>Sube sobre la parte delantera de los pies.</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>Espacio por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>Costumbre, no estudios. Sienta bien después de estar sentado.</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>Sube las manos y toma aire a fondo.</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>Alárgate de las caderas a las costillas.</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>Hombros abajo, espalda larga.</translation>
    </message>
    <message>
        <source>Let the breath set the pace.</source>
        <translation>Que la respiración marque el ritmo.</translation>
    </message>
    <message>
        <source>Last one. Sigh it all out.</source>
        <translation>La última. Suspira hasta el final.</translation>
    </message>
    <message>
        <source>slow breaths</source>
        <translation>respiraciones lentas</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>The best break of all: a few minutes on your feet, wherever they take you.</source>
        <translation>El mejor descanso de todos: unos minutos de pie, te lleven donde te lleven tus pasos.</translation>
    </message>
    <message>
        <source>Stand up and go. Any reason will do.</source>
        <translation>Levántate y camina. Cualquier motivo sirve.</translation>
    </message>
    <message>
        <source>Fetch some water.</source>
        <translation>Ve por un poco de agua.</translation>
    </message>
    <message>
        <source>Take the stairs.</source>
        <translation>Usa la escalera.</translation>
    </message>
    <message>
        <source>Look out of a far window.</source>
        <translation>Asómate a una ventana lejana.</translation>
    </message>
    <message>
        <source>Come back after 2 to 5 minutes.</source>
        <translation>Vuelve después de 2 a 5 minutos.</translation>
    </message>
    <message>
        <source>2 to 5 minutes</source>
        <translation>De 2 a 5 minutos</translation>
    </message>
    <message>
        <source>Warmer legs, looser hips, a clearer head.</source>
        <translation>Piernas más calientes, caderas más sueltas, la cabeza más despejada.</translation>
    </message>
    <message>
        <source>reading the phone on the way</source>
        <translation>mirar el teléfono por el camino</translation>
    </message>
    <message>
        <source>Skip it if walking hurts or makes you dizzy.</source>
        <translation>No lo hagas si caminar te duele o te marea.</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>Una vez ida y vuelta por la habitación.</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>Escaleras, o un paso más rápido.</translation>
    </message>
    <message>
        <source>Anywhere to walk.</source>
        <translation>Cualquier sitio donde caminar.</translation>
    </message>
    <message>
        <source>The best studied break: in many trials, light walking of 2 to 5 minutes every half hour lowered glucose and insulin after meals, clearly more than standing did (Loh 2020, Buffey 2022).</source>
        <translation>El descanso mejor estudiado: en muchos ensayos, caminar suavemente de 2 a 5 minutos cada media hora bajó la glucosa y la insulina después de comer, claramente más que estar de pie (Loh 2020, Buffey 2022).</translation>
    </message>
    <message>
        <source>Research on breaks from sitting; the words are our own.</source>
        <translation>Investigación sobre descansos del tiempo sentado; las palabras son nuestras.</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>Arriba, y en marcha.</translation>
    </message>
    <message>
        <source>Fetch some water?</source>
        <translation>¿Vas por un poco de agua?</translation>
    </message>
    <message>
        <source>Or take the stairs, one floor up or down.</source>
        <translation>O la escalera, un piso arriba o abajo.</translation>
    </message>
    <message>
        <source>Let the arms swing, shoulders easy.</source>
        <translation>Deja que los brazos se balanceen, hombros sueltos.</translation>
    </message>
    <message>
        <source>Stay out as long as you like.</source>
        <translation>Tómate el tiempo que quieras.</translation>
    </message>
    <message>
        <source>2 to 5 minutes, at your own pace</source>
        <translation>De 2 a 5 minutos, a tu ritmo</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Lateral de la cadera</translation>
    </message>
    <message>
        <source>Buttocks and legs</source>
        <translation>Glúteos y piernas</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Parte delantera de la cadera</translation>
    </message>
    <message>
        <source>Deep hip</source>
        <translation>Interior de la cadera</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Sesión en el suelo</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Prueba de glúteos</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Excluido: {reasons}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>No te gusta</translation>
    </message>
    <message>
        <source>Part of the floor session: it needs room to lie down, not a desk.</source>
        <translation>Parte de la sesión en el suelo: hace falta sitio para tumbarse, no una mesa.</translation>
    </message>
    <message>
        <source>A check of your own, now and then, lying down. It is no daily exercise.</source>
        <translation>Una prueba para ti, de vez en cuando, sobre el suelo. No es un ejercicio diario.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Start the floor session</source>
        <translation>Empezar la sesión en el suelo</translation>
    </message>
    <message>
        <source>Start the glute check</source>
        <translation>Empezar la prueba de glúteos</translation>
    </message>
    <message>
        <source>as in the article</source>
        <translation>como en el artículo</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>elección nuestra</translation>
    </message>
    <message>
        <source>from your own plan</source>
        <translation>de tu propio plan</translation>
    </message>
    <message>
        <source>A: several controlled trials, taken together</source>
        <translation>A: varios ensayos controlados, considerados en conjunto</translation>
    </message>
    <message>
        <source>B: small trials, or measured in a laboratory for this very movement</source>
        <translation>B: ensayos pequeños, o medido en laboratorio con este mismo movimiento</translation>
    </message>
    <message>
        <source>C: measured for a close relative, or recommended by health services</source>
        <translation>C: medido en un ejercicio muy parecido, o recomendado por servicios de salud</translation>
    </message>
    <message>
        <source>D: the opinion of experts, or custom</source>
        <translation>D: opinión de expertos, o costumbre</translation>
    </message>
    <message>
        <source>{coming_up} of {at_desk} come up in breaks.</source>
        <translation>{coming_up} de {at_desk} aparecen en los descansos.</translation>
    </message>
    <message>
        <source>{shown} of {known} in sight.</source>
        <translation>Se ven {shown} de {known}.</translation>
    </message>
    <message>
        <source>To notice whether each buttock tightens when you want it to. It is a way of getting to know a muscle, not a test that one passes.</source>
        <translation>Para notar si cada glúteo se tensa cuando tú quieres. Es una forma de conocer un músculo, no un examen que se aprueba.</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>Túmbate boca arriba en el suelo, rodillas dobladas, una mano debajo de cada glúteo.</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>Túmbate y mete una mano debajo de cada glúteo.</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>Tensa un lado y siente cómo se pone firme en la mano.</translation>
    </message>
    <message>
        <source>Let go, then tighten the other.</source>
        <translation>Suelta y tensa el otro.</translation>
    </message>
    <message>
        <source>Compare the two sides.</source>
        <translation>Compara los dos lados.</translation>
    </message>
    <message>
        <source>5 squeezes on each side, in turn</source>
        <translation>5 veces con cada lado, por turnos</translation>
    </message>
    <message>
        <source>The muscle hardening into your palm, one side at a time.</source>
        <translation>El músculo que se endurece en la palma, un lado cada vez.</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>los dos lados a la vez</translation>
    </message>
    <message>
        <source>pushing with the legs, or arching the back</source>
        <translation>empujar con las piernas o arquear la espalda</translation>
    </message>
    <message>
        <source>staying clenched afterwards: these muscles are for when you need them, so do not walk about with them tight</source>
        <translation>quedarse apretando después: estos músculos son para cuando los necesitas, así que no vayas por ahí con ellos tensos</translation>
    </message>
    <message>
        <source>Skip it if lying or squeezing hurts. In pregnancy, after the first three months, do it standing.</source>
        <translation>No la hagas si te duele tumbarte o apretar. En el embarazo, después de los tres primeros meses, hazla de pie.</translation>
    </message>
    <message>
        <source>Both sides together, or standing.</source>
        <translation>Los dos lados a la vez, o de pie.</translation>
    </message>
    <message>
        <source>Tighten by a third, by two thirds, then fully.</source>
        <translation>Tensa un tercio, dos tercios y luego del todo.</translation>
    </message>
    <message>
        <source>Floor to lie on, and nobody watching.</source>
        <translation>Suelo para tumbarse y nadie mirando.</translation>
    </message>
    <message>
        <source>Described by experts; it trains attention, and diagnoses nothing.</source>
        <translation>Descrita por expertos; entrena la atención y no diagnostica nada.</translation>
    </message>
    <message>
        <source>McGill, as described in the article that glutebreak is built on.</source>
        <translation>McGill, según lo describe el artículo en el que se basa glutebreak.</translation>
    </message>
    <message>
        <source>Tighten the left side. Let go.</source>
        <translation>Tensa el lado izquierdo. Suelta.</translation>
    </message>
    <message>
        <source>Tighten the right side. Let go.</source>
        <translation>Tensa el lado derecho. Suelta.</translation>
    </message>
    <message>
        <source>Left: feel it firm up in your hand.</source>
        <translation>Izquierdo: nota en la mano cómo se pone firme.</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>Derecho: nota en la mano cómo se pone firme.</translation>
    </message>
    <message>
        <source>Left alone: the legs do not push.</source>
        <translation>Solo el izquierdo: las piernas no empujan.</translation>
    </message>
    <message>
        <source>Right alone: the back stays as it is.</source>
        <translation>Solo el derecho: la espalda queda como está.</translation>
    </message>
    <message>
        <source>Left: how firm does it get?</source>
        <translation>Izquierdo: ¿cuánto se endurece?</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>¿Y el derecho? ¿Igual de firme y rápido?</translation>
    </message>
    <message>
        <source>Left, the last time. Let go fully.</source>
        <translation>Izquierdo, la última. Suelta del todo.</translation>
    </message>
    <message>
        <source>Right, the last time. Let go fully.</source>
        <translation>Derecho, la última. Suelta del todo.</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>izquierdo y luego derecho</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, one hand under each buttock.</source>
        <translation>Túmbate boca arriba, rodillas dobladas, una mano bajo cada glúteo.</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Almeja</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>Para el glúteo medio, el músculo más pequeño en la parte alta y lateral de la nalga, que mantiene nivelada la pelvis.</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>Túmbate de lado, rodillas dobladas, pies juntos, la cabeza en la mano del brazo de abajo. La mano de arriba en la cadera: el pulgar en el hueso de la cadera, los dedos alrededor, sobre la parte alta del glúteo.</translation>
    </message>
    <message>
        <source>Keep your feet touching.</source>
        <translation>Mantén los pies en contacto.</translation>
    </message>
    <message>
        <source>Open the knees like a shell, and aim the top knee at the ceiling.</source>
        <translation>Abre las rodillas como una concha y lleva la de arriba hacia el techo.</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <translation>Cierra despacio.</translation>
    </message>
    <message>
        <source>Do 10, then roll over.</source>
        <translation>Haz 10 y date la vuelta.</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>3 series de 10 por lado, al menos una vez al día</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>Trabajo bajo los dedos, en lo alto del glúteo y hacia la parte de atrás de la cadera.</translation>
    </message>
    <message>
        <source>feet coming apart</source>
        <translation>los pies que se separan</translation>
    </message>
    <message>
        <source>the pelvis rolling back</source>
        <translation>la pelvis que gira hacia atrás</translation>
    </message>
    <message>
        <source>opening with the front of the hip</source>
        <translation>abrir con la parte delantera de la cadera</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>las prisas</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>No la hagas con dolor en la ingle o en el lateral de la cadera, después de una operación de cadera hasta que te den permiso, ni si te duele tumbarte de ese lado.</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>Abre menos, 5 repeticiones.</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>Mantenla abierta 3 segundos; más adelante, en vez de eso, levanta la pierna estirada.</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>Suelo para tumbarse, con esterilla o alfombra.</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>De 11 movimientos comparados, fue el que más trabajó los glúteos en relación con el músculo de delante de la cadera (Selkowitz 2013). Es un movimiento selectivo, no pesado (Distefano 2009).</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>Abre las rodillas como una concha, pies juntos.</translation>
    </message>
    <message>
        <source>Aim the top knee at the ceiling.</source>
        <translation>La rodilla de arriba, hacia el techo.</translation>
    </message>
    <message>
        <source>Slowly, feet still touching.</source>
        <translation>Despacio, sin separar los pies.</translation>
    </message>
    <message>
        <source>Keep the hips stacked, no rolling back.</source>
        <translation>Una cadera sobre la otra, sin girar atrás.</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>Cierra despacio y respira.</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>Siente el trabajo bajo los dedos.</translation>
    </message>
    <message>
        <source>Slowly, no hurry.</source>
        <translation>Despacio, sin prisas.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you open.</source>
        <translation>La última. Suelta el aire al abrir.</translation>
    </message>
    <message>
        <source>right leg on top</source>
        <translation>pierna derecha arriba</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent, feet together, head on your hand.</source>
        <translation>Túmbate sobre el lado izquierdo, rodillas dobladas, pies juntos, cabeza en la mano.</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>El pulgar en el hueso de la cadera: que no se mueva.</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>En lo alto del glúteo, no delante.</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>pierna izquierda arriba</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>Ahora date la vuelta: lado derecho abajo, rodillas dobladas, pies juntos.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Puente de glúteos</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>Para el glúteo mayor, el músculo que forma casi toda la nalga.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>Túmbate boca arriba, rodillas dobladas, pies bien apoyados y al ancho de las caderas. Mete las manos debajo de los glúteos para sentirlos.</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>Aprieta los glúteos como si sujetaras una moneda entre ellos.</translation>
    </message>
    <message>
        <source>Keep the pelvis level, without tilting it.</source>
        <translation>Mantén la pelvis nivelada, sin bascularla.</translation>
    </message>
    <message>
        <source>Push up with the buttocks until shoulders, hips and knees are in line.</source>
        <translation>Empuja hacia arriba con los glúteos hasta que hombros, caderas y rodillas queden en línea.</translation>
    </message>
    <message>
        <source>Lower with control, and let go of the squeeze last.</source>
        <translation>Baja con control y suelta la tensión al final.</translation>
    </message>
    <message>
        <source>3 sets of 10, at least once a day</source>
        <translation>3 series de 10, al menos una vez al día</translation>
    </message>
    <message>
        <source>The buttocks lift you, with little in the backs of the thighs and the lower back.</source>
        <translation>Los glúteos te levantan, con poco trabajo detrás de los muslos y en la parte baja de la espalda.</translation>
    </message>
    <message>
        <source>tilting or arching to get higher</source>
        <translation>bascular o arquear para subir más</translation>
    </message>
    <message>
        <source>starting with the backs of the thighs, the heels too far away</source>
        <translation>empezar con la parte de atrás de los muslos, con los talones demasiado lejos</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>soltar la tensión antes de bajar</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>No lo hagas con dolor de espalda o un calambre detrás del muslo, en el embarazo después de los tres primeros meses, ni poco después de una operación de abdomen, espalda o cadera.</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>Aprieta sin levantar la cadera.</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>Aguanta más tiempo arriba; luego, sube con una pierna.</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>El puente trabaja los dos músculos glúteos más que el músculo de delante de la cadera (Selkowitz 2013); 8 semanas de puentes diarios fortalecieron las caderas (Lehecka 2019).</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>Primero aprieta, luego sube.</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>Baja con control, sin dejar de apretar.</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>Como si sujetaras una moneda entre los glúteos.</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>Suelta la tensión al final.</translation>
    </message>
    <message>
        <source>Shoulders, hips and knees in one line, no higher.</source>
        <translation>Hombros, caderas y rodillas en línea, no más alto.</translation>
    </message>
    <message>
        <source>Slowly down, the pelvis level.</source>
        <translation>Baja despacio, la pelvis nivelada.</translation>
    </message>
    <message>
        <source>The buttocks lift you, not the back.</source>
        <translation>Te levantan los glúteos, no la espalda.</translation>
    </message>
    <message>
        <source>Feet flat, heels close enough.</source>
        <translation>Pies bien apoyados, talones cerca.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you lift.</source>
        <translation>La última. Suelta el aire al subir.</translation>
    </message>
    <message>
        <source>Down, and let everything go.</source>
        <translation>Abajo, y suéltalo todo.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, hands under your buttocks.</source>
        <translation>Túmbate boca arriba, rodillas dobladas, pies bien apoyados, manos bajo los glúteos.</translation>
    </message>
    <message>
        <source>Should feel like muscle work. Stop if it hurts or you feel dizzy.</source>
        <translation>Debes notar trabajo muscular. Para si te duele o te mareas.</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>Silla o mesa firme, suelo despejado, y respira.</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>glutebreak propone movimientos breves. No es consejo médico y no puede conocer tu salud. Si estás embarazada, te recuperas de una lesión u operación o tienes problemas de corazón, tensión, huesos, articulaciones o equilibrio, pregunta a un profesional de la salud qué movimientos te convienen. Puedes ocultar cualquiera.</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>Si llevas mucho rato sentado, quédate primero quieto, de pie, de 5 a 10 segundos.</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>Suelta el aire al esforzarte; no aguantes nunca la respiración.</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>Quédate en un recorrido cómodo: siente trabajar el músculo, no la articulación.</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>Si dudas, agárrate a la mesa.</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>Con zapatos planos o descalzo.</translation>
    </message>
    <message>
        <source>nothing here opens folders</source>
        <translation>aquí no hay nada que abra carpetas</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({why}).</source>
        <translation>No se puede abrir {folder} ({why}).</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>floor session</source>
        <translation>sesión en el suelo</translation>
    </message>
    <message>
        <source>glute check</source>
        <translation>prueba de glúteos</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>no answer, so it waits in the menu</source>
        <translation>sin respuesta, así que espera en el menú</translation>
    </message>
    <message>
        <source>{n} sets done today</source>
        <translation>{n} series hechas hoy</translation>
    </message>
    <message>
        <source>{n} of {sets} sets done today</source>
        <translation>{n} de {sets} series hechas hoy</translation>
    </message>
    <message>
        <source>{line}, and the next one begun</source>
        <translation>{line}, y la siguiente empezada</translation>
    </message>
    <message>
        <source>{n} of {sets} sets left today</source>
        <translation>{n} de {sets} series por hacer hoy</translation>
    </message>
    <message>
        <source>Floor session ({sets})</source>
        <translation>Sesión en el suelo ({sets})</translation>
    </message>
    <message>
        <source>Your settings leave out the exercises on the floor.</source>
        <translation>Tus ajustes excluyen los ejercicios en el suelo.</translation>
    </message>
    <message>
        <source>Left out by your settings: {names}.</source>
        <translation>Excluido por tu configuración: {names}.</translation>
    </message>
    <message>
        <source>Set {n} of {goal}</source>
        <translation>Serie {n} de {goal}</translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation>Anotado: {name}.</translation>
    </message>
    <message>
        <source>That was the glute check</source>
        <translation>Esa fue la prueba de glúteos</translation>
    </message>
    <message>
        <source>Take your time getting up.</source>
        <translation>Levántate con calma.</translation>
    </message>
    <message>
        <source>These muscles are for when you need them: do not walk about with them tight.</source>
        <translation>Estos músculos son para cuando los necesitas: no vayas por ahí con ellos tensos.</translation>
    </message>
    <message>
        <source>The glute check: lie down for a minute and feel whether each side tightens when you want it to.</source>
        <translation>La prueba de glúteos: túmbate un minuto y siente si cada lado se tensa cuando tú quieres.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>No sitting was recorded in this time.</source>
        <translation>No se registró tiempo sentado en este periodo.</translation>
    </message>
    <message>
        <source>No stretch of sitting was longer than 30 minutes.</source>
        <translation>Ningún tramo sentado duró más de 30 minutos.</translation>
    </message>
    <message>
        <source>Stretches of sitting longer than 30 minutes: {time} in all.</source>
        <translation>Tramos sentado de más de 30 minutos: {time} en total.</translation>
    </message>
    <message>
        <source>An hour or longer: {n}.</source>
        <translation>De una hora o más: {n}.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the week before.</source>
        <translation>Son {n} menos que la semana anterior.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the month before.</source>
        <translation>Son {n} menos que el mes anterior.</translation>
    </message>
    <message>
        <source>That is {n} more than in the week before.</source>
        <translation>Son {n} más que la semana anterior.</translation>
    </message>
    <message>
        <source>That is {n} more than in the month before.</source>
        <translation>Son {n} más que el mes anterior.</translation>
    </message>
    <message>
        <source>Sitting at the screen (estimate)</source>
        <translation>Sentado ante la pantalla (estimación)</translation>
    </message>
    <message>
        <source>Longest stretch</source>
        <translation>Tramo más largo</translation>
    </message>
    <message>
        <source>Mean stretch</source>
        <translation>Tramo medio</translation>
    </message>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>La mitad de tu tiempo sentado fue en tramos de al menos</translation>
    </message>
    <message>
        <source>Share of sitting in stretches of 30 min and more</source>
        <translation>Parte del tiempo sentado en tramos de 30 min o más</translation>
    </message>
    <message>
        <source>Breaks for each hour of sitting</source>
        <translation>Descansos por cada hora sentado</translation>
    </message>
    <message>
        <source>Natural breaks (assumed)</source>
        <translation>Descansos naturales (supuestos)</translation>
    </message>
    <message>
        <source>{day}: nothing recorded</source>
        <translation>{day}: nada registrado</translation>
    </message>
    <message>
        <source>{day}: {time} of sitting, the longest stretch {longest}</source>
        <translation>{day}: {time} sentado, el tramo más largo {longest}</translation>
    </message>
    <message>
        <source>{period}: nothing recorded</source>
        <translation>{period}: nada registrado</translation>
    </message>
    <message>
        <source>{period}: half of the sitting came in stretches of {time} or longer</source>
        <translation>{period}: la mitad del tiempo sentado fue en tramos de {time} o más</translation>
    </message>
    <message>
        <source>No break was offered in this time.</source>
        <translation>No se ofreció ningún descanso en este periodo.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done, and {n} that you asked for.</source>
        <translation>Marcaste como hechos {done} de {offered} descansos ofrecidos, y {n} que pediste.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done.</source>
        <translation>Marcaste como hechos {done} de {offered} descansos ofrecidos.</translation>
    </message>
    <message>
        <source>Sets of the floor session: {sets}. Days with a set: {days}.</source>
        <translation>Series de la sesión en el suelo: {sets}. Días con alguna serie: {days}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que yo reanude</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Hasta que avise</translation>
    </message>
</context>
<context>
    <name>prompt_words</name>
    <message>
        <source>Finish your thought, then up you get.</source>
        <translation>Termina lo que tienes en la cabeza y arriba.</translation>
    </message>
    <message>
        <source>A good moment to stand up.</source>
        <translation>Un buen momento para levantarse.</translation>
    </message>
    <message>
        <source>Your legs would like a turn.</source>
        <translation>Ahora les toca a tus piernas.</translation>
    </message>
    <message>
        <source>A little time on your feet?</source>
        <translation>¿Un ratito de pie?</translation>
    </message>
    <message>
        <source>Up for a minute or two?</source>
        <translation>¿Te levantas un minuto o dos?</translation>
    </message>
    <message>
        <source>Finish your thought, then walk a little or sit down.</source>
        <translation>Termina lo que tienes en la cabeza y luego camina un poco o siéntate.</translation>
    </message>
    <message>
        <source>A good moment to move, or to sit for a while.</source>
        <translation>Un buen momento para moverse, o para sentarse un rato.</translation>
    </message>
    <message>
        <source>Your legs would like a change.</source>
        <translation>A tus piernas les gustaría un cambio.</translation>
    </message>
    <message>
        <source>A few steps, or a seat?</source>
        <translation>¿Unos pasos, o un asiento?</translation>
    </message>
    <message>
        <source>Or sit down for a while.</source>
        <translation>O siéntate un rato.</translation>
    </message>
    <message>
        <source>snoozed once</source>
        <translation>aplazado una vez</translation>
    </message>
    <message>
        <source>snoozed twice</source>
        <translation>aplazado dos veces</translation>
    </message>
    <message>
        <source>snoozed {n} times</source>
        <translation>aplazado {n} veces</translation>
    </message>
    <message>
        <source>{snoozed}, no snooze left</source>
        <translation>{snoozed}, no se puede aplazar más</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de una pausa</translation>
    </message>
    <message>
        <source>{exercise}. Click to see how it goes.</source>
        <translation>{exercise}. Un clic muestra cómo se hace.</translation>
    </message>
    <message>
        <source>The window does not come up here at the moment. Click to try again.</source>
        <translation>La ventana no se puede mostrar aquí en este momento. Un clic lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>En {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Written to {path}.</source>
        <translation>Guardado en {path}.</translation>
    </message>
    <message>
        <source>Settings taken: {settings}. New exercise files: {files}.</source>
        <translation>Ajustes importados: {settings}. Archivos de ejercicios nuevos: {files}.</translation>
    </message>
</context>
<context>
    <name>settings-words</name>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Sit for</source>
        <translation>Sentado durante</translation>
    </message>
    <message>
        <source>Minutes of sitting before a break is due.</source>
        <translation>Minutos sentado hasta que toca un descanso.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>De pie durante</translation>
    </message>
    <message>
        <source>The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.</source>
        <translation>Lo mismo cuando trabajas de pie: activa «Ahora de pie» en el menú; una ausencia lo desactiva.</translation>
    </message>
    <message>
        <source>Wait for a good moment</source>
        <translation>Esperar un buen momento</translation>
    </message>
    <message>
        <source>A due break waits this long for a pause in your typing; then it comes anyway.</source>
        <translation>Un descanso pendiente espera como mucho este tiempo a que dejes de escribir; después llega de todos modos.</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Ausente tras</translation>
    </message>
    <message>
        <source>No key and no pointer for this long means that you are off the chair; it counts as a natural break.</source>
        <translation>Si no tocas el teclado ni el ratón durante este tiempo, es que has dejado la silla; cuenta como descanso natural.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>A small note in the corner announces the break this long before; 0 leaves it out.</source>
        <translation>Una pequeña nota en la esquina anuncia el descanso con esta antelación; 0 la quita.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Breaks come</source>
        <translation>Las pausas llegan</translation>
    </message>
    <message>
        <source>Where a window would take the keyboard, a notification comes first, the window at a click or a pause.</source>
        <translation>Donde una ventana se quedaría con el teclado, llega primero una notificación, y la ventana con un clic o cuando se deja de teclear.</translation>
    </message>
    <message>
        <source>As the desktop needs</source>
        <translation>Como lo necesite el escritorio</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Como ventana</translation>
    </message>
    <message>
        <source>As a notification first</source>
        <translation>Primero como notificación</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Time to be up. It never has to be waited for: Done works at once.</source>
        <translation>Tiempo para estar levantado. Nunca hay que esperar a que pase: «Hecho» funciona al momento.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>How much later a snoozed break comes.</source>
        <translation>Cuánto más tarde llega un descanso aplazado.</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Aplazamientos seguidos</translation>
    </message>
    <message>
        <source>How often one break can be put off.</source>
        <translation>Cuántas veces se puede aplazar un mismo descanso.</translation>
    </message>
    <message>
        <source>Fold away after</source>
        <translation>Plegar tras</translation>
    </message>
    <message>
        <source>A break window that nobody reacts to folds itself away after this time, and comes back once.</source>
        <translation>Una ventana de descanso a la que nadie responde se pliega pasado este tiempo y vuelve una vez.</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>Más fácil o más difícil</translation>
    </message>
    <message>
        <source>Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.</source>
        <translation>Ejercicios que haces de otra manera, como «wall-sit easier, half-squat harder».</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo del ejercicio</translation>
    </message>
    <message>
        <source>How fast exercises go. A click on the figure pauses.</source>
        <translation>A qué velocidad van los ejercicios. Un clic en la figura los pausa.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>A soft tick for each repetition and a chime at the end.</source>
        <translation>Un tic suave en cada repetición y una campanilla al final.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud these sounds are.</source>
        <translation>Lo fuertes que suenan.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Horas activas</translation>
    </message>
    <message>
        <source>When breaks come. Outside these hours the rhythm is off.</source>
        <translation>Cuándo llegan los descansos. Fuera de estas horas el ritmo está desactivado.</translation>
    </message>
    <message>
        <source>When not to disturb</source>
        <translation>Cuándo no molestar</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Micrófono en uso</translation>
    </message>
    <message>
        <source>A due break waits while another program records it.</source>
        <translation>Un descanso pendiente espera mientras otro programa graba con él.</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Cámara en uso</translation>
    </message>
    <message>
        <source>A due break waits while a program uses one.</source>
        <translation>Un descanso pendiente espera mientras un programa usa una.</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Pantalla compartida</translation>
    </message>
    <message>
        <source>A due break waits while the screen is shared or recorded.</source>
        <translation>Un descanso pendiente espera mientras se comparte o se graba la pantalla.</translation>
    </message>
    <message>
        <source>Full-screen window</source>
        <translation>Ventana a pantalla completa</translation>
    </message>
    <message>
        <source>A due break waits while the window that you are in fills the screen.</source>
        <translation>Un descanso pendiente espera mientras tu ventana ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>A due break waits while the desktop keeps notifications back.</source>
        <translation>Un descanso pendiente espera mientras el escritorio retiene las notificaciones.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.</source>
        <translation>Un descanso pendiente espera mientras uno de estos está abierto o tiene su ventana delante: «zoom, vlc in front».</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Sesión en el suelo</translation>
    </message>
    <message>
        <source>Offer it at</source>
        <translation>Ofrecerla a las</translation>
    </message>
    <message>
        <source>When the floor session is offered, once a day, such as “17:30”; or “off”.</source>
        <translation>Cuándo se ofrece la sesión en el suelo, una vez al día, como «17:30»; o «off».</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Avanza por sí sola</translation>
    </message>
    <message>
        <source>A counted set is done, if nobody was at the computer.</source>
        <translation>Una serie contada se da por hecha si nadie usaba el equipo.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué excluir</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Leaves out what bends a loaded knee far.</source>
        <translation>Excluye lo que dobla mucho una rodilla con carga.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation>Prótesis de cadera</translation>
    </message>
    <message>
        <source>Leaves out what a new hip may not be ready for.</source>
        <translation>Excluye aquello para lo que una cadera nueva quizá no esté lista.</translation>
    </message>
    <message>
        <source>Back pain at present</source>
        <translation>Dolor de espalda ahora</translation>
    </message>
    <message>
        <source>Leaves out bending and arching.</source>
        <translation>Excluye doblar y arquear la espalda.</translation>
    </message>
    <message>
        <source>Heart or blood pressure</source>
        <translation>Corazón o tensión</translation>
    </message>
    <message>
        <source>Leaves out long efforts without movement.</source>
        <translation>Excluye los esfuerzos largos sin movimiento.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Leaves out lying on the back.</source>
        <translation>Excluye estar boca arriba.</translation>
    </message>
    <message>
        <source>Unsteady on the feet</source>
        <translation>Equilibrio inseguro</translation>
    </message>
    <message>
        <source>Leaves out standing on one leg.</source>
        <translation>Excluye estar sobre una pierna.</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>Leaves out bending the upper back.</source>
        <translation>Excluye doblar la parte alta de la espalda.</translation>
    </message>
    <message>
        <source>Achilles tendon or foot</source>
        <translation>Tendón de Aquiles o pie</translation>
    </message>
    <message>
        <source>Leaves out heel raises and long steps.</source>
        <translation>Excluye levantar los talones y los pasos largos.</translation>
    </message>
    <message>
        <source>Cannot stand</source>
        <translation>No puedo estar de pie</translation>
    </message>
    <message>
        <source>Only what can be done sitting.</source>
        <translation>Solo lo que se puede hacer sentado.</translation>
    </message>
    <message>
        <source>Crowded or quiet office</source>
        <translation>Oficina llena o silenciosa</translation>
    </message>
    <message>
        <source>Leaves out what would be heard or stared at.</source>
        <translation>Excluye lo que se oiría o atraería miradas.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.</source>
        <translation>Ejercicios que no aparecen, por su nombre corto, como «wall-sit, side-steps».</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>No te gustan</translation>
    </message>
    <message>
        <source>Exercises that you did not like. One that is named twice does not come up any more.</source>
        <translation>Ejercicios que no te gustaron. Uno que figure dos veces ya no aparece.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Who shows it</source>
        <translation>Quién lo muestra</translation>
    </message>
    <message>
        <source>The person who shows the exercise.</source>
        <translation>La persona que muestra el ejercicio.</translation>
    </message>
    <message>
        <source>A different one each time</source>
        <translation>Cada vez una distinta</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sami</source>
        <translation>Sami</translation>
    </message>
    <message>
        <source>Otto</source>
        <translation>Otto</translation>
    </message>
    <message>
        <source>Lin</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Still pictures with an arrow instead of movement.</source>
        <translation>Imágenes fijas con una flecha en vez de movimiento.</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation>El idioma de las ventanas.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Los colores de las ventanas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger texts and lines, and an outline round everything that can be pressed.</source>
        <translation>Textos y líneas más marcados, y un borde alrededor de todo lo que se puede pulsar.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Shows the three first steps at the next start; off once they were seen.</source>
        <translation>Muestra los tres primeros pasos en el próximo inicio; se desactiva cuando se han visto.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>sat for {length}</source>
        <translation>sentado durante {length}</translation>
    </message>
    <message>
        <source>stood for {length}</source>
        <translation>de pie durante {length}</translation>
    </message>
    <message>
        <source>paused for {length}</source>
        <translation>en pausa durante {length}</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {length}; counts as away</source>
        <translation>el equipo estuvo suspendido o parado durante {length}; cuenta como ausencia</translation>
    </message>
    <message>
        <source>it can be told again whether you use the computer</source>
        <translation>se puede saber de nuevo si usas el equipo</translation>
    </message>
    <message>
        <source>it cannot be told any more whether you use the computer; breaks come when due</source>
        <translation>ya no se puede saber si usas el equipo; los descansos llegan cuando tocan</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>held: {reasons}</source>
        <translation>en espera: {reasons}</translation>
    </message>
    <message>
        <source>held for long, so you were asked about it: {reasons}</source>
        <translation>mucho tiempo en espera, así que se te preguntó: {reasons}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>away for {length}; counts as a break (assumed), so the interval starts anew</source>
        <translation>ausente durante {length}; cuenta como descanso (supuesto), así que el intervalo empieza de nuevo</translation>
    </message>
    <message>
        <source>floor session offered</source>
        <translation>sesión en el suelo ofrecida</translation>
    </message>
    <message>
        <source>floor session: {answer}</source>
        <translation>sesión en el suelo: {answer}</translation>
    </message>
    <message>
        <source>{kind} begun</source>
        <translation>{kind} iniciada</translation>
    </message>
    <message>
        <source>done on the floor: {exercise}</source>
        <translation>hecho en el suelo: {exercise}</translation>
    </message>
    <message>
        <source>taken back: {exercise}</source>
        <translation>deshecho: {exercise}</translation>
    </message>
    <message>
        <source>it counts as a break</source>
        <translation>cuenta como descanso</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>no se hizo nada</translation>
    </message>
    <message>
        <source>{kind} ended; {counts}</source>
        <translation>{kind} terminada; {counts}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>en pausa hasta que reanudes</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>en pausa hasta {time}</translation>
    </message>
    <message>
        <source>standing from now on, with an interval of its own</source>
        <translation>de pie a partir de ahora, con su propio intervalo</translation>
    </message>
    <message>
        <source>active hours began</source>
        <translation>empezaron las horas activas</translation>
    </message>
    <message>
        <source>active hours ended; no breaks until they begin again</source>
        <translation>terminaron las horas activas; no hay descansos hasta que vuelvan a empezar</translation>
    </message>
    <message>
        <source>offered: a pause in your typing was a good moment</source>
        <translation>ofrecido: dejaste de escribir y era un buen momento</translation>
    </message>
    <message>
        <source>offered: it has waited long enough for a pause in your typing</source>
        <translation>ofrecido: ya esperó bastante a que dejaras de escribir</translation>
    </message>
    <message>
        <source>shown because you asked: {exercise}</source>
        <translation>mostrado porque lo pediste: {exercise}</translation>
    </message>
    <message>
        <source>shown: {exercise}</source>
        <translation>mostrado: {exercise}</translation>
    </message>
    <message>
        <source>away while it was open</source>
        <translation>ausente mientras estaba abierto</translation>
    </message>
    <message>
        <source>the clock was set forward by {length}; no break moved</source>
        <translation>el reloj se adelantó {length}; ningún descanso se movió</translation>
    </message>
    <message>
        <source>the clock was set back by {length}; no break moved</source>
        <translation>el reloj se atrasó {length}; ningún descanso se movió</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Rest {left} s</source>
        <translation>Descansa {left} s</translation>
    </message>
    <message>
        <source>Get ready: {part}</source>
        <translation>Prepárate: {part}</translation>
    </message>
    <message>
        <source>Change over: {part}</source>
        <translation>Cambia: {part}</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Well done. Stay up a little, then press Done.</source>
        <translation>Bien hecho. Quédate de pie un poco más y luego pulsa «Hecho».</translation>
    </message>
    <message>
        <source>{rep} of {reps}, {part}</source>
        <translation>{rep} de {reps}, {part}</translation>
    </message>
    <message>
        <source>{rep} of {reps}, rest {left} s</source>
        <translation>{rep} de {reps}, descansa {left} s</translation>
    </message>
    <message>
        <source>{rep} of {reps}, hold {left} s</source>
        <translation>{rep} de {reps}, aguanta {left} s</translation>
    </message>
    <message>
        <source>Hold {left} s, {part}</source>
        <translation>Aguanta {left} s, {part}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana a las {time}</translation>
    </message>
    <message>
        <source>Break due, waiting for a good moment</source>
        <translation>Descanso pendiente, a la espera de un buen momento</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En un descanso</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>It comes at the next short pause in your input, or a bit later by itself.</source>
        <translation>Llega en cuanto dejes un momento el teclado y el ratón, o un poco más tarde por sí solo.</translation>
    </message>
    <message>
        <source>The break is kept for you and comes gently when this is over.</source>
        <translation>Te guardamos el descanso: llegará con suavidad cuando esto termine.</translation>
    </message>
    <message>
        <source>Take a break anyway, keep holding, or do not let this count?</source>
        <translation>¿Descansar de todos modos, seguir esperando o no esperar por esto?</translation>
    </message>
    <message>
        <source>You have been standing for a while.</source>
        <translation>Llevas un rato de pie.</translation>
    </message>
    <message>
        <source>You have been sitting for a while.</source>
        <translation>Llevas un rato sentado.</translation>
    </message>
    <message>
        <source>Since {since}. Take the time you like.</source>
        <translation>Desde las {since}. Tómate el tiempo que quieras.</translation>
    </message>
    <message>
        <source>Since {since}. No break comes meanwhile.</source>
        <translation>Desde las {since}. Mientras tanto no llega ningún descanso.</translation>
    </message>
    <message>
        <source>No input since {since}. A longer absence counts as a break.</source>
        <translation>Sin actividad desde las {since}. Una ausencia más larga cuenta como descanso.</translation>
    </message>
    <message>
        <source>You paused it at {since}.</source>
        <translation>Lo pausaste a las {since}.</translation>
    </message>
    <message>
        <source>This is outside your active hours.</source>
        <translation>Estás fuera de tus horas activas.</translation>
    </message>
    <message>
        <source>Held: {reasons}</source>
        <translation>En espera: {reasons}</translation>
    </message>
    <message>
        <source>Held for {time}: {reasons}</source>
        <translation>En espera desde hace {time}: {reasons}</translation>
    </message>
    <message>
        <source>You have been standing since {since}, and for {before} before that.</source>
        <translation>Llevas de pie desde las {since}, y antes ya {before}.</translation>
    </message>
    <message>
        <source>You have been standing since {since}.</source>
        <translation>Llevas de pie desde las {since}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}, and for {before} before that.</source>
        <translation>Llevas sentado desde las {since}, y antes ya {before}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}.</source>
        <translation>Llevas sentado desde las {since}.</translation>
    </message>
    <message>
        <source>You are in a meeting until you say otherwise.</source>
        <translation>Estás en una reunión hasta que digas lo contrario.</translation>
    </message>
    <message>
        <source>You are in a meeting until {time}.</source>
        <translation>Estás en una reunión hasta {time}.</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micrófono en uso</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>cámara en uso</translation>
    </message>
    <message>
        <source>screen shared or recorded</source>
        <translation>pantalla compartida o grabada</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>ventana a pantalla completa</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>modo No molestar activado</translation>
    </message>
    <message>
        <source>a program of your choice is on</source>
        <translation>un programa de tu lista está abierto</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en una reunión</translation>
    </message>
    <message>
        <source>A break is coming</source>
        <translation>Se acerca un descanso</translation>
    </message>
    <message>
        <source>A break in {time}</source>
        <translation>Un descanso en {time}</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. Or just move as you can.</source>
        <translation>Tus ajustes excluyen todos los ejercicios, así que solo aparece apretar los glúteos, sentado. O simplemente muévete como puedas.</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so a walk and the standing glute squeeze still come up.</source>
        <translation>Tus ajustes excluyen todos los ejercicios, así que solo aparecen caminar y apretar los glúteos de pie.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>to the next break</source>
        <translation>hasta el próximo descanso</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>at a good moment</source>
        <translation>en un buen momento</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>for a long time</source>
        <translation>desde hace rato</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>No break is planned</source>
        <translation>No hay ningún descanso previsto</translation>
    </message>
    <message>
        <source>Next break in less than a minute</source>
        <translation>Próximo descanso en menos de un minuto</translation>
    </message>
    <message>
        <source>Next break in about {time}</source>
        <translation>Próximo descanso en {time} aprox.</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que reanudes</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta {time}</translation>
    </message>
    <message>
        <source>Off, starts again {time}</source>
        <translation>Inactivo, empieza de nuevo {time}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
</context>
</TS>
