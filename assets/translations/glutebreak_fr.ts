<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AutostartCard</name>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>This desktop does not say whether it does. A click asks for it.</source>
        <translation>Ce bureau ne dit pas s’il le fait. Un clic le demande.</translation>
    </message>
    <message>
        <source>The desktop keeps this: what is changed there shows here.</source>
        <translation>C’est le bureau qui le retient : ce qui y est changé se voit ici.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation>Autre exercice</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Choose how much later</source>
        <translation>Choisir de combien reporter</translation>
    </message>
</context>
<context>
    <name>BreaksCard</name>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que tu as fait</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>sitting</source>
        <translation>assis</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <source>away, assumed</source>
        <translation>absence, supposée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>La journée jusqu’ici</translation>
    </message>
    <message>
        <source>Point at it, or use the arrow keys. Full dot: a break that was done. Half: an absence.</source>
        <translation>Pointe dessus ou utilise les flèches. Point plein : une pause faite. Demi-point : une absence.</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>This desktop</source>
        <translation>Cet environnement de bureau</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Works, through {way}.</source>
        <translation>Fonctionne, par {way}.</translation>
    </message>
    <message>
        <source>Does not work here.</source>
        <translation>Ne fonctionne pas ici.</translation>
    </message>
</context>
<context>
    <name>DislikeMenu</name>
    <message>
        <source>More about this exercise</source>
        <translation>Plus d’options pour cet exercice</translation>
    </message>
    <message>
        <source>Do not show this one again</source>
        <translation>Ne plus montrer celui-ci</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>Je n’aime pas celui-ci</translation>
    </message>
</context>
<context>
    <name>EasingCard</name>
    <message>
        <source>Nothing changes by itself, and each of these can be undone.</source>
        <translation>Rien ne change tout seul, et chacun de ces choix peut être annulé.</translation>
    </message>
    <message>
        <source>Only quiet exercises</source>
        <translation>Seulement des exercices discrets</translation>
    </message>
    <message>
        <source>Shorter exercises</source>
        <translation>Des exercices plus courts</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation type="unfinished">Toutes les {minutes} minutes</translation>
    </message>
    <message>
        <source>Every {minutes} minutes may be too often for these days. Would another rhythm suit you better?</source>
        <translation>Toutes les {minutes} minutes, c’est peut-être trop souvent ces jours-ci. Un autre rythme te conviendrait-il mieux ?</translation>
    </message>
    <message>
        <source>The breaks may not fit these days as they are. Would another way suit you better?</source>
        <translation>Telles qu’elles sont, les pauses ne conviennent peut-être pas à ces jours-ci. Préférerais-tu une autre façon de faire ?</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>How it is done</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Précautions</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Tempo, in seconds: there, hold, back</source>
        <translation>Tempo, en secondes&#xa0;: aller, tenir, retour</translation>
    </message>
    <message>
        <source>What to feel</source>
        <translation>Ce qu’on sent</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>Erreurs courantes</translation>
    </message>
    <message>
        <source>Stop or skip it</source>
        <translation>Arrêter ou éviter</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>Écarté en cas de</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Search exercises</source>
        <translation>Rechercher un exercice</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Can be done in an open office without being heard or stared at.</source>
        <translation>Faisable dans un bureau ouvert sans bruit ni regards.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Personnels</translation>
    </message>
    <message>
        <source>What to leave out of breaks (a setting):</source>
        <translation>À écarter des pauses (un paramètre)&#xa0;:</translation>
    </message>
    <message>
        <source>Leaves exercises out of breaks.</source>
        <translation>Écarte des exercices des pauses.</translation>
    </message>
</context>
<context>
    <name>ExercisePlayer</name>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Comes up in breaks</source>
        <translation>Proposé pendant les pauses</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>Je n’aime pas celui-ci</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Click to go on</source>
        <translation>Clique pour continuer</translation>
    </message>
    <message>
        <source>Click to pause</source>
        <translation>Clique pour arrêter</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps with glutebreak</source>
        <translation>Premiers pas avec glutebreak</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Passer le reste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Glute check</source>
        <translation>Test des fessiers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>When the floor session is offered</source>
        <translation>Quand la séance au sol est proposée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Séance au sol</translation>
    </message>
    <message>
        <source>Never offered by itself.</source>
        <translation>Jamais proposée d’elle-même.</translation>
    </message>
    <message>
        <source>Offered every day at {time}.</source>
        <translation>Proposée chaque jour à {time}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FloorOfferWindow</name>
    <message>
        <source>Time for the floor?</source>
        <translation>On passe au sol&#xa0;?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>{left}. All of them, or one now and the others later.</source>
        <translation>{left}. Toutes à la suite, ou une maintenant et les autres plus tard.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Press “{answer}” when you are ready.</source>
        <translation>Appuie sur «&#xa0;{answer}&#xa0;» quand tu veux.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>That’s all for today</source>
        <translation>C’est tout pour aujourd’hui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>Série faite</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted. It is gone for good when this window closes.</source>
        <translation>Supprimé. Ce sera définitif à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>This week…</source>
        <translation>Cette semaine…</translation>
    </message>
    <message>
        <source>This month…</source>
        <translation>Ce mois-ci…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>Pour des programmes (JSON)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Tout…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Round the clock</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>The last breaks</source>
        <translation>Les dernières pauses</translation>
    </message>
    <message>
        <source>A wrong click can be put right for a day.</source>
        <translation>Un clic par erreur peut être corrigé pendant un jour.</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>Je ne l’ai pas faite</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Je l’ai faite</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>À l’annonce</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Exercises of your own</source>
        <translation>Exercices personnels</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>They belong in {folder}</source>
        <translation>Leur place est dans {folder}</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sorry, something went wrong in glutebreak ({when}). A report of it is kept for whoever can mend it, with nothing about you. It stays on this computer unless you pass it on.</source>
        <translation>Désolé, quelque chose s’est mal passé dans glutebreak ({when}). Un rapport est gardé pour qui saura y remédier, sans rien sur toi. Il reste sur cet ordinateur tant que tu ne le transmets pas.</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>SettingGroup</name>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Locked on this computer: {reason}</source>
        <translation>Verrouillé sur cet ordinateur&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Export settings and exercises…</source>
        <translation>Exporter paramètres et exercices…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export settings and exercises</source>
        <translation>Exporter paramètres et exercices</translation>
    </message>
    <message>
        <source>Import settings and exercises</source>
        <translation>Importer paramètres et exercices</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No setting has “{text}” in its name or help.</source>
        <translation>Aucun paramètre n’a «&#xa0;{text}&#xa0;» dans son nom ou son aide.</translation>
    </message>
    <message>
        <source>Changed: {settings}</source>
        <translation>Modifié&#xa0;: {settings}</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting, day by day</source>
        <translation>Temps assis, jour par jour</translation>
    </message>
    <message>
        <source>up to 30 min</source>
        <translation>jusqu’à 30 min</translation>
    </message>
    <message>
        <source>over 30 min</source>
        <translation>plus de 30 min</translation>
    </message>
    <message>
        <source>an hour or longer</source>
        <translation>une heure ou plus</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today’s timeline</source>
        <translation>Le fil de la journée</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Réunion terminée</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Retenir encore</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>Ignorer ce motif</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Debout maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Today’s breaks</source>
        <translation>Pauses du jour</translation>
    </message>
    <message>
        <source>Why (no) break?</source>
        <translation>Pourquoi une pause (ou non)&#xa0;?</translation>
    </message>
    <message>
        <source>None yet. The first one shows up here, whatever becomes of it.</source>
        <translation>Aucune pour l’instant. La première apparaîtra ici, quoi qu’il en advienne.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>{length}, assumed</source>
        <translation>{length}, supposée</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposée</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Pause naturelle</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>À l’annonce</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Take a break now</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Retenir encore</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>Ignorer ce motif</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Test des fessiers</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Debout maintenant</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Réunion terminée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” stays away from now on.</source>
        <translation>«&#xa0;{name}&#xa0;» ne viendra plus.</translation>
    </message>
    <message>
        <source>Noted. Once more, and “{name}” stays away.</source>
        <translation>C’est noté. Encore une fois, et «&#xa0;{name}&#xa0;» ne viendra plus.</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>La moitié de ton temps assis vient de périodes assises d’au moins</translation>
    </message>
    <message>
        <source>Usual stretch, period by period</source>
        <translation>Période assise habituelle, au fil du temps</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>half in at least</source>
        <translation>moitié en au moins</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why (no) break?</source>
        <translation>Pourquoi une pause (ou non)&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
