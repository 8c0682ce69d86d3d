<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AutostartCard</name>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>This desktop does not say whether it does. A click asks for it.</source>
        <translation>Dieser Desktop sagt nicht, ob es so ist. Ein Klick bittet darum.</translation>
    </message>
    <message>
        <source>The desktop keeps this: what is changed there shows here.</source>
        <translation>Das merkt sich der Desktop: Was dort geändert wird, steht auch hier.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation>Andere Übung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Choose how much later</source>
        <translation>Wählen, wie viel später</translation>
    </message>
</context>
<context>
    <name>BreaksCard</name>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>away, assumed</source>
        <translation>abwesend, angenommen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>Der Tag bisher</translation>
    </message>
    <message>
        <source>Point at it, or use the arrow keys. Full dot: a break that was done. Half: an absence.</source>
        <translation>Zeig darauf oder nimm die Pfeiltasten. Voller Punkt: eine gemachte Pause. Halber: eine Abwesenheit.</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>This desktop</source>
        <translation>Dieser Desktop</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Works, through {way}.</source>
        <translation>Funktioniert, über {way}.</translation>
    </message>
    <message>
        <source>Does not work here.</source>
        <translation>Funktioniert hier nicht.</translation>
    </message>
</context>
<context>
    <name>DislikeMenu</name>
    <message>
        <source>More about this exercise</source>
        <translation>Mehr zu dieser Übung</translation>
    </message>
    <message>
        <source>Do not show this one again</source>
        <translation>Diese nicht mehr zeigen</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>Diese mag ich nicht</translation>
    </message>
</context>
<context>
    <name>EasingCard</name>
    <message>
        <source>Nothing changes by itself, and each of these can be undone.</source>
        <translation>Nichts ändert sich von selbst, und alles davon lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Only quiet exercises</source>
        <translation>Nur leise Übungen</translation>
    </message>
    <message>
        <source>Shorter exercises</source>
        <translation>Kürzere Übungen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">Ausblenden</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation type="unfinished">Alle {minutes} Minuten</translation>
    </message>
    <message>
        <source>Every {minutes} minutes may be too often for these days. Would another rhythm suit you better?</source>
        <translation>Alle {minutes} Minuten ist für diese Tage vielleicht zu oft. Würde ein anderer Rhythmus besser passen?</translation>
    </message>
    <message>
        <source>The breaks may not fit these days as they are. Would another way suit you better?</source>
        <translation>Die Pausen passen, so wie sie sind, vielleicht nicht zu diesen Tagen. Würde es anders besser passen?</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Was dahintersteht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Tempo, in seconds: there, hold, back</source>
        <translation>Tempo in Sekunden: hin, halten, zurück</translation>
    </message>
    <message>
        <source>What to feel</source>
        <translation>Was du spürst</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Stop or skip it</source>
        <translation>Aufhören oder auslassen</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Ausgelassen bei</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Can be done in an open office without being heard or stared at.</source>
        <translation>Geht im Großraumbüro, ohne dass jemand etwas hört oder hinschaut.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>What to leave out of breaks (a setting):</source>
        <translation>In Pausen auslassen (eine Einstellung):</translation>
    </message>
    <message>
        <source>Leaves exercises out of breaks.</source>
        <translation>Lässt Übungen in Pausen aus.</translation>
    </message>
</context>
<context>
    <name>ExercisePlayer</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Comes up in breaks</source>
        <translation>Kommt in Pausen dran</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>Diese mag ich nicht</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Click to go on</source>
        <translation>Klicken zum Fortsetzen</translation>
    </message>
    <message>
        <source>Click to pause</source>
        <translation>Klicken zum Anhalten</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps with glutebreak</source>
        <translation>Erste Schritte mit glutebreak</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Rest überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Glute check</source>
        <translation>Gesäß-Check</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>When the floor session is offered</source>
        <translation>Wann die Bodeneinheit angeboten wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Bodeneinheit</translation>
    </message>
    <message>
        <source>Never offered by itself.</source>
        <translation>Wird nie von selbst angeboten.</translation>
    </message>
    <message>
        <source>Offered every day at {time}.</source>
        <translation>Wird jeden Tag um {time} angeboten.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>FloorOfferWindow</name>
    <message>
        <source>Time for the floor?</source>
        <translation>Zeit für den Boden?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>{left}. All of them, or one now and the others later.</source>
        <translation>{left}. Alle hintereinander oder einen jetzt und die anderen später.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Press “{answer}” when you are ready.</source>
        <translation>Drück „{answer}“, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>That’s all for today</source>
        <translation>Genug für heute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Satz gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Deleted. It is gone for good when this window closes.</source>
        <translation>Gelöscht. Endgültig weg ist es, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>This week…</source>
        <translation>Diese Woche…</translation>
    </message>
    <message>
        <source>This month…</source>
        <translation>Diesen Monat…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Für Programme (JSON)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Round the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>The last breaks</source>
        <translation>Die letzten Pausen</translation>
    </message>
    <message>
        <source>A wrong click can be put right for a day.</source>
        <translation>Ein falscher Klick lässt sich einen Tag lang berichtigen.</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Doch gemacht</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>Bei der Ankündigung</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Exercises of your own</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>They belong in {folder}</source>
        <translation>Sie gehören nach {folder}</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sorry, something went wrong in glutebreak ({when}). A report of it is kept for whoever can mend it, with nothing about you. It stays on this computer unless you pass it on.</source>
        <translation>Entschuldigung, in glutebreak ist etwas schiefgegangen ({when}). Es gibt einen Bericht darüber für alle, die das beheben können; über dich steht nichts darin. Er bleibt auf diesem Computer, solange du ihn nicht weitergibst.</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Bericht verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>SettingGroup</name>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>Standardwert wiederherstellen</translation>
    </message>
    <message>
        <source>Locked on this computer: {reason}</source>
        <translation>Auf diesem Computer gesperrt: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Export settings and exercises…</source>
        <translation>Einstellungen und Übungen exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export settings and exercises</source>
        <translation>Einstellungen und Übungen exportieren</translation>
    </message>
    <message>
        <source>Import settings and exercises</source>
        <translation>Einstellungen und Übungen importieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No setting has “{text}” in its name or help.</source>
        <translation>Keine Einstellung hat „{text}“ im Namen oder in der Hilfe.</translation>
    </message>
    <message>
        <source>Changed: {settings}</source>
        <translation>Geändert: {settings}</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting, day by day</source>
        <translation>Sitzen, Tag für Tag</translation>
    </message>
    <message>
        <source>up to 30 min</source>
        <translation>bis 30 min</translation>
    </message>
    <message>
        <source>over 30 min</source>
        <translation>über 30 min</translation>
    </message>
    <message>
        <source>an hour or longer</source>
        <translation>eine Stunde oder länger</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today’s timeline</source>
        <translation>Der Tag als Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Jetzt Pause machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Im Meeting</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Meeting vorbei</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Weiter zurückhalten</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>Diesen Grund ignorieren</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Jetzt im Stehen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Today’s breaks</source>
        <translation>Pausen heute</translation>
    </message>
    <message>
        <source>Why (no) break?</source>
        <translation>Warum (k)eine Pause?</translation>
    </message>
    <message>
        <source>None yet. The first one shows up here, whatever becomes of it.</source>
        <translation>Noch keine. Die erste erscheint hier, was auch immer aus ihr wird.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>{length}, assumed</source>
        <translation>{length}, angenommen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Natürliche Pause</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>Bei der Ankündigung</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Take a break now</source>
        <translation>Jetzt Pause machen</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Weiter zurückhalten</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>Diesen Grund ignorieren</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Gesäß-Check</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Jetzt im Stehen</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Im Meeting</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Meeting vorbei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” stays away from now on.</source>
        <translation>„{name}“ kommt ab jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Noted. Once more, and “{name}” stays away.</source>
        <translation>Notiert. Noch einmal, und „{name}“ kommt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>Die Hälfte deiner Sitzzeit lag in Sitzphasen von mindestens</translation>
    </message>
    <message>
        <source>Usual stretch, period by period</source>
        <translation>Übliche Sitzphase im Lauf der Zeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>half in at least</source>
        <translation>Hälfte in mindestens</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why (no) break?</source>
        <translation>Warum (k)eine Pause?</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>_HowOften</name>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>glutebreak counts how long you sit. After that time it waits for a good moment and shows you an exercise to copy beside the desk.</source>
        <translation>glutebreak zählt, wie lange du sitzt. Danach wartet es auf einen guten Moment und zeigt dir eine Übung, die du neben dem Tisch nachmachen kannst.</translation>
    </message>
    <message>
        <source>easier to keep up</source>
        <translation>leichter durchzuhalten</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>unser Vorschlag</translation>
    </message>
    <message>
        <source>The tray icon and the settings have every other interval.</source>
        <translation>Jeden anderen Abstand gibt es im Symbol der Leiste und in den Einstellungen.</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>Alle {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>_LeaveOut</name>
    <message>
        <source>What shall be left out?</source>
        <translation>Was soll ausgelassen werden?</translation>
    </message>
    <message>
        <source>The page Exercises shows what stays, and hides any single one.</source>
        <translation>Die Seite „Übungen“ zeigt, was bleibt, und blendet jede einzelne aus.</translation>
    </message>
</context>
<context>
    <name>_TryOne</name>
    <message>
        <source>Try one</source>
        <translation>Eine ausprobieren</translation>
    </message>
    <message>
        <source>A break comes up in a corner of the screen. It never takes your keyboard, and you can always put it off or skip it.</source>
        <translation>Eine Pause kommt in einer Ecke des Bildschirms. Sie nimmt dir nie die Tastatur, und du kannst sie immer verschieben oder überspringen.</translation>
    </message>
    <message>
        <source>Show me a break</source>
        <translation>Zeig mir eine Pause</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Gesäß-Check</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{time}, standing since then: {length}</source>
        <translation>{time}, seitdem im Stehen: {length}</translation>
    </message>
    <message>
        <source>{time}, sitting since then: {length}</source>
        <translation>{time}, seitdem im Sitzen: {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} sitting, {length}</source>
        <translation>{began}–{ended} im Sitzen, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} standing, {length}</source>
        <translation>{began}–{ended} im Stehen, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} natural break (assumed), {length}</source>
        <translation>{began}–{ended} natürliche Pause (angenommen), {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} paused, {length}</source>
        <translation>{began}–{ended} angehalten, {length}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}, {exercise}</source>
        <translation>{time} Pause: {outcome}, {exercise}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}</source>
        <translation>{time} Pause: {outcome}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Noticing when you pause</source>
        <translation>Merken, wann du kurz innehältst</translation>
    </message>
    <message>
        <source>Noticing a locked screen and sleep</source>
        <translation>Bildschirmsperre und Standby erkennen</translation>
    </message>
    <message>
        <source>Knowing whether you want less motion</source>
        <translation>Wissen, ob du weniger Bewegung willst</translation>
    </message>
    <message>
        <source>Font and dark theme of the desktop</source>
        <translation>Schrift und dunkles Design des Desktops</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Windows that leave the keyboard alone</source>
        <translation>Fenster, die die Tastatur in Ruhe lassen</translation>
    </message>
    <message>
        <source>Noticing that the microphone is in use</source>
        <translation>Erkennen, dass das Mikrofon benutzt wird</translation>
    </message>
    <message>
        <source>Noticing that the camera is in use</source>
        <translation>Erkennen, dass die Kamera benutzt wird</translation>
    </message>
    <message>
        <source>Noticing that the screen is shared</source>
        <translation>Erkennen, dass der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Noticing a full-screen window</source>
        <translation>Ein Vollbildfenster erkennen</translation>
    </message>
    <message>
        <source>Noticing “do not disturb”</source>
        <translation>„Nicht stören“ erkennen</translation>
    </message>
    <message>
        <source>Noticing programs that you listed</source>
        <translation>Von dir genannte Programme erkennen</translation>
    </message>
    <message>
        <source>Noticing which program is in front</source>
        <translation>Merken, welches Programm vorn ist</translation>
    </message>
    <message>
        <source>Noticing when you go to another program</source>
        <translation>Merken, wenn du zu einem anderen Programm wechselst</translation>
    </message>
    <message>
        <source>Starting with the session</source>
        <translation>Beim Anmelden starten</translation>
    </message>
