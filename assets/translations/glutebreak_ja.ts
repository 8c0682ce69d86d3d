<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation type="unfinished">お尻のチェック</translation>
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
        <translation type="unfinished">お尻のチェック</translation>
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
        <translation>後ろ脚のひざ曲げ</translation>
    </message>
    <message>
        <source>Gives the buttock and thigh of the rear leg some work through the day.</source>
        <translation>後ろの脚のお尻と太ももに、一日の中で少し働いてもらいます。</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>背筋を伸ばして立ち、片足を一歩前に出します。足は腰幅で、両方ともまっすぐ前に向けるか、できるだけ近づけます。</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>右足を一歩前に出します。</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>姿勢を保ったまま、後ろの左ひざを曲げます。</translation>
    </message>
    <message>
        <source>Straighten it and feel the line from the buttock to the heel on the floor.</source>
        <translation>ひざを伸ばし、お尻から床についたかかとまでの線を感じます。</translation>
    </message>
    <message>
        <source>After 10, change feet.</source>
        <translation>10回したら足を替えます。</translation>
    </message>
    <message>
        <source>10 with each leg behind</source>
        <translation>左右の脚を後ろにして各10回</translation>
    </message>
    <message>
        <source>The buttock of the rear leg tightens as the knee straightens. Check with a hand on it.</source>
        <translation>ひざを伸ばすと、後ろの脚のお尻が締まります。手で確かめてみましょう。</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>前に傾く</translation>
    </message>
    <message>
        <source>feet in one line, or turned out</source>
        <translation>両足が一直線上にある、または外を向く</translation>
    </message>
    <message>
        <source>the front knee doing the bending</source>
        <translation>前のひざのほうを曲げてしまう</translation>
    </message>
    <message>
        <source>the rear heel off the floor when the leg is straight</source>
        <translation>脚を伸ばしたときに後ろのかかとが浮く</translation>
    </message>
    <message>
        <source>Skip it with knee, Achilles or hip pain. Hold the desk if you feel unsteady.</source>
        <translation>ひざ、アキレス腱、股関節が痛むときはやめておきます。ふらつくときは机につかまります。</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>歩幅を狭くし、机に片手を置いて5回。</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>歩幅を広くし、伸ばしたところで3秒締め、次はスプリットスクワット。</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>床が1 m。</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>この動きそのものの試験は見つかっていません。近い動きのランジは臀筋を働かせます（グレードC）。</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>エゴスキュー。glutebreakのもとになった記事の説明による。</translation>
    </message>
    <message>
        <source>Right foot one step forward, feet straight ahead.</source>
        <translation>右足を一歩前へ、足はまっすぐ。</translation>
    </message>
    <message>
        <source>Stay tall. Bend the left knee.</source>
        <translation>背筋を伸ばし、左ひざを曲げます。</translation>
    </message>
    <message>
        <source>Straighten it, heel on the floor.</source>
        <translation>かかとを床につけて伸ばします。</translation>
    </message>
    <message>
        <source>Feel the line from buttock to heel.</source>
        <translation>お尻からかかとまでの線を感じて。</translation>
    </message>
    <message>
        <source>The rear knee bends, the front one only follows.</source>
        <translation>後ろのひざを曲げ、前はついてくるだけ。</translation>
    </message>
    <message>
        <source>A hand on the buttock feels it tighten.</source>
        <translation>お尻に手を当てると締まりがわかります。</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you straighten.</source>
        <translation>最後の1回。伸ばしながら息を吐きます。</translation>
    </message>
    <message>
        <source>left leg behind</source>
        <translation>左脚が後ろ</translation>
    </message>
    <message>
        <source>Left foot one step forward, feet straight ahead.</source>
        <translation>左足を一歩前へ、足はまっすぐ。</translation>
    </message>
    <message>
        <source>Stay tall. Bend the right knee.</source>
        <translation>背筋を伸ばし、右ひざを曲げます。</translation>
    </message>
    <message>
        <source>Feet hip-width, both pointing ahead.</source>
        <translation>足は腰幅、両方とも前向き。</translation>
    </message>
    <message>
        <source>Stay tall, no leaning forward.</source>
        <translation>背筋を伸ばし、前に傾かないで。</translation>
    </message>
    <message>
        <source>right leg behind</source>
        <translation>右脚が後ろ</translation>
    </message>
    <message>
        <source>Now change feet: right leg behind.</source>
        <translation>足を替えて、右脚を後ろへ。</translation>
    </message>
    <message>
        <source>Three-position toe raise</source>
        <translation>3つの位置のかかと上げ</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>上がるときに太ももとお尻が締まり、ふくらはぎも働きます。かかとが上がり、足の指の付け根に乗ります。</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>背筋を伸ばし、太ももを締め、指で床を押します。下を見て時計を思い浮かべます。12時がまっすぐ前です。</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>親指をつけ、右かかとを5時、左かかとを7時に。上げ下げを10回。</translation>
    </message>
    <message>
        <source>Heels together, toes at 1 and 11: 10 more.</source>
        <translation>かかとをつけ、つま先を1時と11時に。もう10回。</translation>
    </message>
    <message>
        <source>Feet straight and hip-width, pelvis level: the last 10.</source>
        <translation>足をまっすぐ腰幅にし、骨盤を水平に。最後の10回。</translation>
    </message>
    <message>
        <source>Keep thighs tight and toes down throughout.</source>
        <translation>ずっと太ももを締め、指を床につけたままにします。</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>この順に3つの位置で各10回</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>上がるときの太もも上部とお尻。つま先を開くと、お尻と太ももがさらに働きます。</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>ひざがゆるむ</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>足の外側に転がる</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>速くはずむ</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>骨盤が傾く</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>指で押さずに、つかもうとする</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>アキレス腱や足裏の痛み、ふくらはぎのけいれん、片方のふくらはぎの腫れがあるときはやめておきます。内向きのつま先でひざが痛むなら最初の位置を省きます。人工股関節の方は先に相談してください。</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>両手を机に置き、各位置で5回。</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>上で2秒止め、もっとゆっくり下ろします。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>いりません。</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>臀筋についてはグレードD。ふくらはぎについてはグレードC：足の角度で内側と外側の働きが変わります（Riemann 2011）。</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>親指をつけ、かかとは5時と7時。</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>太ももを締め、指で床を押します。</translation>
    </message>
    <message>
        <source>Rise onto the balls of your feet.</source>
        <translation>足の指の付け根に乗るように上がります。</translation>
    </message>
    <message>
        <source>Lower with control, and keep breathing.</source>
        <translation>ゆっくり下ろし、呼吸を続けます。</translation>
    </message>
    <message>
        <source>Knees stay straight, ankles upright.</source>
        <translation>ひざは伸ばし、足首はまっすぐ。</translation>
    </message>
    <message>
        <source>heels apart, toes together</source>
        <translation>かかとを開き、つま先をつける</translation>
    </message>
    <message>
        <source>Heels together, toes at 11 and 1.</source>
        <translation>かかとをつけ、つま先は11時と1時。</translation>
    </message>
    <message>
        <source>Feel the glutes as you rise.</source>
        <translation>上がるときにお尻を感じて。</translation>
    </message>
    <message>
        <source>Weight in the middle, off the outer edge.</source>
        <translation>重心は真ん中、外側にかけない。</translation>
    </message>
    <message>
        <source>Slow and even, no bobbing.</source>
        <translation>ゆっくり均等に、はずまないで。</translation>
    </message>
    <message>
        <source>heels together, toes apart</source>
        <translation>かかとをつけ、つま先を開く</translation>
    </message>
    <message>
        <source>Now heels together, toes at 11 and 1.</source>
        <translation>次はかかとをつけ、つま先は11時と1時。</translation>
    </message>
    <message>
        <source>Feet straight, hip-width apart.</source>
        <translation>足はまっすぐ、腰幅に。</translation>
    </message>
    <message>
        <source>Keep the pelvis level.</source>
        <translation>骨盤を水平に保ちます。</translation>
    </message>
    <message>
        <source>Tall as you rise, slow as you lower.</source>
        <translation>上がるときは高く、下りるときはゆっくり。</translation>
    </message>
    <message>
        <source>Last ones. Breathe out as you rise.</source>
        <translation>あと少し。上がりながら息を吐きます。</translation>
    </message>
    <message>
        <source>feet straight, hip-width</source>
        <translation>足をまっすぐ、腰幅</translation>
    </message>
    <message>
        <source>Now feet straight, hip-width apart.</source>
        <translation>次は足をまっすぐ、腰幅に。</translation>
    </message>
    <message>
        <source>Standing glute squeeze</source>
        <translation>立ってお尻を締める</translation>
    </message>
    <message>
        <source>Gives the big muscle of the buttocks some work, without anybody seeing it.</source>
        <translation>お尻の大きな筋肉を、誰にも気づかれずに働かせます。</translation>
    </message>
    <message>
        <source>Stand tall, feet hip-width apart, hands free or on the desk.</source>
        <translation>背筋を伸ばして立ち、足は腰幅、手は自由にするか机に置きます。</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>背筋を伸ばして立ちます。</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>両方のお尻をしっかり締めます。</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>3秒保ち、呼吸します。</translation>
    </message>
    <message>
        <source>Let go fully.</source>
        <translation>すっかりゆるめます。</translation>
    </message>
    <message>
        <source>Repeat.</source>
        <translation>繰り返します。</translation>
    </message>
    <message>
        <source>10 squeezes: 3 seconds on, 3 seconds off</source>
        <translation>10回：3秒締めて、3秒ゆるめる</translation>
    </message>
    <message>
        <source>The buttocks turn hard, then soft.</source>
        <translation>お尻が固くなり、それからやわらかくなります。</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>息を止める</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>骨盤を強く丸める</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>終わっても締めたまま：これは運動で、立ち方ではありません</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>骨盤底や尾骨が痛むときはやめておきます。血圧が高い方は半分の力で締めます。</translation>
    </message>
    <message>
        <source>Sitting down, at half strength.</source>
        <translation>座って、半分の力で。</translation>
    </message>
    <message>
        <source>One side at a time.</source>
        <translation>片側ずつ。</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>いりません。座っていてもできます。</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>8週間、毎日お尻を締めるかブリッジをした32人の股関節が強くなりました（Lehecka 2019）。立って締めると、この筋肉の標準的な筋力検査と同じくらい働きます（Contreras 2015）。別の研究では何もしない場合と差がありませんでした。</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>よく知られた運動です。言葉と回数は私たちによるものです。</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>背筋を伸ばし、両方のお尻を締めます。</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>しっかり締めて、呼吸は続けます。</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>脚と肩は楽に。</translation>
    </message>
    <message>
        <source>The pelvis stays where it is.</source>
        <translation>骨盤はそのまま動かさない。</translation>
    </message>
    <message>
        <source>Breathe out as you squeeze.</source>
        <translation>締めながら息を吐きます。</translation>
    </message>
    <message>
        <source>Last one. Then let them stay soft.</source>
        <translation>最後の1回。あとはやわらかいまま。</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Standing hip extension</source>
        <translation>立って脚を後ろへ</translation>
    </message>
    <message>
        <source>Works the big muscle of the buttocks and the back of the thigh; the leg that stands steadies you.</source>
        <translation>お尻の大きな筋肉と太ももの裏を働かせます。立っている脚が体を支えます。</translation>
    </message>
    <message>
        <source>Face the desk and hold it with both hands, feet hip-width apart, trunk upright.</source>
        <translation>机に向かって両手でつかまり、足は腰幅、体はまっすぐにします。</translation>
    </message>
    <message>
        <source>Stand tall and hold the desk.</source>
        <translation>まっすぐ立ち、机につかまります。</translation>
    </message>
    <message>
        <source>Tighten one buttock.</source>
        <translation>片方のお尻を締めます。</translation>
    </message>
    <message>
        <source>Slide that straight leg back a little.</source>
        <translation>その脚を伸ばしたまま少し後ろへ滑らせます。</translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation>ひと呼吸おきます。</translation>
    </message>
    <message>
        <source>Return slowly; after 8, change legs.</source>
        <translation>ゆっくり戻します。8回で脚を替えます。</translation>
    </message>
    <message>
        <source>8 with each leg</source>
        <translation>左右の脚で各8回</translation>
    </message>
    <message>
        <source>The buttock of the leg that moves.</source>
        <translation>動かす脚のお尻。</translation>
    </message>
    <message>
        <source>arching the back</source>
        <translation>背中を反らす</translation>
    </message>
    <message>
        <source>swinging the leg</source>
        <translation>脚を振る</translation>
    </message>
    <message>
        <source>Skip it if bending your back backwards hurts, and after a hip replacement until you are cleared for it.</source>
        <translation>背中を反らすと痛むとき、人工股関節で許可が出るまではやめておきます。</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>つま先を床につけたまま。</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>手を軽くして3秒保ちます。</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>後ろに0.7 m。</translation>
    </message>
    <message>
        <source>A usual exercise in physiotherapy. The same movement lying face down, with a weight, works the gluteus maximus strongly (MacAskill).</source>
        <translation>理学療法でよく使われる運動です。うつ伏せで重りをつけた同じ動きは大臀筋を強く働かせます（MacAskill）。</translation>
    </message>
    <message>
        <source>Tighten the left buttock, slide the leg back.</source>
        <translation>左のお尻を締め、脚を後ろへ。</translation>
    </message>
    <message>
        <source>Return slowly.</source>
        <translation>ゆっくり戻します。</translation>
    </message>
    <message>
        <source>Straight knee, and only a little way.</source>
        <translation>ひざを伸ばし、ほんの少しだけ。</translation>
    </message>
    <message>
        <source>The back stays still, the belly firm.</source>
        <translation>背中は動かさず、おなかを締めて。</translation>
    </message>
    <message>
        <source>Last one. Feel the buttock, not the back.</source>
        <translation>最後の1回。背中でなくお尻で感じて。</translation>
    </message>
    <message>
        <source>left leg back</source>
        <translation>左脚を後ろへ</translation>
    </message>
    <message>
        <source>Now change: the right leg goes back.</source>
        <translation>交替：右脚を後ろへ。</translation>
    </message>
    <message>
        <source>Tighten the right buttock, slide the leg back.</source>
        <translation>右のお尻を締め、脚を後ろへ。</translation>
    </message>
    <message>
        <source>Breathe out as the leg goes back.</source>
        <translation>脚を後ろへ出しながら息を吐きます。</translation>
    </message>
    <message>
        <source>Last one, slowly back to the floor.</source>
        <translation>最後の1回、ゆっくり床へ。</translation>
    </message>
    <message>
        <source>right leg back</source>
        <translation>右脚を後ろへ</translation>
    </message>
    <message>
        <source>Standing side leg lift</source>
        <translation>立って脚を横へ</translation>
    </message>
    <message>
        <source>Works the side of both hips, often more on the leg that stands: it keeps the pelvis level.</source>
        <translation>両方の股関節の外側を働かせます。骨盤を水平に保つ立ち脚のほうがよく働くこともあります。</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>机の横に立って片手を置き、足は腰の真下に。</translation>
    </message>
    <message>
        <source>Stand tall, hand on the desk.</source>
        <translation>まっすぐ立ち、手は机に。</translation>
    </message>
    <message>
        <source>Move one straight leg out to the side.</source>
        <translation>伸ばした片脚を横へ動かします。</translation>
    </message>
    <message>
        <source>Keep the hips level and the toes forward.</source>
        <translation>腰は水平に、つま先は前に。</translation>
    </message>
    <message>
        <source>Bring it back slowly; after 8, turn round and change legs.</source>
        <translation>ゆっくり戻します。8回で向きを変え、脚を替えます。</translation>
    </message>
    <message>
        <source>The outer hip, also of the leg that you stand on.</source>
        <translation>股関節の外側。立っている脚の側も。</translation>
    </message>
    <message>
        <source>tipping the trunk</source>
        <translation>体を傾ける</translation>
    </message>
    <message>
        <source>toes turning out</source>
        <translation>つま先が外を向く</translation>
    </message>
    <message>
        <source>lifting high</source>
        <translation>高く上げる</translation>
    </message>
    <message>
        <source>Skip it if your outer hip hurts at night, or if you feel unsteady.</source>
        <translation>夜に股関節の外側が痛むとき、ふらつくときはやめておきます。</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>つま先で床に触れるだけ。</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>机に手を置かず、3秒保ちます。</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>左右に0.7 m。</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>BolglaとUhl（2005）はこの姿勢そのものを測定しました。人工股関節の後、寝て行う運動に立って行う運動より優れた点はありませんでした（Jacobson 2009）。</translation>
    </message>
    <message>
        <source>Stand tall, a hand on the desk.</source>
        <translation>まっすぐ立ち、片手を机に。</translation>
    </message>
    <message>
        <source>Move the straight left leg out to the side.</source>
        <translation>伸ばした左脚を横へ。</translation>
    </message>
    <message>
        <source>Bring it back slowly.</source>
        <translation>ゆっくり戻します。</translation>
    </message>
    <message>
        <source>Hips level, toes forward.</source>
        <translation>腰は水平、つま先は前。</translation>
    </message>
    <message>
        <source>Low is enough: the trunk stays upright.</source>
        <translation>低くて十分、体はまっすぐに。</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>最後の1回。立っている側も働きます。</translation>
    </message>
    <message>
        <source>left leg out</source>
        <translation>左脚を横へ</translation>
    </message>
    <message>
        <source>Turn round: now the right leg moves out.</source>
        <translation>向きを変えて、次は右脚。</translation>
    </message>
    <message>
        <source>Move the straight right leg out to the side.</source>
        <translation>伸ばした右脚を横へ。</translation>
    </message>
    <message>
        <source>Breathe out as the leg moves out.</source>
        <translation>脚を横へ出しながら息を吐きます。</translation>
    </message>
    <message>
        <source>Last one. Tall, and no swinging.</source>
        <translation>最後の1回。背筋を伸ばし、振らないで。</translation>
    </message>
    <message>
        <source>right leg out</source>
        <translation>右脚を横へ</translation>
    </message>
    <message>
        <source>Side steps</source>
        <translation>横歩き</translation>
    </message>
    <message>
        <source>Works the side and the back of both hips while you move.</source>
        <translation>動きながら、両方の股関節の横と後ろを働かせます。</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>ひざをゆるめ、足は腰幅で、横に1.5 mの空いた床を用意して立ちます。</translation>
    </message>
    <message>
        <source>Soften your knees.</source>
        <translation>ひざをゆるめます。</translation>
    </message>
    <message>
        <source>Step to the right; the feet stay apart.</source>
        <translation>右へ一歩。足は開いたまま。</translation>
    </message>
    <message>
        <source>Follow slowly with the left.</source>
        <translation>左足がゆっくりついていきます。</translation>
    </message>
    <message>
        <source>Take 3 steps, then go back.</source>
        <translation>3歩進み、戻ります。</translation>
    </message>
    <message>
        <source>4 times there and back, 3 steps each way</source>
        <translation>往復4回、片道3歩</translation>
    </message>
    <message>
        <source>The outer hips grow warm.</source>
        <translation>股関節の外側が温まります。</translation>
    </message>
    <message>
        <source>feet snapping together</source>
        <translation>足を勢いよくそろえる</translation>
    </message>
    <message>
        <source>knees falling in</source>
        <translation>ひざが内側に入る</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>はずむ</translation>
    </message>
    <message>
        <source>Skip it with knee or hip pain.</source>
        <translation>ひざや股関節が痛むときはやめておきます。</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>もっと体を起こして。</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>ひざをもっと曲げて。</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>空いた床が1.5 m。</translation>
    </message>
    <message>
        <source>Side steps work the gluteal muscles well in comparison with the front of the hip (Selkowitz 2013, probably with a band).</source>
        <translation>横歩きは、股関節の前側に比べて臀筋をよく働かせます（Selkowitz 2013、おそらくバンド使用）。</translation>
    </message>
    <message>
        <source>Soften your knees. Three steps to the right.</source>
        <translation>ひざをゆるめ、右へ3歩。</translation>
    </message>
    <message>
        <source>And three steps back.</source>
        <translation>そして3歩戻ります。</translation>
    </message>
    <message>
        <source>The feet stay apart, the knees over the toes.</source>
        <translation>足は開いたまま、ひざはつま先の上。</translation>
    </message>
    <message>
        <source>Follow slowly, without bouncing.</source>
        <translation>はずまずに、ゆっくりついていきます。</translation>
    </message>
    <message>
        <source>Last length. Feel the outer hips.</source>
        <translation>最後の往復。股関節の外側を感じて。</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>行って戻る</translation>
    </message>
    <message>
        <source>Hip hinge</source>
        <translation>股関節から曲げる</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>お尻を鍛え、背中でなく股関節で曲げる技を身につけます。</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>壁に背を向け、足の長さだけ離れて立ちます。足は腰幅、手は腰に。</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>背中を長く保ちます。</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>お尻を後ろへ押し、壁に触れます。</translation>
    </message>
    <message>
        <source>Squeeze your buttocks and stand up.</source>
        <translation>お尻を締めて立ち上がります。</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10回</translation>
    </message>
    <message>
        <source>A stretch behind the thighs; the buttocks finish the way up.</source>
        <translation>太ももの裏が伸びます。最後はお尻で起き上がります。</translation>
    </message>
    <message>
        <source>rounding the back</source>
        <translation>背中が丸まる</translation>
    </message>
    <message>
        <source>squatting</source>
        <translation>しゃがむ</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>上を見る</translation>
    </message>
    <message>
        <source>Skip it with acute back pain, dizziness, or if bending brings leg pain or tingling.</source>
        <translation>急な腰痛、めまいがあるとき、曲げると脚に痛みやしびれが出るときはやめておきます。</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>手を太ももに滑らせ、半分まで。</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>壁からもう一歩離れる。または机につかまって片脚で。</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>空いた壁と、その前に1 m。</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>鍛えるというより技です。机での休憩としての試験は見つかっていません。McGillによる説明。</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>壁に背を向け、足の長さだけ離れます。</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>ひざをゆるめ、お尻を壁へ。</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>締めて立ち上がります。</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>背中も首も長く保って。</translation>
    </message>
    <message>
        <source>The hips go back, the knees hardly bend.</source>
        <translation>お尻は後ろへ、ひざはほとんど曲げない。</translation>
    </message>
    <message>
        <source>Breathe in going down, out coming up.</source>
        <translation>下りるときに吸い、上がるときに吐きます。</translation>
    </message>
    <message>
        <source>Last one. Stand all the way up.</source>
        <translation>最後の1回。しっかり起き上がって。</translation>
    </message>
    <message>
        <source>hips to the wall</source>
        <translation>お尻を壁へ</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>立ち座り</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs: the way out of the chair, done well.</source>
        <translation>お尻と太ももの前を働かせます。いすからの正しい立ち方です。</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>車輪のないいすの前の端に座ります。足裏をつけ腰幅に、かかとはひざより少し後ろ。</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>前に寄って足を置きます。</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>股関節から前に傾きます。</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>かかとで押して立ちます。</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>上でお尻を締めます。</translation>
    </message>
    <message>
        <source>Sit slowly.</source>
        <translation>ゆっくり座ります。</translation>
    </message>
    <message>
        <source>Thighs and buttocks.</source>
        <translation>太ももとお尻。</translation>
    </message>
    <message>
        <source>dropping onto the chair</source>
        <translation>いすにどすんと座る</translation>
    </message>
    <message>
        <source>rocking to get up</source>
        <translation>反動をつけて立つ</translation>
    </message>
    <message>
        <source>Skip it with knee pain, if rising makes you dizzy, or if the chair can roll.</source>
        <translation>ひざが痛むとき、立つとめまいがするとき、いすが動くときはやめておきます。</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>手を机に、座面にクッションを置いて5回。</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>4秒かけて座る。または片足を前に出す。</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>車輪のないいす。または車輪を止め、背を壁につけたいす。</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>お尻についてはグレードC：スクワットは太ももが主です（Contreras 2015）。こうした休憩をとった日の食後血糖についてはグレードA、結果は分かれています（Dempsey 2016とGao 2024は効果あり、Homer 2021は効果なし）。</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>NHSの案内は5回から始めて10回まで。</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>股関節から傾いて立ちます。</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>どすんとせず、ゆっくり座ります。</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>かかとで押します。</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>お尻を後ろへ、それから下へ。</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>上でお尻を締めます。</translation>
    </message>
    <message>
        <source>Knees stay over your toes.</source>
        <translation>ひざはつま先の上に。</translation>
    </message>
    <message>
        <source>Breathe out as you rise, no rocking.</source>
        <translation>立ちながら吐き、反動はつけない。</translation>
    </message>
    <message>
        <source>Last one. Sit down slowly.</source>
        <translation>最後の1回。ゆっくり座ります。</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>立って座る</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>ハーフスクワット</translation>
    </message>
    <message>
        <source>Works the buttocks and the front of the thighs, with the desk for balance.</source>
        <translation>机で釣り合いをとりながら、お尻と太ももの前を働かせます。</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>机の前に立ち、指先を置きます。足裏をつけ、腰幅に。</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>お尻を後ろへ引きます。</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>ひざを3分の1曲げます。</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>ひざはつま先の上に。</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>立ち上がって締めます。</translation>
    </message>
    <message>
        <source>12 times</source>
        <translation>12回</translation>
    </message>
    <message>
        <source>heels lifting</source>
        <translation>かかとが浮く</translation>
    </message>
    <message>
        <source>dropping down</source>
        <translation>一気に下がる</translation>
    </message>
    <message>
        <source>Skip it with knee pain or dizziness.</source>
        <translation>ひざの痛みやめまいがあるときはやめておきます。</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>4分の1まで下がる。</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>下で2秒待つ。</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>机の前に床が一歩分。</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>お尻についてはグレードC：スクワットは太ももが主です（Contreras 2015）。ハーフスクワットを含む休憩をとった日の食後血糖についてはグレードA、結果は分かれています（Dempsey 2016は効果あり、Homer 2021は効果なし）。</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>NHSの「ミニスクワット」の案内。起き上がるときに締めることも勧めています。</translation>
    </message>
    <message>
        <source>Fingertips on the desk, feet hip-width apart.</source>
        <translation>指先を机に、足は腰幅。</translation>
    </message>
    <message>
        <source>Hips back, bend your knees.</source>
        <translation>お尻を引き、ひざを曲げます。</translation>
    </message>
    <message>
        <source>Rise and squeeze your buttocks.</source>
        <translation>立ち上がり、お尻を締めます。</translation>
    </message>
    <message>
        <source>Knees bend a third, no more.</source>
        <translation>ひざは3分の1だけ曲げます。</translation>
    </message>
    <message>
        <source>Keep your knees over your toes.</source>
        <translation>ひざはつま先の上に。</translation>
    </message>
    <message>
        <source>Breathe out as you rise.</source>
        <translation>立ちながら息を吐きます。</translation>
    </message>
    <message>
        <source>Heels stay down, fingertips stay light.</source>
        <translation>かかとは床に、指先は軽く。</translation>
    </message>
    <message>
        <source>Last one. Rise and squeeze.</source>
        <translation>最後の1回。立って締めます。</translation>
    </message>
    <message>
        <source>half squats</source>
        <translation>ハーフスクワット</translation>
    </message>
    <message>
        <source>Standing march</source>
        <translation>立って足踏み</translation>
    </message>
    <message>
        <source>Lifts the legs from the hip; the side of the standing hip keeps you level.</source>
        <translation>股関節から脚を上げます。立っている側の股関節の横が体を水平に保ちます。</translation>
    </message>
    <message>
        <source>Stand tall beside the desk, a hand on it.</source>
        <translation>机の横にまっすぐ立ち、片手を置きます。</translation>
    </message>
    <message>
        <source>Lift one knee to a comfortable height.</source>
        <translation>片ひざを楽な高さまで上げます。</translation>
    </message>
    <message>
        <source>Lower it quietly.</source>
        <translation>静かに下ろします。</translation>
    </message>
    <message>
        <source>Change legs.</source>
        <translation>脚を替えます。</translation>
    </message>
    <message>
        <source>20 lifts, 10 with each leg in turn</source>
        <translation>20回、左右交互に10回ずつ</translation>
    </message>
    <message>
        <source>The standing hip holds you level.</source>
        <translation>立っている側の股関節が支えます。</translation>
    </message>
    <message>
        <source>leaning back</source>
        <translation>後ろに反る</translation>
    </message>
    <message>
        <source>a hip dropping</source>
        <translation>片方の腰が下がる</translation>
    </message>
    <message>
        <source>stamping</source>
        <translation>ドンと踏む</translation>
    </message>
    <message>
        <source>Skip it if the front of your hip pinches. Hold on if you feel unsteady.</source>
        <translation>股関節の前がつまるときはやめておきます。ふらつくときはつかまります。</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>かかとだけ上げる。または座って足踏み。</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>机から手を離し、3秒保つ。</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>ひざ上げは活動的な休憩の試験で使われた4つの運動の1つです。1つの試験では役立ち（Dempsey 2016）、次の試験ではそれほどでもありませんでした（Homer 2021）。単独ではグレードD。</translation>
    </message>
    <message>
        <source>Lift one knee, pause, lower it quietly.</source>
        <translation>片ひざを上げ、止めて、静かに下ろします。</translation>
    </message>
    <message>
        <source>A comfortable height is high enough.</source>
        <translation>楽な高さで十分です。</translation>
    </message>
    <message>
        <source>The standing hip keeps the pelvis level.</source>
        <translation>立っている側の腰が骨盤を水平に。</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>背筋を伸ばし、後ろに反らない。</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>最後の一巡。足音は静かに。</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>右と左</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>骨盤を水平に片脚立ち</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>立っている側の股関節の横と、バランスを鍛えます。</translation>
    </message>
    <message>
        <source>Stand beside the desk, one finger on it.</source>
        <translation>机の横に立ち、指を1本置きます。</translation>
    </message>
    <message>
        <source>Stand on one leg.</source>
        <translation>片脚で立ちます。</translation>
    </message>
    <message>
        <source>Keep both hips level.</source>
        <translation>両方の腰を水平に保ちます。</translation>
    </message>
    <message>
        <source>Grow tall and breathe.</source>
        <translation>背を伸ばして呼吸します。</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>20秒で向きを変え、脚を替えます。</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>左右の脚で20秒を2回</translation>
    </message>
    <message>
        <source>The outer hip of the leg that you stand on.</source>
        <translation>立っている脚の股関節の外側。</translation>
    </message>
    <message>
        <source>the hip dropping, or hitched up</source>
        <translation>腰が下がる、または上がる</translation>
    </message>
    <message>
        <source>a locked knee</source>
        <translation>ひざを突っ張る</translation>
    </message>
    <message>
        <source>toes clawing the floor</source>
        <translation>指で床をつかむ</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>平衡の障害や最近の足首のけががあるときはやめておきます。特に妊娠後期は机から手を離さないでください。</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>もう片方のつま先を床につけたまま。</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>頭をゆっくり回す。または骨盤を少し上げ下げする。</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>片脚の課題は中臀筋を働かせます（Distefano 2009、BolglaとUhl 2005）。片脚立ちはバランス練習でよく使われます。</translation>
    </message>
    <message>
        <source>Stand on the left leg, a finger on the desk.</source>
        <translation>左脚で立ち、指1本を机に。</translation>
    </message>
    <message>
        <source>on the left leg</source>
        <translation>左脚で</translation>
    </message>
    <message>
        <source>Turn round: now the right leg.</source>
        <translation>向きを変えて、次は右脚。</translation>
    </message>
    <message>
        <source>Knee soft, toes long.</source>
        <translation>ひざはやわらかく、指は長く。</translation>
    </message>
    <message>
        <source>Both hips level, and breathe.</source>
        <translation>両方の腰を水平に、呼吸して。</translation>
    </message>
    <message>
        <source>on the right leg</source>
        <translation>右脚で</translation>
    </message>
    <message>
        <source>And round: the left leg again.</source>
        <translation>また向きを変えて、左脚。</translation>
    </message>
    <message>
        <source>Feel the outer hip hold you.</source>
        <translation>股関節の外側の支えを感じて。</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>背を伸ばし、肩は楽に。</translation>
    </message>
    <message>
        <source>And round: the right leg again.</source>
        <translation>また向きを変えて、右脚。</translation>
    </message>
    <message>
        <source>Nearly there. Breathe.</source>
        <translation>もう少し。呼吸して。</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>空気いす（壁）</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>動かずに、太ももとお尻が体を支えます。</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>空いた壁に背をつけ、足は一歩前に腰幅で置きます。滑らない靴で。</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>背中を壁につけます。</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>楽なところまで滑り下ります。</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>呼吸を続けます。</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>滑り上がります。</translation>
    </message>
    <message>
        <source>2 holds of 20 seconds, with 20 seconds of rest between them</source>
        <translation>20秒を2回、間に20秒休み</translation>
    </message>
    <message>
        <source>Thighs, then buttocks.</source>
        <translation>太もも、それからお尻。</translation>
    </message>
    <message>
        <source>holding the breath</source>
        <translation>息を止める</translation>
    </message>
    <message>
        <source>knees past the toes</source>
        <translation>ひざがつま先より前に出る</translation>
    </message>
    <message>
        <source>hands on the thighs</source>
        <translation>手を太ももに置く</translation>
    </message>
    <message>
        <source>Skip it with high blood pressure that is not under control, heart disease or kneecap pain.</source>
        <translation>管理されていない高血圧、心臓病、ひざの皿の痛みがあるときはやめておきます。</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>高い位置で10秒。</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>40秒保つ。</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>空いた壁と、滑らない靴。</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>2分を4回、何週間も続けると安静時の血圧が下がります（グレードA）。この20秒はその量ではなく、保つ間は血圧が上がります。</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>広く教えられています。回数は私たちによるものです。</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>背中を壁に、足は一歩前。</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>ゆっくり均等に呼吸します。</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>ひざはつま先の後ろ、手は離して。</translation>
    </message>
    <message>
        <source>Stand and rest. Breathe freely.</source>
        <translation>立って休み、自由に呼吸します。</translation>
    </message>
    <message>
        <source>Slide down again, as far as is comfortable.</source>
        <translation>もう一度、楽なところまで下ります。</translation>
    </message>
    <message>
        <source>Breathe in, breathe out.</source>
        <translation>吸って、吐いて。</translation>
    </message>
    <message>
        <source>Thighs hold you, then the buttocks.</source>
        <translation>太ももが、次にお尻が支えます。</translation>
    </message>
    <message>
        <source>wall sit</source>
        <translation>壁で座る</translation>
    </message>
    <message>
        <source>Hip-flexor stretch</source>
        <translation>股関節の前を伸ばす</translation>
    </message>
    <message>
        <source>Stretches the front of the hip, which sitting keeps short.</source>
        <translation>座っていると縮んだままの股関節の前を伸ばします。</translation>
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
        <translation>片足を大きく後ろへ引きます。</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>尾骨を軽く巻き込みます。</translation>
    </message>
    <message>
        <source>Squeeze that buttock.</source>
        <translation>その側のお尻を締めます。</translation>
    </message>
    <message>
        <source>Shift forward until the front of the hip pulls.</source>
        <translation>股関節の前が伸びるまで前へ移ります。</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>呼吸します。</translation>
    </message>
    <message>
        <source>30 seconds with each leg behind</source>
        <translation>左右の脚を後ろにして各30秒</translation>
    </message>
    <message>
        <source>The front of the rear hip, not the back.</source>
        <translation>背中でなく、後ろの脚の股関節の前。</translation>
    </message>
    <message>
        <source>bending at the waist</source>
        <translation>腰から折れる</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>鼠径部のつまり、腰痛があるとき、前から手術した人工股関節の方はやめておきます。</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>歩幅を狭く。</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>同じ側の腕を上げる。</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>股関節の前を伸ばします。それ以上は示されていません。6週間のストレッチで長さは増えましたが、お尻の力は増えませんでした（Hiser 2020）。</translation>
    </message>
    <message>
        <source>Hand on the desk, left foot well back.</source>
        <translation>手を机に、左足を大きく後ろへ。</translation>
    </message>
    <message>
        <source>Shift forward until the hip pulls.</source>
        <translation>股関節が伸びるまで前へ。</translation>
    </message>
    <message>
        <source>Squeeze the left buttock.</source>
        <translation>左のお尻を締めます。</translation>
    </message>
    <message>
        <source>Breathe, slow and easy.</source>
        <translation>ゆっくり、楽に呼吸します。</translation>
    </message>
    <message>
        <source>Feel the front of the left hip.</source>
        <translation>左の股関節の前を感じて。</translation>
    </message>
    <message>
        <source>Stay tall, no bouncing.</source>
        <translation>背筋を伸ばし、はずまない。</translation>
    </message>
    <message>
        <source>Ease back and stand tall.</source>
        <translation>ゆっくり戻り、まっすぐ立ちます。</translation>
    </message>
    <message>
        <source>Hand on the desk, right foot well back.</source>
        <translation>手を机に、右足を大きく後ろへ。</translation>
    </message>
    <message>
        <source>Squeeze the right buttock.</source>
        <translation>右のお尻を締めます。</translation>
    </message>
    <message>
        <source>Feel the front of the right hip.</source>
        <translation>右の股関節の前を感じて。</translation>
    </message>
    <message>
        <source>Seated figure four</source>
        <translation>座って4の字</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>お尻の深い筋肉と股関節の外側を伸ばします。</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>車輪のないいすに背筋を伸ばして座り、両足の裏をつけます。</translation>
    </message>
    <message>
        <source>Rest one ankle on the other thigh.</source>
        <translation>片方の足首をもう片方の太ももに乗せます。</translation>
    </message>
    <message>
        <source>Sit tall.</source>
        <translation>背筋を伸ばして座ります。</translation>
    </message>
    <message>
        <source>Lean forward from the hips.</source>
        <translation>股関節から前に傾きます。</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>30秒呼吸します。</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>側を替えます。</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>片側30秒</translation>
    </message>
    <message>
        <source>The buttock of the crossed leg.</source>
        <translation>組んだ脚のお尻。</translation>
    </message>
    <message>
        <source>pushing the knee down hard</source>
        <translation>ひざを強く押し下げる</translation>
    </message>
    <message>
        <source>Skip it with knee pain, a hip replacement, or sciatica that it makes worse.</source>
        <translation>ひざの痛み、人工股関節、これで悪くなる坐骨神経痛があるときはやめておきます。</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>足首をすねに乗せる。または脚を前に伸ばす。</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>もっと傾く。</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>車輪のないいす。スカートではしにくいので、別の運動を選びます。</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>このストレッチそのものの試験は見つかっていません。医療機関では10〜30秒で教えています。</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>医療機関の手引き。回数は私たちによるものです。</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>左の足首を右の太ももに乗せます。</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>背筋を伸ばし、股関節から傾きます。</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>左脚のお尻を感じて。</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>背中は長く、ひざは楽に。</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>起き上がり、足を下ろします。</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>左の足首を組む</translation>
    </message>
    <message>
        <source>Rest your right ankle on your left thigh.</source>
        <translation>右の足首を左の太ももに乗せます。</translation>
    </message>
    <message>
        <source>Feel the buttock of the right leg.</source>
        <translation>右脚のお尻を感じて。</translation>
    </message>
    <message>
        <source>right ankle crossed</source>
        <translation>右の足首を組む</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>側を替えます。右の足首を左の太ももに。</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>胸椎を反らす</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>丸まった後の背中の上部を開きます。</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>動かず倒れないいすに座ります。背もたれは肩甲骨の高さ。手は頭の後ろに。</translation>
    </message>
    <message>
        <source>Sit tall, hands behind your head.</source>
        <translation>背筋を伸ばして座り、手は頭の後ろ。</translation>
    </message>
    <message>
        <source>Lift the breastbone.</source>
        <translation>胸骨を持ち上げます。</translation>
    </message>
    <message>
        <source>Bend back over the chair, from the upper back only.</source>
        <translation>背中の上部だけで、背もたれの上に反ります。</translation>
    </message>
    <message>
        <source>Return and repeat.</source>
        <translation>戻って繰り返します。</translation>
    </message>
    <message>
        <source>8 times</source>
        <translation>8回</translation>
    </message>
    <message>
        <source>An opening between the shoulder blades.</source>
        <translation>肩甲骨の間が開く感じ。</translation>
    </message>
    <message>
        <source>arching the lower back</source>
        <translation>腰を反らす</translation>
    </message>
    <message>
        <source>pulling on the neck</source>
        <translation>首を引っぱる</translation>
    </message>
    <message>
        <source>tipping the chair</source>
        <translation>いすを傾ける</translation>
    </message>
    <message>
        <source>Skip it with osteoporosis or a spinal fracture, recent surgery of the spine, neck pain or dizziness.</source>
        <translation>骨粗しょう症や背骨の骨折、最近の背骨の手術、首の痛み、めまいがあるときはやめておきます。</translation>
    </message>
    <message>
        <source>Cross your arms and just lift the chest.</source>
        <translation>腕を組み、胸を持ち上げるだけ。</translation>
    </message>
    <message>
        <source>Stay back for 2 breaths.</source>
        <translation>反ったまま2呼吸。</translation>
    </message>
    <message>
        <source>A chair that neither rolls nor reclines.</source>
        <translation>動かず倒れないいす。</translation>
    </message>
    <message>
        <source>No trial of this very move was found; clinics teach it.</source>
        <translation>この動きそのものの試験は見つかっていません。医療機関で教えられています。</translation>
    </message>
    <message>
        <source>Lift the breastbone, bend back.</source>
        <translation>胸骨を上げ、後ろへ反ります。</translation>
    </message>
    <message>
        <source>Return to sitting tall.</source>
        <translation>背筋を伸ばした姿勢に戻ります。</translation>
    </message>
    <message>
        <source>Only the upper back bends.</source>
        <translation>曲がるのは背中の上部だけ。</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>手は頭を支えるだけ。</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>背もたれの上に反り、吸います。</translation>
    </message>
    <message>
        <source>Breathe out as you return.</source>
        <translation>戻りながら息を吐きます。</translation>
    </message>
    <message>
        <source>Last one. No pulling on the neck.</source>
        <translation>最後の1回。首は引っぱらない。</translation>
    </message>
    <message>
        <source>back and up</source>
        <translation>反って戻る</translation>
    </message>
    <message>
        <source>Tall reach</source>
        <translation>高く伸びる</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>丸まった後に、ゆっくりした呼吸で体の前側を伸ばします。</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>まっすぐ立ち、足は腰の下、腕は楽に。</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>まっすぐ立ち、足は腰の下に。</translation>
    </message>
    <message>
        <source>Reach both hands to the ceiling.</source>
        <translation>両手を天井へ伸ばします。</translation>
    </message>
    <message>
        <source>Breathe in deeply.</source>
        <translation>深く吸います。</translation>
    </message>
    <message>
        <source>Lower and sigh out.</source>
        <translation>下ろしながら、ため息のように吐きます。</translation>
    </message>
    <message>
        <source>5 slow breaths</source>
        <translation>ゆっくり5呼吸</translation>
    </message>
    <message>
        <source>Length from the hips to the ribs.</source>
        <translation>腰から肋骨までの伸び。</translation>
    </message>
    <message>
        <source>shrugging</source>
        <translation>肩をすくめる</translation>
    </message>
    <message>
        <source>Skip it with shoulder pain, or if looking or reaching up makes you dizzy.</source>
        <translation>肩が痛むとき、上を見たり手を伸ばしたりするとめまいがするときはやめておきます。</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>手は耳の高さまで。</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>かかとを上げる。</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>頭の上の空間。</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>試験でなく習慣です。座った後に気持ちのよい動きです。</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>上へ伸びて、深く吸います。</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>腰から肋骨まで長く。</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>肩は下げ、背中は長く。</translation>
    </message>
    <message>
        <source>Let the breath set the pace.</source>
        <translation>呼吸の速さに合わせて。</translation>
    </message>
    <message>
        <source>Last one. Sigh it all out.</source>
        <translation>最後の1回。すっかり吐きます。</translation>
    </message>
    <message>
        <source>slow breaths</source>
        <translation>ゆっくりした呼吸</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>歩く</translation>
    </message>
    <message>
        <source>The best break of all: a few minutes on your feet, wherever they take you.</source>
        <translation>いちばんよい休憩：数分間、足の向くままに。</translation>
    </message>
    <message>
        <source>Stand up and go. Any reason will do.</source>
        <translation>立って歩きましょう。理由は何でもかまいません。</translation>
    </message>
    <message>
        <source>Fetch some water.</source>
        <translation>水をくみに行く。</translation>
    </message>
    <message>
        <source>Take the stairs.</source>
        <translation>階段を使う。</translation>
    </message>
    <message>
        <source>Look out of a far window.</source>
        <translation>遠くの窓から外を眺める。</translation>
    </message>
    <message>
        <source>Come back after 2 to 5 minutes.</source>
        <translation>2〜5分で戻ります。</translation>
    </message>
    <message>
        <source>2 to 5 minutes</source>
        <translation>2〜5分</translation>
    </message>
    <message>
        <source>Warmer legs, looser hips, a clearer head.</source>
        <translation>脚が温まり、股関節がゆるみ、頭がすっきりします。</translation>
    </message>
    <message>
        <source>reading the phone on the way</source>
        <translation>歩きながらスマートフォンを見る</translation>
    </message>
    <message>
        <source>Skip it if walking hurts or makes you dizzy.</source>
        <translation>歩くと痛むとき、めまいがするときはやめておきます。</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>部屋を1往復。</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>階段、または速めに。</translation>
    </message>
    <message>
        <source>Anywhere to walk.</source>
        <translation>歩ける場所ならどこでも。</translation>
    </message>
    <message>
        <source>The best studied break: in many trials, light walking of 2 to 5 minutes every half hour lowered glucose and insulin after meals, clearly more than standing did (Loh 2020, Buffey 2022).</source>
        <translation>最もよく調べられた休憩です。多くの試験で、30分ごとに2〜5分軽く歩くと食後の血糖とインスリンが下がり、立つだけより明らかに効果がありました（Loh 2020、Buffey 2022）。</translation>
    </message>
    <message>
        <source>Research on breaks from sitting; the words are our own.</source>
        <translation>座りすぎの中断についての研究。言葉は私たちによるものです。</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>立って、出かけましょう。</translation>
    </message>
    <message>
        <source>Fetch some water?</source>
        <translation>水をくみに行きませんか。</translation>
    </message>
    <message>
        <source>Or take the stairs, one floor up or down.</source>
        <translation>または階段を1階分、上るか下りるか。</translation>
    </message>
    <message>
        <source>Let the arms swing, shoulders easy.</source>
        <translation>腕を振って、肩は楽に。</translation>
    </message>
    <message>
        <source>Stay out as long as you like.</source>
        <translation>好きなだけ歩いてください。</translation>
    </message>
    <message>
        <source>2 to 5 minutes, at your own pace</source>
        <translation>自分の速さで2〜5分</translation>
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
        <translation>お尻のチェック</translation>
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
        <translation>それぞれのお尻が思いどおりに締まるか確かめます。筋肉を知るためのもので、合否のある検査ではありません。</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>床に仰向けになり、ひざを曲げ、左右のお尻の下に手を入れます。</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>横になり、左右のお尻の下に手を入れます。</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>片側を締め、手の中で固くなるのを感じます。</translation>
    </message>
    <message>
        <source>Let go, then tighten the other.</source>
        <translation>ゆるめて、反対側を締めます。</translation>
    </message>
    <message>
        <source>Compare the two sides.</source>
        <translation>左右を比べます。</translation>
    </message>
    <message>
        <source>5 squeezes on each side, in turn</source>
        <translation>左右交互に各5回</translation>
    </message>
    <message>
        <source>The muscle hardening into your palm, one side at a time.</source>
        <translation>手のひらで、片側ずつ固くなるのを感じます。</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>両側を同時に締める</translation>
    </message>
    <message>
        <source>pushing with the legs, or arching the back</source>
        <translation>脚で押す、または背中を反らす</translation>
    </message>
    <message>
        <source>staying clenched afterwards: these muscles are for when you need them, so do not walk about with them tight</source>
        <translation>終わっても締めたまま：この筋肉は必要なときに使うもの。締めたまま歩き回らないでください</translation>
    </message>
    <message>
        <source>Skip it if lying or squeezing hurts. In pregnancy, after the first three months, do it standing.</source>
        <translation>横になったり締めたりすると痛むときはやめておきます。妊娠4か月以降は立って行います。</translation>
    </message>
    <message>
        <source>Both sides together, or standing.</source>
        <translation>両側を一緒に、または立って。</translation>
    </message>
    <message>
        <source>Tighten by a third, by two thirds, then fully.</source>
        <translation>3分の1、3分の2、それから全力で締める。</translation>
    </message>
    <message>
        <source>Floor to lie on, and nobody watching.</source>
        <translation>横になれる床と、人目のない場所。</translation>
    </message>
    <message>
        <source>Described by experts; it trains attention, and diagnoses nothing.</source>
        <translation>専門家による説明です。注意を向ける練習で、診断はしません。</translation>
    </message>
    <message>
        <source>McGill, as described in the article that glutebreak is built on.</source>
        <translation>McGill。glutebreakのもとになった記事の説明による。</translation>
    </message>
    <message>
        <source>Tighten the left side. Let go.</source>
        <translation>左を締めて。ゆるめて。</translation>
    </message>
    <message>
        <source>Tighten the right side. Let go.</source>
        <translation>右を締めて。ゆるめて。</translation>
    </message>
    <message>
        <source>Left: feel it firm up in your hand.</source>
        <translation>左：手の中で固くなるのを感じて。</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>右：手の中で固くなるのを感じて。</translation>
    </message>
    <message>
        <source>Left alone: the legs do not push.</source>
        <translation>左だけ：脚では押さない。</translation>
    </message>
    <message>
        <source>Right alone: the back stays as it is.</source>
        <translation>右だけ：背中はそのまま。</translation>
    </message>
    <message>
        <source>Left: how firm does it get?</source>
        <translation>左：どのくらい固くなりますか。</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>右は？同じ固さ、同じ速さですか。</translation>
    </message>
    <message>
        <source>Left, the last time. Let go fully.</source>
        <translation>左、最後の1回。すっかりゆるめて。</translation>
    </message>
    <message>
        <source>Right, the last time. Let go fully.</source>
        <translation>右、最後の1回。すっかりゆるめて。</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>左、次に右</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, one hand under each buttock.</source>
        <translation>仰向けになり、ひざを曲げ、左右のお尻の下に手を入れます。</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>クラムシェル</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>お尻の上の横にある小さめの筋肉、中臀筋のために。骨盤を水平に保つ筋肉です。</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>横向きに寝て、ひざを曲げ、足をそろえ、下の腕の手に頭を乗せます。上の手は腰に：親指を腰の骨に、ほかの指をお尻の上部に回します。</translation>
    </message>
    <message>
        <source>Keep your feet touching.</source>
        <translation>足はつけたままにします。</translation>
    </message>
    <message>
        <source>Open the knees like a shell, and aim the top knee at the ceiling.</source>
        <translation>貝のようにひざを開き、上のひざを天井へ向けます。</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <translation>ゆっくり閉じます。</translation>
    </message>
    <message>
        <source>Do 10, then roll over.</source>
        <translation>10回したら寝返ります。</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>左右各10回を3セット、1日1回以上</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>指の下、お尻の高いところから股関節の後ろにかけて。</translation>
    </message>
    <message>
        <source>feet coming apart</source>
        <translation>足が離れる</translation>
    </message>
    <message>
        <source>the pelvis rolling back</source>
        <translation>骨盤が後ろに転がる</translation>
    </message>
    <message>
        <source>opening with the front of the hip</source>
        <translation>股関節の前側で開く</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>急ぐ</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>鼠径部や股関節の外側が痛むとき、股関節の手術後で許可が出るまで、その側を下にすると痛むときはやめておきます。</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>小さく開き、5回。</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>開いて3秒保つ。慣れたら伸ばした脚を上げる。</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>横になれる床、マットかじゅうたん。</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>比べた11の動きのうち、股関節の前の筋肉に対して臀筋を最もよく働かせました（Selkowitz 2013）。選んで働かせる動きで、きつくはありません（Distefano 2009）。</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>貝のように開き、足はそろえて。</translation>
    </message>
    <message>
        <source>Aim the top knee at the ceiling.</source>
        <translation>上のひざを天井へ。</translation>
    </message>
    <message>
        <source>Slowly, feet still touching.</source>
        <translation>ゆっくり、足はつけたまま。</translation>
    </message>
    <message>
        <source>Keep the hips stacked, no rolling back.</source>
        <translation>腰を重ね、後ろに転がらない。</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>ゆっくり閉じて、呼吸します。</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>指の下の働きを感じて。</translation>
    </message>
    <message>
        <source>Slowly, no hurry.</source>
        <translation>ゆっくり、急がないで。</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you open.</source>
        <translation>最後の1回。開きながら吐きます。</translation>
    </message>
    <message>
        <source>right leg on top</source>
        <translation>右脚が上</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent, feet together, head on your hand.</source>
        <translation>左を下に横になり、ひざを曲げ、足をそろえ、頭を手に。</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>腰の骨の親指は動かさない。</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>前でなく、お尻の高いところで。</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>左脚が上</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>寝返って右を下に。ひざを曲げ、足をそろえます。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>ヒップブリッジ</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>お尻の大部分を占める大臀筋のために。</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>仰向けになり、ひざを曲げ、足裏をつけ腰幅に。お尻の下に手を入れて感じ取ります。</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>コインをはさむようにお尻を締めます。</translation>
    </message>
    <message>
        <source>Keep the pelvis level, without tilting it.</source>
        <translation>骨盤を傾けず、水平に保ちます。</translation>
    </message>
    <message>
        <source>Push up with the buttocks until shoulders, hips and knees are in line.</source>
        <translation>肩、腰、ひざが一直線になるまで、お尻で押し上げます。</translation>
    </message>
    <message>
        <source>Lower with control, and let go of the squeeze last.</source>
        <translation>ゆっくり下ろし、最後に締めをゆるめます。</translation>
    </message>
    <message>
        <source>3 sets of 10, at least once a day</source>
        <translation>10回を3セット、1日1回以上</translation>
    </message>
    <message>
        <source>The buttocks lift you, with little in the backs of the thighs and the lower back.</source>
        <translation>お尻が体を持ち上げ、太ももの裏と腰はあまり働きません。</translation>
    </message>
    <message>
        <source>tilting or arching to get higher</source>
        <translation>高く上げようと傾けたり反らしたりする</translation>
    </message>
    <message>
        <source>starting with the backs of the thighs, the heels too far away</source>
        <translation>かかとが遠く、太ももの裏から始まる</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>先に締めをゆるめる</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>腰痛、太ももの裏のけいれん、妊娠4か月以降、腹部・背中・股関節の手術後まもないときはやめておきます。</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>上げずに締めるだけ。</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>上で長く保ち、次は片脚で上げる。</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>ブリッジは股関節の前の筋肉より両方の臀筋を働かせます（Selkowitz 2013）。8週間毎日のブリッジで股関節が強くなりました（Lehecka 2019）。</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>先に締めて、それから上げます。</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>締めたまま、ゆっくり下ろします。</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>お尻にコインをはさむように。</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>締めは最後にゆるめます。</translation>
    </message>
    <message>
        <source>Shoulders, hips and knees in one line, no higher.</source>
        <translation>肩、腰、ひざを一直線に、それ以上は上げない。</translation>
    </message>
    <message>
        <source>Slowly down, the pelvis level.</source>
        <translation>ゆっくり下へ、骨盤は水平に。</translation>
    </message>
    <message>
        <source>The buttocks lift you, not the back.</source>
        <translation>背中でなくお尻で上げます。</translation>
    </message>
    <message>
        <source>Feet flat, heels close enough.</source>
        <translation>足裏をつけ、かかとは近くに。</translation>
    </message>
    <message>
        <source>Last one. Breathe out as you lift.</source>
        <translation>最後の1回。上げながら吐きます。</translation>
    </message>
    <message>
        <source>Down, and let everything go.</source>
        <translation>下ろして、すっかりゆるめます。</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat, hands under your buttocks.</source>
        <translation>仰向けになり、ひざを曲げ、足裏をつけ、手はお尻の下。</translation>
    </message>
    <message>
        <source>Should feel like muscle work. Stop if it hurts or you feel dizzy.</source>
        <translation>筋肉が働く感じがするはずです。痛みやめまいがあればやめてください。</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>動かないいすか机、空いた床、そして呼吸。</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>glutebreakは短い運動を提案します。医学的な助言ではなく、あなたの健康状態を知ることはできません。妊娠中の方、けがや手術から回復中の方、心臓・血圧・骨・関節・バランスに問題のある方は、どの運動が合うか専門家に相談してください。どの運動も非表示にできます。</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>長く座った後は、まず5〜10秒じっと立ちます。</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>力を入れるときに吐き、息を止めないでください。</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>楽な範囲で：関節でなく筋肉の働きを感じます。</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>迷ったら机につかまります。</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>平らな靴か、靴なしで。</translation>
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