</context>
<context>
    <name>_HowOften</name>
    <message>
        <source>How often?</source>
        <translation>À quelle fréquence ?</translation>
    </message>
    <message>
        <source>glutebreak counts how long you sit. After that time it waits for a good moment and shows you an exercise to copy beside the desk.</source>
        <translation>glutebreak compte combien de temps tu restes assis. Ensuite, il attend un bon moment et te montre un exercice à faire à côté du bureau.</translation>
    </message>
    <message>
        <source>easier to keep up</source>
        <translation>plus facile à tenir</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>notre suggestion</translation>
    </message>
    <message>
        <source>The tray icon and the settings have every other interval.</source>
        <translation>L’icône de la barre et les réglages proposent tous les autres intervalles.</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>Toutes les {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>_LeaveOut</name>
    <message>
        <source>What shall be left out?</source>
        <translation>Que faut-il laisser de côté ?</translation>
    </message>
    <message>
        <source>The page Exercises shows what stays, and hides any single one.</source>
        <translation>La page Exercices montre ce qui reste et masque n’importe lequel.</translation>
    </message>
</context>
<context>
    <name>_TryOne</name>
    <message>
        <source>Try one</source>
        <translation>Essaie une pause</translation>
    </message>
    <message>
        <source>A break comes up in a corner of the screen. It never takes your keyboard, and you can always put it off or skip it.</source>
        <translation>Une pause apparaît dans un coin de l’écran. Elle ne prend jamais ton clavier, et tu peux toujours la reporter ou la sauter.</translation>
    </message>
    <message>
        <source>Show me a break</source>
        <translation>Montre-moi une pause</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Test des fessiers</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{time}, standing since then: {length}</source>
        <translation>{time}, debout depuis lors&#xa0;: {length}</translation>
    </message>
    <message>
        <source>{time}, sitting since then: {length}</source>
        <translation>{time}, assis depuis lors&#xa0;: {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} sitting, {length}</source>
        <translation>{began}–{ended} assis, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} standing, {length}</source>
        <translation>{began}–{ended} debout, {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} natural break (assumed), {length}</source>
        <translation>{began}–{ended} pause naturelle (supposée), {length}</translation>
    </message>
    <message>
        <source>{began}–{ended} paused, {length}</source>
        <translation>{began}–{ended} suspendu, {length}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}, {exercise}</source>
        <translation>{time} pause&#xa0;: {outcome}, {exercise}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}</source>
        <translation>{time} pause&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Noticing when you pause</source>
        <translation>Remarquer que tu t’interromps</translation>
    </message>
    <message>
        <source>Noticing a locked screen and sleep</source>
        <translation>Détecter l’écran verrouillé et la veille</translation>
    </message>
    <message>
        <source>Knowing whether you want less motion</source>
        <translation>Savoir si tu veux moins d’animations</translation>
    </message>
    <message>
        <source>Font and dark theme of the desktop</source>
        <translation>Police et thème sombre du bureau</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Windows that leave the keyboard alone</source>
        <translation>Des fenêtres qui laissent le clavier tranquille</translation>
    </message>
    <message>
        <source>Noticing that the microphone is in use</source>
        <translation>Détecter que le micro est utilisé</translation>
    </message>
    <message>
        <source>Noticing that the camera is in use</source>
        <translation>Détecter que la caméra est utilisée</translation>
    </message>
    <message>
        <source>Noticing that the screen is shared</source>
        <translation>Détecter que l’écran est partagé</translation>
    </message>
    <message>
        <source>Noticing a full-screen window</source>
        <translation>Détecter une fenêtre en plein écran</translation>
    </message>
    <message>
        <source>Noticing “do not disturb”</source>
        <translation>Détecter «&#xa0;ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Noticing programs that you listed</source>
        <translation>Détecter les programmes de ta liste</translation>
    </message>
    <message>
        <source>Noticing which program is in front</source>
        <translation>Remarquer quel programme est au premier plan</translation>
    </message>
    <message>
        <source>Noticing when you go to another program</source>
        <translation>Remarquer quand tu passes à un autre programme</translation>
    </message>
    <message>
        <source>Starting with the session</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>easing</name>
    <message>
        <source>From now on every {minutes} minutes.</source>
        <translation>Désormais toutes les {minutes} minutes.</translation>
    </message>
    <message>
        <source>From now on only quiet exercises come up.</source>
        <translation>Désormais, seuls des exercices discrets sont proposés.</translation>
    </message>
    <message>
        <source>Shorter from now on: {exercises}.</source>
        <translation>Plus courts désormais : {exercises}.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Rear-leg knee bend</source>
        <translation>Flexion de la jambe arrière</translation>
    </message>
    <message>
        <source>Gives the buttock and thigh of the rear leg some work through the day.</source>
        <translation>Donne un peu de travail à la fesse et à la cuisse de la jambe arrière au fil de la journée.</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>Tiens-toi droit, un pied un pas devant l’autre. Pieds à la largeur des hanches, tous deux droit devant, ou aussi droit que possible.</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>Avance le pied droit d’un pas.</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>Reste droit et plie le genou gauche, celui de derrière.</translation>
    </message>
    <message>
        <source>Straighten it and feel the line from the buttock to the heel on the floor.</source>
        <translation>Tends-le et sens la ligne de la fesse au talon posé au sol.</translation>
    </message>
    <message>
        <source>After 10, change feet.</source>
        <translation>Après 10, change de pied.</translation>
    </message>
    <message>
        <source>10 with each leg behind</source>
        <translation>10 avec chaque jambe derrière</translation>
    </message>
    <message>
        <source>The buttock of the rear leg tightens as the knee straightens. Check with a hand on it.</source>
        <translation>La fesse de la jambe arrière se contracte quand le genou se tend. Vérifie avec la main.</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>se pencher en avant</translation>
    </message>
    <message>
        <source>feet in one line, or turned out</source>
        <translation>les pieds sur une même ligne, ou tournés vers l’extérieur</translation>
    </message>
    <message>
        <source>the front knee doing the bending</source>
        <translation>le genou avant qui plie à la place</translation>
    </message>
    <message>
        <source>the rear heel off the floor when the leg is straight</source>
        <translation>le talon arrière décollé quand la jambe est tendue</translation>
    </message>
    <message>
        <source>Skip it with knee, Achilles or hip pain. Hold the desk if you feel unsteady.</source>
        <translation>À éviter en cas de douleur au genou, au tendon d’Achille ou à la hanche. Tiens-toi au bureau si tu te sens instable.</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>Un pas plus court, une main sur le bureau, 5 répétitions.</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>Un pas plus long, puis 3 secondes de contraction jambe tendue, puis une fente.</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>1 m de sol libre.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>Aucun essai de ce mouvement précis n’a été trouvé&#xa0;; les fentes, qui en sont proches, font travailler les fessiers (niveau C).</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>Egoscue, tel que le décrit l’article sur lequel repose glutebreak.</translation>
    </message>
    <message>
        <source>Right foot one step forward, feet straight ahead.</source>
        <translation>Pied droit un pas en avant, pieds parallèles.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the left knee.</source>
        <translation>Reste droit. Plie le genou gauche.</translation>
    </message>
    <message>
        <source>Straighten it, heel on the floor.</source>
        <translation>Tends-le, le talon au sol.</translation>
    </message>
    <message>
        <source>Feel the line from buttock to heel.</source>
        <translation>Sens la ligne de la fesse au talon.</translation>
    </message>
    <message>
        <source>The rear knee bends, the front one only follows.</source>
        <translation>Le genou arrière plie, l’autre ne fait que suivre.</translation>
    </message>
    <message>
        <source>A hand on the buttock feels it tighten.</source>
        <translation>Une main sur la fesse la sent se durcir.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you straighten.</source>
        <translation>La dernière. Souffle en tendant.</translation>
    </message>
    <message>
        <source>left leg behind</source>
        <translation>jambe gauche derrière</translation>
    </message>
    <message>
        <source>Left foot one step forward, feet straight ahead.</source>
        <translation>Pied gauche un pas en avant, pieds parallèles.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the right knee.</source>
        <translation>Reste droit. Plie le genou droit.</translation>
    </message>
    <message>
        <source>Feet hip-width, both pointing ahead.</source>
        <translation>Pieds à la largeur des hanches, vers l’avant.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning forward.</source>
        <translation>Reste droit, sans te pencher en avant.</translation>
    </message>
    <message>
        <source>right leg behind</source>
        <translation>jambe droite derrière</translation>
    </message>
    <message>
        <source>Now change feet: right leg behind.</source>
        <translation>Maintenant change&#xa0;: jambe droite derrière.</translation>
    </message>
    <message>
        <source>Three-position toe raise</source>
        <translation>Montée sur l’avant des pieds, trois positions</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>Cuisses et fessiers se contractent à la montée&#xa0;; les mollets travaillent aussi. Les talons montent&#xa0;: tu te retrouves sur l’avant des pieds.</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>Tiens-toi droit, cuisses fermes, orteils pressés au sol. Imagine une horloge en regardant en bas&#xa0;: 12 est droit devant.</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>Gros orteils joints, talon droit à 5, talon gauche à 7&#xa0;: monte et descends 10 fois.</translation>
    </message>
    <message>
        <source>Heels together, toes at 1 and 11: 10 more.</source>
        <translation>Talons joints, orteils à 1 et 11&#xa0;: encore 10.</translation>
    </message>
    <message>
        <source>Feet straight and hip-width, pelvis level: the last 10.</source>
        <translation>Pieds parallèles, à la largeur des hanches, bassin de niveau&#xa0;: les 10 dernières.</translation>
    </message>
    <message>
        <source>Keep thighs tight and toes down throughout.</source>
        <translation>Garde les cuisses fermes et les orteils au sol tout du long.</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>10 dans chacune des 3 positions, dans cet ordre</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>Le haut des cuisses et les fessiers à la montée&#xa0;; orteils écartés, plus de fessier et un peu plus de cuisse.</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>les genoux qui mollissent</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>rouler sur le bord externe du pied</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>rebondir vite</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>basculer le bassin</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>agripper avec les orteils au lieu de les presser au sol</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>À éviter en cas de douleur au tendon d’Achille ou à la plante du pied, de crampe au mollet ou d’un mollet enflé. Saute la première position si les orteils rentrés gênent le genou&#xa0;; avec une prothèse de hanche, demande d’abord.</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>Les deux mains sur le bureau, 5 dans chaque position.</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>Tiens 2 secondes en haut et descends plus lentement.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>Niveau D pour les fessiers. Niveau C pour les mollets&#xa0;: l’angle des pieds répartit le travail entre l’intérieur et l’extérieur du mollet (Riemann 2011).</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>Gros orteils joints, talons à 5 et 7.</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>Cuisses fermes, orteils contre le sol.</translation>
    </message>
    <message>
        <source>Rise onto the balls of your feet.</source>
        <translation>Monte sur l’avant des pieds.</translation>
    </message>
    <message>
        <source>Lower with control, and keep breathing.</source>
        <translation>Descends avec contrôle et respire.</translation>
    </message>
    <message>
        <source>Knees stay straight, ankles upright.</source>
        <translation>Genoux tendus, chevilles d’aplomb.</translation>
    </message>
    <message>
        <source>heels apart, toes together</source>
        <translation>talons écartés, orteils joints</translation>
    </message>
    <message>
        <source>Heels together, toes at 11 and 1.</source>
        <translation>Talons joints, orteils à 11 et 1.</translation>
    </message>
    <message>
        <source>Feel the glutes as you rise.</source>
        <translation>Sens les fessiers à la montée.</translation>
    </message>
    <message>
        <source>Weight in the middle, off the outer edge.</source>
        <translation>Le poids au milieu, pas sur le bord.</translation>
    </message>
    <message>
        <source>Slow and even, no bobbing.</source>
        <translation>Lent et régulier, sans rebond.</translation>
    </message>
    <message>
        <source>heels together, toes apart</source>
        <translation>talons joints, orteils écartés</translation>
    </message>
    <message>
        <source>Now heels together, toes at 11 and 1.</source>
        <translation>Maintenant talons joints, orteils à 11 et 1.</translation>
    </message>
    <message>
        <source>Feet straight, hip-width apart.</source>
        <translation>Pieds parallèles, à la largeur des hanches.</translation>
    </message>
    <message>
        <source>Keep the pelvis level.</source>
        <translation>Garde le bassin de niveau.</translation>
    </message>
    <message>
        <source>Tall as you rise, slow as you lower.</source>
        <translation>Grandis-toi en montant, descends lentement.</translation>
    </message>
    <message>
        <source>Last ones. Breathe out as you rise.</source>
        <translation>Les dernières. Souffle en montant.</translation>
    </message>
    <message>
        <source>feet straight, hip-width</source>
        <translation>pieds parallèles, à la largeur des hanches</translation>
    </message>
    <message>
        <source>Now feet straight, hip-width apart.</source>
        <translation>Maintenant pieds parallèles, à la largeur des hanches.</translation>
    </message>
    <message>
        <source>Standing glute squeeze</source>
        <translation>Contraction des fessiers debout</translation>
    </message>
    <message>
        <source>Gives the big muscle of the buttocks some work, without anybody seeing it.</source>
        <translation>Donne du travail au grand muscle des fesses sans que personne le voie.</translation>
    </message>
    <message>
        <source>Stand tall, feet hip-width apart, hands free or on the desk.</source>
        <translation>Tiens-toi droit, pieds à la largeur des hanches, mains libres ou sur le bureau.</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>Tiens-toi droit.</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>Contracte fermement les deux fesses.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>Tiens 3 secondes et respire.</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>Relâche complètement.</translation>
    </message>
    <message>
        <source>Repeat.</source>
        <translation>Recommence.</translation>
    </message>
    <message>
        <source>10 squeezes: 3 seconds on, 3 seconds off</source>
        <translation>10 fois&#xa0;: 3 secondes de contraction, 3 de relâchement</translation>
    </message>
    <message>
        <source>The buttocks turn hard, then soft.</source>
        <translation>Les fesses durcissent, puis se relâchent.</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>retenir sa respiration</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>rentrer fortement le bassin</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>rester contracté ensuite&#xa0;: c’est un exercice, pas une façon de se tenir</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>À éviter en cas de douleur au plancher pelvien ou au coccyx. Avec une tension élevée, contracte à mi-force.</translation>
    </message>
    <message>
        <source>Sitting down, at half strength.</source>
        <translation>Assis, à mi-force.</translation>
    </message>
    <message>
        <source>One side at a time.</source>
        <translation>Un côté à la fois.</translation>
    </message>
    <message>
        <source>Stay sitting, tall and with both feet flat: it works just as well there.</source>
        <translation>Reste assis, bien droit, les deux pieds à plat : cela marche tout aussi bien ainsi.</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>Aucun&#xa0;; cela marche aussi assis.</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>Huit semaines de contractions ou de ponts quotidiens ont rendu les hanches plus fortes chez 32 personnes (Lehecka 2019). Debout, la contraction sollicite le muscle à peu près autant qu’un test de force habituel (Contreras 2015). Un autre projet n’a vu aucune différence par rapport à ne rien faire.</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>Un exercice courant&#xa0;; les mots et la dose sont de nous.</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>Bien droit, contracte les deux fesses.</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>Serre fermement et continue de respirer.</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>Jambes et épaules restent détendues.</translation>
    </message>
    <message>
        <source>The pelvis stays where it is.</source>
        <translation>Le bassin reste où il est.</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze.</source>
        <translation>Souffle en contractant.</translation>
    </message>
    <message>
        <source>Last one. Then let them stay soft.</source>
        <translation>La dernière. Ensuite, reste relâché.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>Jambe en arrière, debout</translation>
    </message>
    <message>
        <source>Works the big muscle of the buttocks and the back of the thigh; the leg that stands steadies you.</source>
        <translation>Fait travailler le grand muscle des fesses et l’arrière de la cuisse&#xa0;; la jambe d’appui te stabilise.</translation>
    </message>
    <message>
        <source>Face the desk and hold it with both hands, feet hip-width apart, trunk upright.</source>
        <translation>Mets-toi face au bureau et tiens-le à deux mains, pieds à la largeur des hanches, buste droit.</translation>
    </message>
    <message>
        <source>Stand tall and hold the desk.</source>
        <translation>Tiens-toi droit, mains au bureau.</translation>
    </message>
    <message>
        <source>Tighten one buttock.</source>
        <translation>Contracte une fesse.</translation>
    </message>
    <message>
        <source>Slide that straight leg back a little.</source>
        <translation>Glisse cette jambe tendue un peu en arrière.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>Marque un temps.</translation>
    </message>
    <message>
        <source>Return slowly; after 8, change legs.</source>
        <translation>Reviens lentement&#xa0;; après 8, change de jambe.</translation>
    </message>
    <message>
        <source>8 with each leg</source>
        <translation>8 avec chaque jambe</translation>
    </message>
    <message>
        <source>The buttock of the leg that moves.</source>
        <translation>La fesse de la jambe qui bouge.</translation>
    </message>
    <message>
        <source>arching the back</source>
        <translation>cambrer le dos</translation>
    </message>
    <message>
        <source>swinging the leg</source>
        <translation>balancer la jambe</translation>
    </message>
    <message>
        <source>Skip it if bending your back backwards hurts, and after a hip replacement until you are cleared for it.</source>
        <translation>À éviter si plier le dos en arrière fait mal, et avec une prothèse de hanche jusqu’au feu vert.</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>Les orteils restent au sol.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>Tiens 3 secondes, les mains plus légères.</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>0,7 m derrière toi.</translation>
    </message>
    <message>
        <source>A usual exercise in physiotherapy. The same movement lying face down, with a weight, works the gluteus maximus strongly (MacAskill).</source>
        <translation>Un exercice habituel en kinésithérapie. Le même mouvement à plat ventre avec un poids sollicite fortement le grand fessier (MacAskill).</translation>
    </message>
    <message>
        <source>Tighten the left buttock, slide the leg back.</source>
        <translation>Contracte la fesse gauche, recule la jambe.</translation>
    </message>
    <message>
        <source>Return slowly.</source>
        <translation>Reviens lentement.</translation>
    </message>
    <message>
        <source>Straight knee, and only a little way.</source>
        <translation>Genou tendu, et juste un peu.</translation>
    </message>
    <message>
        <source>The back stays still, the belly firm.</source>
        <translation>Le dos immobile, le ventre ferme.</translation>
    </message>
    <message>
        <source>Last one. Feel the buttock, not the back.</source>
        <translation>La dernière. Sens la fesse, pas le dos.</translation>
    </message>
    <message>
        <source>left leg back</source>
        <translation>jambe gauche en arrière</translation>
    </message>
    <message>
        <source>Now change: the right leg goes back.</source>
        <translation>Maintenant change&#xa0;: la jambe droite recule.</translation>
    </message>
    <message>
        <source>Tighten the right buttock, slide the leg back.</source>
        <translation>Contracte la fesse droite, recule la jambe.</translation>
    </message>
    <message>
        <source>Breathe out as the leg goes back.</source>
        <translation>Souffle quand la jambe recule.</translation>
    </message>
    <message>
        <source>Last one, slowly back to the floor.</source>
        <translation>La dernière, lentement jusqu’au sol.</translation>
    </message>
    <message>
        <source>right leg back</source>
        <translation>jambe droite en arrière</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>Jambe sur le côté, debout</translation>
    </message>
    <message>
        <source>Works the side of both hips, often more on the leg that stands: it keeps the pelvis level.</source>
        <translation>Fait travailler le côté des deux hanches, souvent plus celui de la jambe d’appui, qui garde le bassin de niveau.</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>Mets-toi à côté du bureau, une main dessus, les pieds sous les hanches.</translation>
    </message>
    <message>
        <source>Stand tall, hand on the desk.</source>
        <translation>Tiens-toi droit, une main au bureau.</translation>
    </message>
    <message>
        <source>Move one straight leg out to the side.</source>
        <translation>Écarte une jambe tendue sur le côté.</translation>
    </message>
    <message>
        <source>Keep the hips level and the toes forward.</source>
        <translation>Hanches de niveau, orteils vers l’avant.</translation>
    </message>
    <message>
        <source>Bring it back slowly; after 8, turn round and change legs.</source>
        <translation>Reviens lentement&#xa0;; après 8, fais demi-tour et change de jambe.</translation>
    </message>
    <message>
        <source>The outer hip, also of the leg that you stand on.</source>
        <translation>Le côté de la hanche, aussi celui de la jambe d’appui.</translation>
    </message>
    <message>
        <source>tipping the trunk</source>
        <translation>pencher le buste</translation>
    </message>
    <message>
        <source>toes turning out</source>
        <translation>les orteils qui tournent</translation>
    </message>
    <message>
        <source>lifting high</source>
        <translation>lever haut</translation>
    </message>
    <message>
        <source>Skip it if your outer hip hurts at night, or if you feel unsteady.</source>
        <translation>À éviter si le côté de la hanche fait mal la nuit ou si tu te sens instable.</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>Touche seulement le sol des orteils.</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>Sans main au bureau&#xa0;; tiens 3 secondes.</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>0,7 m de chaque côté.</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>Bolgla et Uhl (2005) ont mesuré cette position précise. Avec une prothèse de hanche, les exercices couchés n’ont montré aucun avantage sur ceux debout (Jacobson 2009).</translation>
    </message>
    <message>
        <source>Stand tall, a hand on the desk.</source>
        <translation>Bien droit, une main sur le bureau.</translation>
    </message>
    <message>
        <source>Move the straight left leg out to the side.</source>
        <translation>La jambe gauche tendue sur le côté.</translation>
    </message>
    <message>
        <source>Bring it back slowly.</source>
        <translation>Reviens lentement.</translation>
    </message>
    <message>
        <source>Hips level, toes forward.</source>
        <translation>Hanches de niveau, orteils vers l’avant.</translation>
    </message>
    <message>
        <source>Low is enough: the trunk stays upright.</source>
        <translation>Un peu suffit&#xa0;: le buste reste droit.</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>La dernière. La hanche d’appui travaille aussi.</translation>
    </message>
    <message>
        <source>left leg out</source>
        <translation>jambe gauche sur le côté</translation>
    </message>
    <message>
        <source>Turn round: now the right leg moves out.</source>
        <translation>Demi-tour&#xa0;: maintenant la jambe droite.</translation>
    </message>
    <message>
        <source>Move the straight right leg out to the side.</source>
        <translation>La jambe droite tendue sur le côté.</translation>
    </message>
    <message>
        <source>Breathe out as the leg moves out.</source>
        <translation>Souffle quand la jambe s’écarte.</translation>
    </message>
    <message>
        <source>Last one. Tall, and no swinging.</source>
        <translation>La dernière. Buste droit, sans élan.</translation>
    </message>
    <message>
        <source>right leg out</source>
        <translation>jambe droite sur le côté</translation>
    </message>
    <message>
        <source>Side steps</source>
        <translation>Pas de côté</translation>
    </message>
    <message>
        <source>Works the side and the back of both hips while you move.</source>
        <translation>Font travailler le côté et l’arrière des deux hanches en mouvement.</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>Debout, genoux souples, pieds à la largeur des hanches, et 1,5 m de sol libre à côté de toi.</translation>
    </message>
    <message>
        <source>Soften your knees.</source>
        <translation>Assouplis les genoux.</translation>
    </message>
    <message>
        <source>Step to the right; the feet stay apart.</source>
        <translation>Un pas à droite&#xa0;; les pieds restent écartés.</translation>
    </message>
    <message>
        <source>Follow slowly with the left.</source>
        <translation>Suis lentement du pied gauche.</translation>
    </message>
    <message>
        <source>Take 3 steps, then go back.</source>
        <translation>Fais 3 pas, puis reviens.</translation>
    </message>
    <message>
        <source>4 times there and back, 3 steps each way</source>
        <translation>4 allers-retours, 3 pas dans chaque sens</translation>
    </message>
    <message>
        <source>The outer hips grow warm.</source>
        <translation>Le côté des hanches se réchauffe.</translation>
    </message>
    <message>
        <source>feet snapping together</source>
        <translation>les pieds qui se rejoignent d’un coup</translation>
    </message>
    <message>
        <source>knees falling in</source>
        <translation>les genoux qui rentrent</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>rebondir</translation>
    </message>
    <message>
        <source>Skip it with knee or hip pain.</source>
        <translation>À éviter en cas de douleur au genou ou à la hanche.</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>Plus droit.</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>Genoux plus pliés.</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>1,5 m de sol libre.</translation>
    </message>
    <message>
        <source>Side steps work the gluteal muscles well in comparison with the front of the hip (Selkowitz 2013, probably with a band).</source>
        <translation>Les pas de côté sollicitent bien les fessiers par rapport à l’avant de la hanche (Selkowitz 2013, sans doute avec un élastique).</translation>
    </message>
    <message>
        <source>Soften your knees. Three steps to the right.</source>
        <translation>Genoux souples. Trois pas à droite.</translation>
    </message>
    <message>
        <source>And three steps back.</source>
        <translation>Et trois pas pour revenir.</translation>
    </message>
    <message>
        <source>The feet stay apart, the knees over the toes.</source>
        <translation>Pieds écartés, genoux au-dessus des orteils.</translation>
    </message>
    <message>
        <source>Follow slowly, without bouncing.</source>
        <translation>Suis lentement, sans rebond.</translation>
    </message>
    <message>
        <source>Last length. Feel the outer hips.</source>
        <translation>Dernier trajet. Sens le côté des hanches.</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>aller et retour</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>Bascule des hanches</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>Entraîne les fessiers et l’art de se pencher par les hanches plutôt que par le dos.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>Dos à un mur, à une longueur de pied, pieds à la largeur des hanches, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>Garde le dos long.</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>Pousse les hanches en arrière jusqu’à toucher le mur.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks and stand up.</source>
        <translation>Contracte les fessiers et redresse-toi.</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 fois</translation>
    </message>
    <message>
        <source>A stretch behind the thighs; the buttocks finish the way up.</source>
        <translation>Un étirement derrière les cuisses&#xa0;; les fessiers terminent la remontée.</translation>
    </message>
    <message>
        <source>rounding the back</source>
        <translation>arrondir le dos</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>s’accroupir</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>regarder vers le haut</translation>
    </message>
    <message>
        <source>Skip it with acute back pain, dizziness, or if bending brings leg pain or tingling.</source>
        <translation>À éviter en cas de mal de dos aigu, de vertige, ou si se pencher provoque douleur ou fourmillements dans la jambe.</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>Les mains glissent le long des cuisses, à mi-chemin.</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>Un pas plus loin du mur&#xa0;; ou sur une jambe, en tenant le bureau.</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>Un mur libre et 1 m devant.</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>Un savoir-faire plus qu’un entraînement&#xa0;; aucun essai de ce mouvement comme pause au bureau n’a été trouvé. Décrit par McGill.</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>Dos au mur, à une longueur de pied.</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>Genoux souples. Hanches vers le mur.</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>Contracte et redresse-toi.</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>Le dos long, la nuque aussi.</translation>
    </message>
    <message>
        <source>The hips go back, the knees hardly bend.</source>
        <translation>Les hanches reculent, les genoux plient à peine.</translation>
    </message>
    <message>
        <source>Breathe in going down, out coming up.</source>
        <translation>Inspire en descendant, souffle en montant.</translation>
    </message>
    <message>
        <source>Last one. Stand all the way up.</source>
        <translation>La dernière. Redresse-toi complètement.</translation>
    </message>
    <message>
        <source>hips to the wall</source>
        <translation>hanches au mur</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Assis-debout</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs: the way out of the chair, done well.</source>
        <translation>Fait travailler les fessiers et l’avant des cuisses&#xa0;: sortir de la chaise, mais bien.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>Assieds-toi au bord d’une chaise sans roulettes. Pieds à plat et à la largeur des hanches, talons un peu derrière les genoux.</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>Avance au bord et place les pieds.</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>Penche-toi par les hanches.</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>Pousse dans les talons et lève-toi.</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>Contracte en haut.</translation>
    </message>
    <message>
        <source>Sit slowly.</source>
        <translation>Assieds-toi lentement.</translation>
    </message>
    <message>
        <source>Thighs and buttocks.</source>
        <translation>Cuisses et fessiers.</translation>
    </message>
    <message>
        <source>dropping onto the chair</source>
        <translation>se laisser tomber sur la chaise</translation>
    </message>
    <message>
        <source>rocking to get up</source>
        <translation>prendre de l’élan</translation>
    </message>
    <message>
        <source>Skip it with knee pain, if rising makes you dizzy, or if the chair can roll.</source>
        <translation>À éviter en cas de douleur au genou, si se lever donne le vertige ou si la chaise peut rouler.</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>Mains sur le bureau, un coussin sur le siège, 5 répétitions.</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>4 secondes pour descendre, ou un pied plus en avant.</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>Une chaise sans roulettes, ou aux roulettes bloquées et le dossier contre un mur.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>Niveau C pour les fessiers&#xa0;: dans les squats, ce sont surtout les cuisses qui travaillent (Contreras 2015). Niveau A, avec des résultats mitigés, pour la glycémie après les repas, les jours avec de telles pauses (Dempsey 2016 et Gao 2024 pour, Homer 2021 contre).</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>Le guide du NHS commence à 5 et va jusqu’à 10.</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>Penche-toi par les hanches et lève-toi.</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>Assieds-toi lentement, sans te laisser tomber.</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>Pousse dans les talons.</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>Hanches en arrière, puis descends.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>Contracte les fessiers en haut.</translation>
    </message>
    <message>
        <source>Knees stay over your toes.</source>
        <translation>Les genoux restent au-dessus des orteils.</translation>
    </message>
    <message>
        <source>Breathe out as you rise, no rocking.</source>
        <translation>Souffle en montant, sans élan.</translation>
    </message>
    <message>
        <source>Last one. Sit down slowly.</source>
        <translation>La dernière. Assieds-toi lentement.</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>debout et assis</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Demi-squat</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs, with the desk for balance.</source>
        <translation>Fait travailler les fessiers et l’avant des cuisses, le bureau aidant à l’équilibre.</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>Tiens-toi devant le bureau, le bout des doigts dessus, pieds à plat et à la largeur des hanches.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>Envoie les hanches en arrière.</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>Plie les genoux d’un tiers.</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>Garde-les au-dessus des orteils.</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>Remonte et contracte.</translation>
    </message>
    <message>
        <source>12 times</source>
        <translation>12 fois</translation>
    </message>
    <message>
        <source>heels lifting</source>
        <translation>les talons qui décollent</translation>
    </message>
    <message>
        <source>dropping down</source>
        <translation>se laisser tomber</translation>
    </message>
    <message>
        <source>Skip it with knee pain or dizziness.</source>
        <translation>À éviter en cas de douleur au genou ou de vertige.</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>Un quart de la descente.</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>Attends 2 secondes en bas.</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>Un pas de sol devant le bureau.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>Niveau C pour les fessiers&#xa0;: dans les squats, ce sont surtout les cuisses qui travaillent (Contreras 2015). Niveau A, avec des résultats mitigés, pour la glycémie après les repas, les jours de pauses avec des demi-squats (Dempsey 2016 pour, Homer 2021 contre).</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>Le guide du NHS sur les «&#xa0;mini-squats&#xa0;», qui demande aussi de contracter en remontant.</translation>
    </message>
    <message>
        <source>Fingertips on the desk, feet hip-width apart.</source>
        <translation>Doigts au bureau, pieds à la largeur des hanches.</translation>
    </message>
    <message>
        <source>Hips back, bend your knees.</source>
        <translation>Hanches en arrière, plie les genoux.</translation>
    </message>
    <message>
        <source>Rise and squeeze your buttocks.</source>
        <translation>Remonte et contracte les fessiers.</translation>
    </message>
    <message>
        <source>Knees bend a third, no more.</source>
        <translation>Plie d’un tiers, pas plus.</translation>
    </message>
    <message>
        <source>Keep your knees over your toes.</source>
        <translation>Genoux au-dessus des orteils.</translation>
    </message>
    <message>
        <source>Breathe out as you rise.</source>
        <translation>Souffle en remontant.</translation>
    </message>
    <message>
        <source>Heels stay down, fingertips stay light.</source>
        <translation>Talons au sol, doigts légers.</translation>
    </message>
    <message>
        <source>Last one. Rise and squeeze.</source>
        <translation>La dernière. Remonte et contracte.</translation>
    </message>
    <message>
        <source>half squats</source>
        <translation>demi-squats</translation>
    </message>
    <message>
        <source>Standing march</source>
        <translation>Marche sur place</translation>
    </message>
    <message>
        <source>Lifts the legs from the hip; the side of the standing hip keeps you level.</source>
        <translation>Lève les jambes par la hanche&#xa0;; le côté de la hanche d’appui te garde de niveau.</translation>
    </message>
    <message>
        <source>Stand tall beside the desk, a hand on it.</source>
        <translation>Tiens-toi droit à côté du bureau, une main dessus.</translation>
    </message>
    <message>
        <source>Lift one knee to a comfortable height.</source>
        <translation>Lève un genou à une hauteur agréable.</translation>
    </message>
    <message>
        <source>Lower it quietly.</source>
        <translation>Repose le pied sans bruit.</translation>
    </message>
    <message>
        <source>Change legs.</source>
        <translation>Change de jambe.</translation>
    </message>
    <message>
        <source>20 lifts, 10 with each leg in turn</source>
        <translation>20 fois, 10 par jambe en alternance</translation>
    </message>
    <message>
        <source>The standing hip holds you level.</source>
        <translation>La hanche d’appui te garde de niveau.</translation>
    </message>
    <message>
        <source>leaning back</source>
        <translation>se pencher en arrière</translation>
    </message>
    <message>
        <source>a hip dropping</source>
        <translation>une hanche qui tombe</translation>
    </message>
    <message>
        <source>stamping</source>
        <translation>frapper du pied</translation>
    </message>
    <message>
        <source>Skip it if the front of your hip pinches. Hold on if you feel unsteady.</source>
        <translation>À éviter si l’avant de la hanche pince. Tiens-toi si tu te sens instable.</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>Seuls les talons se lèvent&#xa0;; ou marche assis.</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>Sans les mains, 3 secondes en haut.</translation>
    </message>
    <message>
        <source>Stay sitting, tall at the front of the chair, and lift one knee after the other a little.</source>
        <translation>Reste assis, bien droit à l’avant de la chaise, et lève un peu un genou après l’autre.</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>Lever les genoux était l’un des quatre exercices d’essais de pauses actives&#xa0;: utile dans l’un (Dempsey 2016), moins dans le suivant (Homer 2021). Seul, niveau D.</translation>
    </message>
    <message>
        <source>Lift one knee, pause, lower it quietly.</source>
        <translation>Lève un genou, marque un temps, repose sans bruit.</translation>
    </message>
    <message>
        <source>A comfortable height is high enough.</source>
        <translation>Une hauteur agréable suffit.</translation>
    </message>
    <message>
        <source>The standing hip keeps the pelvis level.</source>
        <translation>La hanche d’appui tient le bassin de niveau.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>Bien droit, sans te pencher en arrière.</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>Dernier tour. Pieds légers.</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>droite et gauche</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>Sur une jambe, bassin de niveau</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>Entraîne le côté de la hanche d’appui et l’équilibre.</translation>
    </message>
    <message>
        <source>Stand beside the desk, one finger on it.</source>
        <translation>Mets-toi à côté du bureau, un doigt dessus.</translation>
    </message>
    <message>
        <source>Stand on one leg.</source>
        <translation>Tiens-toi sur une jambe.</translation>
    </message>
    <message>
        <source>Keep both hips level.</source>
        <translation>Garde les deux hanches de niveau.</translation>
    </message>
    <message>
        <source>Grow tall and breathe.</source>
        <translation>Grandis-toi et respire.</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>Après 20 secondes, fais demi-tour et change de jambe.</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>2 × 20 secondes sur chaque jambe</translation>
    </message>
    <message>
        <source>The outer hip of the leg that you stand on.</source>
        <translation>Le côté de la hanche de la jambe d’appui.</translation>
    </message>
    <message>
        <source>the hip dropping, or hitched up</source>
        <translation>la hanche qui tombe ou qui remonte</translation>
    </message>
    <message>
        <source>a locked knee</source>
        <translation>un genou verrouillé</translation>
    </message>
    <message>
        <source>toes clawing the floor</source>
        <translation>les orteils qui agrippent le sol</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>À éviter avec un trouble de l’équilibre ou une blessure récente à la cheville. Garde la main au bureau, surtout en fin de grossesse.</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>Les orteils de l’autre pied restent au sol.</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>Tourne lentement la tête&#xa0;; ou baisse et relève un peu le bassin.</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>Les tâches sur une jambe sollicitent le moyen fessier (Distefano 2009, Bolgla et Uhl 2005)&#xa0;; l’appui sur une jambe est courant pour entraîner l’équilibre.</translation>
    </message>
    <message>
        <source>Stand on the left leg, a finger on the desk.</source>
        <translation>Sur la jambe gauche, un doigt au bureau.</translation>
    </message>
    <message>
        <source>on the left leg</source>
        <translation>sur la jambe gauche</translation>
    </message>
    <message>
        <source>Turn round: now the right leg.</source>
        <translation>Demi-tour&#xa0;: maintenant la jambe droite.</translation>
    </message>
    <message>
        <source>Knee soft, toes long.</source>
        <translation>Genou souple, orteils longs.</translation>
    </message>
    <message>
        <source>Both hips level, and breathe.</source>
        <translation>Hanches de niveau, et respire.</translation>
    </message>
    <message>
        <source>on the right leg</source>
        <translation>sur la jambe droite</translation>
    </message>
    <message>
        <source>And round: the left leg again.</source>
        <translation>Et demi-tour&#xa0;: encore la jambe gauche.</translation>
    </message>
    <message>
        <source>Feel the outer hip hold you.</source>
        <translation>Sens le côté de la hanche qui te tient.</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>Grandis-toi, épaules détendues.</translation>
    </message>
    <message>
        <source>And round: the right leg again.</source>
        <translation>Et demi-tour&#xa0;: encore la jambe droite.</translation>
    </message>
    <message>
        <source>Nearly there. Breathe.</source>
        <translation>Presque fini. Respire.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Chaise contre le mur</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>Cuisses et fessiers te tiennent, sans bouger.</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>Dos contre un mur libre, les pieds à un pas devant, à la largeur des hanches, dans des chaussures qui ne glissent pas.</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>Appuie le dos au mur.</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>Glisse vers le bas tant que cela reste agréable.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>Continue de respirer.</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>Remonte en glissant.</translation>
    </message>
    <message>
        <source>2 holds of 20 seconds, with 20 seconds of rest between them</source>
        <translation>2 fois 20 secondes, avec 20 secondes de repos entre les deux</translation>
    </message>
    <message>
        <source>Thighs, then buttocks.</source>
        <translation>Les cuisses, puis les fessiers.</translation>
    </message>
    <message>
        <source>holding the breath</source>
        <translation>retenir sa respiration</translation>
    </message>
    <message>
        <source>knees past the toes</source>
        <translation>les genoux au-delà des orteils</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>les mains sur les cuisses</translation>
    </message>
    <message>
        <source>Skip it with high blood pressure that is not under control, heart disease or kneecap pain.</source>
        <translation>À éviter avec une tension élevée non équilibrée, une maladie du cœur ou une douleur à la rotule.</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>Reste haut et tiens 10 secondes.</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>Tiens 40 secondes.</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>Un mur libre et des chaussures qui ne glissent pas.</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>Des semaines d’entraînement à 4 fois 2 minutes abaissent la tension au repos (niveau A). Ces 20 secondes n’atteignent pas cette dose, et la tension monte pendant l’effort.</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>Largement enseigné&#xa0;; la dose est de nous.</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>Dos au mur, pieds à un pas devant.</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>Continue de respirer, lentement.</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>Genoux derrière les orteils, mains loin des cuisses.</translation>
    </message>
    <message>
        <source>Stand and rest. Breathe freely.</source>
        <translation>Debout, repos. Respire librement.</translation>
    </message>
    <message>
        <source>Slide down again, as far as is comfortable.</source>
        <translation>Glisse encore, tant que cela reste agréable.</translation>
    </message>
    <message>
        <source>Breathe in, breathe out.</source>
        <translation>Inspire, souffle.</translation>
    </message>
    <message>
        <source>Thighs hold you, then the buttocks.</source>
        <translation>Les cuisses te tiennent, puis les fessiers.</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>contre le mur</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>Étirement du fléchisseur de hanche</translation>
    </message>
    <message>
        <source>Stretches the front of the hip, which sitting keeps short.</source>
        <translation>Étire l’avant de la hanche, que la position assise maintient raccourci.</translation>
    </message>
    <message>
        <source>Stand in front of the desk with a hand on it, one foot a long step back. That heel may lift.</source>
        <translation>Mets-toi face au bureau, une main dessus, un pied un grand pas en arrière. Ce talon peut se lever.</translation>
    </message>
    <message>
        <source>1 m of floor in front of the desk.</source>
        <translation>1 m de sol libre devant le bureau.</translation>
    </message>
    <message>
        <source>Step one foot well back.</source>
        <translation>Recule un pied loin derrière.</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>Rentre légèrement le coccyx.</translation>
    </message>
    <message>
        <source>Squeeze that buttock.</source>
        <translation>Contracte cette fesse.</translation>
    </message>
    <message>
        <source>Shift forward until the front of the hip pulls.</source>
        <translation>Avance jusqu’à ce que l’avant de la hanche tire.</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Respire.</translation>
    </message>
    <message>
        <source>30 seconds with each leg behind</source>
        <translation>30 secondes avec chaque jambe derrière</translation>
    </message>
    <message>
        <source>The front of the rear hip, not the back.</source>
        <translation>L’avant de la hanche arrière, pas le dos.</translation>
    </message>
    <message>
        <source>bending at the waist</source>
        <translation>se plier à la taille</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>À éviter avec un pincement à l’aine, un mal de dos ou une prothèse de hanche posée par l’avant.</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>Un pas plus court.</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>Lève le bras du même côté.</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>Il étire l’avant de la hanche&#xa0;; rien de plus n’est démontré. Six semaines d’étirement ont donné de la longueur, mais pas de force aux fessiers (Hiser 2020).</translation>
    </message>
    <message>
        <source>Hand on the desk, left foot well back.</source>
        <translation>Main au bureau, pied gauche loin derrière.</translation>
    </message>
    <message>
        <source>Shift forward until the hip pulls.</source>
        <translation>Avance jusqu’à ce que la hanche tire.</translation>
    </message>
    <message>
        <source>Squeeze the left buttock.</source>
        <translation>Contracte la fesse gauche.</translation>
    </message>
    <message>
        <source>Breathe, slow and easy.</source>
        <translation>Respire, lentement et sans forcer.</translation>
    </message>
    <message>
        <source>Feel the front of the left hip.</source>
        <translation>Sens l’avant de la hanche gauche.</translation>
    </message>
    <message>
        <source>Stay tall, no bouncing.</source>
        <translation>Reste droit, sans rebond.</translation>
    </message>
    <message>
        <source>Ease back and stand tall.</source>
        <translation>Reviens et redresse-toi.</translation>
    </message>
    <message>
        <source>Hand on the desk, right foot well back.</source>
        <translation>Main au bureau, pied droit loin derrière.</translation>
    </message>
    <message>
        <source>Squeeze the right buttock.</source>
        <translation>Contracte la fesse droite.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip.</source>
        <translation>Sens l’avant de la hanche droite.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <translation>Le quatre, assis</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>Étire les muscles profonds de la fesse et le côté de la hanche.</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>Assieds-toi droit sur une chaise sans roulettes, les deux pieds à plat.</translation>
    </message>
    <message>
        <source>Rest one ankle on the other thigh.</source>
        <translation>Pose une cheville sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>Assieds-toi droit.</translation>
    </message>
    <message>
        <source>Lean forward from the hips.</source>
        <translation>Penche-toi en avant par les hanches.</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>Respire 30 secondes.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>Change de côté.</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>30 secondes par côté</translation>
    </message>
    <message>
        <source>The buttock of the crossed leg.</source>
        <translation>La fesse de la jambe croisée.</translation>
    </message>
    <message>
        <source>pushing the knee down hard</source>
        <translation>pousser fort le genou vers le bas</translation>
    </message>
    <message>
        <source>Skip it with knee pain, a hip replacement, or sciatica that it makes worse.</source>
        <translation>À éviter en cas de douleur au genou, de prothèse de hanche ou d’une sciatique que cela aggrave.</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>Croise la cheville sur le tibia, ou tends la jambe devant.</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>Penche-toi davantage.</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>Une chaise sans roulettes. Peu pratique en jupe&#xa0;: prends un autre exercice.</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>Aucun essai de cet étirement précis n’a été trouvé&#xa0;; des cliniques l’enseignent avec 10 à 30 secondes.</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>Conseils de cliniques&#xa0;; la dose est de nous.</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>Cheville gauche sur la cuisse droite.</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>Assis bien droit, penche-toi par les hanches.</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>Sens la fesse de la jambe gauche.</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>Le dos long, le genou détendu.</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>Redresse-toi et pose le pied.</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>cheville gauche croisée</translation>
    </message>
    <message>
        <source>Rest your right ankle on your left thigh.</source>
        <translation>Cheville droite sur la cuisse gauche.</translation>
    </message>
    <message>
        <source>Feel the buttock of the right leg.</source>
        <translation>Sens la fesse de la jambe droite.</translation>
    </message>
    <message>
        <source>right ankle crossed</source>
        <translation>cheville droite croisée</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>Maintenant change. Cheville droite sur la cuisse gauche.</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>Extension du haut du dos</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>Ouvre le haut du dos après une posture affaissée.</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>Assieds-toi sur une chaise qui ne roule ni ne bascule, le dossier à la hauteur des omoplates. Mains derrière la tête.</translation>
    </message>
    <message>
        <source>Sit tall, hands behind your head.</source>
        <translation>Assis droit, mains derrière la tête.</translation>
    </message>
    <message>
        <source>Lift the breastbone.</source>
        <translation>Lève le sternum.</translation>
    </message>
    <message>
        <source>Bend back over the chair, from the upper back only.</source>
        <translation>Penche-toi en arrière sur le dossier, du haut du dos seulement.</translation>
    </message>
    <message>
        <source>Return and repeat.</source>
        <translation>Reviens et recommence.</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8 fois</translation>
    </message>
    <message>
        <source>An opening between the shoulder blades.</source>
        <translation>Une ouverture entre les omoplates.</translation>
    </message>
    <message>
        <source>arching the lower back</source>
        <translation>cambrer le bas du dos</translation>
    </message>
    <message>
        <source>pulling on the neck</source>
        <translation>tirer sur la nuque</translation>
    </message>
    <message>
        <source>tipping the chair</source>
        <translation>faire basculer la chaise</translation>
    </message>
    <message>
        <source>Skip it with osteoporosis or a spinal fracture, recent surgery of the spine, neck pain or dizziness.</source>
        <translation>À éviter avec une ostéoporose ou une fracture vertébrale, une opération récente de la colonne, une douleur à la nuque ou des vertiges.</translation>
    </message>
    <message>
        <source>Cross your arms and just lift the chest.</source>
        <translation>Croise les bras et lève seulement la poitrine.</translation>
    </message>
    <message>
        <source>Stay back for 2 breaths.</source>
        <translation>Reste en arrière le temps de 2 respirations.</translation>
    </message>
    <message>
        <source>A chair that neither rolls nor reclines.</source>
        <translation>Une chaise qui ne roule ni ne bascule.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; clinics teach it.</source>
        <translation>Aucun essai de ce mouvement précis n’a été trouvé&#xa0;; des cliniques l’enseignent.</translation>
    </message>
    <message>
        <source>Lift the breastbone, bend back.</source>
        <translation>Lève le sternum, penche-toi en arrière.</translation>
    </message>
    <message>
        <source>Return to sitting tall.</source>
        <translation>Reviens assis bien droit.</translation>
    </message>
    <message>
        <source>Only the upper back bends.</source>
        <translation>Seul le haut du dos plie.</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>Les mains portent juste la tête.</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>En arrière sur le dossier, inspire.</translation>
    </message>
    <message>
        <source>Breathe out as you return.</source>
        <translation>Souffle en revenant.</translation>
    </message>
    <message>
        <source>Last one. No pulling on the neck.</source>
        <translation>La dernière. Ne tire pas sur la nuque.</translation>
    </message>
    <message>
        <source>back and up</source>
        <translation>en arrière et retour</translation>
    </message>
    <message>
        <source>Tall reach</source>
        <translation>Grand étirement</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>Allonge l’avant du corps après une posture affaissée, avec des respirations lentes.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>Tiens-toi droit, pieds sous les hanches, bras relâchés.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>Bien droit, les pieds sous les hanches.</translation>
    </message>
    <message>
        <source>Reach both hands to the ceiling.</source>
        <translation>Tends les deux mains vers le plafond.</translation>
    </message>
    <message>
        <source>Breathe in deeply.</source>
        <translation>Inspire profondément.</translation>
    </message>
    <message>
        <source>Lower and sigh out.</source>
        <translation>Baisse les bras en soupirant.</translation>
    </message>
    <message>
        <source>5 slow breaths</source>
        <translation>5 respirations lentes</translation>
    </message>
    <message>
        <source>Length from the hips to the ribs.</source>
        <translation>De la longueur, des hanches aux côtes.</translation>
    </message>
    <message>
        <source>shrugging</source>
        <translation>hausser les épaules</translation>
    </message>
    <message>
        <source>Skip it with shoulder pain, or if looking or reaching up makes you dizzy.</source>
        <translation>À éviter avec une douleur à l’épaule, ou si regarder ou tendre les bras vers le haut donne le vertige.</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>Les mains à hauteur des oreilles.</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>Monte sur l’avant des pieds.</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>De la place au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>L’usage, pas des essais. Cela fait du bien après être resté assis.</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>Mains vers le haut, inspire à fond.</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>Long, des hanches aux côtes.</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>Épaules basses, dos long.</translation>
    </message>
    <message>
        <source>Let the breath set the pace.</source>
        <translation>Laisse le souffle donner le rythme.</translation>
    </message>
    <message>
        <source>Last one. Sigh it all out.</source>
        <translation>La dernière. Soupire jusqu’au bout.</translation>
    </message>
    <message>
        <source>slow breaths</source>
        <translation>respirations lentes</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marcher</translation>
    </message>
    <message>
        <source>The best break of all: a few minutes on your feet, wherever they take you.</source>
        <translation>La meilleure pause de toutes&#xa0;: quelques minutes debout, où que tes jambes te mènent.</translation>
    </message>
    <message>
        <source>Stand up and go. Any reason will do.</source>
        <translation>Lève-toi et vas-y. Toute raison est bonne.</translation>
    </message>
    <message>
        <source>Fetch some water.</source>
        <translation>Va chercher de l’eau.</translation>
    </message>
    <message>
        <source>Take the stairs.</source>
        <translation>Prends l’escalier.</translation>
    </message>
    <message>
        <source>Look out of a far window.</source>
        <translation>Va regarder par une fenêtre plus loin.</translation>
    </message>
    <message>
        <source>Come back after 2 to 5 minutes.</source>
        <translation>Reviens après 2 à 5 minutes.</translation>
    </message>
    <message>
        <source>2 to 5 minutes</source>
        <translation>2 à 5 minutes</translation>
    </message>
    <message>
        <source>Warmer legs, looser hips, a clearer head.</source>
        <translation>Des jambes plus chaudes, des hanches plus souples, la tête plus claire.</translation>
    </message>
    <message>
        <source>reading the phone on the way</source>
        <translation>lire le téléphone en chemin</translation>
    </message>
    <message>
        <source>Skip it if walking hurts or makes you dizzy.</source>
        <translation>À éviter si marcher fait mal ou donne le vertige.</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>Un aller-retour dans la pièce.</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>L’escalier, ou un pas plus rapide.</translation>
    </message>
    <message>
        <source>Anywhere to walk.</source>
        <translation>Partout où l’on peut marcher.</translation>
    </message>
    <message>
        <source>The best studied break: in many trials, light walking of 2 to 5 minutes every half hour lowered glucose and insulin after meals, clearly more than standing did (Loh 2020, Buffey 2022).</source>
        <translation>La pause la mieux étudiée&#xa0;: dans de nombreux essais, marcher doucement 2 à 5 minutes toutes les demi-heures a abaissé glycémie et insuline après repas, nettement plus que rester debout (Loh 2020, Buffey 2022).</translation>
    </message>
    <message>
        <source>Research on breaks from sitting; the words are our own.</source>
        <translation>Recherches sur les pauses de la position assise&#xa0;; les mots sont de nous.</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>Debout, et c’est parti.</translation>
    </message>
    <message>
        <source>Fetch some water?</source>
        <translation>Un verre d’eau&#xa0;?</translation>
    </message>
    <message>
        <source>Or take the stairs, one floor up or down.</source>
        <translation>Ou l’escalier, un étage à monter ou à descendre.</translation>
    </message>
    <message>
        <source>Let the arms swing, shoulders easy.</source>
        <translation>Laisse les bras balancer, épaules relâchées.</translation>
    </message>
    <message>
        <source>Stay out as long as you like.</source>
        <translation>Prends tout le temps que tu veux.</translation>
    </message>
    <message>
        <source>2 to 5 minutes, at your own pace</source>
        <translation>2 à 5 minutes, à ton rythme</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Côté de la hanche</translation>
    </message>
    <message>
        <source>Buttocks and legs</source>
        <translation>Fessiers et jambes</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>Avant de la hanche</translation>
    </message>
    <message>
        <source>Deep hip</source>
        <translation>Muscles profonds de la hanche</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Séance au sol</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>Test des fessiers</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>Écarté&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Pas aimé</translation>
    </message>
    <message>
        <source>Part of the floor session: it needs room to lie down, not a desk.</source>
        <translation>Fait partie de la séance au sol&#xa0;: il faut de la place pour s’allonger, pas un bureau.</translation>
    </message>
    <message>
        <source>A check of your own, now and then, lying down. It is no daily exercise.</source>
        <translation>Un test pour toi, de temps en temps, en position allongée. Ce n’est pas un exercice quotidien.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Start the floor session</source>
        <translation>Commencer la séance au sol</translation>
    </message>
    <message>
        <source>Start the glute check</source>
        <translation>Commencer le test des fessiers</translation>
    </message>
    <message>
        <source>as in the article</source>
        <translation>comme dans l’article</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>notre propre choix</translation>
    </message>
    <message>
        <source>from your own plan</source>
        <translation>d’après ton propre plan</translation>
    </message>
    <message>
        <source>A: several controlled trials, taken together</source>
        <translation>A&#xa0;: plusieurs essais contrôlés, pris ensemble</translation>
    </message>
    <message>
        <source>B: small trials, or measured in a laboratory for this very movement</source>
        <translation>B&#xa0;: de petits essais, ou une mesure en laboratoire de ce mouvement précis</translation>
    </message>
    <message>
        <source>C: measured for a close relative, or recommended by health services</source>
        <translation>C&#xa0;: mesuré pour un exercice très proche, ou recommandé par des services de santé</translation>
    </message>
    <message>
        <source>D: the opinion of experts, or custom</source>
        <translation>D&#xa0;: l’avis de spécialistes, ou l’usage</translation>
    </message>
    <message>
        <source>{coming_up} of {at_desk} come up in breaks.</source>
        <translation>Proposés pendant les pauses&#xa0;: {coming_up} sur {at_desk}.</translation>
    </message>
    <message>
        <source>{shown} of {known} in sight.</source>
        <translation>Affichés&#xa0;: {shown} sur {known}.</translation>
    </message>
    <message>
        <source>To notice whether each buttock tightens when you want it to. It is a way of getting to know a muscle, not a test that one passes.</source>
        <translation>Pour sentir si chaque fesse se contracte quand tu le veux. Une façon de connaître un muscle, pas un examen à réussir.</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>Allonge-toi au sol sur le dos, genoux pliés, une main sous chaque fesse.</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>Allonge-toi et glisse une main sous chaque fesse.</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>Contracte un côté et sens-le durcir dans ta main.</translation>
    </message>
    <message>
        <source>Let go, then tighten the other.</source>
        <translation>Relâche, puis contracte l’autre.</translation>
    </message>
    <message>
        <source>Compare the two sides.</source>
        <translation>Compare les deux côtés.</translation>
    </message>
    <message>
        <source>5 squeezes on each side, in turn</source>
        <translation>5 contractions par côté, en alternance</translation>
    </message>
    <message>
        <source>The muscle hardening into your palm, one side at a time.</source>
        <translation>Le muscle qui durcit dans la paume, un côté à la fois.</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>les deux côtés à la fois</translation>
    </message>
    <message>
        <source>pushing with the legs, or arching the back</source>
        <translation>pousser avec les jambes ou cambrer le dos</translation>
    </message>
    <message>
        <source>staying clenched afterwards: these muscles are for when you need them, so do not walk about with them tight</source>
        <translation>rester contracté ensuite&#xa0;: ces muscles sont là quand tu en as besoin, alors ne te promène pas en les serrant</translation>
    </message>
    <message>
        <source>Skip it if lying or squeezing hurts. In pregnancy, after the first three months, do it standing.</source>
        <translation>À éviter si s’allonger ou contracter fait mal. Pendant la grossesse, après les trois premiers mois, fais-le debout.</translation>
    </message>
    <message>
        <source>Both sides together, or standing.</source>
        <translation>Les deux côtés ensemble, ou debout.</translation>
    </message>
    <message>
        <source>Tighten by a third, by two thirds, then fully.</source>
        <translation>Contracte d’un tiers, de deux tiers, puis à fond.</translation>
    </message>
    <message>
        <source>Floor to lie on, and nobody watching.</source>
        <translation>Un sol où s’allonger, et personne qui regarde.</translation>
    </message>
    <message>
        <source>Described by experts; it trains attention, and diagnoses nothing.</source>
        <translation>Décrit par des spécialistes&#xa0;; il entraîne l’attention et ne diagnostique rien.</translation>
    </message>
    <message>
        <source>McGill, as described in the article that glutebreak is built on.</source>
        <translation>McGill, tel que le décrit l’article sur lequel repose glutebreak.</translation>
    </message>
    <message>
        <source>Tighten the left side. Let go.</source>
        <translation>Contracte à gauche. Relâche.</translation>
    </message>
    <message>
        <source>Tighten the right side. Let go.</source>
        <translation>Contracte à droite. Relâche.</translation>
    </message>
    <message>
        <source>Left: feel it firm up in your hand.</source>
        <translation>À gauche&#xa0;: sens-le durcir dans la main.</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>À droite&#xa0;: sens-le durcir dans la main.</translation>
    </message>
    <message>
        <source>Left alone: the legs do not push.</source>
        <translation>Gauche seule&#xa0;: les jambes ne poussent pas.</translation>
    </message>
    <message>
        <source>Right alone: the back stays as it is.</source>
        <translation>Droite seule&#xa0;: le dos reste comme il est.</translation>
    </message>
    <message>
        <source>Left: how firm does it get?</source>
        <translation>À gauche&#xa0;: jusqu’où durcit-il&#xa0;?</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>Et à droite&#xa0;? Aussi ferme, aussi vite&#xa0;?</translation>
    </message>
    <message>
        <source>Left, the last time. Let go fully.</source>
        <translation>À gauche, la dernière. Relâche tout.</translation>
    </message>
    <message>
        <source>Right, the last time. Let go fully.</source>
        <translation>À droite, la dernière. Relâche tout.</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>gauche, puis droite</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, one hand under each buttock.</source>
        <translation>Allonge-toi sur le dos, genoux pliés, une main sous chaque fesse.</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Coquillage</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>Pour le moyen fessier, le plus petit muscle, en haut sur le côté de la fesse, qui garde le bassin de niveau.</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>Allonge-toi sur le côté, genoux pliés, pieds joints, la tête sur la main du bras du dessous. La main du dessus sur la hanche&#xa0;: pouce sur l’os de la hanche, doigts autour, sur le haut de la fesse.</translation>
    </message>
    <message>
        <source>Keep your feet touching.</source>
        <translation>Les pieds restent en contact.</translation>
    </message>
    <message>
        <source>Open the knees like a shell, and aim the top knee at the ceiling.</source>
        <translation>Ouvre les genoux comme un coquillage, celui du dessus vers le plafond.</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <translation>Referme lentement.</translation>
    </message>
    <message>
        <source>Do 10, then roll over.</source>
        <translation>Fais-en 10, puis retourne-toi.</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>3 séries de 10 de chaque côté, au moins une fois par jour</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>Du travail sous les doigts, en haut de la fesse et vers l’arrière de la hanche.</translation>
    </message>
    <message>
        <source>feet coming apart</source>
        <translation>les pieds qui se séparent</translation>
    </message>
    <message>
        <source>the pelvis rolling back</source>
        <translation>le bassin qui roule en arrière</translation>
    </message>
    <message>
        <source>opening with the front of the hip</source>
        <translation>ouvrir avec l’avant de la hanche</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>se presser</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>À éviter avec une douleur à l’aine ou sur le côté de la hanche, après une opération de la hanche jusqu’au feu vert, et là où s’allonger de ce côté fait mal.</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>Ouvre moins, 5 répétitions.</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>Tiens ouvert 3 secondes&#xa0;; plus tard, lève plutôt la jambe tendue.</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>Un sol où s’allonger, avec un tapis.</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>Sur 11 mouvements comparés, c’est celui qui a le plus sollicité les fessiers par rapport au muscle de l’avant de la hanche (Selkowitz 2013). C’est un mouvement ciblé, pas lourd (Distefano 2009).</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>Ouvre comme un coquillage, pieds joints.</translation>
    </message>
    <message>
        <source>Aim the top knee at the ceiling.</source>
        <translation>Le genou du dessus vers le plafond.</translation>
    </message>
    <message>
        <source>Slowly, feet still touching.</source>
        <translation>Lentement, pieds en contact.</translation>
    </message>
    <message>
        <source>Keep the hips stacked, no rolling back.</source>
        <translation>Hanches superposées, sans rouler en arrière.</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>Referme lentement et respire.</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>Sens le travail sous les doigts.</translation>
    </message>
    <message>
        <source>Slowly, no hurry.</source>
        <translation>Lentement, sans te presser.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you open.</source>
        <translation>La dernière. Souffle en ouvrant.</translation>
    </message>
    <message>
        <source>right leg on top</source>
        <translation>jambe droite dessus</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent, feet together, head on your hand.</source>
        <translation>Allonge-toi sur le côté gauche, genoux pliés, pieds joints, tête sur la main.</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>Le pouce sur l’os de la hanche&#xa0;: il ne bouge pas.</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>En haut de la fesse, pas devant.</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>jambe gauche dessus</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>Maintenant retourne-toi&#xa0;: côté droit en bas, genoux pliés, pieds joints.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>Pour le grand fessier, le gros de la fesse.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>Allonge-toi sur le dos, genoux pliés, pieds à plat et à la largeur des hanches. Glisse les mains sous les fesses pour les sentir.</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>Contracte les fesses comme pour tenir une pièce entre elles.</translation>
    </message>
    <message>
        <source>Keep the pelvis level, without tilting it.</source>
        <translation>Garde le bassin de niveau, sans le basculer.</translation>
    </message>
    <message>
        <source>Push up with the buttocks until shoulders, hips and knees are in line.</source>
        <translation>Pousse avec les fesses jusqu’à ce qu’épaules, hanches et genoux soient alignés.</translation>
    </message>
    <message>
        <source>Lower with control, and let go of the squeeze last.</source>
        <translation>Descends avec contrôle et relâche la contraction en dernier.</translation>
    </message>
    <message>
        <source>3 sets of 10, at least once a day</source>
        <translation>3 séries de 10, au moins une fois par jour</translation>
    </message>
    <message>
        <source>The buttocks lift you, with little in the backs of the thighs and the lower back.</source>
        <translation>Les fesses te soulèvent, avec peu de travail derrière les cuisses et dans le bas du dos.</translation>
    </message>
    <message>
        <source>tilting or arching to get higher</source>
        <translation>basculer ou cambrer pour monter plus haut</translation>
    </message>
    <message>
        <source>starting with the backs of the thighs, the heels too far away</source>
        <translation>commencer avec l’arrière des cuisses, les talons trop loin</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>relâcher la contraction d’abord</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>À éviter avec un mal de dos ou une crampe derrière la cuisse, pendant la grossesse après les trois premiers mois, et peu après une opération du ventre, du dos ou de la hanche.</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>Contracte sans lever.</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>Tiens plus longtemps en haut, puis avec une seule jambe.</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>Le pont sollicite les deux fessiers plus que le muscle de l’avant de la hanche (Selkowitz 2013)&#xa0;; 8 semaines de ponts quotidiens ont rendu les hanches plus fortes (Lehecka 2019).</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>Contracte d’abord, puis pousse.</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>Descends lentement, toujours contracté.</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>Comme pour tenir une pièce entre les fesses.</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>Relâche la contraction en dernier.</translation>
    </message>
    <message>
        <source>Shoulders, hips and knees in one line, no higher.</source>
        <translation>Épaules, hanches, genoux alignés, pas plus haut.</translation>
    </message>
    <message>
        <source>Slowly down, the pelvis level.</source>
        <translation>Descends lentement, bassin de niveau.</translation>
    </message>
    <message>
        <source>The buttocks lift you, not the back.</source>
        <translation>Les fesses te lèvent, pas le dos.</translation>
    </message>
    <message>
        <source>Feet flat, heels close enough.</source>
        <translation>Pieds à plat, talons assez près.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you lift.</source>
        <translation>La dernière. Souffle en montant.</translation>
    </message>
    <message>
        <source>Down, and let everything go.</source>
        <translation>En bas, et relâche tout.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, hands under your buttocks.</source>
        <translation>Allonge-toi sur le dos, genoux pliés, pieds à plat, mains sous les fesses.</translation>
    </message>
    <message>
        <source>Should feel like muscle work. Stop if it hurts or you feel dizzy.</source>
        <translation>Cela doit ressembler à un travail musculaire. Arrête si cela fait mal ou donne le vertige.</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>Chaise ou bureau stable, sol libre, respire.</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>glutebreak propose de courts mouvements. Ce n’est pas un avis médical et il ne peut pas connaître ta santé. Si tu es enceinte, si tu te remets d’une blessure ou d’une opération, ou si tu as des problèmes de cœur, de tension, d’os, d’articulations ou d’équilibre, demande à un soignant quels mouvements te conviennent. Tu peux masquer n’importe lequel.</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>Après être resté longtemps assis, tiens-toi d’abord debout sans bouger 5 à 10 secondes.</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>Souffle à l’effort&#xa0;; ne retiens jamais ta respiration.</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>Reste dans une amplitude agréable&#xa0;: sens travailler le muscle, pas l’articulation.</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>En cas de doute, tiens-toi au bureau.</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>Porte des chaussures plates, ou aucune.</translation>
    </message>
    <message>
        <source>nothing here opens folders</source>
        <translation>rien ici n’ouvre les dossiers</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({why}).</source>
        <translation>Impossible d’ouvrir {folder} ({why}).</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>floor session</source>
        <translation>séance au sol</translation>
    </message>
    <message>
        <source>glute check</source>
        <translation>test des fessiers</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>no answer, so it waits in the menu</source>
        <translation>sans réponse, elle attend donc dans le menu</translation>
    </message>
    <message>
        <source>{n} sets done today</source>
        <translation>{n} séries faites aujourd’hui</translation>
    </message>
    <message>
        <source>{n} of {sets} sets done today</source>
        <translation>{n}/{sets} séries faites aujourd’hui</translation>
    </message>
    <message>
        <source>{line}, and the next one begun</source>
        <translation>{line}, et la suivante commencée</translation>
    </message>
    <message>
        <source>{n} of {sets} sets left today</source>
        <translation>{n}/{sets} séries à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Floor session ({sets})</source>
        <translation>Séance au sol ({sets})</translation>
    </message>
    <message>
        <source>Your settings leave out the exercises on the floor.</source>
        <translation>Tes paramètres écartent les exercices au sol.</translation>
    </message>
    <message>
        <source>Left out by your settings: {names}.</source>
        <translation>Laissé de côté par tes réglages : {names}.</translation>
    </message>
    <message>
        <source>Set {n} of {goal}</source>
        <translation>Série {n} sur {goal}</translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation>Noté&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>That was the glute check</source>
        <translation>C’était le test des fessiers</translation>
    </message>
    <message>
        <source>Take your time getting up.</source>
        <translation>Prends ton temps pour te relever.</translation>
    </message>
    <message>
        <source>These muscles are for when you need them: do not walk about with them tight.</source>
        <translation>Ces muscles sont là quand tu en as besoin&#xa0;: ne te promène pas en les serrant.</translation>
    </message>
    <message>
        <source>The glute check: lie down for a minute and feel whether each side tightens when you want it to.</source>
        <translation>Le test des fessiers&#xa0;: allonge-toi une minute et sens si chaque côté se contracte quand tu le veux.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exporté vers {path}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>No sitting was recorded in this time.</source>
        <translation>Aucun temps assis enregistré sur cette période.</translation>
    </message>
    <message>
        <source>No stretch of sitting was longer than 30 minutes.</source>
        <translation>Aucune période assise n’a dépassé 30 minutes.</translation>
    </message>
    <message>
        <source>Stretches of sitting longer than 30 minutes: {time} in all.</source>
        <translation>Périodes assises de plus de 30 minutes&#xa0;: {time} en tout.</translation>
    </message>
    <message>
        <source>An hour or longer: {n}.</source>
        <translation>Une heure ou plus&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the week before.</source>
        <translation>Soit {n} de moins que la semaine précédente.</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the month before.</source>
        <translation>Soit {n} de moins que le mois précédent.</translation>
    </message>
    <message>
        <source>That is {n} more than in the week before.</source>
        <translation>Soit {n} de plus que la semaine précédente.</translation>
    </message>
    <message>
        <source>That is {n} more than in the month before.</source>
        <translation>Soit {n} de plus que le mois précédent.</translation>
    </message>
    <message>
        <source>Sitting at the screen (estimate)</source>
        <translation>Temps assis à l’écran (estimation)</translation>
    </message>
    <message>
        <source>Longest stretch</source>
        <translation>Plus longue période assise</translation>
    </message>
    <message>
        <source>Mean stretch</source>
        <translation>Période assise moyenne</translation>
    </message>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>La moitié de ton temps assis vient de périodes assises d’au moins</translation>
    </message>
    <message>
        <source>Share of sitting in stretches of 30 min and more</source>
        <translation>Part du temps assis en périodes de 30 min et plus</translation>
    </message>
    <message>
        <source>Breaks for each hour of sitting</source>
        <translation>Pauses par heure assise</translation>
    </message>
    <message>
        <source>Natural breaks (assumed)</source>
        <translation>Pauses naturelles (supposées)</translation>
    </message>
    <message>
        <source>{day}: nothing recorded</source>
        <translation>{day}&#xa0;: rien d’enregistré</translation>
    </message>
    <message>
        <source>{day}: {time} of sitting, the longest stretch {longest}</source>
        <translation>{day}&#xa0;: {time} de temps assis, plus longue période {longest}</translation>
    </message>
    <message>
        <source>{period}: nothing recorded</source>
        <translation>{period}&#xa0;: rien d’enregistré</translation>
    </message>
    <message>
        <source>{period}: half of the sitting came in stretches of {time} or longer</source>
        <translation>{period}&#xa0;: la moitié du temps assis en périodes de {time} ou plus</translation>
    </message>
    <message>
        <source>No break was offered in this time.</source>
        <translation>Aucune pause n’a été proposée sur cette période.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done, and {n} that you asked for.</source>
        <translation>Tu as marqué {done} pauses proposées sur {offered} comme faites, plus {n} à ta demande.</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done.</source>
        <translation>Tu as marqué {done} pauses proposées sur {offered} comme faites.</translation>
    </message>
    <message>
        <source>Sets of the floor session: {sets}. Days with a set: {days}.</source>
        <translation>Séries de la séance au sol&#xa0;: {sets}. Jours avec une série&#xa0;: {days}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>Jusqu’à ce que je le dise</translation>
    </message>