</context>
<context>
    <name>easing</name>
    <message>
        <source>From now on every {minutes} minutes.</source>
        <translation>Von jetzt an alle {minutes} Minuten.</translation>
    </message>
    <message>
        <source>From now on only quiet exercises come up.</source>
        <translation>Von jetzt an kommen nur leise Übungen.</translation>
    </message>
    <message>
        <source>Shorter from now on: {exercises}.</source>
        <translation>Von jetzt an kürzer: {exercises}.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Rear-leg knee bend</source>
        <translation>Kniebeugen mit dem hinteren Bein</translation>
    </message>
    <message>
        <source>Gives the buttock and thigh of the rear leg some work through the day.</source>
        <translation>Gibt Gesäß und Oberschenkel des hinteren Beins über den Tag etwas zu tun.</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>Steh aufrecht, einen Fuß einen Schritt vor dem anderen. Die Füße stehen hüftbreit, beide zeigen gerade nach vorn oder so gerade, wie es geht.</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>Mach mit dem rechten Fuß einen Schritt nach vorn.</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>Bleib aufrecht und beuge das linke, hintere Knie.</translation>
    </message>
    <message>
        <source>Straighten it and feel the line from the buttock to the heel on the floor.</source>
        <translation>Streck es wieder und spür die Linie vom Gesäß bis zur Ferse am Boden.</translation>
    </message>
    <message>
        <source>After 10, change feet.</source>
        <translation>Nach 10 Mal die Füße wechseln.</translation>
    </message>
    <message>
        <source>10 with each leg behind</source>
        <translation>10 Mal mit jedem Bein hinten</translation>
    </message>
    <message>
        <source>The buttock of the rear leg tightens as the knee straightens. Check with a hand on it.</source>
        <translation>Das Gesäß des hinteren Beins spannt sich an, wenn das Knie sich streckt. Prüf es mit der Hand.</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>nach vorn lehnen</translation>
    </message>
    <message>
        <source>feet in one line, or turned out</source>
        <translation>Füße auf einer Linie oder nach außen gedreht</translation>
    </message>
    <message>
        <source>the front knee doing the bending</source>
        <translation>das vordere Knie beugt sich statt des hinteren</translation>
    </message>
    <message>
        <source>the rear heel off the floor when the leg is straight</source>
        <translation>die hintere Ferse hebt ab, wenn das Bein gestreckt ist</translation>
    </message>
    <message>
        <source>Skip it with knee, Achilles or hip pain. Hold the desk if you feel unsteady.</source>
        <translation>Lass sie aus bei Schmerzen in Knie, Achillessehne oder Hüfte. Halt dich am Tisch fest, wenn du unsicher stehst.</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>Ein kürzerer Schritt, eine Hand am Tisch, 5 Wiederholungen.</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>Ein längerer Schritt, dann gestreckt 3 Sekunden anspannen, dann eine Kniebeuge im Ausfallschritt.</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>1 m freier Boden.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>Zu genau dieser Übung wurde keine Studie gefunden; verwandte Ausfallschritte fordern die Gesäßmuskeln (Stufe C).</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>Egoscue, wie in dem Artikel beschrieben, auf dem glutebreak beruht.</translation>
    </message>
    <message>
        <source>Right foot one step forward, feet straight ahead.</source>
        <translation>Rechter Fuß einen Schritt vor, Füße geradeaus.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the left knee.</source>
        <translation>Bleib aufrecht. Beuge das linke Knie.</translation>
    </message>
    <message>
        <source>Straighten it, heel on the floor.</source>
        <translation>Streck es, Ferse am Boden.</translation>
    </message>
    <message>
        <source>Feel the line from buttock to heel.</source>
        <translation>Spür die Linie vom Gesäß zur Ferse.</translation>
    </message>
    <message>
        <source>The rear knee bends, the front one only follows.</source>
        <translation>Das hintere Knie beugt sich, das vordere folgt.</translation>
    </message>
    <message>
        <source>A hand on the buttock feels it tighten.</source>
        <translation>Eine Hand am Gesäß spürt die Spannung.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you straighten.</source>
        <translation>Das letzte Mal. Beim Strecken ausatmen.</translation>
    </message>
    <message>
        <source>left leg behind</source>
        <translation>linkes Bein hinten</translation>
    </message>
    <message>
        <source>Left foot one step forward, feet straight ahead.</source>
        <translation>Linker Fuß einen Schritt vor, Füße geradeaus.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the right knee.</source>
        <translation>Bleib aufrecht. Beuge das rechte Knie.</translation>
    </message>
    <message>
        <source>Feet hip-width, both pointing ahead.</source>
        <translation>Füße hüftbreit, beide zeigen nach vorn.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning forward.</source>
        <translation>Bleib aufrecht, nicht nach vorn lehnen.</translation>
    </message>
    <message>
        <source>right leg behind</source>
        <translation>rechtes Bein hinten</translation>
    </message>
    <message>
        <source>Now change feet: right leg behind.</source>
        <translation>Jetzt wechseln: rechtes Bein nach hinten.</translation>
    </message>
    <message>
        <source>Three-position toe raise</source>
        <translation>Fersenheben in drei Stellungen</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>Oberschenkel und Gesäß spannen sich beim Heben an, die Waden arbeiten mit. Die Fersen heben ab: Du kommst auf die Fußballen.</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>Steh aufrecht, Oberschenkel fest, Zehen in den Boden gedrückt. Stell dir beim Blick nach unten eine Uhr vor: 12 ist geradeaus.</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>Große Zehen zusammen, rechte Ferse auf 5, linke auf 7: 10 Mal heben und senken.</translation>
    </message>
    <message>
        <source>Heels together, toes at 1 and 11: 10 more.</source>
        <translation>Fersen zusammen, Zehen auf 1 und 11: noch 10 Mal.</translation>
    </message>
    <message>
        <source>Feet straight and hip-width, pelvis level: the last 10.</source>
        <translation>Füße gerade und hüftbreit, Becken waagerecht: die letzten 10.</translation>
    </message>
    <message>
        <source>Keep thighs tight and toes down throughout.</source>
        <translation>Oberschenkel bleiben fest, Zehen unten.</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>je 10 in 3 Stellungen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>Oberschenkel und Gesäß beim Heben; mit den Zehen auseinander mehr Gesäß und etwas mehr Oberschenkel.</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>Knie werden weich</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>auf die Außenkante des Fußes rollen</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>schnelles Wippen</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>das Becken kippen</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>mit den Zehen krallen, statt sie in den Boden zu drücken</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>Lass sie aus bei Schmerzen an Achillessehne oder Fußsohle, Wadenkrampf oder einer geschwollenen Wade. Lass die erste Stellung weg, wenn eingedrehte Zehen dem Knie wehtun; mit einer neuen Hüfte frag vorher nach.</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>Beide Hände am Tisch, 5 in jeder Stellung.</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>Oben 2 Sekunden halten und langsamer senken.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>Stufe D für das Gesäß. Stufe C für die Waden: Der Winkel der Füße verlagert die Arbeit zwischen innerer und äußerer Wade (Riemann 2011).</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>Große Zehen zusammen, Fersen auf 5 und 7.</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>Oberschenkel fest, Zehen in den Boden.</translation>
    </message>
    <message>
        <source>Rise onto the balls of your feet.</source>
        <translation>Heb dich auf die Fußballen.</translation>
    </message>
    <message>
        <source>Lower with control, and keep breathing.</source>
        <translation>Langsam senken und weiteratmen.</translation>
    </message>
    <message>
        <source>Knees stay straight, ankles upright.</source>
        <translation>Knie bleiben gestreckt, Knöchel gerade.</translation>
    </message>
    <message>
        <source>heels apart, toes together</source>
        <translation>Fersen auseinander, Zehen zusammen</translation>
    </message>
    <message>
        <source>Heels together, toes at 11 and 1.</source>
        <translation>Fersen zusammen, Zehen auf 11 und 1.</translation>
    </message>
    <message>
        <source>Feel the glutes as you rise.</source>
        <translation>Spür beim Heben das Gesäß.</translation>
    </message>
    <message>
        <source>Weight in the middle, off the outer edge.</source>
        <translation>Gewicht in die Mitte, nicht nach außen.</translation>
    </message>
    <message>
        <source>Slow and even, no bobbing.</source>
        <translation>Langsam und gleichmäßig, kein Wippen.</translation>
    </message>
    <message>
        <source>heels together, toes apart</source>
        <translation>Fersen zusammen, Zehen auseinander</translation>
    </message>
    <message>
        <source>Now heels together, toes at 11 and 1.</source>
        <translation>Jetzt Fersen zusammen, Zehen auf 11 und 1.</translation>
    </message>
    <message>
        <source>Feet straight, hip-width apart.</source>
        <translation>Füße gerade, hüftbreit auseinander.</translation>
    </message>
    <message>
        <source>Keep the pelvis level.</source>
        <translation>Das Becken bleibt waagerecht.</translation>
    </message>
    <message>
        <source>Tall as you rise, slow as you lower.</source>
        <translation>Aufrecht hoch, langsam hinunter.</translation>
    </message>
    <message>
        <source>Last ones. Breathe out as you rise.</source>
        <translation>Die letzten. Beim Heben ausatmen.</translation>
    </message>
    <message>
        <source>feet straight, hip-width</source>
        <translation>Füße gerade, hüftbreit</translation>
    </message>
    <message>
        <source>Now feet straight, hip-width apart.</source>
        <translation>Jetzt die Füße gerade, hüftbreit.</translation>
    </message>
    <message>
        <source>Standing glute squeeze</source>
        <translation>Gesäß anspannen im Stehen</translation>
    </message>
    <message>
        <source>Gives the big muscle of the buttocks some work, without anybody seeing it.</source>
        <translation>Gibt dem großen Gesäßmuskel etwas zu tun, ohne dass es jemand sieht.</translation>
    </message>
    <message>
        <source>Stand tall, feet hip-width apart, hands free or on the desk.</source>
        <translation>Steh aufrecht, Füße hüftbreit, Hände frei oder am Tisch.</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>Steh aufrecht.</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>Spann beide Gesäßhälften fest an.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>3 Sekunden halten und atmen.</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>Ganz loslassen.</translation>
    </message>
    <message>
        <source>Repeat.</source>
        <translation>Wiederholen.</translation>
    </message>
    <message>
        <source>10 squeezes: 3 seconds on, 3 seconds off</source>
        <translation>10 Mal: 3 Sekunden fest, 3 Sekunden los</translation>
    </message>
    <message>
        <source>The buttocks turn hard, then soft.</source>
        <translation>Das Gesäß wird hart, dann weich.</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>den Atem anhalten</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>das Becken stark einrollen</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>danach angespannt bleiben: Das ist eine Übung, keine Haltung</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>Lass sie aus bei Schmerzen an Beckenboden oder Steißbein. Bei hohem Blutdruck nur mit halber Kraft.</translation>
    </message>
    <message>
        <source>Sitting down, at half strength.</source>
        <translation>Im Sitzen, mit halber Kraft.</translation>
    </message>
    <message>
        <source>One side at a time.</source>
        <translation>Eine Seite nach der anderen.</translation>
    </message>
    <message>
        <source>Stay sitting, tall and with both feet flat: it works just as well there.</source>
        <translation>Bleib sitzen, aufrecht und mit beiden Füßen flach: Es geht dort genauso gut.</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>Keiner; es geht auch im Sitzen.</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>Acht Wochen tägliches Anspannen oder tägliche Brücken machten die Hüften von 32 Menschen kräftiger (Lehecka 2019). Anspannen im Stehen fordert den Muskel etwa so stark wie ein üblicher Krafttest (Contreras 2015). Ein weiteres Projekt sah keinen Unterschied zum Nichtstun.</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>Eine verbreitete Übung; Worte und Umfang sind von uns.</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>Steh aufrecht, beide Gesäßhälften anspannen.</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>Fest anspannen und weiteratmen.</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>Beine und Schultern bleiben locker.</translation>
    </message>
    <message>
        <source>The pelvis stays where it is.</source>
        <translation>Das Becken bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze.</source>
        <translation>Beim Anspannen ausatmen.</translation>
    </message>
    <message>
        <source>Last one. Then let them stay soft.</source>
        <translation>Das letzte Mal. Danach locker bleiben.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Bein nach hinten strecken im Stehen</translation>
    </message>
    <message>
        <source>Works the big muscle of the buttocks and the back of the thigh; the leg that stands steadies you.</source>
        <translation>Fordert den großen Gesäßmuskel und die Rückseite des Oberschenkels; das Standbein hält dich.</translation>
    </message>
    <message>
        <source>Face the desk and hold it with both hands, feet hip-width apart, trunk upright.</source>
        <translation>Stell dich vor den Tisch und halt dich mit beiden Händen fest, Füße hüftbreit, Rumpf aufrecht.</translation>
    </message>
    <message>
        <source>Stand tall and hold the desk.</source>
        <translation>Steh aufrecht und halt dich am Tisch fest.</translation>
    </message>
    <message>
        <source>Tighten one buttock.</source>
        <translation>Spann eine Gesäßhälfte an.</translation>
    </message>
    <message>
        <source>Slide that straight leg back a little.</source>
        <translation>Schieb das Bein dieser Seite gestreckt ein wenig nach hinten.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Kurz halten.</translation>
    </message>
    <message>
        <source>Return slowly; after 8, change legs.</source>
        <translation>Langsam zurück; nach 8 Mal das Bein wechseln.</translation>
    </message>
    <message>
        <source>8 with each leg</source>
        <translation>8 Mal mit jedem Bein</translation>
    </message>
    <message>
        <source>The buttock of the leg that moves.</source>
        <translation>Das Gesäß des Beins, das sich bewegt.</translation>
    </message>
    <message>
        <source>arching the back</source>
        <translation>ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>swinging the leg</source>
        <translation>das Bein schwingen</translation>
    </message>
    <message>
        <source>Skip it if bending your back backwards hurts, and after a hip replacement until you are cleared for it.</source>
        <translation>Lass sie aus, wenn es wehtut, den Rücken nach hinten zu beugen, und mit einer neuen Hüfte bis zur Freigabe.</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>Die Zehen bleiben am Boden.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>3 Sekunden halten, die Hände leichter.</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>0,7 m hinter dir.</translation>
    </message>
    <message>
        <source>A usual exercise in physiotherapy. The same movement lying face down, with a weight, works the gluteus maximus strongly (MacAskill).</source>
        <translation>Eine übliche Übung in der Physiotherapie. Dieselbe Bewegung in Bauchlage mit Gewicht fordert den Gluteus maximus stark (MacAskill).</translation>
    </message>
    <message>
        <source>Tighten the left buttock, slide the leg back.</source>
        <translation>Linke Gesäßhälfte anspannen, Bein zurück.</translation>
    </message>
    <message>
        <source>Return slowly.</source>
        <translation>Langsam zurück.</translation>
    </message>
    <message>
        <source>Straight knee, and only a little way.</source>
        <translation>Knie gestreckt, nur ein kleines Stück.</translation>
    </message>
    <message>
        <source>The back stays still, the belly firm.</source>
        <translation>Der Rücken bleibt still, der Bauch fest.</translation>
    </message>
    <message>
        <source>Last one. Feel the buttock, not the back.</source>
        <translation>Das letzte Mal. Das Gesäß, nicht der Rücken.</translation>
    </message>
    <message>
        <source>left leg back</source>
        <translation>linkes Bein nach hinten</translation>
    </message>
    <message>
        <source>Now change: the right leg goes back.</source>
        <translation>Jetzt wechseln: das rechte Bein nach hinten.</translation>
    </message>
    <message>
        <source>Tighten the right buttock, slide the leg back.</source>
        <translation>Rechte Gesäßhälfte anspannen, Bein zurück.</translation>
    </message>
    <message>
        <source>Breathe out as the leg goes back.</source>
        <translation>Ausatmen, wenn das Bein nach hinten geht.</translation>
    </message>
    <message>
        <source>Last one, slowly back to the floor.</source>
        <translation>Das letzte Mal, langsam zurück zum Boden.</translation>
    </message>
    <message>
        <source>right leg back</source>
        <translation>rechtes Bein nach hinten</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>Bein seitlich heben im Stehen</translation>
    </message>
    <message>
        <source>Works the side of both hips, often more on the leg that stands: it keeps the pelvis level.</source>
        <translation>Fordert die Außenseite beider Hüften, oft mehr die des Standbeins: Sie hält das Becken gerade.</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>Stell dich neben den Tisch, eine Hand daran, die Füße unter den Hüften.</translation>
    </message>
    <message>
        <source>Stand tall, hand on the desk.</source>
        <translation>Steh aufrecht, Hand am Tisch.</translation>
    </message>
    <message>
        <source>Move one straight leg out to the side.</source>
        <translation>Führ ein gestrecktes Bein zur Seite.</translation>
    </message>
    <message>
        <source>Keep the hips level and the toes forward.</source>
        <translation>Hüften waagerecht, Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Bring it back slowly; after 8, turn round and change legs.</source>
        <translation>Langsam zurück; nach 8 Mal umdrehen und das Bein wechseln.</translation>
    </message>
    <message>
        <source>The outer hip, also of the leg that you stand on.</source>
        <translation>Die Außenseite der Hüfte, auch am Standbein.</translation>
    </message>
    <message>
        <source>tipping the trunk</source>
        <translation>den Rumpf neigen</translation>
    </message>
    <message>
        <source>toes turning out</source>
        <translation>Zehen nach außen drehen</translation>
    </message>
    <message>
        <source>lifting high</source>
        <translation>hoch heben</translation>
    </message>
    <message>
        <source>Skip it if your outer hip hurts at night, or if you feel unsteady.</source>
        <translation>Lass sie aus, wenn die Außenseite der Hüfte nachts schmerzt oder du unsicher stehst.</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>Nur mit den Zehen auf den Boden tippen.</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>Ohne Hand am Tisch; 3 Sekunden halten.</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>0,7 m zu jeder Seite.</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>Bolgla und Uhl (2005) haben in genau dieser Haltung gemessen. Mit einer neuen Hüfte brachten Übungen im Liegen keinen Vorteil gegenüber denen im Stehen (Jacobson 2009).</translation>
    </message>
    <message>
        <source>Stand tall, a hand on the desk.</source>
        <translation>Steh aufrecht, eine Hand am Tisch.</translation>
    </message>
    <message>
        <source>Move the straight left leg out to the side.</source>
        <translation>Das gestreckte linke Bein zur Seite.</translation>
    </message>
    <message>
        <source>Bring it back slowly.</source>
        <translation>Langsam zurück.</translation>
    </message>
    <message>
        <source>Hips level, toes forward.</source>
        <translation>Hüften waagerecht, Zehen nach vorn.</translation>
    </message>
    <message>
        <source>Low is enough: the trunk stays upright.</source>
        <translation>Niedrig genügt: Der Rumpf bleibt gerade.</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>Das letzte Mal. Das Standbein arbeitet mit.</translation>
    </message>
    <message>
        <source>left leg out</source>
        <translation>linkes Bein zur Seite</translation>
    </message>
    <message>
        <source>Turn round: now the right leg moves out.</source>
        <translation>Umdrehen: Jetzt kommt das rechte Bein.</translation>
    </message>
    <message>
        <source>Move the straight right leg out to the side.</source>
        <translation>Das gestreckte rechte Bein zur Seite.</translation>
    </message>
    <message>
        <source>Breathe out as the leg moves out.</source>
        <translation>Ausatmen, wenn das Bein zur Seite geht.</translation>
    </message>
    <message>
        <source>Last one. Tall, and no swinging.</source>
        <translation>Das letzte Mal. Aufrecht, kein Schwung.</translation>
    </message>
    <message>
        <source>right leg out</source>
        <translation>rechtes Bein zur Seite</translation>
    </message>
    <message>
        <source>Side steps</source>
        <translation>Seitschritte</translation>
    </message>
    <message>
        <source>Works the side and the back of both hips while you move.</source>
        <translation>Fordert Seite und Rückseite beider Hüften in der Bewegung.</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>Steh mit weichen Knien, die Füße hüftbreit, neben dir 1,5 m freier Boden.</translation>
    </message>
    <message>
        <source>Soften your knees.</source>
        <translation>Mach die Knie weich.</translation>
    </message>
    <message>
        <source>Step to the right; the feet stay apart.</source>
        <translation>Ein Schritt nach rechts; die Füße bleiben auseinander.</translation>
    </message>
    <message>
        <source>Follow slowly with the left.</source>
        <translation>Langsam mit dem linken folgen.</translation>
    </message>
    <message>
        <source>Take 3 steps, then go back.</source>
        <translation>3 Schritte, dann zurück.</translation>
    </message>
    <message>
        <source>4 times there and back, 3 steps each way</source>
        <translation>4 Mal hin und zurück, je 3 Schritte</translation>
    </message>
    <message>
        <source>The outer hips grow warm.</source>
        <translation>Die Außenseiten der Hüften werden warm.</translation>
    </message>
    <message>
        <source>feet snapping together</source>
        <translation>Füße klappen zusammen</translation>
    </message>
    <message>
        <source>knees falling in</source>
        <translation>Knie fallen nach innen</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>hüpfen</translation>
    </message>
    <message>
        <source>Skip it with knee or hip pain.</source>
        <translation>Lass sie aus bei Schmerzen in Knie oder Hüfte.</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>Aufrechter.</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>Knie weiter gebeugt.</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>1,5 m freier Boden.</translation>
    </message>
    <message>
        <source>Side steps work the gluteal muscles well in comparison with the front of the hip (Selkowitz 2013, probably with a band).</source>
        <translation>Seitschritte fordern die Gesäßmuskeln im Vergleich zur Vorderseite der Hüfte gut (Selkowitz 2013, wohl mit Band).</translation>
    </message>
    <message>
        <source>Soften your knees. Three steps to the right.</source>
        <translation>Knie weich. Drei Schritte nach rechts.</translation>
    </message>
    <message>
        <source>And three steps back.</source>
        <translation>Und drei Schritte zurück.</translation>
    </message>
    <message>
        <source>The feet stay apart, the knees over the toes.</source>
        <translation>Füße auseinander, Knie über den Zehen.</translation>
    </message>
    <message>
        <source>Follow slowly, without bouncing.</source>
        <translation>Langsam folgen, ohne zu hüpfen.</translation>
    </message>
    <message>
        <source>Last length. Feel the outer hips.</source>
        <translation>Die letzte Runde. Spür die Hüften außen.</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>hin und zurück</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>Übt das Gesäß und die Kunst, sich in der Hüfte zu beugen statt im Rücken.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>Stell dich mit dem Rücken zur Wand, eine Fußlänge entfernt, Füße hüftbreit, Hände auf den Hüften.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Halt den Rücken lang.</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>Schieb die Hüften nach hinten, bis sie die Wand berühren.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks and stand up.</source>
        <translation>Spann das Gesäß an und richte dich auf.</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 Mal</translation>
    </message>
    <message>
        <source>A stretch behind the thighs; the buttocks finish the way up.</source>
        <translation>Ein Ziehen hinten am Oberschenkel; das Gesäß bringt dich ganz hinauf.</translation>
    </message>
    <message>
        <source>rounding the back</source>
        <translation>den Rücken runden</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>in die Hocke gehen</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>nach oben schauen</translation>
    </message>
    <message>
        <source>Skip it with acute back pain, dizziness, or if bending brings leg pain or tingling.</source>
        <translation>Lass sie aus bei akuten Rückenschmerzen, Schwindel oder wenn das Beugen Schmerz oder Kribbeln ins Bein bringt.</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>Die Hände gleiten die Oberschenkel entlang, nur den halben Weg.</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>Einen Schritt weiter weg von der Wand; oder auf einem Bein, mit der Hand am Tisch.</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>Eine freie Wand und 1 m davor.</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>Eher eine Fertigkeit als ein Training; als Pause am Schreibtisch wurde keine Studie dazu gefunden. Beschrieben von McGill.</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>Rücken zur Wand, eine Fußlänge entfernt.</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>Knie weich. Schieb die Hüften zur Wand.</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>Anspannen und aufrichten.</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>Halt den Rücken lang, den Nacken auch.</translation>
    </message>
    <message>
        <source>The hips go back, the knees hardly bend.</source>
        <translation>Hüften zurück, die Knie beugen sich kaum.</translation>
    </message>
    <message>
        <source>Breathe in going down, out coming up.</source>
        <translation>Beim Senken ein-, beim Heben ausatmen.</translation>
    </message>
    <message>
        <source>Last one. Stand all the way up.</source>
        <translation>Das letzte Mal. Richte dich ganz auf.</translation>
    </message>
    <message>
        <source>hips to the wall</source>
        <translation>Hüften zur Wand</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Aufstehen und Hinsetzen</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs: the way out of the chair, done well.</source>
        <translation>Fordert Gesäß und Vorderseite der Oberschenkel: der Weg aus dem Stuhl, gut gemacht.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>Setz dich vorn auf einen Stuhl ohne Rollen. Füße flach und hüftbreit, Fersen etwas hinter den Knien.</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>Rutsch nach vorn und stell die Füße auf.</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>Lehn dich aus den Hüften vor.</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>Drück dich über die Fersen hoch.</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>Oben anspannen.</translation>
    </message>
    <message>
        <source>Sit slowly.</source>
        <translation>Setz dich langsam.</translation>
    </message>
    <message>
        <source>Thighs and buttocks.</source>
        <translation>Oberschenkel und Gesäß.</translation>
    </message>
    <message>
        <source>dropping onto the chair</source>
        <translation>auf den Stuhl fallen</translation>
    </message>
    <message>
        <source>rocking to get up</source>
        <translation>Schwung holen</translation>
    </message>
    <message>
        <source>Skip it with knee pain, if rising makes you dizzy, or if the chair can roll.</source>
        <translation>Lass sie aus bei Knieschmerzen, wenn dir beim Aufstehen schwindlig wird oder wenn der Stuhl rollen kann.</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>Hände am Tisch, ein Kissen auf dem Sitz, 5 Wiederholungen.</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>4 Sekunden nach unten, oder einen Fuß vorgestellt.</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>Ein Stuhl ohne Rollen, oder mit festgestellten Rollen und der Lehne an der Wand.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>Stufe C für das Gesäß: Bei Kniebeugen leisten die Oberschenkel die meiste Arbeit (Contreras 2015). Stufe A, mit gemischten Ergebnissen, für den Blutzucker nach dem Essen an Tagen mit solchen Pausen (Dempsey 2016 und Gao 2024 dafür, Homer 2021 dagegen).</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>Der NHS rät, mit 5 zu beginnen und bis 10 zu gehen.</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>Aus den Hüften vorlehnen und aufstehen.</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>Langsam setzen, nicht fallen lassen.</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>Drück über die Fersen.</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>Hüften zurück, dann hinunter.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>Oben das Gesäß anspannen.</translation>
    </message>
    <message>
        <source>Knees stay over your toes.</source>
        <translation>Die Knie bleiben über den Zehen.</translation>
    </message>
    <message>
        <source>Breathe out as you rise, no rocking.</source>
        <translation>Beim Aufstehen ausatmen, kein Schwung.</translation>
    </message>
    <message>
        <source>Last one. Sit down slowly.</source>
        <translation>Das letzte Mal. Setz dich langsam.</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>auf und ab</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Halbe Kniebeuge</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs, with the desk for balance.</source>
        <translation>Fordert Gesäß und Vorderseite der Oberschenkel, mit dem Tisch zum Halten.</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>Stell dich an den Tisch, die Fingerspitzen darauf, Füße flach und hüftbreit.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>Schieb die Hüften nach hinten.</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>Beuge die Knie um ein Drittel.</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>Halt sie über den Zehen.</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>Aufrichten und anspannen.</translation>
    </message>
    <message>
        <source>12 times</source>
        <translation>12 Mal</translation>
    </message>
    <message>
        <source>heels lifting</source>
        <translation>abhebende Fersen</translation>
    </message>
    <message>
        <source>dropping down</source>
        <translation>nach unten fallen</translation>
    </message>
    <message>
        <source>Skip it with knee pain or dizziness.</source>
        <translation>Lass sie aus bei Knieschmerzen oder Schwindel.</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>Ein Viertel des Wegs.</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>Unten 2 Sekunden warten.</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>Ein Schritt Boden vor dem Tisch.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>Stufe C für das Gesäß: Bei Kniebeugen leisten die Oberschenkel die meiste Arbeit (Contreras 2015). Stufe A, mit gemischten Ergebnissen, für den Blutzucker nach dem Essen an Tagen mit Pausen, in denen halbe Kniebeugen vorkommen (Dempsey 2016 dafür, Homer 2021 dagegen).</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>Der NHS zu „Mini-Kniebeugen“, der ebenfalls zum Anspannen beim Aufrichten rät.</translation>
    </message>
    <message>
        <source>Fingertips on the desk, feet hip-width apart.</source>
        <translation>Fingerspitzen am Tisch, Füße hüftbreit.</translation>
    </message>
    <message>
        <source>Hips back, bend your knees.</source>
        <translation>Hüften zurück, Knie beugen.</translation>
    </message>
    <message>
        <source>Rise and squeeze your buttocks.</source>
        <translation>Aufrichten und das Gesäß anspannen.</translation>
    </message>
    <message>
        <source>Knees bend a third, no more.</source>
        <translation>Die Knie nur um ein Drittel beugen.</translation>
    </message>
    <message>
        <source>Keep your knees over your toes.</source>
        <translation>Halt die Knie über den Zehen.</translation>
    </message>
    <message>
        <source>Breathe out as you rise.</source>
        <translation>Beim Aufrichten ausatmen.</translation>
    </message>
    <message>
        <source>Heels stay down, fingertips stay light.</source>
        <translation>Fersen unten, Fingerspitzen leicht.</translation>
    </message>
    <message>
        <source>Last one. Rise and squeeze.</source>
        <translation>Das letzte Mal. Aufrichten, anspannen.</translation>
    </message>
    <message>
        <source>half squats</source>
        <translation>halbe Kniebeugen</translation>
    </message>
    <message>
        <source>Standing march</source>
        <translation>Marschieren im Stehen</translation>
    </message>
    <message>
        <source>Lifts the legs from the hip; the side of the standing hip keeps you level.</source>
        <translation>Hebt die Beine aus der Hüfte; die Seite der Standhüfte hält dich gerade.</translation>
    </message>
    <message>
        <source>Stand tall beside the desk, a hand on it.</source>
        <translation>Steh aufrecht neben dem Tisch, eine Hand daran.</translation>
    </message>
    <message>
        <source>Lift one knee to a comfortable height.</source>
        <translation>Heb ein Knie so hoch, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Lower it quietly.</source>
        <translation>Setz den Fuß leise ab.</translation>
    </message>
    <message>
        <source>Change legs.</source>
        <translation>Das Bein wechseln.</translation>
    </message>
    <message>
        <source>20 lifts, 10 with each leg in turn</source>
        <translation>20 Mal, 10 mit jedem Bein im Wechsel</translation>
    </message>
    <message>
        <source>The standing hip holds you level.</source>
        <translation>Die Standhüfte hält dich gerade.</translation>
    </message>
    <message>
        <source>leaning back</source>
        <translation>nach hinten lehnen</translation>
    </message>
    <message>
        <source>a hip dropping</source>
        <translation>eine Hüfte sinkt ab</translation>
    </message>
    <message>
        <source>stamping</source>
        <translation>stampfen</translation>
    </message>
    <message>
        <source>Skip it if the front of your hip pinches. Hold on if you feel unsteady.</source>
        <translation>Lass sie aus, wenn es vorn in der Hüfte zwickt. Halt dich fest, wenn du unsicher stehst.</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>Nur die Fersen heben ab; oder im Sitzen marschieren.</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>Hände weg vom Tisch, 3 Sekunden halten.</translation>
    </message>
    <message>
        <source>Stay sitting, tall at the front of the chair, and lift one knee after the other a little.</source>
        <translation>Bleib aufrecht vorn auf dem Stuhl sitzen und heb ein Knie nach dem anderen ein wenig.</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>Knieheben war eine von vier Übungen in Studien zu aktiven Pausen: in einer hilfreich (Dempsey 2016), in der nächsten weniger (Homer 2021). Für sich allein Stufe D.</translation>
    </message>
    <message>
        <source>Lift one knee, pause, lower it quietly.</source>
        <translation>Ein Knie heben, kurz halten, leise absetzen.</translation>
    </message>
    <message>
        <source>A comfortable height is high enough.</source>
        <translation>Angenehm hoch ist hoch genug.</translation>
    </message>
    <message>
        <source>The standing hip keeps the pelvis level.</source>
        <translation>Die Standhüfte hält das Becken gerade.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>Bleib aufrecht, nicht nach hinten lehnen.</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>Die letzte Runde. Leise Füße.</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>rechts und links</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>Einbeinstand mit geradem Becken</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>Übt die Seite der Standhüfte und das Gleichgewicht.</translation>
    </message>
    <message>
        <source>Stand beside the desk, one finger on it.</source>
        <translation>Stell dich neben den Tisch, einen Finger daran.</translation>
    </message>
    <message>
        <source>Stand on one leg.</source>
        <translation>Steh auf einem Bein.</translation>
    </message>
    <message>
        <source>Keep both hips level.</source>
        <translation>Halt beide Hüften gleich hoch.</translation>
    </message>
    <message>
        <source>Grow tall and breathe.</source>
        <translation>Mach dich lang und atme.</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>Nach 20 Sekunden umdrehen und das Bein wechseln.</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>2 × 20 Sekunden auf jedem Bein</translation>
    </message>
    <message>
        <source>The outer hip of the leg that you stand on.</source>
        <translation>Die Außenseite der Hüfte am Standbein.</translation>
    </message>
    <message>
        <source>the hip dropping, or hitched up</source>
        <translation>die Hüfte sinkt ab oder wird hochgezogen</translation>
    </message>
    <message>
        <source>a locked knee</source>
        <translation>ein durchgedrücktes Knie</translation>
    </message>
    <message>
        <source>toes clawing the floor</source>
        <translation>Zehen krallen in den Boden</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>Lass sie aus bei einer Gleichgewichtsstörung oder einer frischen Verletzung am Knöchel. Bleib mit der Hand am Tisch, vor allem spät in der Schwangerschaft.</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>Die Zehen des anderen Fußes bleiben am Boden.</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>Dreh langsam den Kopf; oder senk und heb das Becken ein wenig.</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>Aufgaben auf einem Bein fordern den Gluteus medius (Distefano 2009, Bolgla und Uhl 2005); der Einbeinstand ist im Gleichgewichtstraining üblich.</translation>
    </message>
    <message>
        <source>Stand on the left leg, a finger on the desk.</source>
        <translation>Steh auf dem linken Bein, ein Finger am Tisch.</translation>
    </message>
    <message>
        <source>on the left leg</source>
        <translation>auf dem linken Bein</translation>
    </message>
    <message>
        <source>Turn round: now the right leg.</source>
        <translation>Umdrehen: jetzt das rechte Bein.</translation>
    </message>
    <message>
        <source>Knee soft, toes long.</source>
        <translation>Knie weich, Zehen lang.</translation>
    </message>
    <message>
        <source>Both hips level, and breathe.</source>
        <translation>Beide Hüften gleich hoch, und atmen.</translation>
    </message>
    <message>
        <source>on the right leg</source>
        <translation>auf dem rechten Bein</translation>
    </message>
    <message>
        <source>And round: the left leg again.</source>
        <translation>Noch einmal umdrehen: das linke Bein.</translation>
    </message>
    <message>
        <source>Feel the outer hip hold you.</source>
        <translation>Spür, wie die Hüfte außen dich hält.</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>Mach dich lang, Schultern locker.</translation>
    </message>
    <message>
        <source>And round: the right leg again.</source>
        <translation>Noch einmal umdrehen: das rechte Bein.</translation>
    </message>
    <message>
        <source>Nearly there. Breathe.</source>
        <translation>Gleich geschafft. Atme.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Wandsitzen</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>Oberschenkel und Gesäß halten dich, ohne Bewegung.</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>Stell dich mit dem Rücken an eine freie Wand, die Füße einen Schritt davor, hüftbreit, in Schuhen, die nicht rutschen.</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>Lehn den Rücken an die Wand.</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>Rutsch so weit hinunter, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Atme weiter.</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>Rutsch wieder hoch.</translation>
    </message>
    <message>
        <source>2 holds of 20 seconds, with 20 seconds of rest between them</source>
        <translation>2 Mal 20 Sekunden, dazwischen 20 Sekunden Ruhe</translation>
    </message>
    <message>
        <source>Thighs, then buttocks.</source>
        <translation>Oberschenkel, dann Gesäß.</translation>
    </message>
    <message>
        <source>holding the breath</source>
        <translation>den Atem anhalten</translation>
    </message>
    <message>
        <source>knees past the toes</source>
        <translation>Knie weiter vorn als die Zehen</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>Skip it with high blood pressure that is not under control, heart disease or kneecap pain.</source>
        <translation>Lass sie aus bei hohem Blutdruck, der nicht eingestellt ist, bei Herzkrankheit oder Schmerzen an der Kniescheibe.</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>Bleib weit oben und halt 10 Sekunden.</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>Halt 40 Sekunden.</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>Eine freie Wand und Schuhe, die nicht rutschen.</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>Mehrere Wochen Training mit 4 Mal 2 Minuten Halten senken den Blutdruck in Ruhe (Stufe A). Diese 20 Sekunden reichen an diesen Umfang nicht heran, und beim Halten steigt der Blutdruck.</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>Wird vielerorts gelehrt; der Umfang ist von uns.</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>Rücken an die Wand, Füße einen Schritt davor.</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>Atme weiter, ruhig und gleichmäßig.</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>Knie hinter den Zehen, Hände nicht aufstützen.</translation>
    </message>
    <message>
        <source>Stand and rest. Breathe freely.</source>
        <translation>Steh und ruh dich aus. Atme frei.</translation>
    </message>
    <message>
        <source>Slide down again, as far as is comfortable.</source>
        <translation>Rutsch wieder hinunter, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Breathe in, breathe out.</source>
        <translation>Einatmen, ausatmen.</translation>
    </message>
    <message>
        <source>Thighs hold you, then the buttocks.</source>
        <translation>Die Oberschenkel halten dich, dann das Gesäß.</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>Wandsitzen</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Dehnung der Hüftbeuger</translation>
    </message>
    <message>
        <source>Stretches the front of the hip, which sitting keeps short.</source>
        <translation>Dehnt die Vorderseite der Hüfte, die beim Sitzen kurz bleibt.</translation>
    </message>
    <message>
        <source>Stand in front of the desk with a hand on it, one foot a long step back. That heel may lift.</source>
        <translation>Stell dich vor den Tisch, eine Hand darauf, einen Fuß einen langen Schritt zurück. Diese Ferse darf abheben.</translation>
    </message>
    <message>
        <source>1 m of floor in front of the desk.</source>
        <translation>1 m freier Boden vor dem Tisch.</translation>
    </message>
    <message>
        <source>Step one foot well back.</source>
        <translation>Ein Fuß weit nach hinten.</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>Roll das Steißbein leicht ein.</translation>
    </message>
    <message>
        <source>Squeeze that buttock.</source>
        <translation>Spann diese Gesäßhälfte an.</translation>
    </message>
    <message>
        <source>Shift forward until the front of the hip pulls.</source>
        <translation>Schieb dich vor, bis es vorn in der Hüfte zieht.</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Atme.</translation>
    </message>
    <message>
        <source>30 seconds with each leg behind</source>
        <translation>30 Sekunden mit jedem Bein hinten</translation>
    </message>
    <message>
        <source>The front of the rear hip, not the back.</source>
        <translation>Die Vorderseite der hinteren Hüfte, nicht der Rücken.</translation>
    </message>
    <message>
        <source>bending at the waist</source>
        <translation>in der Taille abknicken</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>Lass sie aus, wenn es in der Leiste zwickt, bei Rückenschmerzen oder mit einer von vorn eingesetzten neuen Hüfte.</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>Ein kürzerer Schritt.</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>Heb den Arm derselben Seite.</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>Sie dehnt die Vorderseite der Hüfte; mehr ist nicht belegt. Sechs Wochen Dehnen brachten Länge, aber dem Gesäß keine Kraft (Hiser 2020).</translation>
    </message>
    <message>
        <source>Hand on the desk, left foot well back.</source>
        <translation>Hand am Tisch, linker Fuß weit zurück.</translation>
    </message>
    <message>
        <source>Shift forward until the hip pulls.</source>
        <translation>Schieb dich vor, bis es in der Hüfte zieht.</translation>
    </message>
    <message>
        <source>Squeeze the left buttock.</source>
        <translation>Spann die linke Gesäßhälfte an.</translation>
    </message>
    <message>
        <source>Breathe, slow and easy.</source>
        <translation>Atme, langsam und leicht.</translation>
    </message>
    <message>
        <source>Feel the front of the left hip.</source>
        <translation>Spür die linke Hüfte vorn.</translation>
    </message>
    <message>
        <source>Stay tall, no bouncing.</source>
        <translation>Bleib aufrecht, kein Wippen.</translation>
    </message>
    <message>
        <source>Ease back and stand tall.</source>
        <translation>Langsam zurück und aufrichten.</translation>
    </message>
    <message>
        <source>Hand on the desk, right foot well back.</source>
        <translation>Hand am Tisch, rechter Fuß weit zurück.</translation>
    </message>
    <message>
        <source>Squeeze the right buttock.</source>
        <translation>Spann die rechte Gesäßhälfte an.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip.</source>
        <translation>Spür die rechte Hüfte vorn.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <translation>Die Vier im Sitzen</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>Dehnt die tiefen Muskeln des Gesäßes und die Außenseite der Hüfte.</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>Sitz aufrecht auf einem Stuhl ohne Rollen, beide Füße flach.</translation>
    </message>
    <message>
        <source>Rest one ankle on the other thigh.</source>
        <translation>Leg einen Knöchel auf den anderen Oberschenkel.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Sitz aufrecht.</translation>
    </message>
    <message>
        <source>Lean forward from the hips.</source>
        <translation>Lehn dich aus den Hüften nach vorn.</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>Atme 30 Sekunden.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>Die Seite wechseln.</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>30 Sekunden je Seite</translation>
    </message>
    <message>
        <source>The buttock of the crossed leg.</source>
        <translation>Das Gesäß auf der Seite des überkreuzten Beins.</translation>
    </message>
    <message>
        <source>pushing the knee down hard</source>
        <translation>das Knie fest nach unten drücken</translation>
    </message>
    <message>
        <source>Skip it with knee pain, a hip replacement, or sciatica that it makes worse.</source>
        <translation>Lass sie aus bei Knieschmerzen, mit einer neuen Hüfte oder bei Ischias, den sie schlimmer macht.</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>Den Knöchel über das Schienbein kreuzen oder das Bein nach vorn strecken.</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>Weiter vorlehnen.</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>Ein Stuhl ohne Rollen. Unpraktisch im Rock: Nimm dann eine andere Übung.</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>Zu genau dieser Dehnung wurde keine Studie gefunden; Kliniken lehren sie mit 10 bis 30 Sekunden.</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>Anleitungen von Kliniken; der Umfang ist von uns.</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>Linken Knöchel auf den rechten Oberschenkel.</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>Sitz aufrecht, dann aus den Hüften vorlehnen.</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>Spür das Gesäß des linken Beins.</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>Rücken lang, das Knie bleibt locker.</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>Komm hoch und stell den Fuß ab.</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>linker Knöchel oben</translation>
    </message>
    <message>
        <source>Rest your right ankle on your left thigh.</source>
        <translation>Rechten Knöchel auf den linken Oberschenkel.</translation>
    </message>
    <message>
        <source>Feel the buttock of the right leg.</source>
        <translation>Spür das Gesäß des rechten Beins.</translation>
    </message>
    <message>
        <source>right ankle crossed</source>
        <translation>rechter Knöchel oben</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>Jetzt wechseln. Rechten Knöchel auf den linken Oberschenkel.</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>Rückbeuge im oberen Rücken</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>Öffnet den oberen Rücken nach krummem Sitzen.</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>Setz dich auf einen Stuhl, der weder rollt noch kippt, die Lehne so hoch wie deine Schulterblätter. Hände hinter dem Kopf.</translation>
    </message>
    <message>
        <source>Sit tall, hands behind your head.</source>
        <translation>Sitz aufrecht, Hände hinter dem Kopf.</translation>
    </message>
    <message>
        <source>Lift the breastbone.</source>
        <translation>Heb das Brustbein.</translation>
    </message>
    <message>
        <source>Bend back over the chair, from the upper back only.</source>
        <translation>Beug dich über die Lehne zurück, nur mit dem oberen Rücken.</translation>
    </message>
    <message>
        <source>Return and repeat.</source>
        <translation>Zurückkommen und wiederholen.</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8 Mal</translation>
    </message>
    <message>
        <source>An opening between the shoulder blades.</source>
        <translation>Weite zwischen den Schulterblättern.</translation>
    </message>
    <message>
        <source>arching the lower back</source>
        <translation>ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>pulling on the neck</source>
        <translation>am Nacken ziehen</translation>
    </message>
    <message>
        <source>tipping the chair</source>
        <translation>den Stuhl kippen</translation>
    </message>
    <message>
        <source>Skip it with osteoporosis or a spinal fracture, recent surgery of the spine, neck pain or dizziness.</source>
        <translation>Lass sie aus bei Osteoporose oder Wirbelbruch, nach einer kürzlichen Operation der Wirbelsäule, bei Nackenschmerzen oder Schwindel.</translation>
    </message>
    <message>
        <source>Cross your arms and just lift the chest.</source>
        <translation>Kreuz die Arme und heb nur die Brust.</translation>
    </message>
    <message>
        <source>Stay back for 2 breaths.</source>
        <translation>2 Atemzüge lang hinten bleiben.</translation>
    </message>
    <message>
        <source>A chair that neither rolls nor reclines.</source>
        <translation>Ein Stuhl, der weder rollt noch kippt.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; clinics teach it.</source>
        <translation>Zu genau dieser Übung wurde keine Studie gefunden; Kliniken lehren sie.</translation>
    </message>
    <message>
        <source>Lift the breastbone, bend back.</source>
        <translation>Brustbein heben, nach hinten beugen.</translation>
    </message>
    <message>
        <source>Return to sitting tall.</source>
        <translation>Zurück zum aufrechten Sitz.</translation>
    </message>
    <message>
        <source>Only the upper back bends.</source>
        <translation>Nur der obere Rücken beugt sich.</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>Die Hände tragen nur den Kopf.</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>Über die Lehne beugen, einatmen.</translation>
    </message>
    <message>
        <source>Breathe out as you return.</source>
        <translation>Beim Zurückkommen ausatmen.</translation>
    </message>
    <message>
        <source>Last one. No pulling on the neck.</source>
        <translation>Das letzte Mal. Nicht am Nacken ziehen.</translation>
    </message>
    <message>
        <source>back and up</source>
        <translation>zurück und hoch</translation>
    </message>
    <message>
        <source>Tall reach</source>
        <translation>Nach oben strecken</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>Macht die Vorderseite des Körpers nach krummem Sitzen lang, mit langsamen Atemzügen.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>Steh aufrecht, Füße unter den Hüften, Arme locker.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>Steh aufrecht, Füße unter den Hüften.</translation>
    </message>
    <message>
        <source>Reach both hands to the ceiling.</source>
        <translation>Streck beide Hände zur Decke.</translation>
    </message>
    <message>
        <source>Breathe in deeply.</source>
        <translation>Tief einatmen.</translation>
    </message>
    <message>
        <source>Lower and sigh out.</source>
        <translation>Senken und seufzend ausatmen.</translation>
    </message>
    <message>
        <source>5 slow breaths</source>
        <translation>5 langsame Atemzüge</translation>
    </message>
    <message>
        <source>Length from the hips to the ribs.</source>
        <translation>Länge von den Hüften bis zu den Rippen.</translation>
    </message>
    <message>
        <source>shrugging</source>
        <translation>Schultern hochziehen</translation>
    </message>
    <message>
        <source>Skip it with shoulder pain, or if looking or reaching up makes you dizzy.</source>
        <translation>Lass sie aus bei Schulterschmerzen oder wenn dir beim Blick oder Griff nach oben schwindlig wird.</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>Hände so hoch wie die Ohren.</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>Komm auf die Fußballen.</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>Platz über dem Kopf.</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>Brauch, keine Studien. Nach dem Sitzen tut es gut.</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>Nach oben strecken, tief einatmen.</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>Lang von den Hüften bis zu den Rippen.</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>Schultern unten, Rücken lang.</translation>
    </message>
    <message>
        <source>Let the breath set the pace.</source>
        <translation>Der Atem gibt das Tempo vor.</translation>
    </message>
    <message>
        <source>Last one. Sigh it all out.</source>
        <translation>Das letzte Mal. Alles ausatmen.</translation>
    </message>
    <message>
        <source>slow breaths</source>
        <translation>langsame Atemzüge</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>The best break of all: a few minutes on your feet, wherever they take you.</source>
        <translation>Die beste Pause von allen: ein paar Minuten auf den Beinen, wohin sie dich auch tragen.</translation>
    </message>
    <message>
        <source>Stand up and go. Any reason will do.</source>
        <translation>Steh auf und geh los. Jeder Grund ist recht.</translation>
    </message>
    <message>
        <source>Fetch some water.</source>
        <translation>Hol dir Wasser.</translation>
    </message>
    <message>
        <source>Take the stairs.</source>
        <translation>Nimm die Treppe.</translation>
    </message>
    <message>
        <source>Look out of a far window.</source>
        <translation>Schau aus einem Fenster weiter weg.</translation>
    </message>
    <message>
        <source>Come back after 2 to 5 minutes.</source>
        <translation>Komm nach 2 bis 5 Minuten zurück.</translation>
    </message>
    <message>
        <source>2 to 5 minutes</source>
        <translation>2 bis 5 Minuten</translation>
    </message>
    <message>
        <source>Warmer legs, looser hips, a clearer head.</source>
        <translation>Wärmere Beine, lockerere Hüften, ein klarerer Kopf.</translation>
    </message>
    <message>
        <source>reading the phone on the way</source>
        <translation>unterwegs aufs Telefon schauen</translation>
    </message>
    <message>
        <source>Skip it if walking hurts or makes you dizzy.</source>
        <translation>Lass es aus, wenn Gehen wehtut oder schwindlig macht.</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>Einmal durchs Zimmer und zurück.</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>Treppen, oder ein flotteres Tempo.</translation>
    </message>
    <message>
        <source>Anywhere to walk.</source>
        <translation>Überall, wo man gehen kann.</translation>
    </message>
    <message>
        <source>The best studied break: in many trials, light walking of 2 to 5 minutes every half hour lowered glucose and insulin after meals, clearly more than standing did (Loh 2020, Buffey 2022).</source>
        <translation>Die am besten untersuchte Pause: In vielen Studien senkte leichtes Gehen von 2 bis 5 Minuten jede halbe Stunde Blutzucker und Insulin nach dem Essen, deutlich mehr als Stehen (Loh 2020, Buffey 2022).</translation>
    </message>
    <message>
        <source>Research on breaks from sitting; the words are our own.</source>
        <translation>Forschung zu Pausen vom Sitzen; die Worte sind von uns.</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>Hoch mit dir, und los.</translation>
    </message>
    <message>
        <source>Fetch some water?</source>
        <translation>Ein Glas Wasser holen?</translation>
    </message>
    <message>
        <source>Or take the stairs, one floor up or down.</source>
        <translation>Oder die Treppe, ein Stockwerk auf oder ab.</translation>
    </message>
    <message>
        <source>Let the arms swing, shoulders easy.</source>
        <translation>Lass die Arme schwingen, Schultern locker.</translation>
    </message>
    <message>
        <source>Stay out as long as you like.</source>
        <translation>Bleib so lange weg, wie du magst.</translation>
    </message>
    <message>
        <source>2 to 5 minutes, at your own pace</source>
        <translation>2 bis 5 Minuten, in deinem Tempo</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Seitliche Hüfte</translation>
    </message>
    <message>
        <source>Buttocks and legs</source>
        <translation>Gesäß und Beine</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Vordere Hüfte</translation>
    </message>
    <message>
        <source>Deep hip</source>
        <translation>Tiefe Hüftmuskeln</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Bodeneinheit</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Gesäß-Check</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Mag ich nicht</translation>
    </message>
    <message>
        <source>Part of the floor session: it needs room to lie down, not a desk.</source>
        <translation>Teil der Bodeneinheit: Sie braucht Platz zum Hinlegen, keinen Tisch.</translation>
    </message>
    <message>
        <source>A check of your own, now and then, lying down. It is no daily exercise.</source>
        <translation>Ein Check für dich selbst, ab und zu, im Liegen. Keine tägliche Übung.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Start the floor session</source>
        <translation>Bodeneinheit starten</translation>
    </message>
    <message>
        <source>Start the glute check</source>
        <translation>Gesäß-Check starten</translation>
    </message>
    <message>
        <source>as in the article</source>
        <translation>wie im Artikel</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>unsere eigene Wahl</translation>
    </message>
    <message>
        <source>from your own plan</source>
        <translation>aus deinem eigenen Plan</translation>
    </message>
    <message>
        <source>A: several controlled trials, taken together</source>
        <translation>A: mehrere kontrollierte Studien, zusammengenommen</translation>
    </message>
    <message>
        <source>B: small trials, or measured in a laboratory for this very movement</source>
        <translation>B: kleine Studien oder im Labor für genau diese Bewegung gemessen</translation>
    </message>
    <message>
        <source>C: measured for a close relative, or recommended by health services</source>
        <translation>C: für eine nah verwandte Übung gemessen oder von Gesundheitsdiensten empfohlen</translation>
    </message>
    <message>
        <source>D: the opinion of experts, or custom</source>
        <translation>D: die Meinung von Fachleuten oder Brauch</translation>
    </message>
    <message>
        <source>{coming_up} of {at_desk} come up in breaks.</source>
        <translation>{coming_up} von {at_desk} kommen in Pausen dran.</translation>
    </message>
    <message>
        <source>{shown} of {known} in sight.</source>
        <translation>{shown} von {known} zu sehen.</translation>
    </message>
    <message>
        <source>To notice whether each buttock tightens when you want it to. It is a way of getting to know a muscle, not a test that one passes.</source>
        <translation>Um zu merken, ob sich jede Gesäßhälfte anspannt, wenn du es willst. Eine Art, einen Muskel kennenzulernen, keine Prüfung, die man besteht.</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>Leg dich auf dem Boden auf den Rücken, Knie gebeugt, eine Hand unter jeder Gesäßhälfte.</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>Leg dich hin und schieb unter jede Backe eine Hand.</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>Spann eine Seite an und spür, wie sie in der Hand fest wird.</translation>
    </message>
    <message>
        <source>Let go, then tighten the other.</source>
        <translation>Loslassen, dann die andere anspannen.</translation>
    </message>
    <message>
        <source>Compare the two sides.</source>
        <translation>Vergleich die beiden Seiten.</translation>
    </message>
    <message>
        <source>5 squeezes on each side, in turn</source>
        <translation>5 Mal auf jeder Seite, im Wechsel</translation>
    </message>
    <message>
        <source>The muscle hardening into your palm, one side at a time.</source>
        <translation>Der Muskel wird in der Handfläche hart, immer nur auf einer Seite.</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>beide Seiten zugleich</translation>
    </message>
    <message>
        <source>pushing with the legs, or arching the back</source>
        <translation>mit den Beinen drücken oder ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>staying clenched afterwards: these muscles are for when you need them, so do not walk about with them tight</source>
        <translation>danach angespannt bleiben: Diese Muskeln sind da, wenn du sie brauchst; lauf also nicht mit ihnen angespannt herum</translation>
    </message>
    <message>
        <source>Skip it if lying or squeezing hurts. In pregnancy, after the first three months, do it standing.</source>
        <translation>Lass ihn aus, wenn Liegen oder Anspannen wehtut. In der Schwangerschaft nach den ersten drei Monaten im Stehen.</translation>
    </message>
    <message>
        <source>Both sides together, or standing.</source>
        <translation>Beide Seiten zugleich, oder im Stehen.</translation>
    </message>
    <message>
        <source>Tighten by a third, by two thirds, then fully.</source>
        <translation>Um ein Drittel anspannen, um zwei Drittel, dann ganz.</translation>
    </message>
    <message>
        <source>Floor to lie on, and nobody watching.</source>
        <translation>Boden zum Hinlegen, und niemand, der zuschaut.</translation>
    </message>
    <message>
        <source>Described by experts; it trains attention, and diagnoses nothing.</source>
        <translation>Von Fachleuten beschrieben; er übt die Aufmerksamkeit und stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>McGill, as described in the article that glutebreak is built on.</source>
        <translation>McGill, wie in dem Artikel beschrieben, auf dem glutebreak beruht.</translation>
    </message>
    <message>
        <source>Tighten the left side. Let go.</source>
        <translation>Links anspannen. Loslassen.</translation>
    </message>
    <message>
        <source>Tighten the right side. Let go.</source>
        <translation>Rechts anspannen. Loslassen.</translation>
    </message>
    <message>
        <source>Left: feel it firm up in your hand.</source>
        <translation>Links: Spür, wie es in der Hand fest wird.</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>Rechts: Spür, wie es in der Hand fest wird.</translation>
    </message>
    <message>
        <source>Left alone: the legs do not push.</source>
        <translation>Nur links: Die Beine drücken nicht.</translation>
    </message>
    <message>
        <source>Right alone: the back stays as it is.</source>
        <translation>Nur rechts: Der Rücken bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Left: how firm does it get?</source>
        <translation>Links: Wie fest wird es?</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>Und rechts? Genauso fest, genauso schnell?</translation>
    </message>
    <message>
        <source>Left, the last time. Let go fully.</source>
        <translation>Links, das letzte Mal. Ganz loslassen.</translation>
    </message>
    <message>
        <source>Right, the last time. Let go fully.</source>
        <translation>Rechts, das letzte Mal. Ganz loslassen.</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>links, dann rechts</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, one hand under each buttock.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, eine Hand unter jeder Gesäßhälfte.</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Muschel</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>Für den Gluteus medius, den kleineren Muskel oben seitlich am Gesäß, der das Becken gerade hält.</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>Leg dich auf die Seite, Knie gebeugt, Füße zusammen, den Kopf auf der Hand des unteren Arms. Die obere Hand an der Hüfte: Daumen am Hüftknochen, Finger über dem oberen Gesäß.</translation>
    </message>
    <message>
        <source>Keep your feet touching.</source>
        <translation>Die Füße bleiben zusammen.</translation>
    </message>
    <message>
        <source>Open the knees like a shell, and aim the top knee at the ceiling.</source>
        <translation>Öffne die Knie wie eine Muschel, das obere Knie zur Decke.</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <translation>Langsam schließen.</translation>
    </message>
    <message>
        <source>Do 10, then roll over.</source>
        <translation>10 Mal, dann auf die andere Seite.</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>3 Sätze zu 10 auf jeder Seite, mindestens einmal am Tag</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>Arbeit unter deinen Fingern, hoch am Gesäß und zur Rückseite der Hüfte hin.</translation>
    </message>
    <message>
        <source>feet coming apart</source>
        <translation>Füße gehen auseinander</translation>
    </message>
    <message>
        <source>the pelvis rolling back</source>
        <translation>das Becken rollt nach hinten</translation>
    </message>
    <message>
        <source>opening with the front of the hip</source>
        <translation>mit der Vorderseite der Hüfte öffnen</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>Hast</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>Lass sie aus bei Schmerzen in der Leiste oder außen an der Hüfte, nach einer Hüftoperation bis zur Freigabe und wo das Liegen auf dieser Seite wehtut.</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>Weniger weit öffnen, 5 Wiederholungen.</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>3 Sekunden offen halten; später stattdessen das gestreckte Bein heben.</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>Boden zum Hinlegen, mit Matte oder Teppich.</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>Von 11 verglichenen Übungen forderte sie das Gesäß gegenüber dem Muskel vorn an der Hüfte am meisten (Selkowitz 2013). Sie ist gezielt, nicht schwer (Distefano 2009).</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>Knie öffnen wie eine Muschel, Füße zusammen.</translation>
    </message>
    <message>
        <source>Aim the top knee at the ceiling.</source>
        <translation>Das obere Knie zur Decke.</translation>
    </message>
    <message>
        <source>Slowly, feet still touching.</source>
        <translation>Langsam, die Füße bleiben zusammen.</translation>
    </message>
    <message>
        <source>Keep the hips stacked, no rolling back.</source>
        <translation>Hüften übereinander, nicht nach hinten rollen.</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>Langsam schließen und atmen.</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>Spür die Arbeit unter den Fingern.</translation>
    </message>
    <message>
        <source>Slowly, no hurry.</source>
        <translation>Langsam, keine Hast.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you open.</source>
        <translation>Das letzte Mal. Beim Öffnen ausatmen.</translation>
    </message>
    <message>
        <source>right leg on top</source>
        <translation>rechtes Bein oben</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent, feet together, head on your hand.</source>
        <translation>Leg dich auf die linke Seite, Knie gebeugt, Füße zusammen, Kopf auf der Hand.</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>Daumen am Hüftknochen: Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>Hoch am Gesäß, nicht vorn.</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>linkes Bein oben</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>Jetzt umdrehen: rechte Seite unten, Knie gebeugt, Füße zusammen.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>Für den Gluteus maximus, den größten Teil des Gesäßes.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit. Schieb die Hände unter das Gesäß, um es zu spüren.</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>Spann das Gesäß an, als hieltest du eine Münze dazwischen.</translation>
    </message>
    <message>
        <source>Keep the pelvis level, without tilting it.</source>
        <translation>Das Becken bleibt waagerecht, ohne zu kippen.</translation>
    </message>
    <message>
        <source>Push up with the buttocks until shoulders, hips and knees are in line.</source>
        <translation>Drück dich mit dem Gesäß hoch, bis Schultern, Hüften und Knie auf einer Linie sind.</translation>
    </message>
    <message>
        <source>Lower with control, and let go of the squeeze last.</source>
        <translation>Langsam senken und die Spannung zuletzt lösen.</translation>
    </message>
    <message>
        <source>3 sets of 10, at least once a day</source>
        <translation>3 Sätze zu 10, mindestens einmal am Tag</translation>
    </message>
    <message>
        <source>The buttocks lift you, with little in the backs of the thighs and the lower back.</source>
        <translation>Das Gesäß hebt dich; die Rückseite der Oberschenkel und der untere Rücken arbeiten kaum mit.</translation>
    </message>
    <message>
        <source>tilting or arching to get higher</source>
        <translation>kippen oder ins Hohlkreuz gehen, um höher zu kommen</translation>
    </message>
    <message>
        <source>starting with the backs of the thighs, the heels too far away</source>
        <translation>mit der Rückseite der Oberschenkel beginnen, die Fersen zu weit weg</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>die Spannung zuerst lösen</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>Lass sie aus bei Rückenschmerzen oder einem Krampf hinten am Oberschenkel, in der Schwangerschaft nach den ersten drei Monaten und bald nach einer Operation an Bauch, Rücken oder Hüfte.</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>Anspannen, ohne zu heben.</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>Oben länger halten, dann mit einem Bein heben.</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>Die Brücke fordert beide Gesäßmuskeln mehr als den Muskel vorn an der Hüfte (Selkowitz 2013); 8 Wochen täglicher Brücken machten die Hüften kräftiger (Lehecka 2019).</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>Erst anspannen, dann hochdrücken.</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>Langsam senken, angespannt bleiben.</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>Als hieltest du eine Münze dazwischen.</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>Löse die Spannung zuletzt.</translation>
    </message>
    <message>
        <source>Shoulders, hips and knees in one line, no higher.</source>
        <translation>Schultern, Hüften, Knie auf einer Linie, nicht höher.</translation>
    </message>
    <message>
        <source>Slowly down, the pelvis level.</source>
        <translation>Langsam hinunter, das Becken waagerecht.</translation>
    </message>
    <message>
        <source>The buttocks lift you, not the back.</source>
        <translation>Das Gesäß hebt dich, nicht der Rücken.</translation>
    </message>
    <message>
        <source>Feet flat, heels close enough.</source>
        <translation>Füße flach, Fersen nah genug.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you lift.</source>
        <translation>Das letzte Mal. Beim Heben ausatmen.</translation>
    </message>
    <message>
        <source>Down, and let everything go.</source>
        <translation>Hinunter, und alles loslassen.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, hands under your buttocks.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach, Hände unter dem Gesäß.</translation>
    </message>
    <message>
        <source>Should feel like muscle work. Stop if it hurts or you feel dizzy.</source>
        <translation>Es soll sich nach Muskelarbeit anfühlen. Hör auf, wenn es wehtut oder dir schwindlig wird.</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>Fester Stuhl oder Tisch, freier Boden, atmen.</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>glutebreak schlägt kurze Bewegungen vor. Das ist kein ärztlicher Rat, und es kann deine Gesundheit nicht kennen. Wenn du schwanger bist, dich von Verletzung oder Operation erholst oder Probleme mit Herz, Blutdruck, Knochen, Gelenken oder Gleichgewicht hast, frag jemanden vom Fach, welche Übungen für dich passen. Jede Übung lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>Nach langem Sitzen erst 5 bis 10 Sekunden ruhig stehen.</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>Bei Anstrengung ausatmen; nie den Atem anhalten.</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>Bleib in einem angenehmen Bereich: Spür den Muskel arbeiten, nicht das Gelenk.</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>Im Zweifel halt dich am Tisch fest.</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>Trag flache Schuhe oder keine.</translation>
    </message>
    <message>
        <source>nothing here opens folders</source>
        <translation>hier gibt es nichts, das Ordner öffnet</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({why}).</source>
        <translation>{folder} lässt sich nicht öffnen ({why}).</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>floor session</source>
        <translation>Bodeneinheit</translation>
    </message>
    <message>
        <source>glute check</source>
        <translation>Gesäß-Check</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>später heute</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>no answer, so it waits in the menu</source>
        <translation>keine Antwort, also wartet sie im Menü</translation>
    </message>
    <message>
        <source>{n} sets done today</source>
        <translation>{n} Sätze heute gemacht</translation>
    </message>
    <message>
        <source>{n} of {sets} sets done today</source>
        <translation>{n} von {sets} Sätzen heute gemacht</translation>
    </message>
    <message>
        <source>{line}, and the next one begun</source>
        <translation>{line}, und der nächste ist begonnen</translation>
    </message>
    <message>
        <source>{n} of {sets} sets left today</source>
        <translation>{n} von {sets} Sätzen heute noch offen</translation>
    </message>
    <message>
        <source>Floor session ({sets})</source>
        <translation>Bodeneinheit ({sets})</translation>
    </message>
    <message>
        <source>Your settings leave out the exercises on the floor.</source>
        <translation>Deine Einstellungen lassen die Übungen am Boden aus.</translation>
    </message>
    <message>
        <source>Left out by your settings: {names}.</source>
        <translation>Durch deine Einstellungen ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Set {n} of {goal}</source>
        <translation>Satz {n} von {goal}</translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation>Notiert: {name}.</translation>
    </message>
    <message>
        <source>That was the glute check</source>
        <translation>Das war der Gesäß-Check</translation>
    </message>
    <message>
        <source>Take your time getting up.</source>
        <translation>Lass dir beim Aufstehen Zeit.</translation>
    </message>
    <message>
        <source>These muscles are for when you need them: do not walk about with them tight.</source>
        <translation>Diese Muskeln sind da, wenn du sie brauchst: Lauf nicht ständig angespannt herum.</translation>
    </message>
    <message>
        <source>The glute check: lie down for a minute and feel whether each side tightens when you want it to.</source>
        <translation>Der Gesäß-Check: Leg dich eine Minute hin und spür, ob sich jede Seite anspannt, wenn du es willst.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No sitting was recorded in this time.</source>
        <translation>In dieser Zeit wurde kein Sitzen aufgezeichnet.</translation>
    </message>
    <message>
        <source>No stretch of sitting was longer than 30 minutes.</source>
        <translation>Keine Sitzphase war länger als 30 Minuten.</translation>
    </message>
    <message>
        <source>Stretches of sitting longer than 30 minutes: {time} in all.</source>
        <translation>Sitzphasen über 30 Minuten: {time} insgesamt.</translation>
    </message>
    <message>
        <source>An hour or longer: {n}.</source>
        <translation>Eine Stunde oder länger: {n}.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the week before.</source>
        <translation>{n} weniger als in der Woche davor.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the month before.</source>
        <translation>{n} weniger als im Monat davor.</translation>
    </message>
    <message>
        <source>That is {n} more than in the week before.</source>
        <translation>{n} mehr als in der Woche davor.</translation>
    </message>
    <message>
        <source>That is {n} more than in the month before.</source>
        <translation>{n} mehr als im Monat davor.</translation>
    </message>
    <message>
        <source>Sitting at the screen (estimate)</source>
        <translation>Sitzen am Bildschirm (geschätzt)</translation>
    </message>
    <message>
        <source>Longest stretch</source>
        <translation>Längste Sitzphase</translation>
    </message>
    <message>
        <source>Mean stretch</source>
        <translation>Mittlere Sitzphase</translation>
    </message>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>Die Hälfte deiner Sitzzeit lag in Sitzphasen von mindestens</translation>
    </message>
    <message>
        <source>Share of sitting in stretches of 30 min and more</source>
        <translation>Anteil der Sitzzeit in Sitzphasen ab 30 min</translation>
    </message>
    <message>
        <source>Breaks for each hour of sitting</source>
        <translation>Pausen pro Stunde Sitzen</translation>
    </message>
    <message>
        <source>Natural breaks (assumed)</source>
        <translation>Natürliche Pausen (angenommen)</translation>
    </message>
    <message>
        <source>{day}: nothing recorded</source>
        <translation>{day}: nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>{day}: {time} of sitting, the longest stretch {longest}</source>
        <translation>{day}: {time} gesessen, längste Sitzphase {longest}</translation>
    </message>
    <message>
        <source>{period}: nothing recorded</source>
        <translation>{period}: nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>{period}: half of the sitting came in stretches of {time} or longer</source>
        <translation>{period}: die Hälfte der Sitzzeit in Sitzphasen von {time} oder länger</translation>
    </message>
    <message>
        <source>No break was offered in this time.</source>
        <translation>In dieser Zeit wurde keine Pause angeboten.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done, and {n} that you asked for.</source>
        <translation>Du hast {done} von {offered} angebotenen Pausen als gemacht markiert, dazu {n} auf deinen Wunsch.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done.</source>
        <translation>Du hast {done} von {offered} angebotenen Pausen als gemacht markiert.</translation>
    </message>
    <message>
        <source>Sets of the floor session: {sets}. Days with a set: {days}.</source>
        <translation>Sätze der Bodeneinheit: {sets}. Tage mit einem Satz: {days}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Bis ich es sage</translation>
    </message>
