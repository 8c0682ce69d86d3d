<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreaksCard</name>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at it, or use the arrow keys: a full dot is a break that you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>This desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, through {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DislikeMenu</name>
    <message>
        <source>More about this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo, in seconds: there, hold, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop or skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be done in an open office without being heard or stared at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to leave out of breaks (a setting):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves exercises out of breaks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePlayer</name>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes up in breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Click to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Glute check</source>
        <translation type="unfinished">فحص المؤخرة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the floor session is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never offered by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered every day at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorOfferWindow</name>
    <message>
        <source>Time for the floor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}. All of them, or one now and the others later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Press “{answer}” when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s all for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. It is gone for good when this window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Round the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>The last breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong click can be put right for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>In figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Exercises of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingGroup</name>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on this computer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings and exercises…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings and exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings and exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “{text}” in its name or help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today’s timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (no) break?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The first one shows up here, whatever becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Take a break now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation type="unfinished">فحص المؤخرة</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays away from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Once more, and “{name}” stays away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual stretch, period by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half in at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why (no) break?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{time}, standing since then: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, sitting since then: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began}–{ended} sitting, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began}–{ended} standing, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began}–{ended} natural break (assumed), {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{began}–{ended} paused, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} break: {outcome}, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} break: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Noticing when you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing a locked screen and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing whether you want less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and dark theme of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing that the microphone is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing that the camera is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing that the screen is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing a full-screen window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing “do not disturb”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing programs that you listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting with the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>Rear-leg knee bend</source>
        <translation>ثني ركبة الساق الخلفية</translation>
    </message>
    <message>
        <source>Gives the buttock and thigh of the rear leg some work through the day.</source>
        <translation>يمنح المؤخرة وفخذ الساق الخلفية بعض العمل خلال اليوم.</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>قف مستقيمًا، وقدم أمام الأخرى بخطوة. القدمان بعرض الوركين وتشيران إلى الأمام مباشرة، أو بأقرب ما تستطيع.</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>تقدّم بالقدم اليمنى خطوة.</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>ابقَ مستقيمًا واثنِ الركبة اليسرى، الخلفية.</translation>
    </message>
    <message>
        <source>Straighten it and feel the line from the buttock to the heel on the floor.</source>
        <translation>مُدّها واشعر بالخط الممتد من المؤخرة إلى الكعب على الأرض.</translation>
    </message>
    <message>
        <source>After 10, change feet.</source>
        <translation>بعد 10 مرات بدّل القدمين.</translation>
    </message>
    <message>
        <source>10 with each leg behind</source>
        <translation>10 مرات وكل ساق في الخلف</translation>
    </message>
    <message>
        <source>The buttock of the rear leg tightens as the knee straightens. Check with a hand on it.</source>
        <translation>تنقبض مؤخرة الساق الخلفية عند مدّ الركبة. تحقّق من ذلك بيدك.</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>الميل إلى الأمام</translation>
    </message>
    <message>
        <source>feet in one line, or turned out</source>
        <translation>القدمان على خط واحد أو متجهتان إلى الخارج</translation>
    </message>
    <message>
        <source>the front knee doing the bending</source>
        <translation>أن تنثني الركبة الأمامية بدلًا من الخلفية</translation>
    </message>
    <message>
        <source>the rear heel off the floor when the leg is straight</source>
        <translation>ارتفاع الكعب الخلفي عن الأرض والساق ممدودة</translation>
    </message>
    <message>
        <source>Skip it with knee, Achilles or hip pain. Hold the desk if you feel unsteady.</source>
        <translation>تجنّبه عند ألم الركبة أو وتر أخيل أو الورك. أمسك بالمكتب إن لم تشعر بالثبات.</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>خطوة أقصر، ويد على المكتب، و5 تكرارات.</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>خطوة أطول، ثم شدّ 3 ثوانٍ والساق ممدودة، ثم قرفصاء الاندفاع.</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>متر واحد من الأرض.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>لم نجد تجربة على هذه الحركة بعينها؛ أما الاندفاعات القريبة منها فتُشغّل عضلات المؤخرة (الدرجة C).</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>إيغوسكيو، كما في المقال الذي بُني عليه glutebreak.</translation>
    </message>
    <message>
        <source>Right foot one step forward, feet straight ahead.</source>
        <translation>القدم اليمنى خطوة إلى الأمام، والقدمان مستقيمتان.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the left knee.</source>
        <translation>ابقَ مستقيمًا. اثنِ الركبة اليسرى.</translation>
    </message>
    <message>
        <source>Straighten it, heel on the floor.</source>
        <translation>مُدّها والكعب على الأرض.</translation>
    </message>
    <message>
        <source>Feel the line from buttock to heel.</source>
        <translation>اشعر بالخط من المؤخرة إلى الكعب.</translation>
    </message>
    <message>
        <source>The rear knee bends, the front one only follows.</source>
        <translation>الركبة الخلفية تنثني، والأمامية تتبعها.</translation>
    </message>
    <message>
        <source>A hand on the buttock feels it tighten.</source>
        <translation>اليد على المؤخرة تشعر بانقباضها.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you straighten.</source>
        <translation>المرة الأخيرة. ازفر وأنت تمدّها.</translation>
    </message>
    <message>
        <source>left leg behind</source>
        <translation>الساق اليسرى في الخلف</translation>
    </message>
    <message>
        <source>Left foot one step forward, feet straight ahead.</source>
        <translation>القدم اليسرى خطوة إلى الأمام، والقدمان مستقيمتان.</translation>
    </message>
    <message>
        <source>Stay tall. Bend the right knee.</source>
        <translation>ابقَ مستقيمًا. اثنِ الركبة اليمنى.</translation>
    </message>
    <message>
        <source>Feet hip-width, both pointing ahead.</source>
        <translation>القدمان بعرض الوركين وإلى الأمام.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning forward.</source>
        <translation>ابقَ مستقيمًا دون ميل إلى الأمام.</translation>
    </message>
    <message>
        <source>right leg behind</source>
        <translation>الساق اليمنى في الخلف</translation>
    </message>
    <message>
        <source>Now change feet: right leg behind.</source>
        <translation>بدّل الآن: الساق اليمنى إلى الخلف.</translation>
    </message>
    <message>
        <source>Three-position toe raise</source>
        <translation>رفع الكعبين في ثلاثة أوضاع</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>ينقبض الفخذان والمؤخرة عند الصعود، وتعمل الساقان أيضًا. يرتفع الكعبان فتقف على مقدمة القدمين.</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>قف مستقيمًا، والفخذان مشدودان، وأصابع القدمين تضغط الأرض. تخيّل ساعة وأنت تنظر إلى أسفل: 12 أمامك مباشرة.</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>الإبهامان متلاصقان، الكعب الأيمن عند 5 والأيسر عند 7: اصعد وانزل 10 مرات.</translation>
    </message>
    <message>
        <source>Heels together, toes at 1 and 11: 10 more.</source>
        <translation>الكعبان متلاصقان، والأصابع عند 1 و11: 10 مرات أخرى.</translation>
    </message>
    <message>
        <source>Feet straight and hip-width, pelvis level: the last 10.</source>
        <translation>القدمان مستقيمتان بعرض الوركين، والحوض مستوٍ: آخر 10 مرات.</translation>
    </message>
    <message>
        <source>Keep thighs tight and toes down throughout.</source>
        <translation>أبقِ الفخذين مشدودين والأصابع على الأرض طوال الوقت.</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>10 مرات في كل وضع من 3 أوضاع، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>أعلى الفخذين والمؤخرة عند الصعود؛ ومع تباعد الأصابع مؤخرة أكثر وفخذ أكثر قليلًا.</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>ارتخاء الركبتين</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>الميل إلى الحافة الخارجية للقدم</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>الارتداد السريع</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>إمالة الحوض</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>القبض بالأصابع بدل ضغطها على الأرض</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>تجنّبه عند ألم وتر أخيل أو باطن القدم، أو تشنّج الساق، أو تورّم إحدى الساقين. اترك الوضع الأول إن آلمت الأصابعُ المتجهة إلى الداخل الركبةَ؛ وبعد استبدال الورك اسأل أولًا.</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>اليدان على المكتب، و5 مرات في كل وضع.</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>اثبت ثانيتين في الأعلى وانزل أبطأ.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>الدرجة D للمؤخرة. والدرجة C للساقين: زاوية القدمين تنقل العمل بين الجهة الداخلية والخارجية (Riemann 2011).</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>الإبهامان معًا، والكعبان عند 5 و7.</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>الفخذان مشدودان، والأصابع تضغط الأرض.</translation>
    </message>
    <message>
        <source>Rise onto the balls of your feet.</source>
        <translation>اصعد على مقدمة القدمين.</translation>
    </message>
    <message>
        <source>Lower with control, and keep breathing.</source>
        <translation>انزل بتحكّم وتابع التنفّس.</translation>
    </message>
    <message>
        <source>Knees stay straight, ankles upright.</source>
        <translation>الركبتان ممدودتان والكاحلان مستقيمان.</translation>
    </message>
    <message>
        <source>heels apart, toes together</source>
        <translation>الكعبان متباعدان والأصابع معًا</translation>
    </message>
    <message>
        <source>Heels together, toes at 11 and 1.</source>
        <translation>الكعبان معًا، والأصابع عند 11 و1.</translation>
    </message>
    <message>
        <source>Feel the glutes as you rise.</source>
        <translation>اشعر بالمؤخرة وأنت تصعد.</translation>
    </message>
    <message>
        <source>Weight in the middle, off the outer edge.</source>
        <translation>الوزن في الوسط لا على الحافة.</translation>
    </message>
    <message>
        <source>Slow and even, no bobbing.</source>
        <translation>ببطء وانتظام، دون ارتداد.</translation>
    </message>
    <message>
        <source>heels together, toes apart</source>
        <translation>الكعبان معًا والأصابع متباعدة</translation>
    </message>
    <message>
        <source>Now heels together, toes at 11 and 1.</source>
        <translation>الآن الكعبان معًا، والأصابع عند 11 و1.</translation>
    </message>
    <message>
        <source>Feet straight, hip-width apart.</source>
        <translation>القدمان مستقيمتان بعرض الوركين.</translation>
    </message>
    <message>
        <source>Keep the pelvis level.</source>
        <translation>أبقِ الحوض مستويًا.</translation>
    </message>
    <message>
        <source>Tall as you rise, slow as you lower.</source>
        <translation>طويلًا صعودًا، بطيئًا نزولًا.</translation>
    </message>
    <message>
        <source>Last ones. Breathe out as you rise.</source>
        <translation>الأخيرة. ازفر وأنت تصعد.</translation>
    </message>
    <message>
        <source>feet straight, hip-width</source>
        <translation>القدمان مستقيمتان بعرض الوركين</translation>
    </message>
    <message>
        <source>Now feet straight, hip-width apart.</source>
        <translation>الآن القدمان مستقيمتان بعرض الوركين.</translation>
    </message>
    <message>
        <source>Standing glute squeeze</source>
        <translation>شدّ المؤخرة وقوفًا</translation>
    </message>
    <message>
        <source>Gives the big muscle of the buttocks some work, without anybody seeing it.</source>
        <translation>يمنح عضلة المؤخرة الكبيرة بعض العمل دون أن يلاحظ أحد.</translation>
    </message>
    <message>
        <source>Stand tall, feet hip-width apart, hands free or on the desk.</source>
        <translation>قف مستقيمًا، والقدمان بعرض الوركين، واليدان حرّتان أو على المكتب.</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>قف مستقيمًا.</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>شدّ جانبي المؤخرة بقوة.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>اثبت 3 ثوانٍ وتنفّس.</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>أرخِ تمامًا.</translation>
    </message>
    <message>
        <source>Repeat.</source>
        <translation>كرّر.</translation>
    </message>
    <message>
        <source>10 squeezes: 3 seconds on, 3 seconds off</source>
        <translation>10 مرات: شدّ 3 ثوانٍ وإرخاء 3 ثوانٍ</translation>
    </message>
    <message>
        <source>The buttocks turn hard, then soft.</source>
        <translation>تصبح المؤخرة صلبة ثم ليّنة.</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>حبس النفس</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>ثني الحوض تحتك بقوة</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>البقاء مشدودًا بعدها: هذا تمرين لا طريقة وقوف</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>تجنّبه عند ألم قاع الحوض أو العصعص. ومع ارتفاع ضغط الدم شدّ بنصف القوة.</translation>
    </message>
    <message>
        <source>Sitting down, at half strength.</source>
        <translation>جالسًا وبنصف القوة.</translation>
    </message>
    <message>
        <source>One side at a time.</source>
        <translation>جانبًا بعد جانب.</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>لا شيء؛ وينفع جالسًا أيضًا.</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>ثمانية أسابيع من الشدّ أو الجسر يوميًا قوّت وركي 32 شخصًا (Lehecka 2019). والشدّ وقوفًا يُشغّل العضلة بقدر اختبار قوتها المعتاد تقريبًا (Contreras 2015). ولم يرَ مشروع آخر فرقًا عن عدم فعل شيء.</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>تمرين شائع؛ الكلمات والجرعة من عندنا.</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>قف مستقيمًا وشدّ جانبي المؤخرة.</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>شدّ بقوة وتابع التنفّس.</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>الساقان والكتفان مرتخيتان.</translation>
    </message>
    <message>
        <source>The pelvis stays where it is.</source>
        <translation>يبقى الحوض في مكانه.</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze.</source>
        <translation>ازفر وأنت تشدّ.</translation>
    </message>
    <message>
        <source>Last one. Then let them stay soft.</source>
        <translation>المرة الأخيرة. ثم دعها ليّنة.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>الساق إلى الخلف وقوفًا</translation>
    </message>
    <message>
        <source>Works the big muscle of the buttocks and the back of the thigh; the leg that stands steadies you.</source>
        <translation>يُشغّل عضلة المؤخرة الكبيرة وخلفية الفخذ؛ والساق الواقفة تثبّتك.</translation>
    </message>
    <message>
        <source>Face the desk and hold it with both hands, feet hip-width apart, trunk upright.</source>
        <translation>واجه المكتب وأمسكه بيديك، والقدمان بعرض الوركين، والجذع مستقيم.</translation>
    </message>
    <message>
        <source>Stand tall and hold the desk.</source>
        <translation>قف مستقيمًا وأمسك بالمكتب.</translation>
    </message>
    <message>
        <source>Tighten one buttock.</source>
        <translation>شدّ جانبًا من المؤخرة.</translation>
    </message>
    <message>
        <source>Slide that straight leg back a little.</source>
        <translation>حرّك تلك الساق الممدودة قليلًا إلى الخلف.</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>توقّف لحظة.</translation>
    </message>
    <message>
        <source>Return slowly; after 8, change legs.</source>
        <translation>عُد ببطء؛ وبعد 8 مرات بدّل الساق.</translation>
    </message>
    <message>
        <source>8 with each leg</source>
        <translation>8 مرات بكل ساق</translation>
    </message>
    <message>
        <source>The buttock of the leg that moves.</source>
        <translation>مؤخرة الساق التي تتحرك.</translation>
    </message>
    <message>
        <source>arching the back</source>
        <translation>تقويس الظهر</translation>
    </message>
    <message>
        <source>swinging the leg</source>
        <translation>أرجحة الساق</translation>
    </message>
    <message>
        <source>Skip it if bending your back backwards hurts, and after a hip replacement until you are cleared for it.</source>
        <translation>تجنّبه إن كان ثني الظهر إلى الخلف يؤلم، وبعد استبدال الورك حتى يُسمح لك.</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>تبقى الأصابع على الأرض.</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>اثبت 3 ثوانٍ ويداك أخفّ.</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>0.7 متر خلفك.</translation>
    </message>
    <message>
        <source>A usual exercise in physiotherapy. The same movement lying face down, with a weight, works the gluteus maximus strongly (MacAskill).</source>
        <translation>تمرين معتاد في العلاج الطبيعي. والحركة نفسها انبطاحًا مع وزن تُشغّل الألوية الكبرى بقوة (MacAskill).</translation>
    </message>
    <message>
        <source>Tighten the left buttock, slide the leg back.</source>
        <translation>شدّ المؤخرة اليسرى، والساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Return slowly.</source>
        <translation>عُد ببطء.</translation>
    </message>
    <message>
        <source>Straight knee, and only a little way.</source>
        <translation>الركبة ممدودة، وقليلًا فقط.</translation>
    </message>
    <message>
        <source>The back stays still, the belly firm.</source>
        <translation>الظهر ساكن والبطن مشدود.</translation>
    </message>
    <message>
        <source>Last one. Feel the buttock, not the back.</source>
        <translation>الأخيرة. اشعر بالمؤخرة لا بالظهر.</translation>
    </message>
    <message>
        <source>left leg back</source>
        <translation>الساق اليسرى إلى الخلف</translation>
    </message>
    <message>
        <source>Now change: the right leg goes back.</source>
        <translation>بدّل الآن: الساق اليمنى إلى الخلف.</translation>
    </message>
    <message>
        <source>Tighten the right buttock, slide the leg back.</source>
        <translation>شدّ المؤخرة اليمنى، والساق إلى الخلف.</translation>
    </message>
    <message>
        <source>Breathe out as the leg goes back.</source>
        <translation>ازفر والساق تتحرك إلى الخلف.</translation>
    </message>
    <message>
        <source>Last one, slowly back to the floor.</source>
        <translation>الأخيرة، ببطء إلى الأرض.</translation>
    </message>
    <message>
        <source>right leg back</source>
        <translation>الساق اليمنى إلى الخلف</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>رفع الساق جانبًا وقوفًا</translation>
    </message>
    <message>
        <source>Works the side of both hips, often more on the leg that stands: it keeps the pelvis level.</source>
        <translation>يُشغّل جانبي الوركين، وغالبًا ورك الساق الواقفة أكثر: فهو يُبقي الحوض مستويًا.</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>قف بجانب المكتب ويدك عليه، والقدمان تحت الوركين.</translation>
    </message>
    <message>
        <source>Stand tall, hand on the desk.</source>
        <translation>قف مستقيمًا ويدك على المكتب.</translation>
    </message>
    <message>
        <source>Move one straight leg out to the side.</source>
        <translation>حرّك ساقًا ممدودة إلى الجانب.</translation>
    </message>
    <message>
        <source>Keep the hips level and the toes forward.</source>
        <translation>الوركان مستويان والأصابع إلى الأمام.</translation>
    </message>
    <message>
        <source>Bring it back slowly; after 8, turn round and change legs.</source>
        <translation>أعدها ببطء؛ وبعد 8 مرات استدر وبدّل الساق.</translation>
    </message>
    <message>
        <source>The outer hip, also of the leg that you stand on.</source>
        <translation>جانب الورك الخارجي، وجانب الساق الواقفة أيضًا.</translation>
    </message>
    <message>
        <source>tipping the trunk</source>
        <translation>إمالة الجذع</translation>
    </message>
    <message>
        <source>toes turning out</source>
        <translation>دوران الأصابع إلى الخارج</translation>
    </message>
    <message>
        <source>lifting high</source>
        <translation>الرفع عاليًا</translation>
    </message>
    <message>
        <source>Skip it if your outer hip hurts at night, or if you feel unsteady.</source>
        <translation>تجنّبه إن آلمك جانب الورك ليلًا أو لم تشعر بالثبات.</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>المس الأرض بالأصابع فقط.</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>دون يد على المكتب؛ واثبت 3 ثوانٍ.</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>0.7 متر من كل جانب.</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>قاس Bolgla وUhl (2005) هذا الوضع بعينه. وبعد استبدال الورك لم تتفوق التمارين استلقاءً على التمارين وقوفًا (Jacobson 2009).</translation>
    </message>
    <message>
        <source>Stand tall, a hand on the desk.</source>
        <translation>قف مستقيمًا ويدك على المكتب.</translation>
    </message>
    <message>
        <source>Move the straight left leg out to the side.</source>
        <translation>الساق اليسرى ممدودة إلى الجانب.</translation>
    </message>
    <message>
        <source>Bring it back slowly.</source>
        <translation>أعدها ببطء.</translation>
    </message>
    <message>
        <source>Hips level, toes forward.</source>
        <translation>الوركان مستويان والأصابع إلى الأمام.</translation>
    </message>
    <message>
        <source>Low is enough: the trunk stays upright.</source>
        <translation>يكفي القليل: الجذع مستقيم.</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>الأخيرة. والورك الواقف يعمل أيضًا.</translation>
    </message>
    <message>
        <source>left leg out</source>
        <translation>الساق اليسرى إلى الجانب</translation>
    </message>
    <message>
        <source>Turn round: now the right leg moves out.</source>
        <translation>استدر: الآن الساق اليمنى.</translation>
    </message>
    <message>
        <source>Move the straight right leg out to the side.</source>
        <translation>الساق اليمنى ممدودة إلى الجانب.</translation>
    </message>
    <message>
        <source>Breathe out as the leg moves out.</source>
        <translation>ازفر والساق تبتعد.</translation>
    </message>
    <message>
        <source>Last one. Tall, and no swinging.</source>
        <translation>الأخيرة. مستقيمًا دون أرجحة.</translation>
    </message>
    <message>
        <source>right leg out</source>
        <translation>الساق اليمنى إلى الجانب</translation>
    </message>
    <message>
        <source>Side steps</source>
        <translation>خطوات جانبية</translation>
    </message>
    <message>
        <source>Works the side and the back of both hips while you move.</source>
        <translation>تُشغّل جانب الوركين وخلفهما أثناء الحركة.</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>قف وركبتاك ليّنتان، والقدمان بعرض الوركين، وبجانبك 1.5 متر من الأرض الخالية.</translation>
    </message>
    <message>
        <source>Soften your knees.</source>
        <translation>أرخِ ركبتيك.</translation>
    </message>
    <message>
        <source>Step to the right; the feet stay apart.</source>
        <translation>خطوة إلى اليمين؛ وتبقى القدمان متباعدتين.</translation>
    </message>
    <message>
        <source>Follow slowly with the left.</source>
        <translation>اتبعها باليسرى ببطء.</translation>
    </message>
    <message>
        <source>Take 3 steps, then go back.</source>
        <translation>خذ 3 خطوات ثم عُد.</translation>
    </message>
    <message>
        <source>4 times there and back, 3 steps each way</source>
        <translation>4 مرات ذهابًا وإيابًا، 3 خطوات في كل اتجاه</translation>
    </message>
    <message>
        <source>The outer hips grow warm.</source>
        <translation>يدفأ جانبا الوركين.</translation>
    </message>
    <message>
        <source>feet snapping together</source>
        <translation>ضمّ القدمين فجأة</translation>
    </message>
    <message>
        <source>knees falling in</source>
        <translation>سقوط الركبتين إلى الداخل</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>Skip it with knee or hip pain.</source>
        <translation>تجنّبها عند ألم الركبة أو الورك.</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>أكثر استقامة.</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>ركبتان أكثر انثناءً.</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>1.5 متر من الأرض الخالية.</translation>
    </message>
    <message>
        <source>Side steps work the gluteal muscles well in comparison with the front of the hip (Selkowitz 2013, probably with a band).</source>
        <translation>الخطوات الجانبية تُشغّل عضلات المؤخرة جيدًا مقارنة بمقدمة الورك (Selkowitz 2013، وعلى الأرجح بشريط).</translation>
    </message>
    <message>
        <source>Soften your knees. Three steps to the right.</source>
        <translation>ركبتان ليّنتان. ثلاث خطوات إلى اليمين.</translation>
    </message>
    <message>
        <source>And three steps back.</source>
        <translation>وثلاث خطوات عودة.</translation>
    </message>
    <message>
        <source>The feet stay apart, the knees over the toes.</source>
        <translation>القدمان متباعدتان، والركبتان فوق الأصابع.</translation>
    </message>
    <message>
        <source>Follow slowly, without bouncing.</source>
        <translation>اتبع ببطء دون ارتداد.</translation>
    </message>
    <message>
        <source>Last length. Feel the outer hips.</source>
        <translation>الجولة الأخيرة. اشعر بجانبي الوركين.</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>انثناء الورك</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>يدرّب المؤخرة ومهارة الانحناء من الوركين بدل الظهر.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>قف وظهرك إلى الجدار وعلى بعد طول قدم منه، والقدمان بعرض الوركين، واليدان على الوركين.</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>أبقِ ظهرك طويلًا.</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>ادفع الوركين إلى الخلف حتى يلمسا الجدار.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks and stand up.</source>
        <translation>شدّ المؤخرة وقف مستقيمًا.</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 مرات</translation>
    </message>
    <message>
        <source>A stretch behind the thighs; the buttocks finish the way up.</source>
        <translation>شدٌّ خلف الفخذين؛ والمؤخرة تُكمل الصعود.</translation>
    </message>
    <message>
        <source>rounding the back</source>
        <translation>تقويس الظهر</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>القرفصاء</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>النظر إلى أعلى</translation>
    </message>
    <message>
        <source>Skip it with acute back pain, dizziness, or if bending brings leg pain or tingling.</source>
        <translation>تجنّبه عند ألم ظهر حاد أو دوار، أو إن سبّب الانحناء ألمًا أو تنميلًا في الساق.</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>اليدان تنزلقان على الفخذين إلى المنتصف.</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>خطوة أبعد عن الجدار؛ أو على ساق واحدة ممسكًا بالمكتب.</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>جدار خالٍ ومتر أمامه.</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>مهارة أكثر منه تدريبًا؛ ولم نجد تجربة عليه كاستراحة مكتب. وصفه McGill.</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>الظهر إلى الجدار وعلى بعد طول قدم.</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>ركبتان ليّنتان. الوركان إلى الجدار.</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>شدّ وقف مستقيمًا.</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>الظهر طويل والرقبة أيضًا.</translation>
    </message>
    <message>
        <source>The hips go back, the knees hardly bend.</source>
        <translation>الوركان إلى الخلف، والركبتان بالكاد تنثنيان.</translation>
    </message>
    <message>
        <source>Breathe in going down, out coming up.</source>
        <translation>شهيق نزولًا وزفير صعودًا.</translation>
    </message>
    <message>
        <source>Last one. Stand all the way up.</source>
        <translation>الأخيرة. قف مستقيمًا تمامًا.</translation>
    </message>
    <message>
        <source>hips to the wall</source>
        <translation>الوركان إلى الجدار</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>الجلوس والوقوف</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs: the way out of the chair, done well.</source>
        <translation>يُشغّل المؤخرة ومقدمة الفخذين: النهوض من الكرسي كما ينبغي.</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>اجلس على حافة كرسي بلا عجلات. القدمان مستويتان بعرض الوركين، والكعبان خلف الركبتين قليلًا.</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>تقدّم إلى الحافة وثبّت قدميك.</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>مِل من الوركين.</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>ادفع بالكعبين وقف.</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>شدّ في الأعلى.</translation>
    </message>
    <message>
        <source>Sit slowly.</source>
        <translation>اجلس ببطء.</translation>
    </message>
    <message>
        <source>Thighs and buttocks.</source>
        <translation>الفخذان والمؤخرة.</translation>
    </message>
    <message>
        <source>dropping onto the chair</source>
        <translation>السقوط على الكرسي</translation>
    </message>
    <message>
        <source>rocking to get up</source>
        <translation>التأرجح للنهوض</translation>
    </message>
    <message>
        <source>Skip it with knee pain, if rising makes you dizzy, or if the chair can roll.</source>
        <translation>تجنّبه عند ألم الركبة، أو إن أصابك النهوض بالدوار، أو إن كان الكرسي يتحرك.</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>اليدان على المكتب، ووسادة على المقعد، و5 تكرارات.</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>انزل في 4 ثوانٍ، أو قدّم قدمًا.</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>كرسي بلا عجلات، أو عجلاته مقفلة وظهره إلى الجدار.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>الدرجة C للمؤخرة: الفخذان يقودان القرفصاء (Contreras 2015). والدرجة A، بنتائج متباينة، لسكر الدم بعد الأكل في أيام فيها مثل هذه الاستراحات (Dempsey 2016 وGao 2024 مع، وHomer 2021 ضد).</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>إرشادات NHS تبدأ من 5 وتصل إلى 10.</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>مِل من الوركين وقف.</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>اجلس ببطء دون سقوط.</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>ادفع بالكعبين.</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>الوركان إلى الخلف ثم إلى أسفل.</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>شدّ المؤخرة في الأعلى.</translation>
    </message>
    <message>
        <source>Knees stay over your toes.</source>
        <translation>تبقى الركبتان فوق الأصابع.</translation>
    </message>
    <message>
        <source>Breathe out as you rise, no rocking.</source>
        <translation>ازفر صعودًا دون تأرجح.</translation>
    </message>
    <message>
        <source>Last one. Sit down slowly.</source>
        <translation>الأخيرة. اجلس ببطء.</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>صعودًا ونزولًا</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>نصف قرفصاء</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs, with the desk for balance.</source>
        <translation>يُشغّل المؤخرة ومقدمة الفخذين، والمكتب للتوازن.</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>قف أمام المكتب وأطراف أصابعك عليه، والقدمان مستويتان بعرض الوركين.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>أرجع الوركين إلى الخلف.</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>اثنِ الركبتين ثلثًا.</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>أبقهما فوق أصابع القدمين.</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>اصعد وشدّ.</translation>
    </message>
    <message>
        <source>12 times</source>
        <translation>12 مرة</translation>
    </message>
    <message>
        <source>heels lifting</source>
        <translation>ارتفاع الكعبين</translation>
    </message>
    <message>
        <source>dropping down</source>
        <translation>السقوط إلى أسفل</translation>
    </message>
    <message>
        <source>Skip it with knee pain or dizziness.</source>
        <translation>تجنّبه عند ألم الركبة أو الدوار.</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>ربع المسافة نزولًا.</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>انتظر ثانيتين في الأسفل.</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>خطوة من الأرض أمام المكتب.</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>الدرجة C للمؤخرة: الفخذان يقودان القرفصاء (Contreras 2015). والدرجة A، بنتائج متباينة، لسكر الدم بعد الأكل في أيام فيها استراحات بأنصاف قرفصاء (Dempsey 2016 مع، وHomer 2021 ضد).</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>إرشادات NHS عن «القرفصاء الصغيرة»، وهي تطلب أيضًا الشدّ عند الصعود.</translation>
    </message>
    <message>
        <source>Fingertips on the desk, feet hip-width apart.</source>
        <translation>أطراف الأصابع على المكتب، والقدمان بعرض الوركين.</translation>
    </message>
    <message>
        <source>Hips back, bend your knees.</source>
        <translation>الوركان إلى الخلف، واثنِ ركبتيك.</translation>
    </message>
    <message>
        <source>Rise and squeeze your buttocks.</source>
        <translation>اصعد وشدّ المؤخرة.</translation>
    </message>
    <message>
        <source>Knees bend a third, no more.</source>
        <translation>تنثني الركبتان ثلثًا لا أكثر.</translation>
    </message>
    <message>
        <source>Keep your knees over your toes.</source>
        <translation>أبقِ الركبتين فوق الأصابع.</translation>
    </message>
    <message>
        <source>Breathe out as you rise.</source>
        <translation>ازفر وأنت تصعد.</translation>
    </message>
    <message>
        <source>Heels stay down, fingertips stay light.</source>
        <translation>الكعبان على الأرض، والأصابع خفيفة.</translation>
    </message>
    <message>
        <source>Last one. Rise and squeeze.</source>
        <translation>الأخيرة. اصعد وشدّ.</translation>
    </message>
    <message>
        <source>half squats</source>
        <translation>أنصاف قرفصاء</translation>
    </message>
    <message>
        <source>Standing march</source>
        <translation>مشية في المكان</translation>
    </message>
    <message>
        <source>Lifts the legs from the hip; the side of the standing hip keeps you level.</source>
        <translation>ترفع الساقين من الورك؛ وجانب الورك الواقف يُبقيك مستويًا.</translation>
    </message>
    <message>
        <source>Stand tall beside the desk, a hand on it.</source>
        <translation>قف مستقيمًا بجانب المكتب ويدك عليه.</translation>
    </message>
    <message>
        <source>Lift one knee to a comfortable height.</source>
        <translation>ارفع ركبة إلى ارتفاع مريح.</translation>
    </message>
    <message>
        <source>Lower it quietly.</source>
        <translation>أنزلها بهدوء.</translation>
    </message>
    <message>
        <source>Change legs.</source>
        <translation>بدّل الساق.</translation>
    </message>
    <message>
        <source>20 lifts, 10 with each leg in turn</source>
        <translation>20 رفعة، 10 بكل ساق بالتناوب</translation>
    </message>
    <message>
        <source>The standing hip holds you level.</source>
        <translation>الورك الواقف يُبقيك مستويًا.</translation>
    </message>
    <message>
        <source>leaning back</source>
        <translation>الميل إلى الخلف</translation>
    </message>
    <message>
        <source>a hip dropping</source>
        <translation>هبوط أحد الوركين</translation>
    </message>
    <message>
        <source>stamping</source>
        <translation>الدوس بقوة</translation>
    </message>
    <message>
        <source>Skip it if the front of your hip pinches. Hold on if you feel unsteady.</source>
        <translation>تجنّبها إن شعرت بوخز في مقدمة الورك. تمسّك إن لم تشعر بالثبات.</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>يرتفع الكعبان فقط؛ أو امشِ جالسًا.</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>دون اليدين، واثبت 3 ثوانٍ.</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>رفع الركبة أحد أربعة تمارين في تجارب الاستراحات النشطة: أفاد في واحدة (Dempsey 2016)، وأقل في التالية (Homer 2021). والدرجة D وحده.</translation>
    </message>
    <message>
        <source>Lift one knee, pause, lower it quietly.</source>
        <translation>ارفع ركبة، توقّف، وأنزلها بهدوء.</translation>
    </message>
    <message>
        <source>A comfortable height is high enough.</source>
        <translation>ارتفاع مريح يكفي.</translation>
    </message>
    <message>
        <source>The standing hip keeps the pelvis level.</source>
        <translation>الورك الواقف يُبقي الحوض مستويًا.</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>ابقَ مستقيمًا دون ميل إلى الخلف.</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>الجولة الأخيرة. قدمان خفيفتان.</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>يمين ويسار</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>الوقوف على ساق بورك مستوٍ</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>يدرّب جانب الورك الواقف والتوازن.</translation>
    </message>
    <message>
        <source>Stand beside the desk, one finger on it.</source>
        <translation>قف بجانب المكتب وإصبع عليه.</translation>
    </message>
    <message>
        <source>Stand on one leg.</source>
        <translation>قف على ساق واحدة.</translation>
    </message>
    <message>
        <source>Keep both hips level.</source>
        <translation>أبقِ الوركين مستويين.</translation>
    </message>
    <message>
        <source>Grow tall and breathe.</source>
        <translation>استطل وتنفّس.</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>بعد 20 ثانية استدر وبدّل الساق.</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>2 × 20 ثانية على كل ساق</translation>
    </message>
    <message>
        <source>The outer hip of the leg that you stand on.</source>
        <translation>جانب ورك الساق الواقفة.</translation>
    </message>
    <message>
        <source>the hip dropping, or hitched up</source>
        <translation>هبوط الورك أو ارتفاعه</translation>
    </message>
    <message>
        <source>a locked knee</source>
        <translation>ركبة مقفلة</translation>
    </message>
    <message>
        <source>toes clawing the floor</source>
        <translation>أصابع تقبض على الأرض</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>تجنّبه مع اضطراب التوازن أو إصابة حديثة في الكاحل. لا تترك المكتب، خاصة في آخر الحمل.</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>تبقى أصابع القدم الأخرى على الأرض.</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>أدر رأسك ببطء؛ أو أنزل الحوض وارفعه قليلًا.</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>المهام على ساق واحدة تُشغّل الألوية الوسطى (Distefano 2009، Bolgla وUhl 2005)؛ والوقوف على ساق معتاد في تدريب التوازن.</translation>
    </message>
    <message>
        <source>Stand on the left leg, a finger on the desk.</source>
        <translation>قف على الساق اليسرى وإصبع على المكتب.</translation>
    </message>
    <message>
        <source>on the left leg</source>
        <translation>على الساق اليسرى</translation>
    </message>
    <message>
        <source>Turn round: now the right leg.</source>
        <translation>استدر: الآن الساق اليمنى.</translation>
    </message>
    <message>
        <source>Knee soft, toes long.</source>
        <translation>الركبة ليّنة والأصابع طويلة.</translation>
    </message>
    <message>
        <source>Both hips level, and breathe.</source>
        <translation>الوركان مستويان، وتنفّس.</translation>
    </message>
    <message>
        <source>on the right leg</source>
        <translation>على الساق اليمنى</translation>
    </message>
    <message>
        <source>And round: the left leg again.</source>
        <translation>واستدر: الساق اليسرى مرة أخرى.</translation>
    </message>
    <message>
        <source>Feel the outer hip hold you.</source>
        <translation>اشعر بجانب الورك يسندك.</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>استطل والكتفان مرتخيتان.</translation>
    </message>
    <message>
        <source>And round: the right leg again.</source>
        <translation>واستدر: الساق اليمنى مرة أخرى.</translation>
    </message>
    <message>
        <source>Nearly there. Breathe.</source>
        <translation>أوشكت. تنفّس.</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>الجلوس إلى الجدار</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>يسندك الفخذان والمؤخرة دون حركة.</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>قف وظهرك إلى جدار خالٍ وقدماك على بعد خطوة منه، بعرض الوركين، بحذاء لا ينزلق.</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>أسند ظهرك إلى الجدار.</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>انزلق إلى أسفل بقدر ما يريحك.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>تابع التنفّس.</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>انزلق إلى أعلى.</translation>
    </message>
    <message>
        <source>2 holds of 20 seconds, with 20 seconds of rest between them</source>
        <translation>مرتان 20 ثانية، وبينهما راحة 20 ثانية</translation>
    </message>
    <message>
        <source>Thighs, then buttocks.</source>
        <translation>الفخذان ثم المؤخرة.</translation>
    </message>
    <message>
        <source>holding the breath</source>
        <translation>حبس النفس</translation>
    </message>
    <message>
        <source>knees past the toes</source>
        <translation>تجاوز الركبتين أصابع القدمين</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>اليدان على الفخذين</translation>
    </message>
    <message>
        <source>Skip it with high blood pressure that is not under control, heart disease or kneecap pain.</source>
        <translation>تجنّبه مع ضغط دم مرتفع غير مضبوط أو مرض قلب أو ألم الرضفة.</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>ابقَ عاليًا واثبت 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>اثبت 40 ثانية.</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>جدار خالٍ وحذاء لا ينزلق.</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>أسابيع من التدريب بأربع مرات دقيقتين تخفض ضغط الدم وقت الراحة (الدرجة A). وهذه الثواني العشرون ليست تلك الجرعة، ويرتفع الضغط وأنت ثابت.</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>يُعلَّم على نطاق واسع؛ والجرعة من عندنا.</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>الظهر إلى الجدار، والقدمان على بعد خطوة.</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>تابع التنفّس ببطء وانتظام.</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>الركبتان خلف الأصابع، واليدان بعيدتان.</translation>
    </message>
    <message>
        <source>Stand and rest. Breathe freely.</source>
        <translation>قف واسترح. تنفّس بحرية.</translation>
    </message>
    <message>
        <source>Slide down again, as far as is comfortable.</source>
        <translation>انزلق مرة أخرى بقدر ما يريحك.</translation>
    </message>
    <message>
        <source>Breathe in, breathe out.</source>
        <translation>شهيق، زفير.</translation>
    </message>
    <message>
        <source>Thighs hold you, then the buttocks.</source>
        <translation>يسندك الفخذان ثم المؤخرة.</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>إلى الجدار</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>إطالة ثانيات الورك</translation>
    </message>
    <message>
        <source>Stretches the front of the hip, which sitting keeps short.</source>
        <translation>تُطيل مقدمة الورك التي يُبقيها الجلوس قصيرة.</translation>
    </message>
    <message>
        <source>Stand in front of the desk with a hand on it, one foot a long step back. That heel may lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m of floor in front of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one foot well back.</source>
        <translation>أرجع قدمًا بعيدًا إلى الخلف.</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>أدخل العصعص برفق.</translation>
    </message>
    <message>
        <source>Squeeze that buttock.</source>
        <translation>شدّ ذلك الجانب من المؤخرة.</translation>
    </message>
    <message>
        <source>Shift forward until the front of the hip pulls.</source>
        <translation>تقدّم حتى تشعر بالشدّ في مقدمة الورك.</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>تنفّس.</translation>
    </message>
    <message>
        <source>30 seconds with each leg behind</source>
        <translation>30 ثانية وكل ساق في الخلف</translation>
    </message>
    <message>
        <source>The front of the rear hip, not the back.</source>
        <translation>مقدمة الورك الخلفي، لا الظهر.</translation>
    </message>
    <message>
        <source>bending at the waist</source>
        <translation>الانحناء من الخصر</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>تجنّبها مع وخز في أصل الفخذ أو ألم ظهر أو ورك مستبدل من الأمام.</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>خطوة أقصر.</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>ارفع ذراع الجانب نفسه.</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>تُطيل مقدمة الورك؛ ولم يثبت أكثر من ذلك. ستة أسابيع من الإطالة زادت الطول لا قوة المؤخرة (Hiser 2020).</translation>
    </message>
    <message>
        <source>Hand on the desk, left foot well back.</source>
        <translation>يد على المكتب، والقدم اليسرى بعيدًا خلفك.</translation>
    </message>
    <message>
        <source>Shift forward until the hip pulls.</source>
        <translation>تقدّم حتى يُشدّ الورك.</translation>
    </message>
    <message>
        <source>Squeeze the left buttock.</source>
        <translation>شدّ المؤخرة اليسرى.</translation>
    </message>
    <message>
        <source>Breathe, slow and easy.</source>
        <translation>تنفّس ببطء وراحة.</translation>
    </message>
    <message>
        <source>Feel the front of the left hip.</source>
        <translation>اشعر بمقدمة الورك الأيسر.</translation>
    </message>
    <message>
        <source>Stay tall, no bouncing.</source>
        <translation>ابقَ مستقيمًا دون ارتداد.</translation>
    </message>
    <message>
        <source>Ease back and stand tall.</source>
        <translation>عُد برفق وقف مستقيمًا.</translation>
    </message>
    <message>
        <source>Hand on the desk, right foot well back.</source>
        <translation>يد على المكتب، والقدم اليمنى بعيدًا خلفك.</translation>
    </message>
    <message>
        <source>Squeeze the right buttock.</source>
        <translation>شدّ المؤخرة اليمنى.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip.</source>
        <translation>اشعر بمقدمة الورك الأيمن.</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <translation>رقم أربعة جلوسًا</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>يُطيل عضلات المؤخرة العميقة وجانب الورك.</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>اجلس مستقيمًا على كرسي بلا عجلات، والقدمان مستويتان.</translation>
    </message>
    <message>
        <source>Rest one ankle on the other thigh.</source>
        <translation>ضع كاحلًا على الفخذ الآخر.</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>اجلس مستقيمًا.</translation>
    </message>
    <message>
        <source>Lean forward from the hips.</source>
        <translation>مِل إلى الأمام من الوركين.</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>تنفّس 30 ثانية.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>بدّل الجانب.</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>30 ثانية لكل جانب</translation>
    </message>
    <message>
        <source>The buttock of the crossed leg.</source>
        <translation>مؤخرة الساق المتقاطعة.</translation>
    </message>
    <message>
        <source>pushing the knee down hard</source>
        <translation>دفع الركبة إلى أسفل بقوة</translation>
    </message>
    <message>
        <source>Skip it with knee pain, a hip replacement, or sciatica that it makes worse.</source>
        <translation>تجنّبه مع ألم الركبة أو ورك مستبدل أو عرق نسا يزيده سوءًا.</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>ضع الكاحل على قصبة الساق، أو مُدّ الساق إلى الأمام.</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>مِل أكثر.</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>كرسي بلا عجلات. غير مريح مع التنورة: اختر تمرينًا آخر.</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>لم نجد تجربة على هذه الإطالة بعينها؛ وتعلّمها العيادات من 10 إلى 30 ثانية.</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>إرشادات عيادات؛ والجرعة من عندنا.</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>الكاحل الأيسر على الفخذ الأيمن.</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>اجلس مستقيمًا، ثم مِل من الوركين.</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>اشعر بمؤخرة الساق اليسرى.</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>الظهر طويل والركبة مرتاحة.</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>اعتدل وأنزل القدم.</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>الكاحل الأيسر متقاطع</translation>
    </message>
    <message>
        <source>Rest your right ankle on your left thigh.</source>
        <translation>الكاحل الأيمن على الفخذ الأيسر.</translation>
    </message>
    <message>
        <source>Feel the buttock of the right leg.</source>
        <translation>اشعر بمؤخرة الساق اليمنى.</translation>
    </message>
    <message>
        <source>right ankle crossed</source>
        <translation>الكاحل الأيمن متقاطع</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>بدّل الجانب الآن. الكاحل الأيمن على الفخذ الأيسر.</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>ثني أعلى الظهر</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>يفتح أعلى الظهر بعد الانحناء.</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>اجلس على كرسي لا يتحرك ولا يميل، وظهره بارتفاع لوحي الكتف. اليدان خلف الرأس.</translation>
    </message>
    <message>
        <source>Sit tall, hands behind your head.</source>
        <translation>اجلس مستقيمًا ويداك خلف رأسك.</translation>
    </message>
    <message>
        <source>Lift the breastbone.</source>
        <translation>ارفع عظمة الصدر.</translation>
    </message>
    <message>
        <source>Bend back over the chair, from the upper back only.</source>
        <translation>انثنِ إلى الخلف فوق الكرسي، من أعلى الظهر فقط.</translation>
    </message>
    <message>
        <source>Return and repeat.</source>
        <translation>عُد وكرّر.</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8 مرات</translation>
    </message>
    <message>
        <source>An opening between the shoulder blades.</source>
        <translation>انفتاح بين لوحي الكتف.</translation>
    </message>
    <message>
        <source>arching the lower back</source>
        <translation>تقويس أسفل الظهر</translation>
    </message>
    <message>
        <source>pulling on the neck</source>
        <translation>شدّ الرقبة</translation>
    </message>
    <message>
        <source>tipping the chair</source>
        <translation>إمالة الكرسي</translation>
    </message>
    <message>
        <source>Skip it with osteoporosis or a spinal fracture, recent surgery of the spine, neck pain or dizziness.</source>
        <translation>تجنّبه مع هشاشة العظام أو كسر فقرة أو جراحة عمود حديثة أو ألم رقبة أو دوار.</translation>
    </message>
    <message>
        <source>Cross your arms and just lift the chest.</source>
        <translation>اعقد ذراعيك وارفع صدرك فقط.</translation>
    </message>
    <message>
        <source>Stay back for 2 breaths.</source>
        <translation>ابقَ في الخلف نفسين.</translation>
    </message>
    <message>
        <source>A chair that neither rolls nor reclines.</source>
        <translation>كرسي لا يتحرك ولا يميل.</translation>
    </message>
    <message>
        <source>No trial of this very move was found; clinics teach it.</source>
        <translation>لم نجد تجربة على هذه الحركة بعينها؛ وتعلّمها العيادات.</translation>
    </message>
    <message>
        <source>Lift the breastbone, bend back.</source>
        <translation>ارفع عظمة الصدر وانثنِ إلى الخلف.</translation>
    </message>
    <message>
        <source>Return to sitting tall.</source>
        <translation>عُد إلى الجلوس مستقيمًا.</translation>
    </message>
    <message>
        <source>Only the upper back bends.</source>
        <translation>أعلى الظهر وحده ينثني.</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>يداك تحملان الرأس فقط.</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>فوق الكرسي، مع شهيق.</translation>
    </message>
    <message>
        <source>Breathe out as you return.</source>
        <translation>ازفر وأنت تعود.</translation>
    </message>
    <message>
        <source>Last one. No pulling on the neck.</source>
        <translation>الأخيرة. لا تشدّ الرقبة.</translation>
    </message>
    <message>
        <source>back and up</source>
        <translation>إلى الخلف ثم مستقيمًا</translation>
    </message>
    <message>
        <source>Tall reach</source>
        <translation>التمدّد إلى أعلى</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>يُطيل مقدمة الجسم بعد الانحناء، بأنفاس بطيئة.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>قف مستقيمًا، والقدمان تحت الوركين، والذراعان مرتخيتان.</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>قف مستقيمًا والقدمان تحت الوركين.</translation>
    </message>
    <message>
        <source>Reach both hands to the ceiling.</source>
        <translation>مُدّ يديك إلى السقف.</translation>
    </message>
    <message>
        <source>Breathe in deeply.</source>
        <translation>خذ شهيقًا عميقًا.</translation>
    </message>
    <message>
        <source>Lower and sigh out.</source>
        <translation>أنزلهما مع تنهيدة.</translation>
    </message>
    <message>
        <source>5 slow breaths</source>
        <translation>5 أنفاس بطيئة</translation>
    </message>
    <message>
        <source>Length from the hips to the ribs.</source>
        <translation>طول من الوركين إلى الأضلاع.</translation>
    </message>
    <message>
        <source>shrugging</source>
        <translation>رفع الكتفين</translation>
    </message>
    <message>
        <source>Skip it with shoulder pain, or if looking or reaching up makes you dizzy.</source>
        <translation>تجنّبه مع ألم الكتف، أو إن أصابك النظر أو المدّ إلى أعلى بالدوار.</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>اليدان بارتفاع الأذنين.</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>اصعد على مقدمة القدمين.</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>مساحة فوق رأسك.</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>عادة لا تجارب. مريح بعد الجلوس.</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>مُدّ يديك مع شهيق عميق.</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>طويلًا من الوركين إلى الأضلاع.</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>الكتفان منخفضتان والظهر طويل.</translation>
    </message>
    <message>
        <source>Let the breath set the pace.</source>
        <translation>دع النفس يحدّد الإيقاع.</translation>
    </message>
    <message>
        <source>Last one. Sigh it all out.</source>
        <translation>الأخيرة. تنهّد حتى النهاية.</translation>
    </message>
    <message>
        <source>slow breaths</source>
        <translation>أنفاس بطيئة</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>المشي</translation>
    </message>
    <message>
        <source>The best break of all: a few minutes on your feet, wherever they take you.</source>
        <translation>أفضل استراحة: دقائق على قدميك حيثما تأخذانك.</translation>
    </message>
    <message>
        <source>Stand up and go. Any reason will do.</source>
        <translation>قم وانطلق. أي سبب يكفي.</translation>
    </message>
    <message>
        <source>Fetch some water.</source>
        <translation>أحضر بعض الماء.</translation>
    </message>
    <message>
        <source>Take the stairs.</source>
        <translation>اصعد الدرج.</translation>
    </message>
    <message>
        <source>Look out of a far window.</source>
        <translation>انظر من نافذة بعيدة.</translation>
    </message>
    <message>
        <source>Come back after 2 to 5 minutes.</source>
        <translation>عُد بعد دقيقتين إلى 5 دقائق.</translation>
    </message>
    <message>
        <source>2 to 5 minutes</source>
        <translation>دقيقتان إلى 5 دقائق</translation>
    </message>
    <message>
        <source>Warmer legs, looser hips, a clearer head.</source>
        <translation>ساقان أدفأ، ووركان أليَن، ورأس أصفى.</translation>
    </message>
    <message>
        <source>reading the phone on the way</source>
        <translation>قراءة الهاتف في الطريق</translation>
    </message>
    <message>
        <source>Skip it if walking hurts or makes you dizzy.</source>
        <translation>تجنّبه إن كان المشي يؤلم أو يسبّب الدوار.</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>مرة عبر الغرفة ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>الدرج، أو خطى أسرع.</translation>
    </message>
    <message>
        <source>Anywhere to walk.</source>
        <translation>أي مكان للمشي.</translation>
    </message>
    <message>
        <source>The best studied break: in many trials, light walking of 2 to 5 minutes every half hour lowered glucose and insulin after meals, clearly more than standing did (Loh 2020, Buffey 2022).</source>
        <translation>أكثر الاستراحات دراسة: في تجارب كثيرة خفّض المشي الخفيف من دقيقتين إلى 5 دقائق كل نصف ساعة السكر والأنسولين بعد الأكل، أكثر من الوقوف بوضوح (Loh 2020، Buffey 2022).</translation>
    </message>
    <message>
        <source>Research on breaks from sitting; the words are our own.</source>
        <translation>أبحاث عن قطع الجلوس؛ والكلمات من عندنا.</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>قم وانطلق.</translation>
    </message>
    <message>
        <source>Fetch some water?</source>
        <translation>ألا تُحضر بعض الماء؟</translation>
    </message>
    <message>
        <source>Or take the stairs, one floor up or down.</source>
        <translation>أو الدرج، طابقًا صعودًا أو نزولًا.</translation>
    </message>
    <message>
        <source>Let the arms swing, shoulders easy.</source>
        <translation>دع ذراعيك تتأرجحان، والكتفان مرتخيتان.</translation>
    </message>
    <message>
        <source>Stay out as long as you like.</source>
        <translation>ابقَ خارجًا ما شئت.</translation>
    </message>
    <message>
        <source>2 to 5 minutes, at your own pace</source>
        <translation>دقيقتان إلى 5 دقائق، بإيقاعك</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttocks and legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>فحص المؤخرة</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the floor session: it needs room to lie down, not a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of your own, now and then, lying down. It is no daily exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the floor session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the glute check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: several controlled trials, taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: small trials, or measured in a laboratory for this very movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: measured for a close relative, or recommended by health services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: the opinion of experts, or custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coming_up} of {at_desk} come up in breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To notice whether each buttock tightens when you want it to. It is a way of getting to know a muscle, not a test that one passes.</source>
        <translation>لتلاحظ إن كان كل جانب من المؤخرة ينقبض حين تريد. وهو تعرّف على عضلة، لا امتحان يُجتاز.</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>استلقِ على ظهرك على الأرض، والركبتان مثنيتان، ويد تحت كل جانب من المؤخرة.</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>استلقِ وأدخل يدًا تحت كل جانب.</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>شدّ جانبًا واشعر به يتصلّب في يدك.</translation>
    </message>
    <message>
        <source>Let go, then tighten the other.</source>
        <translation>أرخِ ثم شدّ الآخر.</translation>
    </message>
    <message>
        <source>Compare the two sides.</source>
        <translation>قارن الجانبين.</translation>
    </message>
    <message>
        <source>5 squeezes on each side, in turn</source>
        <translation>5 مرات لكل جانب بالتناوب</translation>
    </message>
    <message>
        <source>The muscle hardening into your palm, one side at a time.</source>
        <translation>العضلة تتصلّب في راحة يدك، جانبًا بعد جانب.</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>الجانبان معًا</translation>
    </message>
    <message>
        <source>pushing with the legs, or arching the back</source>
        <translation>الدفع بالساقين أو تقويس الظهر</translation>
    </message>
    <message>
        <source>staying clenched afterwards: these muscles are for when you need them, so do not walk about with them tight</source>
        <translation>البقاء مشدودًا بعدها: هذه العضلات لوقت الحاجة، فلا تتجوّل وهي مشدودة</translation>
    </message>
    <message>
        <source>Skip it if lying or squeezing hurts. In pregnancy, after the first three months, do it standing.</source>
        <translation>تجنّبه إن آلمك الاستلقاء أو الشدّ. وفي الحمل بعد الأشهر الثلاثة الأولى افعله واقفًا.</translation>
    </message>
    <message>
        <source>Both sides together, or standing.</source>
        <translation>الجانبان معًا، أو وقوفًا.</translation>
    </message>
    <message>
        <source>Tighten by a third, by two thirds, then fully.</source>
        <translation>شدّ ثلثًا، ثم ثلثين، ثم كاملًا.</translation>
    </message>
    <message>
        <source>Floor to lie on, and nobody watching.</source>
        <translation>أرض للاستلقاء ولا أحد يراقب.</translation>
    </message>
    <message>
        <source>Described by experts; it trains attention, and diagnoses nothing.</source>
        <translation>وصفه خبراء؛ يدرّب الانتباه ولا يشخّص شيئًا.</translation>
    </message>
    <message>
        <source>McGill, as described in the article that glutebreak is built on.</source>
        <translation>McGill، كما في المقال الذي بُني عليه glutebreak.</translation>
    </message>
    <message>
        <source>Tighten the left side. Let go.</source>
        <translation>شدّ الجانب الأيسر. أرخِ.</translation>
    </message>
    <message>
        <source>Tighten the right side. Let go.</source>
        <translation>شدّ الجانب الأيمن. أرخِ.</translation>
    </message>
    <message>
        <source>Left: feel it firm up in your hand.</source>
        <translation>الأيسر: اشعر به يتصلّب في يدك.</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>الأيمن: اشعر به يتصلّب في يدك.</translation>
    </message>
    <message>
        <source>Left alone: the legs do not push.</source>
        <translation>الأيسر وحده: الساقان لا تدفعان.</translation>
    </message>
    <message>
        <source>Right alone: the back stays as it is.</source>
        <translation>الأيمن وحده: الظهر كما هو.</translation>
    </message>
    <message>
        <source>Left: how firm does it get?</source>
        <translation>الأيسر: كم يتصلّب؟</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>والأيمن؟ بالصلابة والسرعة نفسها؟</translation>
    </message>
    <message>
        <source>Left, the last time. Let go fully.</source>
        <translation>الأيسر، المرة الأخيرة. أرخِ تمامًا.</translation>
    </message>
    <message>
        <source>Right, the last time. Let go fully.</source>
        <translation>الأيمن، المرة الأخيرة. أرخِ تمامًا.</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>الأيسر ثم الأيمن</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, one hand under each buttock.</source>
        <translation>استلقِ على ظهرك، والركبتان مثنيتان، ويد تحت كل جانب من المؤخرة.</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>الصَّدَفة</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>للألوية الوسطى، العضلة الأصغر أعلى جانب المؤخرة، التي تُبقي الحوض مستويًا.</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>استلقِ على جانبك، والركبتان مثنيتان، والقدمان معًا، ورأسك على يد الذراع السفلى. اليد العليا على الورك: الإبهام على عظم الورك والأصابع حول أعلى المؤخرة.</translation>
    </message>
    <message>
        <source>Keep your feet touching.</source>
        <translation>تبقى القدمان متلامستين.</translation>
    </message>
    <message>
        <source>Open the knees like a shell, and aim the top knee at the ceiling.</source>
        <translation>افتح الركبتين كالصدفة، والعليا نحو السقف.</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <translation>أغلق ببطء.</translation>
    </message>
    <message>
        <source>Do 10, then roll over.</source>
        <translation>افعل 10 مرات ثم انقلب.</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>3 مجموعات من 10 لكل جانب، مرة في اليوم على الأقل</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>عمل تحت أصابعك، أعلى المؤخرة ونحو خلف الورك.</translation>
    </message>
    <message>
        <source>feet coming apart</source>
        <translation>تباعد القدمين</translation>
    </message>
    <message>
        <source>the pelvis rolling back</source>
        <translation>دوران الحوض إلى الخلف</translation>
    </message>
    <message>
        <source>opening with the front of the hip</source>
        <translation>الفتح بمقدمة الورك</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>تجنّبها مع ألم أصل الفخذ أو جانب الورك، وبعد جراحة الورك حتى يُسمح لك، وحيث يؤلم الاستلقاء على ذلك الجانب.</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>افتح أقل، و5 تكرارات.</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>أبقها مفتوحة 3 ثوانٍ؛ ولاحقًا ارفع الساق الممدودة بدلًا منها.</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>أرض للاستلقاء مع حصيرة أو سجادة.</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>من 11 حركة قورنت كانت الأكثر تشغيلًا للمؤخرة مقابل عضلة مقدمة الورك (Selkowitz 2013). وهي حركة انتقائية لا ثقيلة (Distefano 2009).</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>افتح كالصدفة، والقدمان معًا.</translation>
    </message>
    <message>
        <source>Aim the top knee at the ceiling.</source>
        <translation>الركبة العليا نحو السقف.</translation>
    </message>
    <message>
        <source>Slowly, feet still touching.</source>
        <translation>ببطء، والقدمان متلامستان.</translation>
    </message>
    <message>
        <source>Keep the hips stacked, no rolling back.</source>
        <translation>الوركان فوق بعضهما دون دوران.</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>أغلق ببطء وتنفّس.</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>اشعر بالعمل تحت أصابعك.</translation>
    </message>
    <message>
        <source>Slowly, no hurry.</source>
        <translation>ببطء دون عجلة.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you open.</source>
        <translation>الأخيرة. ازفر وأنت تفتح.</translation>
    </message>
    <message>
        <source>right leg on top</source>
        <translation>الساق اليمنى في الأعلى</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent, feet together, head on your hand.</source>
        <translation>استلقِ على جانبك الأيسر، والركبتان مثنيتان، والقدمان معًا، والرأس على اليد.</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>الإبهام على عظم الورك: يبقى مكانه.</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>أعلى المؤخرة لا الأمام.</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>الساق اليسرى في الأعلى</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>انقلب الآن: الجانب الأيمن إلى أسفل، والركبتان مثنيتان، والقدمان معًا.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>جسر المؤخرة</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>للألوية الكبرى، معظم المؤخرة.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>استلقِ على ظهرك، والركبتان مثنيتان، والقدمان مستويتان بعرض الوركين. أدخل يديك تحت المؤخرة لتشعر بها.</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>شدّ جانبي المؤخرة كأن بينهما قطعة نقد.</translation>
    </message>
    <message>
        <source>Keep the pelvis level, without tilting it.</source>
        <translation>أبقِ الحوض مستويًا دون إمالة.</translation>
    </message>
    <message>
        <source>Push up with the buttocks until shoulders, hips and knees are in line.</source>
        <translation>ادفع بالمؤخرة حتى تصبح الكتفان والوركان والركبتان على خط واحد.</translation>
    </message>
    <message>
        <source>Lower with control, and let go of the squeeze last.</source>
        <translation>انزل بتحكّم، وأرخِ الشدّ آخرًا.</translation>
    </message>
    <message>
        <source>3 sets of 10, at least once a day</source>
        <translation>3 مجموعات من 10، مرة في اليوم على الأقل</translation>
    </message>
    <message>
        <source>The buttocks lift you, with little in the backs of the thighs and the lower back.</source>
        <translation>المؤخرة ترفعك، والقليل في خلف الفخذين وأسفل الظهر.</translation>
    </message>
    <message>
        <source>tilting or arching to get higher</source>
        <translation>الإمالة أو التقويس للصعود أكثر</translation>
    </message>
    <message>
        <source>starting with the backs of the thighs, the heels too far away</source>
        <translation>البدء بخلف الفخذين والكعبان بعيدان</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>إرخاء الشدّ أولًا</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>تجنّبه مع ألم ظهر أو تشنّج خلف الفخذ، وفي الحمل بعد الأشهر الثلاثة الأولى، وبعد جراحة قريبة في البطن أو الظهر أو الورك.</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>شدّ دون رفع.</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>اثبت أطول في الأعلى، ثم ارفع بساق واحدة.</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>الجسر يُشغّل عضلتي المؤخرة أكثر من عضلة مقدمة الورك (Selkowitz 2013)؛ و8 أسابيع من الجسور اليومية قوّت الوركين (Lehecka 2019).</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>شدّ أولًا ثم ادفع إلى أعلى.</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>انزل بتحكّم وأنت مشدود.</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>كأن بين الجانبين قطعة نقد.</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>أرخِ الشدّ آخرًا.</translation>
    </message>
    <message>
        <source>Shoulders, hips and knees in one line, no higher.</source>
        <translation>الكتفان والوركان والركبتان على خط، لا أعلى.</translation>
    </message>
    <message>
        <source>Slowly down, the pelvis level.</source>
        <translation>ببطء إلى أسفل، والحوض مستوٍ.</translation>
    </message>
    <message>
        <source>The buttocks lift you, not the back.</source>
        <translation>المؤخرة ترفعك لا الظهر.</translation>
    </message>
    <message>
        <source>Feet flat, heels close enough.</source>
        <translation>القدمان مستويتان والكعبان قريبان.</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you lift.</source>
        <translation>الأخيرة. ازفر وأنت ترفع.</translation>
    </message>
    <message>
        <source>Down, and let everything go.</source>
        <translation>انزل وأرخِ كل شيء.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, hands under your buttocks.</source>
        <translation>استلقِ على ظهرك، والركبتان مثنيتان، والقدمان مستويتان، واليدان تحت المؤخرة.</translation>
    </message>
    <message>
        <source>Should feel like muscle work. Stop if it hurts or you feel dizzy.</source>
        <translation>ينبغي أن تشعر بعمل العضلة. توقّف إن تألمت أو أصابك دوار.</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>كرسي أو مكتب ثابت، وأرض خالية، وتنفّس.</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>يقترح glutebreak حركات قصيرة. وهو ليس نصيحة طبية ولا يعرف صحتك. إن كنتِ حاملًا، أو كنت تتعافى من إصابة أو جراحة، أو لديك مشكلات في القلب أو ضغط الدم أو العظام أو المفاصل أو التوازن، فاسأل مختصًا عن الحركات المناسبة لك. ويمكنك إخفاء أي حركة.</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>بعد جلوس طويل قف ساكنًا من 5 إلى 10 ثوانٍ أولًا.</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>ازفر عند الجهد؛ ولا تحبس نفسك أبدًا.</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>ابقَ في مدى مريح: اشعر بعمل العضلة لا المفصل.</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>عند الشك أمسك بالمكتب.</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>حذاء مسطح أو بلا حذاء.</translation>
    </message>
    <message>
        <source>nothing here opens folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>floor session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glute check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, so it waits in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sets done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {sets} sets done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, and the next one begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {sets} sets left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor session ({sets})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings leave out the exercises on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the {names}: your settings leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the glute check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These muscles are for when you need them: do not walk about with them tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glute check: lie down for a minute and feel whether each side tightens when you want it to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting was recorded in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stretch of sitting was longer than 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of sitting longer than 30 minutes: {time} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour or longer: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {n} fewer than in the week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {n} fewer than in the month before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {n} more than in the week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {n} more than in the month before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting at the screen (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of sitting in stretches of 30 min and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks for each hour of sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural breaks (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {time} of sitting, the longest stretch {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: half of the sitting came in stretches of {time} or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break was offered in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of the floor session: {sets}. Days with a set: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompt_words</name>
    <message>
        <source>Finish your thought, then up you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment to stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your legs would like a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little time on your feet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for a minute or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your thought, then walk a little or sit down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment to move, or to sit for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your legs would like a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few steps, or a seat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sit down for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{snoozed}, no snooze left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings taken: {settings}. New exercise files: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings-words</name>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of sitting before a break is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a good moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits this long for a pause in your typing; then it comes anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key and no pointer for this long means that you are off the chair; it counts as a natural break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small note in the corner announces the break this long before; 0 leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to be up. It never has to be waited for: Done works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later a snoozed break comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one break can be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break window that nobody reacts to folds itself away after this time, and comes back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast exercises go. A click on the figure pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft tick for each repetition and a chime at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud these sounds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When breaks come, such as “Mon-Fri 08:00-12:00, 13:00-18:00; Sat 22:00-06:00”, or “always”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while another program records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while a program uses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while the screen is shared or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-screen window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while the window that you are in fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while the desktop keeps notifications back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the floor session is offered, once a day, such as “17:30”; or “off”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counted set is done, if nobody was at the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what bends a loaded knee far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what a new hip may not be ready for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out bending and arching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart or blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out long efforts without movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out lying on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsteady on the feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out standing on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out bending the upper back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles tendon or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out heel raises and long steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what can be done sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowded or quiet office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what would be heard or stared at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that you did not like. One that is named twice does not come up any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who shows the exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still pictures with an arrow instead of movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日本語</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العربية</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>sat for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stood for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer slept or stood still for {length}; counts as away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be told again whether you use the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be told any more whether you use the computer; breaks come when due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for long, so you were asked about it: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away for {length}; counts as a break (assumed), so the interval starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor session offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor session: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on the floor: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts as a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ended; {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing from now on, with an interval of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active hours began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active hours ended; no breaks until they begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: a pause in your typing was a good moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: it has waited long enough for a pause in your typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown because you asked: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away while it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set forward by {length}; no break moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set back by {length}; no break moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Rest {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change over: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} of {reps}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} of {reps}, rest {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rep} of {reps}, hold {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {left} s, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break due, waiting for a good moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes at the next short pause in your input, or a bit later by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is kept for you and comes gently when this is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break anyway, keep holding, or do not let this count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been standing for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been sitting for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {since}. Take the time you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {since}. No break comes meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input since {since}. A longer absence counts as a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it at {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is outside your active hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for {time}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been standing since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been sitting since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in a meeting until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in a meeting until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen shared or recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of your choice is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. Or just move as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so a walk and the standing glute squeeze still come up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a good moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next break in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next break in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