</context>
<context>
    <name>prompt_words</name>
    <message>
        <source>Finish your thought, then up you get.</source>
        <translation>Finis ta pensée, puis debout.</translation>
    </message>
    <message>
        <source>A good moment to stand up.</source>
        <translation>Un bon moment pour te lever.</translation>
    </message>
    <message>
        <source>Your legs would like a turn.</source>
        <translation>Tes jambes aimeraient avoir leur tour.</translation>
    </message>
    <message>
        <source>A little time on your feet?</source>
        <translation>Un petit moment debout&#xa0;?</translation>
    </message>
    <message>
        <source>Up for a minute or two?</source>
        <translation>Debout une minute ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>Finish your thought, then walk a little or sit down.</source>
        <translation>Finis ta pensée, puis marche un peu ou assieds-toi.</translation>
    </message>
    <message>
        <source>A good moment to move, or to sit for a while.</source>
        <translation>Un bon moment pour bouger, ou t’asseoir un peu.</translation>
    </message>
    <message>
        <source>Your legs would like a change.</source>
        <translation>Tes jambes aimeraient changer.</translation>
    </message>
    <message>
        <source>A few steps, or a seat?</source>
        <translation>Quelques pas, ou une chaise&#xa0;?</translation>
    </message>
    <message>
        <source>Or sit down for a while.</source>
        <translation>Ou assieds-toi un moment.</translation>
    </message>
    <message>
        <source>snoozed once</source>
        <translation>reportée une fois</translation>
    </message>
    <message>
        <source>snoozed twice</source>
        <translation>reportée deux fois</translation>
    </message>
    <message>
        <source>snoozed {n} times</source>
        <translation>reportée {n} fois</translation>
    </message>
    <message>
        <source>{snoozed}, no snooze left</source>
        <translation>{snoozed}, plus de report possible</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>C’est l’heure d’une pause</translation>
    </message>
    <message>
        <source>{exercise}. Click to see how it goes.</source>
        <translation>{exercise}. Un clic montre comment faire.</translation>
    </message>
    <message>
        <source>The window does not come up here at the moment. Click to try again.</source>
        <translation>La fenêtre ne peut pas s’afficher ici pour l’instant. Un clic réessaie.</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>Dans {time}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Written to {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Settings taken: {settings}. New exercise files: {files}.</source>
        <translation>Paramètres repris&#xa0;: {settings}. Nouveaux fichiers d’exercices&#xa0;: {files}.</translation>
    </message>
</context>
<context>
    <name>settings-words</name>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Sit for</source>
        <translation>Temps assis</translation>
    </message>
    <message>
        <source>Minutes of sitting before a break is due.</source>
        <translation>Minutes assises avant qu’une pause soit à prendre.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>Temps debout</translation>
    </message>
    <message>
        <source>The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.</source>
        <translation>La même chose quand tu travailles debout&#xa0;: active «&#xa0;Debout maintenant&#xa0;» dans le menu&#xa0;; une absence le désactive.</translation>
    </message>
    <message>
        <source>Wait for a good moment</source>
        <translation>Attendre un bon moment</translation>
    </message>
    <message>
        <source>A due break waits this long for a pause in your typing; then it comes anyway.</source>
        <translation>Une pause à prendre attend jusque-là que tu cesses un instant de taper&#xa0;; ensuite, elle vient quand même.</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Absence après</translation>
    </message>
    <message>
        <source>No key and no pointer for this long means that you are off the chair; it counts as a natural break.</source>
        <translation>Ni clavier ni pointeur pendant ce temps&#xa0;: tu n’es plus sur ta chaise, et cela compte comme une pause naturelle.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>A small note in the corner announces the break this long before; 0 leaves it out.</source>
        <translation>Une petite note dans le coin annonce la pause ce temps-là avant&#xa0;; 0 la supprime.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Breaks come</source>
        <translation>Les pauses arrivent</translation>
    </message>
    <message>
        <source>Where a window would take the keyboard, a notification comes first, the window at a click or a pause.</source>
        <translation>Là où une fenêtre prendrait le clavier, une notification vient d’abord, la fenêtre après un clic ou quand on cesse de taper.</translation>
    </message>
    <message>
        <source>As the desktop needs</source>
        <translation>Selon le besoin du bureau</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Dans une fenêtre</translation>
    </message>
    <message>
        <source>As a notification first</source>
        <translation>D’abord par une notification</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time to be up. It never has to be waited for: Done works at once.</source>
        <translation>Un temps debout. Inutile d’attendre la fin&#xa0;: «&#xa0;Fait&#xa0;» marche tout de suite.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>How much later a snoozed break comes.</source>
        <translation>De combien une pause reportée est décalée.</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>Reports de suite</translation>
    </message>
    <message>
        <source>How often one break can be put off.</source>
        <translation>Combien de fois une même pause peut être reportée.</translation>
    </message>
    <message>
        <source>Fold away after</source>
        <translation>Se replie après</translation>
    </message>
    <message>
        <source>A break window that nobody reacts to folds itself away after this time, and comes back once.</source>
        <translation>Une fenêtre de pause restée sans réaction se replie après ce temps et revient une fois.</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>Plus facile ou plus difficile</translation>
    </message>
    <message>
        <source>Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.</source>
        <translation>Les exercices que tu fais autrement, par exemple «&#xa0;wall-sit easier, half-squat harder&#xa0;».</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme des exercices</translation>
    </message>
    <message>
        <source>How fast exercises go. A click on the figure pauses.</source>
        <translation>La vitesse des exercices. Un clic sur le personnage l’arrête.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Comme décrit</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>A soft tick for each repetition and a chime at the end.</source>
        <translation>Un léger tic à chaque répétition et un carillon à la fin.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud these sounds are.</source>
        <translation>La force de ces sons.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Heures d’activité</translation>
    </message>
    <message>
        <source>When breaks come. Outside these hours the rhythm is off.</source>
        <translation>Quand viennent les pauses. En dehors de ces heures, le rythme est arrêté.</translation>
    </message>
    <message>
        <source>When not to disturb</source>
        <translation>Quand ne pas déranger</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Micro utilisé</translation>
    </message>
    <message>
        <source>A due break waits while another program records it.</source>
        <translation>Une pause à prendre attend tant qu’un autre programme l’enregistre.</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>Caméra utilisée</translation>
    </message>
    <message>
        <source>A due break waits while a program uses one.</source>
        <translation>Une pause à prendre attend tant qu’un programme en utilise une.</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Écran partagé</translation>
    </message>
    <message>
        <source>A due break waits while the screen is shared or recorded.</source>
        <translation>Une pause à prendre attend tant que l’écran est partagé ou enregistré.</translation>
    </message>
    <message>
        <source>Full-screen window</source>
        <translation>Fenêtre en plein écran</translation>
    </message>
    <message>
        <source>A due break waits while the window that you are in fills the screen.</source>
        <translation>Une pause à prendre attend tant que la fenêtre où tu travailles remplit l’écran.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>A due break waits while the desktop keeps notifications back.</source>
        <translation>Une pause à prendre attend tant que le bureau retient les notifications.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.</source>
        <translation>Une pause à prendre attend tant que l’un d’eux tourne ou a sa fenêtre au premier plan&#xa0;: «&#xa0;zoom, vlc in front&#xa0;».</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>Séance au sol</translation>
    </message>
    <message>
        <source>Offer it at</source>
        <translation>La proposer à</translation>
    </message>
    <message>
        <source>When the floor session is offered, once a day, such as “17:30”; or “off”.</source>
        <translation>Quand la séance au sol est proposée, une fois par jour, par exemple «&#xa0;17:30&#xa0;»&#xa0;; ou «&#xa0;off&#xa0;».</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Continue d’elle-même</translation>
    </message>
    <message>
        <source>A counted set is done, if nobody was at the computer.</source>
        <translation>Une série comptée est faite si personne n’était à l’ordinateur.</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’il faut écarter</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Leaves out what bends a loaded knee far.</source>
        <translation>Écarte ce qui plie beaucoup un genou en charge.</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation>Prothèse de hanche</translation>
    </message>
    <message>
        <source>Leaves out what a new hip may not be ready for.</source>
        <translation>Écarte ce pour quoi une nouvelle hanche n’est peut-être pas prête.</translation>
    </message>
    <message>
        <source>Back pain at present</source>
        <translation>Mal de dos en ce moment</translation>
    </message>
    <message>
        <source>Leaves out bending and arching.</source>
        <translation>Écarte ce qui penche ou cambre.</translation>
    </message>
    <message>
        <source>Heart or blood pressure</source>
        <translation>Cœur ou tension</translation>
    </message>
    <message>
        <source>Leaves out long efforts without movement.</source>
        <translation>Écarte les longs efforts sans mouvement.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Leaves out lying on the back.</source>
        <translation>Écarte la position allongée sur le dos.</translation>
    </message>
    <message>
        <source>Unsteady on the feet</source>
        <translation>Équilibre fragile</translation>
    </message>
    <message>
        <source>Leaves out standing on one leg.</source>
        <translation>Écarte l’appui sur une jambe.</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Ostéoporose</translation>
    </message>
    <message>
        <source>Leaves out bending the upper back.</source>
        <translation>Écarte ce qui plie le haut du dos.</translation>
    </message>
    <message>
        <source>Achilles tendon or foot</source>
        <translation>Tendon d’Achille ou pied</translation>
    </message>
    <message>
        <source>Leaves out heel raises and long steps.</source>
        <translation>Écarte les montées sur l’avant des pieds et les grands pas.</translation>
    </message>
    <message>
        <source>Cannot stand</source>
        <translation>Station debout impossible</translation>
    </message>
    <message>
        <source>Only what can be done sitting.</source>
        <translation>Seulement ce qui se fait assis.</translation>
    </message>
    <message>
        <source>Crowded or quiet office</source>
        <translation>Bureau plein ou silencieux</translation>
    </message>
    <message>
        <source>Leaves out what would be heard or stared at.</source>
        <translation>Écarte ce qui s’entendrait ou attirerait les regards.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.</source>
        <translation>Les exercices qui ne viennent pas, par leurs noms courts, par exemple «&#xa0;wall-sit, side-steps&#xa0;».</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>Pas aimés</translation>
    </message>
    <message>
        <source>Exercises that you did not like. One that is named twice does not come up any more.</source>
        <translation>Les exercices que tu n’as pas aimés. Celui qui est nommé deux fois ne vient plus.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Who shows it</source>
        <translation>Qui montre</translation>
    </message>
    <message>
        <source>The person who shows the exercise.</source>
        <translation>La personne qui montre l’exercice.</translation>
    </message>
    <message>
        <source>A different one each time</source>
        <translation>Quelqu’un d’autre à chaque fois</translation>
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
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Still pictures with an arrow instead of movement.</source>
        <translation>Des images fixes avec une flèche au lieu du mouvement.</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation>La langue des fenêtres.</translation>
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
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>Les couleurs des fenêtres.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stronger texts and lines, and an outline round everything that can be pressed.</source>
        <translation>Des textes et des lignes plus marqués, et un contour autour de tout ce qui se presse.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Shows the three first steps at the next start; off once they were seen.</source>
        <translation>Montre les trois premiers pas au prochain démarrage ; désactivé une fois qu’ils ont été vus.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>sat for {length}</source>
        <translation>assis pendant {length}</translation>
    </message>
    <message>
        <source>stood for {length}</source>
        <translation>debout pendant {length}</translation>
    </message>
    <message>
        <source>paused for {length}</source>
        <translation>suspendu pendant {length}</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {length}; counts as away</source>
        <translation>l’ordinateur a dormi ou s’est figé pendant {length}&#xa0;; compte comme absence</translation>
    </message>
    <message>
        <source>it can be told again whether you use the computer</source>
        <translation>on peut de nouveau savoir si tu utilises l’ordinateur</translation>
    </message>
    <message>
        <source>it cannot be told any more whether you use the computer; breaks come when due</source>
        <translation>on ne peut plus savoir si tu utilises l’ordinateur&#xa0;; les pauses viennent à l’heure</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <source>held: {reasons}</source>
        <translation>retenue&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>held for long, so you were asked about it: {reasons}</source>
        <translation>retenue longtemps, d’où la question&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>away for {length}; counts as a break (assumed), so the interval starts anew</source>
        <translation>absence de {length}&#xa0;; compte comme une pause (supposée), l’intervalle recommence donc</translation>
    </message>
    <message>
        <source>floor session offered</source>
        <translation>séance au sol proposée</translation>
    </message>
    <message>
        <source>floor session: {answer}</source>
        <translation>séance au sol&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{kind} begun</source>
        <translation>début&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>done on the floor: {exercise}</source>
        <translation>fait au sol&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>taken back: {exercise}</source>
        <translation>annulé&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>it counts as a break</source>
        <translation>cela compte comme une pause</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>{kind} ended; {counts}</source>
        <translation>fin&#xa0;: {kind}&#xa0;; {counts}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>suspendu jusqu’à ce que tu reprennes</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>suspendu jusqu’à {time}</translation>
    </message>
    <message>
        <source>standing from now on, with an interval of its own</source>
        <translation>debout à partir de maintenant, avec un intervalle à part</translation>
    </message>
    <message>
        <source>active hours began</source>
        <translation>les heures d’activité ont commencé</translation>
    </message>
    <message>
        <source>active hours ended; no breaks until they begin again</source>
        <translation>les heures d’activité sont finies&#xa0;; pas de pause jusqu’à leur retour</translation>
    </message>
    <message>
        <source>offered: a pause in your typing was a good moment</source>
        <translation>proposée&#xa0;: un arrêt dans ta frappe était un bon moment</translation>
    </message>
    <message>
        <source>offered: it has waited long enough for a pause in your typing</source>
        <translation>proposée&#xa0;: elle a assez attendu un arrêt dans ta frappe</translation>
    </message>
    <message>
        <source>shown because you asked: {exercise}</source>
        <translation>montré à ta demande&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>shown: {exercise}</source>
        <translation>montré&#xa0;: {exercise}</translation>
    </message>
    <message>
        <source>away while it was open</source>
        <translation>absence pendant qu’elle était ouverte</translation>
    </message>
    <message>
        <source>the clock was set forward by {length}; no break moved</source>
        <translation>l’horloge a été avancée de {length}&#xa0;; aucune pause n’a bougé</translation>
    </message>
    <message>
        <source>the clock was set back by {length}; no break moved</source>
        <translation>l’horloge a été reculée de {length}&#xa0;; aucune pause n’a bougé</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Rest {left} s</source>
        <translation>Repos {left} s</translation>
    </message>
    <message>
        <source>Get ready: {part}</source>
        <translation>Prépare-toi&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Change over: {part}</source>
        <translation>On change&#xa0;: {part}</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>Well done. Stay up a little, then press Done.</source>
        <translation>Bravo. Reste encore un peu debout, puis appuie sur «&#xa0;Fait&#xa0;».</translation>
    </message>
    <message>
        <source>{rep} of {reps}, {part}</source>
        <translation>{rep} sur {reps}, {part}</translation>
    </message>
    <message>
        <source>{rep} of {reps}, rest {left} s</source>
        <translation>{rep} sur {reps}, repos {left} s</translation>
    </message>
    <message>
        <source>{rep} of {reps}, hold {left} s</source>
        <translation>{rep} sur {reps}, tiens {left} s</translation>
    </message>
    <message>
        <source>Hold {left} s, {part}</source>
        <translation>Tiens {left} s, {part}</translation>
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
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>Break due, waiting for a good moment</source>
        <translation>Pause à prendre, en attente d’un bon moment</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>It comes at the next short pause in your input, or a bit later by itself.</source>
        <translation>Elle vient dès que tu cesses un instant de taper, ou un peu plus tard d’elle-même.</translation>
    </message>
    <message>
        <source>The break is kept for you and comes gently when this is over.</source>
        <translation>La pause est gardée pour toi et viendra en douceur quand ce sera fini.</translation>
    </message>
    <message>
        <source>Take a break anyway, keep holding, or do not let this count?</source>
        <translation>Faire une pause quand même, retenir encore ou ignorer ce motif&#xa0;?</translation>
    </message>
    <message>
        <source>You have been standing for a while.</source>
        <translation>Tu es debout depuis un moment.</translation>
    </message>
    <message>
        <source>You have been sitting for a while.</source>
        <translation>Tu es en position assise depuis un moment.</translation>
    </message>
    <message>
        <source>Since {since}. Take the time you like.</source>
        <translation>Depuis {since}. Prends le temps que tu veux.</translation>
    </message>
    <message>
        <source>Since {since}. No break comes meanwhile.</source>
        <translation>Depuis {since}. Aucune pause ne vient pendant ce temps.</translation>
    </message>
    <message>
        <source>No input since {since}. A longer absence counts as a break.</source>
        <translation>Aucune saisie depuis {since}. Une absence plus longue compte comme une pause.</translation>
    </message>
    <message>
        <source>You paused it at {since}.</source>
        <translation>Suspendu par toi à {since}.</translation>
    </message>
    <message>
        <source>This is outside your active hours.</source>
        <translation>C’est en dehors de tes heures d’activité.</translation>
    </message>
    <message>
        <source>Held: {reasons}</source>
        <translation>Retenue&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Held for {time}: {reasons}</source>
        <translation>Retenue depuis {time}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>You have been standing since {since}, and for {before} before that.</source>
        <translation>Tu es debout depuis {since}, et avant cela déjà {before}.</translation>
    </message>
    <message>
        <source>You have been standing since {since}.</source>
        <translation>Tu es debout depuis {since}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}, and for {before} before that.</source>
        <translation>Tu es en position assise depuis {since}, et avant cela déjà {before}.</translation>
    </message>
    <message>
        <source>You have been sitting since {since}.</source>
        <translation>Tu es en position assise depuis {since}.</translation>
    </message>
    <message>
        <source>You are in a meeting until you say otherwise.</source>
        <translation>Tu es en réunion jusqu’à ce que tu dises le contraire.</translation>
    </message>
    <message>
        <source>You are in a meeting until {time}.</source>
        <translation>Tu es en réunion jusqu’à {time}.</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micro utilisé</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>caméra utilisée</translation>
    </message>
    <message>
        <source>screen shared or recorded</source>
        <translation>écran partagé ou enregistré</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>fenêtre en plein écran</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«&#xa0;ne pas déranger&#xa0;» est activé</translation>
    </message>
    <message>
        <source>a program of your choice is on</source>
        <translation>un programme de ton choix tourne</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en réunion</translation>
    </message>
    <message>
        <source>A break is coming</source>
        <translation>Une pause arrive</translation>
    </message>
    <message>
        <source>A break in {time}</source>
        <translation>Une pause dans {time}</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. Or just move as you can.</source>
        <translation>Tes paramètres écartent tous les exercices&#xa0;; la contraction des fessiers vient quand même, en position assise. Ou bouge simplement comme tu peux.</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so a walk and the standing glute squeeze still come up.</source>
        <translation>Tes paramètres écartent tous les exercices&#xa0;; la marche et la contraction des fessiers debout viennent quand même.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>to the next break</source>
        <translation>jusqu’à la prochaine pause</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À prendre</translation>
    </message>
    <message>
        <source>at a good moment</source>
        <translation>au bon moment</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>for a long time</source>
        <translation>depuis longtemps</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>No break is planned</source>
        <translation>Aucune pause prévue</translation>
    </message>
    <message>
        <source>Next break in less than a minute</source>
        <translation>Prochaine pause dans moins d’une minute</translation>
    </message>
    <message>
        <source>Next break in about {time}</source>
        <translation>Prochaine pause dans {time} environ</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspendu jusqu’à ce que tu reprennes</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Suspendu jusqu’à {time}</translation>
    </message>
    <message>
        <source>Off, starts again {time}</source>
        <translation>Inactif, reprend {time}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
</context>
</TS>