</context>
<context>
    <name>prompt_words</name>
    <message>
        <source>Finish your thought, then up you get.</source>
        <translation>Denk den Gedanken zu Ende, dann hoch mit dir.</translation>
    </message>
    <message>
        <source>A good moment to stand up.</source>
        <translation>Ein guter Moment zum Aufstehen.</translation>
    </message>
    <message>
        <source>Your legs would like a turn.</source>
        <translation>Deine Beine wären gern mal dran.</translation>
    </message>
    <message>
        <source>A little time on your feet?</source>
        <translation>Ein bisschen auf die Beine?</translation>
    </message>
    <message>
        <source>Up for a minute or two?</source>
        <translation>Für ein, zwei Minuten hoch?</translation>
    </message>
    <message>
        <source>Finish your thought, then walk a little or sit down.</source>
        <translation>Denk den Gedanken zu Ende, dann geh ein paar Schritte oder setz dich.</translation>
    </message>
    <message>
        <source>A good moment to move, or to sit for a while.</source>
        <translation>Ein guter Moment, dich zu bewegen oder eine Weile zu sitzen.</translation>
    </message>
    <message>
        <source>Your legs would like a change.</source>
        <translation>Deine Beine hätten gern Abwechslung.</translation>
    </message>
    <message>
        <source>A few steps, or a seat?</source>
        <translation>Ein paar Schritte oder hinsetzen?</translation>
    </message>
    <message>
        <source>Or sit down for a while.</source>
        <translation>Oder setz dich eine Weile.</translation>
    </message>
    <message>
        <source>snoozed once</source>
        <translation>einmal verschoben</translation>
    </message>
    <message>
        <source>snoozed twice</source>
        <translation>zweimal verschoben</translation>
    </message>
    <message>
        <source>snoozed {n} times</source>
        <translation>{n}-mal verschoben</translation>
    </message>
    <message>
        <source>{snoozed}, no snooze left</source>
        <translation>{snoozed}, weiter verschieben geht nicht</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>{exercise}. Click to see how it goes.</source>
        <translation>{exercise}. Ein Klick zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>The window does not come up here at the moment. Click to try again.</source>
        <translation>Das Fenster lässt sich hier gerade nicht zeigen. Ein Klick versucht es noch einmal.</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Written to {path}.</source>
        <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
        <source>Settings taken: {settings}. New exercise files: {files}.</source>
        <translation>Übernommene Einstellungen: {settings}. Neue Übungsdateien: {files}.</translation>
    </message>
</context>
<context>
    <name>settings-words</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Sit for</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Minutes of sitting before a break is due.</source>
        <translation>Minuten im Sitzen, bis eine Pause fällig ist.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.</source>
        <translation>Dasselbe, wenn du im Stehen arbeitest: Schalte im Menü „Jetzt im Stehen“ ein; eine Abwesenheit schaltet es aus.</translation>
    </message>
    <message>
        <source>Wait for a good moment</source>
        <translation>Auf einen guten Moment warten</translation>
    </message>
    <message>
        <source>A due break waits this long for a pause in your typing; then it comes anyway.</source>
        <translation>So lange wartet eine fällige Pause, bis du kurz nicht tippst; dann kommt sie trotzdem.</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Abwesend nach</translation>
    </message>
    <message>
        <source>No key and no pointer for this long means that you are off the chair; it counts as a natural break.</source>
        <translation>So lange keine Taste und kein Mauszeiger heißt, dass du nicht am Platz bist; das zählt als natürliche Pause.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>A small note in the corner announces the break this long before; 0 leaves it out.</source>
        <translation>Ein kleiner Hinweis in der Ecke kündigt die Pause so lange vorher an; 0 lässt ihn weg.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Breaks come</source>
        <translation>Pausen kommen</translation>
    </message>
    <message>
        <source>Where a window would take the keyboard, a notification comes first, the window at a click or a pause.</source>
        <translation>Wo ein Fenster die Tastatur an sich nähme, kommt zuerst eine Benachrichtigung, das Fenster bei einem Klick oder wenn nichts getippt wird.</translation>
    </message>
    <message>
        <source>As the desktop needs</source>
        <translation>Wie der Desktop es braucht</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Als Fenster</translation>
    </message>
    <message>
        <source>As a notification first</source>
        <translation>Zuerst als Benachrichtigung</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time to be up. It never has to be waited for: Done works at once.</source>
        <translation>Zeit auf den Beinen. Du musst sie nie abwarten: „Gemacht“ gilt sofort.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>How much later a snoozed break comes.</source>
        <translation>Wie viel später eine verschobene Pause kommt.</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Verschieben in Folge</translation>
    </message>
    <message>
        <source>How often one break can be put off.</source>
        <translation>Wie oft sich eine Pause verschieben lässt.</translation>
    </message>
    <message>
        <source>Fold away after</source>
        <translation>Einklappen nach</translation>
    </message>
    <message>
        <source>A break window that nobody reacts to folds itself away after this time, and comes back once.</source>
        <translation>Ein Pausenfenster, auf das niemand reagiert, klappt sich nach dieser Zeit ein und kommt einmal wieder.</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>Leichter oder schwerer</translation>
    </message>
    <message>
        <source>Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.</source>
        <translation>Übungen, die du anders machst, etwa „wall-sit easier, half-squat harder“.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast exercises go. A click on the figure pauses.</source>
        <translation>Wie schnell die Übungen laufen. Ein Klick auf die Figur hält sie an.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie beschrieben</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A soft tick for each repetition and a chime at the end.</source>
        <translation>Ein leises Ticken bei jeder Wiederholung und ein Klang am Ende.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud these sounds are.</source>
        <translation>Wie laut diese Töne sind.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Aktive Zeiten</translation>
    </message>
    <message>
        <source>When breaks come. Outside these hours the rhythm is off.</source>
        <translation>Wann Pausen kommen. Außerhalb dieser Zeiten ruht der Rhythmus.</translation>
    </message>
    <message>
        <source>When not to disturb</source>
        <translation>Wann nicht stören</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Mikrofon in Benutzung</translation>
    </message>
    <message>
        <source>A due break waits while another program records it.</source>
        <translation>Eine fällige Pause wartet, solange ein anderes Programm darüber aufnimmt.</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Kamera in Benutzung</translation>
    </message>
    <message>
        <source>A due break waits while a program uses one.</source>
        <translation>Eine fällige Pause wartet, solange ein Programm eine benutzt.</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Bildschirm geteilt</translation>
    </message>
    <message>
        <source>A due break waits while the screen is shared or recorded.</source>
        <translation>Eine fällige Pause wartet, solange der Bildschirm geteilt oder aufgenommen wird.</translation>
    </message>
    <message>
        <source>Full-screen window</source>
        <translation>Vollbildfenster</translation>
    </message>
    <message>
        <source>A due break waits while the window that you are in fills the screen.</source>
        <translation>Eine fällige Pause wartet, solange dein aktuelles Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>A due break waits while the desktop keeps notifications back.</source>
        <translation>Eine fällige Pause wartet, solange der Desktop Benachrichtigungen zurückhält.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.</source>
        <translation>Eine fällige Pause wartet, solange eines davon läuft oder sein Fenster vorn ist: „zoom, vlc in front“.</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Bodeneinheit</translation>
    </message>
    <message>
        <source>Offer it at</source>
        <translation>Anbieten um</translation>
    </message>
    <message>
        <source>When the floor session is offered, once a day, such as “17:30”; or “off”.</source>
        <translation>Wann die Bodeneinheit angeboten wird, einmal am Tag, etwa „17:30“; oder „off“.</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Geht von selbst weiter</translation>
    </message>
    <message>
        <source>A counted set is done, if nobody was at the computer.</source>
        <translation>Ein mitgezählter Satz gilt als gemacht, wenn niemand am Computer war.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Leaves out what bends a loaded knee far.</source>
        <translation>Lässt aus, was ein belastetes Knie weit beugt.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation>Künstliche Hüfte</translation>
    </message>
    <message>
        <source>Leaves out what a new hip may not be ready for.</source>
        <translation>Lässt aus, wofür eine neue Hüfte vielleicht noch nicht bereit ist.</translation>
    </message>
    <message>
        <source>Back pain at present</source>
        <translation>Derzeit Rückenschmerzen</translation>
    </message>
    <message>
        <source>Leaves out bending and arching.</source>
        <translation>Lässt Beugen und Hohlkreuz aus.</translation>
    </message>
    <message>
        <source>Heart or blood pressure</source>
        <translation>Herz oder Blutdruck</translation>
    </message>
    <message>
        <source>Leaves out long efforts without movement.</source>
        <translation>Lässt lange Anstrengung ohne Bewegung aus.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Leaves out lying on the back.</source>
        <translation>Lässt das Liegen auf dem Rücken aus.</translation>
    </message>
    <message>
        <source>Unsteady on the feet</source>
        <translation>Unsicher auf den Beinen</translation>
    </message>
    <message>
        <source>Leaves out standing on one leg.</source>
        <translation>Lässt das Stehen auf einem Bein aus.</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>Leaves out bending the upper back.</source>
        <translation>Lässt das Beugen des oberen Rückens aus.</translation>
    </message>
    <message>
        <source>Achilles tendon or foot</source>
        <translation>Achillessehne oder Fuß</translation>
    </message>
    <message>
        <source>Leaves out heel raises and long steps.</source>
        <translation>Lässt Fersenheben und lange Schritte aus.</translation>
    </message>
    <message>
        <source>Cannot stand</source>
        <translation>Kann nicht stehen</translation>
    </message>
    <message>
        <source>Only what can be done sitting.</source>
        <translation>Nur, was im Sitzen geht.</translation>
    </message>
    <message>
        <source>Crowded or quiet office</source>
        <translation>Volles oder stilles Büro</translation>
    </message>
    <message>
        <source>Leaves out what would be heard or stared at.</source>
        <translation>Lässt aus, was jemand hören oder anstarren würde.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.</source>
        <translation>Übungen, die nicht drankommen, mit ihren Kurznamen, etwa „wall-sit, side-steps“.</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Mag ich nicht</translation>
    </message>
    <message>
        <source>Exercises that you did not like. One that is named twice does not come up any more.</source>
        <translation>Übungen, die du nicht mochtest. Was zweimal dasteht, kommt nicht mehr dran.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Who shows it</source>
        <translation>Wer es zeigt</translation>
    </message>
    <message>
        <source>The person who shows the exercise.</source>
        <translation>Die Person, die die Übung zeigt.</translation>
    </message>
    <message>
        <source>A different one each time</source>
        <translation>Jedes Mal jemand anderes</translation>
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
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Still pictures with an arrow instead of movement.</source>
        <translation>Standbilder mit einem Pfeil statt Bewegung.</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation>Die Sprache der Fenster.</translation>
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
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Die Farben der Fenster.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger texts and lines, and an outline round everything that can be pressed.</source>
        <translation>Kräftigere Texte und Linien, und ein Rand um alles, was man drücken kann.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Shows the three first steps at the next start; off once they were seen.</source>
        <translation>Zeigt beim nächsten Start die drei ersten Schritte; aus, sobald sie gesehen wurden.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>sat for {length}</source>
        <translation>{length} gesessen</translation>
    </message>
    <message>
        <source>stood for {length}</source>
        <translation>{length} gestanden</translation>
    </message>
    <message>
        <source>paused for {length}</source>
        <translation>{length} angehalten</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {length}; counts as away</source>
        <translation>der Computer hat {length} geschlafen oder stillgestanden; zählt als abwesend</translation>
    </message>
    <message>
        <source>it can be told again whether you use the computer</source>
        <translation>es lässt sich wieder erkennen, ob du den Computer benutzt</translation>
    </message>
    <message>
        <source>it cannot be told any more whether you use the computer; breaks come when due</source>
        <translation>es lässt sich nicht mehr erkennen, ob du den Computer benutzt; Pausen kommen, sobald sie fällig sind</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>held: {reasons}</source>
        <translation>zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>held for long, so you were asked about it: {reasons}</source>
        <translation>lange zurückgehalten, deshalb wurdest du gefragt: {reasons}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>away for {length}; counts as a break (assumed), so the interval starts anew</source>
        <translation>{length} abwesend; zählt als Pause (angenommen), das Intervall beginnt also neu</translation>
    </message>
    <message>
        <source>floor session offered</source>
        <translation>Bodeneinheit angeboten</translation>
    </message>
    <message>
        <source>floor session: {answer}</source>
        <translation>Bodeneinheit: {answer}</translation>
    </message>
    <message>
        <source>{kind} begun</source>
        <translation>{kind} begonnen</translation>
    </message>
    <message>
        <source>done on the floor: {exercise}</source>
        <translation>am Boden gemacht: {exercise}</translation>
    </message>
    <message>
        <source>taken back: {exercise}</source>
        <translation>zurückgenommen: {exercise}</translation>
    </message>
    <message>
        <source>it counts as a break</source>
        <translation>zählt als Pause</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nichts gemacht</translation>
    </message>
    <message>
        <source>{kind} ended; {counts}</source>
        <translation>{kind} beendet; {counts}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>angehalten, bis du fortsetzt</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>angehalten bis {time}</translation>
    </message>
    <message>
        <source>standing from now on, with an interval of its own</source>
        <translation>ab jetzt im Stehen, mit eigenem Intervall</translation>
    </message>
    <message>
        <source>active hours began</source>
        <translation>die aktiven Zeiten haben begonnen</translation>
    </message>
    <message>
        <source>active hours ended; no breaks until they begin again</source>
        <translation>die aktiven Zeiten sind vorbei; keine Pausen, bis sie wieder beginnen</translation>
    </message>
    <message>
        <source>offered: a pause in your typing was a good moment</source>
        <translation>angeboten: du hast kurz nicht getippt, ein guter Moment</translation>
    </message>
    <message>
        <source>offered: it has waited long enough for a pause in your typing</source>
        <translation>angeboten: sie hat lange genug darauf gewartet, dass du kurz nicht tippst</translation>
    </message>
    <message>
        <source>shown because you asked: {exercise}</source>
        <translation>auf deinen Wunsch gezeigt: {exercise}</translation>
    </message>
    <message>
        <source>shown: {exercise}</source>
        <translation>gezeigt: {exercise}</translation>
    </message>
    <message>
        <source>away while it was open</source>
        <translation>abwesend, während sie offen war</translation>
    </message>
    <message>
        <source>the clock was set forward by {length}; no break moved</source>
        <translation>die Uhr wurde um {length} vorgestellt; keine Pause hat sich verschoben</translation>
    </message>
    <message>
        <source>the clock was set back by {length}; no break moved</source>
        <translation>die Uhr wurde um {length} zurückgestellt; keine Pause hat sich verschoben</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Rest {left} s</source>
        <translation>Ruhe {left} s</translation>
    </message>
    <message>
        <source>Get ready: {part}</source>
        <translation>Mach dich bereit: {part}</translation>
    </message>
    <message>
        <source>Change over: {part}</source>
        <translation>Wechseln: {part}</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Well done. Stay up a little, then press Done.</source>
        <translation>Gut gemacht. Bleib noch ein wenig auf, dann drück „Gemacht“.</translation>
    </message>
    <message>
        <source>{rep} of {reps}, {part}</source>
        <translation>{rep} von {reps}, {part}</translation>
    </message>
    <message>
        <source>{rep} of {reps}, rest {left} s</source>
        <translation>{rep} von {reps}, Ruhe {left} s</translation>
    </message>
    <message>
        <source>{rep} of {reps}, hold {left} s</source>
        <translation>{rep} von {reps}, {left} s halten</translation>
    </message>
    <message>
        <source>Hold {left} s, {part}</source>
        <translation>{left} s halten, {part}</translation>
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
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>Break due, waiting for a good moment</source>
        <translation>Pause fällig, wartet auf einen guten Moment</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>It comes at the next short pause in your input, or a bit later by itself.</source>
        <translation>Sie kommt, sobald du kurz nichts eingibst, oder etwas später von selbst.</translation>
    </message>
    <message>
        <source>The break is kept for you and comes gently when this is over.</source>
        <translation>Die Pause ist für dich aufgehoben und kommt behutsam, wenn das vorbei ist.</translation>
    </message>
    <message>
        <source>Take a break anyway, keep holding, or do not let this count?</source>
        <translation>Trotzdem Pause machen, weiter zurückhalten oder diesen Grund ignorieren?</translation>
    </message>
    <message>
        <source>You have been standing for a while.</source>
        <translation>Du stehst schon eine Weile.</translation>
    </message>
    <message>
        <source>You have been sitting for a while.</source>
        <translation>Du sitzt schon eine Weile.</translation>
    </message>
    <message>
        <source>Since {since}. Take the time you like.</source>
        <translation>Seit {since}. Lass dir so viel Zeit, wie du magst.</translation>
    </message>
    <message>
        <source>Since {since}. No break comes meanwhile.</source>
        <translation>Seit {since}. Solange kommt keine Pause.</translation>
    </message>
    <message>
        <source>No input since {since}. A longer absence counts as a break.</source>
        <translation>Keine Eingabe seit {since}. Eine längere Abwesenheit zählt als Pause.</translation>
    </message>
    <message>
        <source>You paused it at {since}.</source>
        <translation>Du hast um {since} angehalten.</translation>
    </message>
    <message>
        <source>This is outside your active hours.</source>
        <translation>Das ist außerhalb deiner aktiven Zeiten.</translation>
    </message>
    <message>
        <source>Held: {reasons}</source>
        <translation>Zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>Held for {time}: {reasons}</source>
        <translation>Seit {time} zurückgehalten: {reasons}</translation>
    </message>
    <message>
        <source>You have been standing since {since}, and for {before} before that.</source>
        <translation>Du stehst seit {since}, und davor schon {before}.</translation>
    </message>
    <message>
        <source>You have been standing since {since}.</source>
        <translation>Du stehst seit {since}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}, and for {before} before that.</source>
        <translation>Du sitzt seit {since}, und davor schon {before}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}.</source>
        <translation>Du sitzt seit {since}.</translation>
    </message>
    <message>
        <source>You are in a meeting until you say otherwise.</source>
        <translation>Du bist im Meeting, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>You are in a meeting until {time}.</source>
        <translation>Du bist bis {time} im Meeting.</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon in Benutzung</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>Kamera in Benutzung</translation>
    </message>
    <message>
        <source>screen shared or recorded</source>
        <translation>Bildschirm geteilt oder aufgenommen</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>Vollbildfenster</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>a program of your choice is on</source>
        <translation>ein Programm deiner Wahl läuft</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>im Meeting</translation>
    </message>
    <message>
        <source>A break is coming</source>
        <translation>Gleich kommt eine Pause</translation>
    </message>
    <message>
        <source>A break in {time}</source>
        <translation>Pause in {time}</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. Or just move as you can.</source>
        <translation>Deine Einstellungen lassen alle Übungen aus, deshalb kommt weiterhin das Anspannen des Gesäßes dran, im Sitzen. Oder beweg dich einfach, wie du kannst.</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so a walk and the standing glute squeeze still come up.</source>
        <translation>Deine Einstellungen lassen alle Übungen aus, deshalb kommen weiterhin Gehen und das Anspannen des Gesäßes im Stehen dran.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>to the next break</source>
        <translation>bis zur nächsten Pause</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>at a good moment</source>
        <translation>im guten Moment</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>for a long time</source>
        <translation>schon lange</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No break is planned</source>
        <translation>Keine Pause geplant</translation>
    </message>
    <message>
        <source>Next break in less than a minute</source>
        <translation>Nächste Pause in weniger als einer Minute</translation>
    </message>
    <message>
        <source>Next break in about {time}</source>
        <translation>Nächste Pause in etwa {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Angehalten, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Angehalten bis {time}</translation>
    </message>
    <message>
        <source>Off, starts again {time}</source>
        <translation>Aus, es geht weiter: {time}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
</context>
</TS>
