<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AutostartCard</name>
    <message>
        <source>Start with the session</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>This desktop does not say whether it does. A click asks for it.</source>
        <translation>このデスクトップでは状態がわかりません。クリックすると設定を依頼します。</translation>
    </message>
    <message>
        <source>The desktop keeps this: what is changed there shows here.</source>
        <translation>この設定はデスクトップ側にあります。そこで変えると、ここにも表示されます。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BreakWindow</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation>別の運動</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Choose how much later</source>
        <translation>どれだけ後にするかを選ぶ</translation>
    </message>
</context>
<context>
    <name>BreaksCard</name>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>行った運動</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>sitting</source>
        <translation>座り</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>立ち</translation>
    </message>
    <message>
        <source>away, assumed</source>
        <translation>離席（推定）</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>今日のこれまで</translation>
    </message>
    <message>
        <source>Point at it, or use the arrow keys. Full dot: a break that was done. Half: an absence.</source>
        <translation>ポインターを合わせるか矢印キーで確認できます。塗りつぶしの丸は完了した休憩、半分の丸は離席です。</translation>
    </message>
</context>
<context>
    <name>DesktopCard</name>
    <message>
        <source>This desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Works, through {way}.</source>
        <translation>使えます（{way}）。</translation>
    </message>
    <message>
        <source>Does not work here.</source>
        <translation>ここでは使えません。</translation>
    </message>
</context>
<context>
    <name>DislikeMenu</name>
    <message>
        <source>More about this exercise</source>
        <translation>この運動のその他の操作</translation>
    </message>
    <message>
        <source>Do not show this one again</source>
        <translation>今後この運動を表示しない</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>この運動は好みでない</translation>
    </message>
</context>
<context>
    <name>EasingCard</name>
    <message>
        <source>Nothing changes by itself, and each of these can be undone.</source>
        <translation>勝手に変わることはなく、どれも元に戻せます。</translation>
    </message>
    <message>
        <source>Only quiet exercises</source>
        <translation>静かな運動だけにする</translation>
    </message>
    <message>
        <source>Shorter exercises</source>
        <translation>運動を短くする</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation type="unfinished">{minutes}分ごと</translation>
    </message>
    <message>
        <source>Every {minutes} minutes may be too often for these days. Would another rhythm suit you better?</source>
        <translation>このところ、{minutes}分ごとでは多すぎるかもしれません。別のペースのほうが合いそうですか？</translation>
    </message>
    <message>
        <source>The breaks may not fit these days as they are. Would another way suit you better?</source>
        <translation>今の休憩は、このところの毎日に合わないのかもしれません。別のやり方のほうが合いそうですか？</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>How it is done</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意すること</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>根拠と出典</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>はじめの姿勢</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>回数と時間</translation>
    </message>
    <message>
        <source>Tempo, in seconds: there, hold, back</source>
        <translation>テンポ（秒）：行き、キープ、戻り</translation>
    </message>
    <message>
        <source>What to feel</source>
        <translation>感じるところ</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>軽めに</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>きつめに</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>必要な場所</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>よくある間違い</translation>
    </message>
    <message>
        <source>Stop or skip it</source>
        <translation>中止する・控える場合</translation>
    </message>
    <message>
        <source>Left out for</source>
        <translation>除外の条件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Search exercises</source>
        <translation>運動を検索</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>目立たない</translation>
    </message>
    <message>
        <source>Can be done in an open office without being heard or stared at.</source>
        <translation>仕切りのない職場でも、音を立てず、人目を引かずにできます。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>What to leave out of breaks (a setting):</source>
        <translation>休憩から除外するもの（設定）：</translation>
    </message>
    <message>
        <source>Leaves exercises out of breaks.</source>
        <translation>休憩から運動を除外します。</translation>
    </message>
</context>
<context>
    <name>ExercisePlayer</name>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>ExerciseSheet</name>
    <message>
        <source>Exercise</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>すべての運動</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Comes up in breaks</source>
        <translation>休憩に出す</translation>
    </message>
    <message>
        <source>I do not like this one</source>
        <translation>この運動は好みでない</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Click to go on</source>
        <translation>クリックで再開</translation>
    </message>
    <message>
        <source>Click to pause</source>
        <translation>クリックで一時停止</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps with glutebreak</source>
        <translation>glutebreakをはじめる</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>残りをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} / {steps}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>FloorCard</name>
    <message>
        <source>Glute check</source>
        <translation>お尻のチェック</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>When the floor session is offered</source>
        <translation>床での運動を提案する時刻</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>床での運動</translation>
    </message>
    <message>
        <source>Never offered by itself.</source>
        <translation>自動では提案しません。</translation>
    </message>
    <message>
        <source>Offered every day at {time}.</source>
        <translation>毎日{time}に提案します。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>FloorOfferWindow</name>
    <message>
        <source>Time for the floor?</source>
        <translation>床での運動をしませんか？</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今日あとで</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>{left}. All of them, or one now and the others later.</source>
        <translation>{left}。まとめて全部でも、今は1セットで残りは後でも。</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Press “{answer}” when you are ready.</source>
        <translation>準備ができたら「{answer}」を押してください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>That’s all for today</source>
        <translation>今日はここまで</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Set done</source>
        <translation>セット完了</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Deleted. It is gone for good when this window closes.</source>
        <translation>削除しました。このウィンドウを閉じると完全に消えます。</translation>
    </message>
    <message>
        <source>This week…</source>
        <translation>この週…</translation>
    </message>
    <message>
        <source>This month…</source>
        <translation>この月…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>表として（CSV）…</translation>
    </message>
    <message>
        <source>For programs (JSON)…</source>
        <translation>プログラム用（JSON）…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>すべて…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Round the clock</source>
        <translation>24時間いつでも</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>The last breaks</source>
        <translation>最近の休憩</translation>
    </message>
    <message>
        <source>A wrong click can be put right for a day.</source>
        <translation>押し間違いは、1日以内なら直せます。</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>実際はしなかった</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>実際はした</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>予告のとき</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Easier</source>
        <translation>軽めに</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>きつめに</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>more</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>In figures</source>
        <translation>数字で見る</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Exercises of your own</source>
        <translation>自作の運動</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>They belong in {folder}</source>
        <translation>置き場所：{folder}</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sorry, something went wrong in glutebreak ({when}). A report of it is kept for whoever can mend it, with nothing about you. It stays on this computer unless you pass it on.</source>
        <translation>申し訳ありません。glutebreak で問題が起きました（{when}）。修正できる人のためにレポートを残してあります。あなたに関する情報は含まれていません。あなたが渡さない限り、このコンピューターから外に出ることはありません。</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>レポートを隠す</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>SettingGroup</name>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Restore default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Locked on this computer: {reason}</source>
        <translation>このコンピューターでは変更できません：{reason}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Export settings and exercises…</source>
        <translation>設定と運動をエクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export settings and exercises</source>
        <translation>設定と運動をエクスポート</translation>
    </message>
    <message>
        <source>Import settings and exercises</source>
        <translation>設定と運動をインポート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No setting has “{text}” in its name or help.</source>
        <translation>名前や説明に「{text}」を含む設定はありません。</translation>
    </message>
    <message>
        <source>Changed: {settings}</source>
        <translation>変更：{settings}</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>Sitting, day by day</source>
        <translation>日ごとの座った時間</translation>
    </message>
    <message>
        <source>up to 30 min</source>
        <translation>30分以下</translation>
    </message>
    <message>
        <source>over 30 min</source>
        <translation>30分超</translation>
    </message>
    <message>
        <source>an hour or longer</source>
        <translation>1時間以上</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today’s timeline</source>
        <translation>今日のタイムライン</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Take a break now</source>
        <translation>今すぐ休憩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>会議が終わった</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>保留を続ける</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>この保留を無視</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>立ち作業中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての判断</translation>
    </message>
    <message>
        <source>Today’s breaks</source>
        <translation>今日の休憩</translation>
    </message>
    <message>
        <source>Why (no) break?</source>
        <translation>休憩の理由</translation>
    </message>
    <message>
        <source>None yet. The first one shows up here, whatever becomes of it.</source>
        <translation>まだありません。最初の休憩は、結果にかかわらずここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>判断の記録はまだありません。</translation>
    </message>
    <message>
        <source>{length}, assumed</source>
        <translation>{length}（推定）</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>自然な休憩</translation>
    </message>
    <message>
        <source>At the notice</source>
        <translation>予告のとき</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Take a break now</source>
        <translation>今すぐ休憩</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>保留を続ける</translation>
    </message>
    <message>
        <source>Ignore this hold</source>
        <translation>この保留を無視</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>お尻のチェック</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>立ち作業中</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>会議が終わった</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{name}” stays away from now on.</source>
        <translation>「{name}」は今後出てきません。</translation>
    </message>
    <message>
        <source>Noted. Once more, and “{name}” stays away.</source>
        <translation>わかりました。もう一度選ぶと、「{name}」は出てこなくなります。</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>座った時間の半分は、連続してこの長さ以上</translation>
    </message>
    <message>
        <source>Usual stretch, period by period</source>
        <translation>期間ごとの、ふだんの連続時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>half in at least</source>
        <translation>半分がこれ以上</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why (no) break?</source>
        <translation>休憩の理由</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>判断の記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>_HowOften</name>
    <message>
        <source>How often?</source>
        <translation>間隔は？</translation>
    </message>
    <message>
        <source>glutebreak counts how long you sit. After that time it waits for a good moment and shows you an exercise to copy beside the desk.</source>
        <translation>glutebreakは座っている時間を数えます。その時間がたつと、ちょうどよいタイミングを待って、机の横でまねできる運動を表示します。</translation>
    </message>
    <message>
        <source>easier to keep up</source>
        <translation>続けやすい</translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>The tray icon and the settings have every other interval.</source>
        <translation>ほかの間隔はトレイアイコンと設定から選べます。</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>{minutes}分ごと</translation>
    </message>
</context>
<context>
    <name>_LeaveOut</name>
    <message>
        <source>What shall be left out?</source>
        <translation>除外するものは？</translation>
    </message>
    <message>
        <source>The page Exercises shows what stays, and hides any single one.</source>
        <translation>「運動」のページで、残るものを確認し、1つずつ非表示にできます。</translation>
    </message>
</context>
<context>
    <name>_TryOne</name>
    <message>
        <source>Try one</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>A break comes up in a corner of the screen. It never takes your keyboard, and you can always put it off or skip it.</source>
        <translation>休憩は画面の隅に表示されます。キーボードの入力を奪うことはなく、いつでもスヌーズやスキップができます。</translation>
    </message>
    <message>
        <source>Show me a break</source>
        <translation>休憩を表示</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>お尻のチェック</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{time}, standing since then: {length}</source>
        <translation>{time}から立ち、{length}</translation>
    </message>
    <message>
        <source>{time}, sitting since then: {length}</source>
        <translation>{time}から座り、{length}</translation>
    </message>
    <message>
        <source>{began}–{ended} sitting, {length}</source>
        <translation>{began}–{ended} 座り、{length}</translation>
    </message>
    <message>
        <source>{began}–{ended} standing, {length}</source>
        <translation>{began}–{ended} 立ち、{length}</translation>
    </message>
    <message>
        <source>{began}–{ended} natural break (assumed), {length}</source>
        <translation>{began}–{ended} 自然な休憩（推定）、{length}</translation>
    </message>
    <message>
        <source>{began}–{ended} paused, {length}</source>
        <translation>{began}–{ended} 一時停止、{length}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}, {exercise}</source>
        <translation>{time} 休憩：{outcome}、{exercise}</translation>
    </message>
    <message>
        <source>{time} break: {outcome}</source>
        <translation>{time} 休憩：{outcome}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Noticing when you pause</source>
        <translation>操作が止まったことの検知</translation>
    </message>
    <message>
        <source>Noticing a locked screen and sleep</source>
        <translation>画面ロックとスリープの検知</translation>
    </message>
    <message>
        <source>Knowing whether you want less motion</source>
        <translation>動きを減らす設定の確認</translation>
    </message>
    <message>
        <source>Font and dark theme of the desktop</source>
        <translation>デスクトップのフォントとダークテーマ</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Windows that leave the keyboard alone</source>
        <translation>キーボードを奪わないウィンドウ</translation>
    </message>
    <message>
        <source>Noticing that the microphone is in use</source>
        <translation>マイク使用の検知</translation>
    </message>
    <message>
        <source>Noticing that the camera is in use</source>
        <translation>カメラ使用の検知</translation>
    </message>
    <message>
        <source>Noticing that the screen is shared</source>
        <translation>画面共有の検知</translation>
    </message>
    <message>
        <source>Noticing a full-screen window</source>
        <translation>全画面ウィンドウの検知</translation>
    </message>
    <message>
        <source>Noticing “do not disturb”</source>
        <translation>「おやすみモード」の検知</translation>
    </message>
    <message>
        <source>Noticing programs that you listed</source>
        <translation>指定したプログラムの検知</translation>
    </message>
    <message>
        <source>Noticing which program is in front</source>
        <translation>前面にあるプログラムの検知</translation>
    </message>
    <message>
        <source>Noticing when you go to another program</source>
        <translation>別のプログラムへの切り替えの検知</translation>
    </message>
    <message>
        <source>Starting with the session</source>
        <translation>ログイン時の自動起動</translation>
    </message>
</context>
<context>
    <name>easing</name>
    <message>
        <source>From now on every {minutes} minutes.</source>
        <translation>これからは{minutes}分ごとです。</translation>
    </message>
    <message>
        <source>From now on only quiet exercises come up.</source>
        <translation>これからは静かな運動だけになります。</translation>
    </message>
    <message>
        <source>Shorter from now on: {exercises}.</source>
        <translation>これから短くなる運動：{exercises}</translation>
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
        <translation>後ろの脚のお尻と太ももを、一日の中で少しずつ働かせます。</translation>
    </message>
    <message>
        <source>Stand tall, one foot a step in front of the other. Feet hip-width apart, both pointing straight ahead, or as near to it as you can.</source>
        <translation>背筋を伸ばして立ち、片足を一歩前に出します。足は腰幅で、両方ともまっすぐ前に、または無理のない範囲でまっすぐに近く向けます。</translation>
    </message>
    <message>
        <source>Step the right foot forward.</source>
        <translation>右足を一歩前に出します。</translation>
    </message>
    <message>
        <source>Stay tall and bend the left knee, the rear one.</source>
        <translation>背筋を伸ばしたまま、後ろの左ひざを曲げます。</translation>
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
        <translation>左右それぞれの脚を後ろにして各10回</translation>
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
        <translation>ひざ、アキレス腱、股関節が痛むときは控えてください。ふらつくときは机につかまります。</translation>
    </message>
    <message>
        <source>A shorter step, a hand on the desk, 5 repetitions.</source>
        <translation>歩幅を狭くし、机に片手を置いて5回。</translation>
    </message>
    <message>
        <source>A longer step, then a 3-second squeeze when straight, then a split squat.</source>
        <translation>歩幅を広くする。次は伸ばしたところで3秒お尻を締める。その次はスプリットスクワット。</translation>
    </message>
    <message>
        <source>1 m of floor.</source>
        <translation>1 mの床。</translation>
    </message>
    <message>
        <source>No trial of this very move was found; lunges, its relatives, work the gluteal muscles (grade C).</source>
        <translation>この動きそのものの試験は見つかっていません。近い動きのランジは臀筋を働かせます（グレードC）。</translation>
    </message>
    <message>
        <source>Egoscue, as described in the article that glutebreak is built on.</source>
        <translation>エゴスキュー（glutebreakのもとになった記事の説明による）。</translation>
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
        <translation>3つの足の向きでかかと上げ</translation>
    </message>
    <message>
        <source>Thighs and glutes tighten as you rise; the calves work too. The heels rise: you come up on the balls of your feet.</source>
        <translation>上がるときに太ももとお尻が締まり、ふくらはぎも働きます。かかとが上がり、足の指の付け根に乗ります。</translation>
    </message>
    <message>
        <source>Stand tall, thighs tight, toes pressed to the floor. Think of a clock as you look down: 12 is straight ahead.</source>
        <translation>背筋を伸ばして立ち、太ももを締め、足の指で床を押します。下を見て時計を思い浮かべます。12時がまっすぐ前です。</translation>
    </message>
    <message>
        <source>Big toes together, right heel at 5, left heel at 7: rise and lower 10 times.</source>
        <translation>足の親指どうしをつけ、右かかとを5時、左かかとを7時に。上げ下げを10回。</translation>
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
        <translation>ずっと太ももを締め、足の指を床につけたままにします。</translation>
    </message>
    <message>
        <source>10 in each of 3 positions, in this order</source>
        <translation>3つの向きで、この順に各10回</translation>
    </message>
    <message>
        <source>Upper thighs and glutes as you rise; with the toes apart more glute and some more thigh.</source>
        <translation>上がるときの太もも上部とお尻。つま先を開くとお尻がさらに働き、太ももも少し加わります。</translation>
    </message>
    <message>
        <source>knees softening</source>
        <translation>ひざがゆるむ</translation>
    </message>
    <message>
        <source>rolling to the outer edge of the foot</source>
        <translation>足の外側に体重が逃げる</translation>
    </message>
    <message>
        <source>bobbing fast</source>
        <translation>速くはずむように動く</translation>
    </message>
    <message>
        <source>tipping the pelvis</source>
        <translation>骨盤を傾ける</translation>
    </message>
    <message>
        <source>gripping with the toes instead of pressing them down</source>
        <translation>足の指で床を押さずに、つかもうとする</translation>
    </message>
    <message>
        <source>Skip it with Achilles or sole pain, calf cramp, or one swollen calf. Leave out the first position if turned-in toes hurt the knee; after a hip replacement ask first.</source>
        <translation>アキレス腱や足裏の痛み、ふくらはぎのけいれん、片方だけのふくらはぎの腫れがあるときは控えてください。つま先を内に向けるとひざが痛むなら、最初の向きを省きます。人工股関節の方は先に相談してください。</translation>
    </message>
    <message>
        <source>Both hands on the desk, 5 in each position.</source>
        <translation>両手を机に置き、各向きで5回。</translation>
    </message>
    <message>
        <source>Hold 2 seconds at the top and lower more slowly.</source>
        <translation>上で2秒キープし、もっとゆっくり下ろします。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>いりません。</translation>
    </message>
    <message>
        <source>Grade D for the glutes. Grade C for the calves: the angle of the feet shifts work between inner and outer calf (Riemann 2011).</source>
        <translation>臀筋についてはグレードD。ふくらはぎについてはグレードC：足の角度で、ふくらはぎの内側と外側の働く割合が変わります（Riemann 2011）。</translation>
    </message>
    <message>
        <source>Big toes together, heels at 5 and 7.</source>
        <translation>足の親指どうしをつけ、かかとは5時と7時。</translation>
    </message>
    <message>
        <source>Thighs tight, toes pressed to the floor.</source>
        <translation>太ももを締め、足の指で床を押します。</translation>
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
        <translation>背筋を伸ばして立ち、足は腰幅、手は下ろすか机に置きます。</translation>
    </message>
    <message>
        <source>Stand tall.</source>
        <translation>背筋を伸ばして立ちます。</translation>
    </message>
    <message>
        <source>Tighten both buttocks firmly.</source>
        <translation>左右のお尻をしっかり締めます。</translation>
    </message>
    <message>
        <source>Hold for 3 seconds and breathe.</source>
        <translation>呼吸しながら3秒キープします。</translation>
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
        <translation>お尻が硬くなり、それからやわらかくなります。</translation>
    </message>
    <message>
        <source>holding your breath</source>
        <translation>息を止める</translation>
    </message>
    <message>
        <source>tucking the pelvis under hard</source>
        <translation>骨盤を強く後ろに傾ける</translation>
    </message>
    <message>
        <source>staying clenched afterwards: this is an exercise, not a way to stand</source>
        <translation>終わっても締めたまま：これは運動であって、立ち方ではありません</translation>
    </message>
    <message>
        <source>Skip it with pelvic-floor or tailbone pain. With high blood pressure squeeze at half strength.</source>
        <translation>骨盤底や尾骨が痛むときは控えてください。血圧が高い方は半分の力で締めます。</translation>
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
        <source>Stay sitting, tall and with both feet flat: it works just as well there.</source>
        <translation>座ったまま背筋を伸ばし、両足の裏を床につけます。座っていても同じように効きます。</translation>
    </message>
    <message>
        <source>None; it works sitting down too.</source>
        <translation>いりません。座っていてもできます。</translation>
    </message>
    <message>
        <source>Eight weeks of daily squeezes or of bridges made the hips stronger in 32 people (Lehecka 2019). A standing squeeze tightens the muscle about as much as a standard test of its strength (Contreras 2015). One further project saw no difference from doing nothing.</source>
        <translation>お尻の締めかブリッジを8週間毎日続けた32人で、股関節の力が強くなりました（Lehecka 2019）。立って締めると、この筋肉の標準的な筋力検査と同じくらい働きます（Contreras 2015）。別の研究では、何もしない場合と差がありませんでした。</translation>
    </message>
    <message>
        <source>A common exercise; words and dose are our own.</source>
        <translation>よく知られた運動です。説明と回数は独自のものです。</translation>
    </message>
    <message>
        <source>Stand tall and tighten both buttocks.</source>
        <translation>背筋を伸ばし、左右のお尻を締めます。</translation>
    </message>
    <message>
        <source>Squeeze firmly, and go on breathing.</source>
        <translation>しっかり締めて、呼吸は続けます。</translation>
    </message>
    <message>
        <source>Legs and shoulders stay easy.</source>
        <translation>脚と肩は力を抜いて。</translation>
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
        <translation>最後の1回。あとはゆるめたまま。</translation>
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
        <translation>背中を反らすと痛むときは控えてください。人工股関節の方は、医師の許可が出てから行います。</translation>
    </message>
    <message>
        <source>The toes stay on the floor.</source>
        <translation>つま先は床につけたまま。</translation>
    </message>
    <message>
        <source>Hold for 3 seconds, with lighter hands.</source>
        <translation>手の支えを軽くして、3秒キープします。</translation>
    </message>
    <message>
        <source>0.7 m behind you.</source>
        <translation>後ろに0.7 mの空き。</translation>
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
        <translation>背中は動かさず、おなかに力を入れて。</translation>
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
        <translation>最後の1回、ゆっくり床へ戻して。</translation>
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
        <translation>左右の股関節の外側を働かせます。骨盤を水平に保つ、立っている脚のほうがよく働くことも多くあります。</translation>
    </message>
    <message>
        <source>Stand beside the desk, a hand on it, feet under your hips.</source>
        <translation>机の横に立って片手を置き、足は腰の真下にします。</translation>
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
        <translation>夜に股関節の外側が痛むとき、ふらつくときは控えてください。</translation>
    </message>
    <message>
        <source>Only tap the floor with the toes.</source>
        <translation>つま先で床に触れるだけ。</translation>
    </message>
    <message>
        <source>No hand on the desk; hold for 3 seconds.</source>
        <translation>机に手を置かず、3秒キープします。</translation>
    </message>
    <message>
        <source>0.7 m to each side.</source>
        <translation>左右に0.7 mずつの空き。</translation>
    </message>
    <message>
        <source>Bolgla and Uhl (2005) measured this very position. After a hip replacement, exercises lying down showed no advantage over standing ones (Jacobson 2009).</source>
        <translation>BolglaとUhl（2005）は、まさにこの姿勢で測定しました。人工股関節の手術後、寝て行う運動が立って行う運動より優れているという結果は出ていません（Jacobson 2009）。</translation>
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
        <translation>低くて十分。体はまっすぐに。</translation>
    </message>
    <message>
        <source>Last one. The standing hip works too.</source>
        <translation>最後の1回。立っている側も働いています。</translation>
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
        <translation>動きながら、左右の股関節の外側と後ろを働かせます。</translation>
    </message>
    <message>
        <source>Stand with soft knees, feet hip-width apart, and 1.5 m of clear floor beside you.</source>
        <translation>横に1.5 mの空いた床をとり、ひざをゆるめ、足を腰幅にして立ちます。</translation>
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
        <translation>左足をゆっくり続けます。</translation>
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
        <translation>股関節の外側が温まってきます。</translation>
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
        <translation>ひざや股関節が痛むときは控えてください。</translation>
    </message>
    <message>
        <source>More upright.</source>
        <translation>もっと上体を起こして。</translation>
    </message>
    <message>
        <source>Knees bent further.</source>
        <translation>ひざをもっと曲げて。</translation>
    </message>
    <message>
        <source>1.5 m of clear floor.</source>
        <translation>1.5 mの空いた床。</translation>
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
        <translation>はずまずに、後の足をゆっくり運びます。</translation>
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
        <translation>ヒップヒンジ</translation>
    </message>
    <message>
        <source>Trains the buttocks and the skill of bending at the hips instead of the back.</source>
        <translation>お尻を鍛え、背中ではなく股関節から曲げるこつを身につけます。</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a foot’s length away from it, feet hip-width apart, hands on your hips.</source>
        <translation>壁に背を向け、足1つ分離れて立ちます。足は腰幅、手は腰に。</translation>
    </message>
    <message>
        <source>Keep your back long.</source>
        <translation>背筋を伸ばしたままにします。</translation>
    </message>
    <message>
        <source>Push your hips back until they touch the wall.</source>
        <translation>壁に触れるまで、お尻を後ろへ引きます。</translation>
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
        <translation>太ももの裏の伸び。最後はお尻の力で起き上がります。</translation>
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
        <translation>急性の腰痛やめまいがあるとき、曲げると脚に痛みやしびれが出るときは控えてください。</translation>
    </message>
    <message>
        <source>Hands slide along the thighs, half the way.</source>
        <translation>手を太ももに沿って滑らせ、半分まで。</translation>
    </message>
    <message>
        <source>A step further from the wall; or one leg, holding the desk.</source>
        <translation>壁からもう一歩離れる。または机につかまって片脚で。</translation>
    </message>
    <message>
        <source>A clear wall and 1 m in front of it.</source>
        <translation>物のない壁と、その前に1 m。</translation>
    </message>
    <message>
        <source>A skill rather than a workout; no trial of it as a desk break was found. Described by McGill.</source>
        <translation>鍛えるというより、体の使い方の練習です。デスクでの休憩としての試験は見つかっていません。McGillの説明による。</translation>
    </message>
    <message>
        <source>Back to the wall, a foot’s length away.</source>
        <translation>壁に背を向け、足1つ分離れます。</translation>
    </message>
    <message>
        <source>Soft knees. Push your hips to the wall.</source>
        <translation>ひざをゆるめ、お尻を壁のほうへ。</translation>
    </message>
    <message>
        <source>Squeeze and stand up.</source>
        <translation>お尻を締めて立ち上がります。</translation>
    </message>
    <message>
        <source>Keep your back long, neck too.</source>
        <translation>背中も首もまっすぐ伸ばして。</translation>
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
        <translation>最後の1回。最後までしっかり立って。</translation>
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
        <translation>お尻と太ももの前を働かせます。いすからの上手な立ち方です。</translation>
    </message>
    <message>
        <source>Sit on the front edge of a chair without wheels. Feet flat and hip-width apart, heels a little behind the knees.</source>
        <translation>キャスターのないいすに浅く腰かけます。足裏を床につけて腰幅に開き、かかとはひざより少し後ろへ。</translation>
    </message>
    <message>
        <source>Scoot forward and set your feet.</source>
        <translation>浅く座り、足の位置を決めます。</translation>
    </message>
    <message>
        <source>Lean from the hips.</source>
        <translation>股関節から上体を前に倒します。</translation>
    </message>
    <message>
        <source>Push through the heels and stand.</source>
        <translation>かかとで床を押して立ちます。</translation>
    </message>
    <message>
        <source>Squeeze at the top.</source>
        <translation>立ったらお尻を締めます。</translation>
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
        <translation>ひざが痛むとき、立つとめまいがするとき、いすが動くときは控えてください。</translation>
    </message>
    <message>
        <source>Hands on the desk, a cushion on the seat, 5 repetitions.</source>
        <translation>手を机に置き、座面にクッションを敷いて5回。</translation>
    </message>
    <message>
        <source>Take 4 seconds down, or put one foot ahead.</source>
        <translation>4秒かけて座る。または片足を前に出す。</translation>
    </message>
    <message>
        <source>A chair without wheels, or with its wheels locked and its back against a wall.</source>
        <translation>キャスターのないいす。またはキャスターを固定し、背もたれを壁につけたいす。</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with such breaks (Dempsey 2016 and Gao 2024 for, Homer 2021 against).</source>
        <translation>お尻についてはグレードC：スクワットは太ももが主です（Contreras 2015）。こうした休憩をとった日の食後血糖についてはグレードA、結果は分かれています（Dempsey 2016とGao 2024は効果あり、Homer 2021は効果なし）。</translation>
    </message>
    <message>
        <source>NHS guidance starts at 5 and goes up to 10.</source>
        <translation>NHS（英国の公的医療）の案内では、5回から始めて10回まで。</translation>
    </message>
    <message>
        <source>Lean from the hips and stand up.</source>
        <translation>股関節から上体を倒して立ちます。</translation>
    </message>
    <message>
        <source>Sit slowly, without dropping.</source>
        <translation>どすんとせず、ゆっくり座ります。</translation>
    </message>
    <message>
        <source>Push through your heels.</source>
        <translation>かかとで床を押します。</translation>
    </message>
    <message>
        <source>Hips back, then down.</source>
        <translation>お尻を後ろへ、それから下へ。</translation>
    </message>
    <message>
        <source>Squeeze your buttocks at the top.</source>
        <translation>立ったらお尻を締めます。</translation>
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
        <translation>机でバランスをとりながら、お尻と太ももの前を働かせます。</translation>
    </message>
    <message>
        <source>Stand at the desk with your fingertips on it, feet flat and hip-width apart.</source>
        <translation>机の前に立ち、指先を置きます。足は裏全体を床につけ、腰幅に開きます。</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <translation>お尻を後ろへ引きます。</translation>
    </message>
    <message>
        <source>Bend the knees a third.</source>
        <translation>ひざを3分の1ほど曲げます。</translation>
    </message>
    <message>
        <source>Keep them over the toes.</source>
        <translation>ひざはつま先の上に。</translation>
    </message>
    <message>
        <source>Rise and squeeze.</source>
        <translation>立ち上がってお尻を締めます。</translation>
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
        <translation>ひざの痛みやめまいがあるときは控えてください。</translation>
    </message>
    <message>
        <source>A quarter of the way down.</source>
        <translation>4分の1だけ下がる。</translation>
    </message>
    <message>
        <source>Wait 2 seconds at the bottom.</source>
        <translation>下で2秒止まる。</translation>
    </message>
    <message>
        <source>A step of floor in front of the desk.</source>
        <translation>机の前に一歩分の床。</translation>
    </message>
    <message>
        <source>Grade C for the buttocks: squats are led by the thighs (Contreras 2015). Grade A, with mixed results, for glucose after a meal on days with breaks that have half squats in them (Dempsey 2016 for, Homer 2021 against).</source>
        <translation>お尻についてはグレードC：スクワットは太ももが主です（Contreras 2015）。ハーフスクワットを含む休憩をとった日の食後血糖についてはグレードA、結果は分かれています（Dempsey 2016は効果あり、Homer 2021は効果なし）。</translation>
    </message>
    <message>
        <source>NHS guidance on “mini-squats”, which also asks for a squeeze on rising.</source>
        <translation>NHS（英国の公的医療）の「ミニスクワット」の案内。立ち上がるときにお尻を締めることも勧めています。</translation>
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
        <translation>ひざを曲げるのは3分の1まで。</translation>
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
        <translation>最後の1回。立ってお尻を締めます。</translation>
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
        <translation>股関節から脚を上げます。立っている側の股関節の外側が、骨盤を水平に保ちます。</translation>
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
        <translation>立っている側の股関節が骨盤を水平に保ちます。</translation>
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
        <translation>股関節の前がつまる感じがするときは控えてください。ふらつくときは机につかまります。</translation>
    </message>
    <message>
        <source>Only the heels leave the floor; or march sitting down.</source>
        <translation>かかとだけを上げる。または座って足踏みする。</translation>
    </message>
    <message>
        <source>Hands off the desk, 3-second holds.</source>
        <translation>机から手を離し、3秒ずつキープ。</translation>
    </message>
    <message>
        <source>Stay sitting, tall at the front of the chair, and lift one knee after the other a little.</source>
        <translation>いすに浅く座ったまま背筋を伸ばし、片ひざずつ少し上げます。</translation>
    </message>
    <message>
        <source>Knee raises were one of the four exercises in trials of active breaks: helpful in one (Dempsey 2016), less so in the next (Homer 2021). Grade D on their own.</source>
        <translation>ひざ上げは、体を動かす休憩の試験で使われた4つの運動の1つです。1つの試験では役立ち（Dempsey 2016）、次の試験ではそれほどでもありませんでした（Homer 2021）。単独ではグレードD。</translation>
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
        <translation>立っている側の股関節で骨盤を水平に。</translation>
    </message>
    <message>
        <source>Stay tall, no leaning back.</source>
        <translation>背筋を伸ばし、後ろに反らない。</translation>
    </message>
    <message>
        <source>Last round. Soft feet.</source>
        <translation>最後の左右。足は静かに。</translation>
    </message>
    <message>
        <source>right and left</source>
        <translation>右と左</translation>
    </message>
    <message>
        <source>Level-hip stand</source>
        <translation>骨盤を水平に保つ片脚立ち</translation>
    </message>
    <message>
        <source>Trains the side of the standing hip, and balance.</source>
        <translation>立っている側の股関節の外側とバランスを鍛えます。</translation>
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
        <translation>背筋を伸ばして呼吸します。</translation>
    </message>
    <message>
        <source>After 20 seconds turn round and change legs.</source>
        <translation>20秒で向きを変え、脚を替えます。</translation>
    </message>
    <message>
        <source>2 × 20 seconds on each leg</source>
        <translation>左右とも20秒を2回ずつ</translation>
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
        <translation>足の指で床をつかむ</translation>
    </message>
    <message>
        <source>Skip it with a balance disorder or a recent ankle injury. Keep hold of the desk, above all late in pregnancy.</source>
        <translation>平衡障害や最近の足首のけががあるときは控えてください。机につかまったまま行います。妊娠後期は特に、手を離さないでください。</translation>
    </message>
    <message>
        <source>The toes of the other foot stay on the floor.</source>
        <translation>もう片方のつま先を床につけたまま。</translation>
    </message>
    <message>
        <source>Turn your head slowly; or drop and lift the pelvis a little.</source>
        <translation>頭をゆっくり左右に回す。または骨盤を少し上げ下げする。</translation>
    </message>
    <message>
        <source>Single-leg tasks work the gluteus medius (Distefano 2009, Bolgla and Uhl 2005); one-leg stands are usual in balance training.</source>
        <translation>片脚で行う動きは中臀筋を働かせます（Distefano 2009、BolglaとUhl 2005）。片脚立ちはバランス練習でよく使われます。</translation>
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
        <translation>ひざをゆるめ、足の指は伸ばして。</translation>
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
        <translation>股関節の外側が支えるのを感じて。</translation>
    </message>
    <message>
        <source>Grow tall, shoulders easy.</source>
        <translation>背筋を伸ばし、肩は楽に。</translation>
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
        <translation>壁で空気いす</translation>
    </message>
    <message>
        <source>Lets thighs and buttocks hold you, without moving.</source>
        <translation>動かずに、太ももとお尻が体を支えます。</translation>
    </message>
    <message>
        <source>Stand with your back on a clear wall and your feet a stride out from it, hip-width apart, in shoes that do not slip.</source>
        <translation>滑らない靴で、物のない壁に背をつけて立ち、足を大きく一歩前に腰幅で置きます。</translation>
    </message>
    <message>
        <source>Lean your back on the wall.</source>
        <translation>背中を壁につけます。</translation>
    </message>
    <message>
        <source>Slide down as far as is comfortable.</source>
        <translation>壁に沿って、楽なところまで下がります。</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <translation>呼吸を続けます。</translation>
    </message>
    <message>
        <source>Slide up.</source>
        <translation>壁に沿って立ち上がります。</translation>
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
        <translation>コントロールできていない高血圧、心臓病、ひざの皿の痛みがあるときは控えてください。</translation>
    </message>
    <message>
        <source>Stay high, and hold for 10 seconds.</source>
        <translation>高い位置で10秒キープ。</translation>
    </message>
    <message>
        <source>Hold for 40 seconds.</source>
        <translation>40秒キープ。</translation>
    </message>
    <message>
        <source>A clear wall, and shoes that do not slip.</source>
        <translation>物のない壁と、滑らない靴。</translation>
    </message>
    <message>
        <source>Weeks of training with 4 holds of 2 minutes lower resting blood pressure (grade A). These 20 seconds are not that dose, and blood pressure rises while you hold.</source>
        <translation>2分のキープを4回、何週間も続けると、安静時の血圧が下がります（グレードA）。この20秒はその量ではなく、キープ中は血圧が上がります。</translation>
    </message>
    <message>
        <source>Widely taught; the dose is our own.</source>
        <translation>広く教えられています。回数と時間は独自のものです。</translation>
    </message>
    <message>
        <source>Back on the wall, feet a stride out.</source>
        <translation>背中を壁に、足は大きく一歩前。</translation>
    </message>
    <message>
        <source>Keep breathing, slow and even.</source>
        <translation>ゆっくり均等に呼吸します。</translation>
    </message>
    <message>
        <source>Knees behind the toes, hands off the thighs.</source>
        <translation>ひざはつま先より後ろ、手は太ももから離して。</translation>
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
        <translation>壁で空気いす</translation>
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
        <translation>机の前に立って片手を置き、片足を大きく一歩後ろへ。そのかかとは浮いてもかまいません。</translation>
    </message>
    <message>
        <source>1 m of floor in front of the desk.</source>
        <translation>机の前に1 mの床。</translation>
    </message>
    <message>
        <source>Step one foot well back.</source>
        <translation>片足を大きく後ろへ引きます。</translation>
    </message>
    <message>
        <source>Tuck your tailbone lightly.</source>
        <translation>尾骨を軽く下に巻き込みます。</translation>
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
        <translation>腰から前に折れる</translation>
    </message>
    <message>
        <source>Skip it with a pinch in the groin, back pain, or a hip replacement from the front.</source>
        <translation>鼠径部がつまる感じや腰痛があるとき、前方から人工股関節の手術を受けた方は控えてください。</translation>
    </message>
    <message>
        <source>A shorter step.</source>
        <translation>歩幅を狭くする。</translation>
    </message>
    <message>
        <source>Raise the arm of the same side.</source>
        <translation>後ろの脚と同じ側の腕を上げる。</translation>
    </message>
    <message>
        <source>It stretches the front of the hip; more than that is not shown. Six weeks of stretching gained length but no strength in the buttocks (Hiser 2020).</source>
        <translation>股関節の前を伸ばします。それ以上の効果は示されていません。6週間のストレッチで筋肉は伸びやすくなりましたが、お尻の力は増えませんでした（Hiser 2020）。</translation>
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
        <translation>座って4の字ストレッチ</translation>
    </message>
    <message>
        <source>Stretches the deep muscles of the buttock and the outer hip.</source>
        <translation>お尻の深い筋肉と股関節の外側を伸ばします。</translation>
    </message>
    <message>
        <source>Sit tall on a chair without wheels, both feet flat.</source>
        <translation>キャスターのないいすに背筋を伸ばして座り、両足の裏を床につけます。</translation>
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
        <translation>股関節から上体を前に倒します。</translation>
    </message>
    <message>
        <source>Breathe for 30 seconds.</source>
        <translation>30秒、呼吸を続けます。</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>左右を替えます。</translation>
    </message>
    <message>
        <source>30 seconds a side</source>
        <translation>左右各30秒</translation>
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
        <translation>ひざの痛みや、この動きで悪化する坐骨神経痛があるとき、人工股関節の方は控えてください。</translation>
    </message>
    <message>
        <source>Cross the ankle over the shin, or stretch the leg forward.</source>
        <translation>足首を反対のすねに乗せる。または脚を前に伸ばす。</translation>
    </message>
    <message>
        <source>Lean further.</source>
        <translation>上体をさらに倒す。</translation>
    </message>
    <message>
        <source>A chair without wheels. Awkward in a skirt: take another exercise.</source>
        <translation>キャスターのないいす。スカートではしにくいので、別の運動を選びます。</translation>
    </message>
    <message>
        <source>No trial of this very stretch was found; clinics teach it with holds of 10 to 30 seconds.</source>
        <translation>このストレッチそのものの試験は見つかっていません。医療機関では10〜30秒のキープで教えています。</translation>
    </message>
    <message>
        <source>How-tos of clinics; the dose is our own.</source>
        <translation>医療機関の手引きによる。回数と時間は独自のものです。</translation>
    </message>
    <message>
        <source>Rest your left ankle on your right thigh.</source>
        <translation>左の足首を右の太ももに乗せます。</translation>
    </message>
    <message>
        <source>Sit tall, then lean forward from the hips.</source>
        <translation>背筋を伸ばし、股関節から上体を前へ。</translation>
    </message>
    <message>
        <source>Feel the buttock of the left leg.</source>
        <translation>左脚のお尻を感じて。</translation>
    </message>
    <message>
        <source>Keep your back long, the knee at ease.</source>
        <translation>背筋を伸ばし、ひざは楽に。</translation>
    </message>
    <message>
        <source>Come up and put the foot down.</source>
        <translation>起き上がり、足を下ろします。</translation>
    </message>
    <message>
        <source>left ankle crossed</source>
        <translation>左の足首を上に</translation>
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
        <translation>右の足首を上に</translation>
    </message>
    <message>
        <source>Now change sides. Rest your right ankle on your left thigh.</source>
        <translation>左右を替えて、右の足首を左の太ももに。</translation>
    </message>
    <message>
        <source>Upper-back bend</source>
        <translation>背中の上部を反らす</translation>
    </message>
    <message>
        <source>Opens the upper back after slumping.</source>
        <translation>丸まっていた背中の上部を開きます。</translation>
    </message>
    <message>
        <source>Sit on a chair that neither rolls nor reclines, its back as high as your shoulder blades. Hands behind your head.</source>
        <translation>動かず、背もたれが倒れないいすに座ります。背もたれは肩甲骨の高さ。手は頭の後ろに。</translation>
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
        <translation>背もたれを支点に、背中の上部だけを反らします。</translation>
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
        <translation>骨粗しょう症や背骨の骨折、最近の背骨の手術、首の痛み、めまいがあるときは控えてください。</translation>
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
        <translation>動かず、背もたれが倒れないいす。</translation>
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
        <translation>反るのは背中の上部だけ。</translation>
    </message>
    <message>
        <source>Your hands only carry the head.</source>
        <translation>手は頭を支えるだけ。</translation>
    </message>
    <message>
        <source>Bend over the chair, breathe in.</source>
        <translation>背もたれを支点に反り、吸います。</translation>
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
        <translation>両手を上げて背伸び</translation>
    </message>
    <message>
        <source>Lengthens the front of the body after slumping, with slow breaths.</source>
        <translation>丸まっていた体の前側を、ゆっくりした呼吸で伸ばします。</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips, arms loose.</source>
        <translation>まっすぐ立ち、足は腰の真下、腕は力を抜きます。</translation>
    </message>
    <message>
        <source>Stand tall, feet under your hips.</source>
        <translation>まっすぐ立ち、足は腰の真下に。</translation>
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
        <translation>肩が痛むとき、上を見たり手を伸ばしたりするとめまいがするときは控えてください。</translation>
    </message>
    <message>
        <source>Hands as high as the ears.</source>
        <translation>手は耳の高さまで。</translation>
    </message>
    <message>
        <source>Come up on the balls of your feet.</source>
        <translation>かかとを上げて、つま先立ちになる。</translation>
    </message>
    <message>
        <source>Room above your head.</source>
        <translation>頭の上の空き。</translation>
    </message>
    <message>
        <source>Custom, not trials. It feels good after sitting.</source>
        <translation>試験ではなく、慣習によるものです。座った後に気持ちのよい動きです。</translation>
    </message>
    <message>
        <source>Reach up and breathe in deeply.</source>
        <translation>上へ伸びて、深く吸います。</translation>
    </message>
    <message>
        <source>Long from the hips to the ribs.</source>
        <translation>腰から肋骨まで長く伸ばして。</translation>
    </message>
    <message>
        <source>The shoulders stay down, the back long.</source>
        <translation>肩は下げ、背筋を伸ばして。</translation>
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
        <translation>いちばんよい休憩：数分間、足の向くままに歩きます。</translation>
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
        <translation>歩くと痛むとき、めまいがするときは控えてください。</translation>
    </message>
    <message>
        <source>Once across the room and back.</source>
        <translation>部屋を1往復。</translation>
    </message>
    <message>
        <source>Stairs, or a faster pace.</source>
        <translation>階段を使う。または速めに歩く。</translation>
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
        <translation>座り続けるのを中断する休憩の研究による。説明は独自のものです。</translation>
    </message>
    <message>
        <source>Up you get, and off you go.</source>
        <translation>立ち上がって、歩き出しましょう。</translation>
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
        <translation>お尻</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>股関節の外側</translation>
    </message>
    <message>
        <source>Buttocks and legs</source>
        <translation>お尻と脚</translation>
    </message>
    <message>
        <source>Front of the hip</source>
        <translation>股関節の前</translation>
    </message>
    <message>
        <source>Deep hip</source>
        <translation>股関節の深部</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>背中の上部</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>歩く</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>床での運動</translation>
    </message>
    <message>
        <source>Glute check</source>
        <translation>お尻のチェック</translation>
    </message>
    <message>
        <source>Left out: {reasons}</source>
        <translation>除外：{reasons}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>好みでない</translation>
    </message>
    <message>
        <source>Part of the floor session: it needs room to lie down, not a desk.</source>
        <translation>床での運動の一部です。机ではなく、横になれる場所が必要です。</translation>
    </message>
    <message>
        <source>A check of your own, now and then, lying down. It is no daily exercise.</source>
        <translation>横になって、ときどき自分で確かめるためのものです。毎日の運動ではありません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Start the floor session</source>
        <translation>床での運動を始める</translation>
    </message>
    <message>
        <source>Start the glute check</source>
        <translation>お尻のチェックを始める</translation>
    </message>
    <message>
        <source>as in the article</source>
        <translation>記事のとおり</translation>
    </message>
    <message>
        <source>our own choice</source>
        <translation>独自の目安</translation>
    </message>
    <message>
        <source>from your own plan</source>
        <translation>自分の計画から</translation>
    </message>
    <message>
        <source>A: several controlled trials, taken together</source>
        <translation>A：複数の比較試験を合わせた結果</translation>
    </message>
    <message>
        <source>B: small trials, or measured in a laboratory for this very movement</source>
        <translation>B：小規模な試験、またはこの動きそのものの実験室での測定</translation>
    </message>
    <message>
        <source>C: measured for a close relative, or recommended by health services</source>
        <translation>C：よく似た動きでの測定、または保健機関の推奨</translation>
    </message>
    <message>
        <source>D: the opinion of experts, or custom</source>
        <translation>D：専門家の意見、または慣習</translation>
    </message>
    <message>
        <source>{coming_up} of {at_desk} come up in breaks.</source>
        <translation>{at_desk}種類のうち{coming_up}種類が休憩に出てきます。</translation>
    </message>
    <message>
        <source>{shown} of {known} in sight.</source>
        <translation>{known}種類のうち{shown}種類を表示しています。</translation>
    </message>
    <message>
        <source>To notice whether each buttock tightens when you want it to. It is a way of getting to know a muscle, not a test that one passes.</source>
        <translation>左右それぞれのお尻が、思いどおりに締まるか確かめます。筋肉を知るためのもので、合否のある検査ではありません。</translation>
    </message>
    <message>
        <source>Lie on your back on the floor, knees bent, one hand under each buttock.</source>
        <translation>床に仰向けになり、ひざを曲げ、左右のお尻の下に片手ずつ入れます。</translation>
    </message>
    <message>
        <source>Lie back and slide a hand under each cheek.</source>
        <translation>仰向けになり、左右のお尻の下に片手ずつ入れます。</translation>
    </message>
    <message>
        <source>Tighten one side, and feel it firm up in your hand.</source>
        <translation>片側を締め、手の中で硬くなるのを感じます。</translation>
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
        <translation>手のひらの中で、片側ずつ筋肉が硬くなる感じ。</translation>
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
        <translation>横になったり締めたりすると痛むときは控えてください。妊娠4か月以降は立って行います。</translation>
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
        <translation>McGill（glutebreakのもとになった記事の説明による）。</translation>
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
        <translation>左：手の中で硬くなるのを感じて。</translation>
    </message>
    <message>
        <source>Right: feel it firm up in your hand.</source>
        <translation>右：手の中で硬くなるのを感じて。</translation>
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
        <translation>左：どのくらい硬くなりますか。</translation>
    </message>
    <message>
        <source>And the right? As firm, as quickly?</source>
        <translation>右は？同じ硬さ、同じ速さですか。</translation>
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
        <translation>仰向けでひざを曲げ、左右のお尻の下に片手ずつ。</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>クラムシェル</translation>
    </message>
    <message>
        <source>For the gluteus medius, the smaller muscle high on the side of the buttock, which keeps the pelvis level.</source>
        <translation>お尻の横の上部にある小さめの筋肉、中臀筋のための運動。骨盤を水平に保つ筋肉です。</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent, feet together, your head on the hand of the lower arm. Top hand on the hip: thumb on the hip bone, fingers round over the upper buttock.</source>
        <translation>横向きに寝て、ひざを曲げ、足をそろえ、下側の手に頭を乗せます。上側の手は腰に：親指を腰骨に当て、ほかの指をお尻の上部に回します。</translation>
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
        <translation>10回したら反対向きになります。</translation>
    </message>
    <message>
        <source>3 sets of 10 on each side, at least once a day</source>
        <translation>左右各10回を3セット、1日1回以上</translation>
    </message>
    <message>
        <source>Work under your fingers, high on the buttock and towards the back of the hip.</source>
        <translation>指の下、お尻の上のほうから股関節の後ろにかけての働き。</translation>
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
        <translation>股関節の前側の力で開く</translation>
    </message>
    <message>
        <source>hurrying</source>
        <translation>急ぐ</translation>
    </message>
    <message>
        <source>Skip it with groin or outer-hip pain, after a hip operation until you are cleared for it, and where lying on that side hurts.</source>
        <translation>鼠径部や股関節の外側が痛むとき、その側を下にすると痛むときは控えてください。股関節の手術後は、医師の許可が出てから行います。</translation>
    </message>
    <message>
        <source>Open less, 5 repetitions.</source>
        <translation>小さく開き、5回。</translation>
    </message>
    <message>
        <source>Hold it open for 3 seconds; later lift the straight leg instead.</source>
        <translation>開いて3秒キープ。慣れたら、代わりに伸ばした脚を上げる。</translation>
    </message>
    <message>
        <source>Floor to lie on, with a mat or a carpet.</source>
        <translation>横になれる床、マットかじゅうたん。</translation>
    </message>
    <message>
        <source>Of 11 moves compared it worked the glutes most against the muscle at the front of the hip (Selkowitz 2013). It is a selective move, not a heavy one (Distefano 2009).</source>
        <translation>比べた11の動きの中で、股関節の前の筋肉に対して臀筋が働く割合が最も高い動きでした（Selkowitz 2013）。狙った筋肉を働かせる動きで、負荷は大きくありません（Distefano 2009）。</translation>
    </message>
    <message>
        <source>Open the knees like a shell, feet together.</source>
        <translation>貝のようにひざを開き、足はそろえて。</translation>
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
        <translation>骨盤を立てたまま、後ろに転がらない。</translation>
    </message>
    <message>
        <source>Close slowly, and breathe.</source>
        <translation>ゆっくり閉じて、呼吸します。</translation>
    </message>
    <message>
        <source>Feel it work under your fingers.</source>
        <translation>指の下で働くのを感じて。</translation>
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
        <translation>左を下にして寝ます。ひざを曲げ、足をそろえ、頭は手に。</translation>
    </message>
    <message>
        <source>Thumb on the hip bone: it stays put.</source>
        <translation>親指を当てた腰骨は動かさない。</translation>
    </message>
    <message>
        <source>High on the buttock, not at the front.</source>
        <translation>前ではなく、お尻の上のほうで。</translation>
    </message>
    <message>
        <source>left leg on top</source>
        <translation>左脚が上</translation>
    </message>
    <message>
        <source>Now roll over: right side down, knees bent, feet together.</source>
        <translation>反対向きになり、右を下に。ひざを曲げ、足をそろえます。</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>ヒップブリッジ</translation>
    </message>
    <message>
        <source>For the gluteus maximus, the bulk of the buttock.</source>
        <translation>お尻の大部分を占める、大臀筋のための運動。</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Slide your hands under your buttocks to feel them.</source>
        <translation>仰向けになり、ひざを曲げ、足裏をつけて腰幅に開きます。お尻の下に手を入れ、働きを感じます。</translation>
    </message>
    <message>
        <source>Squeeze the cheeks as if holding a coin between them.</source>
        <translation>コインをはさむように、左右のお尻を締めます。</translation>
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
        <translation>ゆっくり下ろし、最後にお尻をゆるめます。</translation>
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
        <translation>かかとが遠すぎて、太ももの裏から力が入る</translation>
    </message>
    <message>
        <source>letting go of the squeeze first</source>
        <translation>先にお尻をゆるめてしまう</translation>
    </message>
    <message>
        <source>Skip it with back pain or a cramp at the back of the thigh, in pregnancy after the first three months, and soon after an operation on belly, back or hip.</source>
        <translation>腰痛や太ももの裏のけいれんがあるとき、妊娠4か月以降、腹部・背中・股関節の手術後まもないときは控えてください。</translation>
    </message>
    <message>
        <source>Squeeze without lifting.</source>
        <translation>上げずに、お尻を締めるだけ。</translation>
    </message>
    <message>
        <source>Hold longer at the top, then lift with one leg.</source>
        <translation>上で長めにキープする。次は片脚で上げる。</translation>
    </message>
    <message>
        <source>Bridging works both gluteal muscles more than the muscle at the front of the hip (Selkowitz 2013); 8 weeks of daily bridges made hips stronger (Lehecka 2019).</source>
        <translation>ブリッジは、股関節の前の筋肉より大臀筋と中臀筋をよく働かせます（Selkowitz 2013）。8週間毎日のブリッジで股関節の力が強くなりました（Lehecka 2019）。</translation>
    </message>
    <message>
        <source>Squeeze first, then push up.</source>
        <translation>先にお尻を締め、それから上げます。</translation>
    </message>
    <message>
        <source>Lower with control, still squeezing.</source>
        <translation>お尻を締めたまま、ゆっくり下ろします。</translation>
    </message>
    <message>
        <source>As if you held a coin between your cheeks.</source>
        <translation>お尻にコインをはさむように。</translation>
    </message>
    <message>
        <source>Let go of the squeeze last.</source>
        <translation>お尻は最後にゆるめます。</translation>
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
        <translation>筋肉を使っている感じが目安です。痛みやめまいがあればやめてください。</translation>
    </message>
    <message>
        <source>Steady chair or desk, clear floor, breathe.</source>
        <translation>動かないいすか机、空いた床、そして呼吸。</translation>
    </message>
    <message>
        <source>glutebreak suggests short movements. It is not medical advice and cannot know your health. If you are pregnant, recovering from injury or surgery, or have heart, blood-pressure, bone, joint or balance problems, ask a clinician which moves suit you. You can hide any move.</source>
        <translation>glutebreakは短い運動を提案します。医学的な助言ではなく、あなたの健康状態を知ることはできません。妊娠中の方、けがや手術から回復中の方、心臓・血圧・骨・関節・バランスに問題のある方は、どの運動が合うか医師などの専門家に相談してください。どの運動も非表示にできます。</translation>
    </message>
    <message>
        <source>After long sitting, stand still for 5 to 10 seconds first.</source>
        <translation>長く座った後は、まず5〜10秒じっと立ってから。</translation>
    </message>
    <message>
        <source>Breathe out on effort; never hold your breath.</source>
        <translation>力を入れるときに吐き、息を止めないでください。</translation>
    </message>
    <message>
        <source>Stay in a comfortable range: feel the muscle work, not the joint.</source>
        <translation>楽な範囲で。関節ではなく、筋肉の働きを感じます。</translation>
    </message>
    <message>
        <source>Hold the desk when in doubt.</source>
        <translation>迷ったら机につかまります。</translation>
    </message>
    <message>
        <source>Wear flat shoes or none.</source>
        <translation>かかとの平らな靴で。または靴を脱いで。</translation>
    </message>
    <message>
        <source>nothing here opens folders</source>
        <translation>フォルダーを開くプログラムがありません</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({why}).</source>
        <translation>{folder} を開けません（{why}）。</translation>
    </message>
</context>
<context>
    <name>floor</name>
    <message>
        <source>floor session</source>
        <translation>床での運動</translation>
    </message>
    <message>
        <source>glute check</source>
        <translation>お尻のチェック</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>今日あとで</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>今日はしない</translation>
    </message>
    <message>
        <source>no answer, so it waits in the menu</source>
        <translation>反応なし。メニューからいつでも始められます</translation>
    </message>
    <message>
        <source>{n} sets done today</source>
        <translation>今日は{n}セット完了</translation>
    </message>
    <message>
        <source>{n} of {sets} sets done today</source>
        <translation>今日は{sets}セット中{n}セット完了</translation>
    </message>
    <message>
        <source>{line}, and the next one begun</source>
        <translation>{line}、次のセットの途中</translation>
    </message>
    <message>
        <source>{n} of {sets} sets left today</source>
        <translation>今日は{sets}セット中、残り{n}セット</translation>
    </message>
    <message>
        <source>Floor session ({sets})</source>
        <translation>床での運動（{sets}）</translation>
    </message>
    <message>
        <source>Your settings leave out the exercises on the floor.</source>
        <translation>床での運動は、設定ですべて除外されています。</translation>
    </message>
    <message>
        <source>Left out by your settings: {names}.</source>
        <translation>設定により除外：{names}</translation>
    </message>
    <message>
        <source>Set {n} of {goal}</source>
        <translation>{goal}セット中{n}セット目</translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation>記録しました：{name}。</translation>
    </message>
    <message>
        <source>That was the glute check</source>
        <translation>お尻のチェックは終わりです</translation>
    </message>
    <message>
        <source>Take your time getting up.</source>
        <translation>ゆっくり起き上がってください。</translation>
    </message>
    <message>
        <source>These muscles are for when you need them: do not walk about with them tight.</source>
        <translation>この筋肉は必要なときに使うものです。締めたまま歩き回らないでください。</translation>
    </message>
    <message>
        <source>The glute check: lie down for a minute and feel whether each side tightens when you want it to.</source>
        <translation>お尻のチェック：1分ほど横になり、左右それぞれが思いどおりに締まるか感じてみましょう。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path} にエクスポートしました。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>No sitting was recorded in this time.</source>
        <translation>この期間に座った記録はありません。</translation>
    </message>
    <message>
        <source>No stretch of sitting was longer than 30 minutes.</source>
        <translation>30分を超えて座り続けたことはありませんでした。</translation>
    </message>
    <message>
        <source>Stretches of sitting longer than 30 minutes: {time} in all.</source>
        <translation>30分を超えて座り続けた回数です。合計{time}。</translation>
    </message>
    <message>
        <source>An hour or longer: {n}.</source>
        <translation>うち1時間以上は{n}回。</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the week before.</source>
        <translation>前の週より{n}回少なくなりました。</translation>
    </message>
    <message>
        <source>That is {n} fewer than in the month before.</source>
        <translation>前の月より{n}回少なくなりました。</translation>
    </message>
    <message>
        <source>That is {n} more than in the week before.</source>
        <translation>前の週より{n}回多くなりました。</translation>
    </message>
    <message>
        <source>That is {n} more than in the month before.</source>
        <translation>前の月より{n}回多くなりました。</translation>
    </message>
    <message>
        <source>Sitting at the screen (estimate)</source>
        <translation>画面の前に座った時間（概算）</translation>
    </message>
    <message>
        <source>Longest stretch</source>
        <translation>最長の連続時間</translation>
    </message>
    <message>
        <source>Mean stretch</source>
        <translation>平均の連続時間</translation>
    </message>
    <message>
        <source>Half of your sitting came in stretches of at least</source>
        <translation>座った時間の半分は、連続してこの長さ以上</translation>
    </message>
    <message>
        <source>Share of sitting in stretches of 30 min and more</source>
        <translation>30分以上座り続けた時間の割合</translation>
    </message>
    <message>
        <source>Breaks for each hour of sitting</source>
        <translation>座った1時間あたりの休憩</translation>
    </message>
    <message>
        <source>Natural breaks (assumed)</source>
        <translation>自然な休憩（推定）</translation>
    </message>
    <message>
        <source>{day}: nothing recorded</source>
        <translation>{day}：記録なし</translation>
    </message>
    <message>
        <source>{day}: {time} of sitting, the longest stretch {longest}</source>
        <translation>{day}：座った時間{time}、最長の連続時間{longest}</translation>
    </message>
    <message>
        <source>{period}: nothing recorded</source>
        <translation>{period}：記録なし</translation>
    </message>
    <message>
        <source>{period}: half of the sitting came in stretches of {time} or longer</source>
        <translation>{period}：座った時間の半分は、連続{time}以上</translation>
    </message>
    <message>
        <source>No break was offered in this time.</source>
        <translation>この期間に提案された休憩はありません。</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done, and {n} that you asked for.</source>
        <translation>提案された休憩{offered}回のうち{done}回、ほかに自分で始めた{n}回を完了としました。</translation>
    </message>
    <message>
        <source>You marked {done} of {offered} offered breaks as done.</source>
        <translation>提案された休憩{offered}回のうち{done}回を完了としました。</translation>
    </message>
    <message>
        <source>Sets of the floor session: {sets}. Days with a set: {days}.</source>
        <translation>床での運動：{sets}セット。行った日：{days}日。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Until I say</source>
        <translation>終わりを知らせるまで</translation>
    </message>
</context>
<context>
    <name>prompt_words</name>
    <message>
        <source>Finish your thought, then up you get.</source>
        <translation>きりのよいところで立ちましょう。</translation>
    </message>
    <message>
        <source>A good moment to stand up.</source>
        <translation>立つのにちょうどよいタイミングです。</translation>
    </message>
    <message>
        <source>Your legs would like a turn.</source>
        <translation>そろそろ脚の出番です。</translation>
    </message>
    <message>
        <source>A little time on your feet?</source>
        <translation>少し立ってみませんか？</translation>
    </message>
    <message>
        <source>Up for a minute or two?</source>
        <translation>1、2分、立ってみませんか？</translation>
    </message>
    <message>
        <source>Finish your thought, then walk a little or sit down.</source>
        <translation>きりのよいところで、少し歩くか座りましょう。</translation>
    </message>
    <message>
        <source>A good moment to move, or to sit for a while.</source>
        <translation>動いたり、少し座ったりするのによいタイミングです。</translation>
    </message>
    <message>
        <source>Your legs would like a change.</source>
        <translation>脚にも気分転換を。</translation>
    </message>
    <message>
        <source>A few steps, or a seat?</source>
        <translation>少し歩くか、座りませんか？</translation>
    </message>
    <message>
        <source>Or sit down for a while.</source>
        <translation>少し座るだけでもかまいません。</translation>
    </message>
    <message>
        <source>snoozed once</source>
        <translation>スヌーズ1回</translation>
    </message>
    <message>
        <source>snoozed twice</source>
        <translation>スヌーズ2回</translation>
    </message>
    <message>
        <source>snoozed {n} times</source>
        <translation>スヌーズ{n}回</translation>
    </message>
    <message>
        <source>{snoozed}, no snooze left</source>
        <translation>{snoozed}、残りなし</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>休憩の時間です</translation>
    </message>
    <message>
        <source>{exercise}. Click to see how it goes.</source>
        <translation>{exercise}。クリックするとやり方が見られます。</translation>
    </message>
    <message>
        <source>The window does not come up here at the moment. Click to try again.</source>
        <translation>今ここではウィンドウを表示できません。クリックするともう一度試します。</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Written to {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Settings taken: {settings}. New exercise files: {files}.</source>
        <translation>取り込んだ設定：{settings}件。新しい運動のファイル：{files}件。</translation>
    </message>
</context>
<context>
    <name>settings-words</name>
    <message>
        <source>Rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>Sit for</source>
        <translation>座る時間</translation>
    </message>
    <message>
        <source>Minutes of sitting before a break is due.</source>
        <translation>座り始めてから休憩の時間になるまでの分数。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>立つ時間</translation>
    </message>
    <message>
        <source>The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.</source>
        <translation>立って作業するときの、休憩までの分数。メニューの「立ち作業中」をオンにします。席を離れるとオフになります。</translation>
    </message>
    <message>
        <source>Wait for a good moment</source>
        <translation>よいタイミングを待つ</translation>
    </message>
    <message>
        <source>A due break waits this long for a pause in your typing; then it comes anyway.</source>
        <translation>時間になった休憩は、入力の合間をこの長さまで待ちます。それを過ぎると、そのまま始まります。</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>離席とみなすまで</translation>
    </message>
    <message>
        <source>No key and no pointer for this long means that you are off the chair; it counts as a natural break.</source>
        <translation>この間キーもポインターも使わなければ、席を離れたとみなし、自然な休憩に数えます。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>A small note in the corner announces the break this long before; 0 leaves it out.</source>
        <translation>休憩のこれだけ前に、画面の隅で小さく予告します。0にすると予告しません。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Breaks come</source>
        <translation>休憩の知らせ方</translation>
    </message>
    <message>
        <source>Where a window would take the keyboard, a notification comes first, the window at a click or a pause.</source>
        <translation>ウィンドウがキーボードを奪うデスクトップでは、まず通知が出て、クリックしたときか入力が止まったときにウィンドウが開きます。</translation>
    </message>
    <message>
        <source>As the desktop needs</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>ウィンドウで</translation>
    </message>
    <message>
        <source>As a notification first</source>
        <translation>まず通知で</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Time to be up. It never has to be waited for: Done works at once.</source>
        <translation>立って過ごす時間。終わるまで待つ必要はなく、「完了」はいつでも押せます。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>How much later a snoozed break comes.</source>
        <translation>スヌーズした休憩がどれだけ後に来るか。</translation>
    </message>
    <message>
        <source>Snoozes in a row</source>
        <translation>連続スヌーズ</translation>
    </message>
    <message>
        <source>How often one break can be put off.</source>
        <translation>1つの休憩をスヌーズできる回数。</translation>
    </message>
    <message>
        <source>Fold away after</source>
        <translation>自動で閉じるまで</translation>
    </message>
    <message>
        <source>A break window that nobody reacts to folds itself away after this time, and comes back once.</source>
        <translation>反応がない休憩のウィンドウは、この時間で自動的に閉じ、もう一度だけ現れます。</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>軽めに・きつめに</translation>
    </message>
    <message>
        <source>Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.</source>
        <translation>やり方を変えて行う運動。例：「wall-sit easier, half-squat harder」。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How fast exercises go. A click on the figure pauses.</source>
        <translation>運動の速さ。人物をクリックすると一時停止します。</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>A soft tick for each repetition and a chime at the end.</source>
        <translation>1回ごとに小さな音、最後にチャイムが鳴ります。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud these sounds are.</source>
        <translation>これらの音の大きさ。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>アクティブ時間</translation>
    </message>
    <message>
        <source>When breaks come. Outside these hours the rhythm is off.</source>
        <translation>休憩を知らせる時間帯です。それ以外の時間はリズムが止まります。</translation>
    </message>
    <message>
        <source>When not to disturb</source>
        <translation>休憩を控えるとき</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>マイクの使用中</translation>
    </message>
    <message>
        <source>A due break waits while another program records it.</source>
        <translation>ほかのプログラムがマイクで録音している間、休憩を保留します。</translation>
    </message>
    <message>
        <source>Camera in use</source>
        <translation>カメラの使用中</translation>
    </message>
    <message>
        <source>A due break waits while a program uses one.</source>
        <translation>プログラムがカメラを使っている間、休憩を保留します。</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>画面の共有中</translation>
    </message>
    <message>
        <source>A due break waits while the screen is shared or recorded.</source>
        <translation>画面が共有または録画されている間、休憩を保留します。</translation>
    </message>
    <message>
        <source>Full-screen window</source>
        <translation>全画面ウィンドウ</translation>
    </message>
    <message>
        <source>A due break waits while the window that you are in fills the screen.</source>
        <translation>使用中のウィンドウが画面全体に広がっている間、休憩を保留します。</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>A due break waits while the desktop keeps notifications back.</source>
        <translation>デスクトップが通知を控えている間、休憩を保留します。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.</source>
        <translation>これらのプログラムが起動中、またはそのウィンドウが最前面にある間、休憩を保留します。例：「zoom, vlc in front」。</translation>
    </message>
    <message>
        <source>Floor session</source>
        <translation>床での運動</translation>
    </message>
    <message>
        <source>Offer it at</source>
        <translation>提案する時刻</translation>
    </message>
    <message>
        <source>When the floor session is offered, once a day, such as “17:30”; or “off”.</source>
        <translation>床での運動を1日1回提案する時刻。例：「17:30」。提案しないなら「off」。</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>自動で進む</translation>
    </message>
    <message>
        <source>A counted set is done, if nobody was at the computer.</source>
        <translation>数え終わったセットは、その間コンピューターが使われていなければ完了とします。</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>除外するもの</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>ひざ</translation>
    </message>
    <message>
        <source>Leaves out what bends a loaded knee far.</source>
        <translation>体重のかかったひざを深く曲げる運動を除外します。</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <translation>人工股関節</translation>
    </message>
    <message>
        <source>Leaves out what a new hip may not be ready for.</source>
        <translation>新しい股関節にはまだ早いかもしれない運動を除外します。</translation>
    </message>
    <message>
        <source>Back pain at present</source>
        <translation>今、腰痛がある</translation>
    </message>
    <message>
        <source>Leaves out bending and arching.</source>
        <translation>腰や背中を曲げたり反らしたりする運動を除外します。</translation>
    </message>
    <message>
        <source>Heart or blood pressure</source>
        <translation>心臓・血圧</translation>
    </message>
    <message>
        <source>Leaves out long efforts without movement.</source>
        <translation>動かずに長く力を入れる運動を除外します。</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>Leaves out lying on the back.</source>
        <translation>仰向けになる運動を除外します。</translation>
    </message>
    <message>
        <source>Unsteady on the feet</source>
        <translation>足もとのふらつき</translation>
    </message>
    <message>
        <source>Leaves out standing on one leg.</source>
        <translation>片脚で立つ運動を除外します。</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>骨粗しょう症</translation>
    </message>
    <message>
        <source>Leaves out bending the upper back.</source>
        <translation>背中の上部を曲げたり反らしたりする運動を除外します。</translation>
    </message>
    <message>
        <source>Achilles tendon or foot</source>
        <translation>アキレス腱・足</translation>
    </message>
    <message>
        <source>Leaves out heel raises and long steps.</source>
        <translation>かかと上げと、大きく踏み出す運動を除外します。</translation>
    </message>
    <message>
        <source>Cannot stand</source>
        <translation>立てない</translation>
    </message>
    <message>
        <source>Only what can be done sitting.</source>
        <translation>座ってできる運動だけにします。</translation>
    </message>
    <message>
        <source>Crowded or quiet office</source>
        <translation>人の多い・静かな職場</translation>
    </message>
    <message>
        <source>Leaves out what would be heard or stared at.</source>
        <translation>音がしたり、人目を引いたりする運動を除外します。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフにした運動</translation>
    </message>
    <message>
        <source>Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.</source>
        <translation>休憩に出さない運動の短い名前。例：「wall-sit, side-steps」。</translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation>好みでない運動</translation>
    </message>
    <message>
        <source>Exercises that you did not like. One that is named twice does not come up any more.</source>
        <translation>好みでないとした運動。二度挙げたものは、もう出てきません。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Who shows it</source>
        <translation>お手本の人物</translation>
    </message>
    <message>
        <source>The person who shows the exercise.</source>
        <translation>運動のお手本を見せる人物。</translation>
    </message>
    <message>
        <source>A different one each time</source>
        <translation>毎回替える</translation>
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
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Still pictures with an arrow instead of movement.</source>
        <translation>動きの代わりに、矢印つきの静止画で示します。</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation>ウィンドウに表示する言語。</translation>
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
        <translation>ライト・ダーク</translation>
    </message>
    <message>
        <source>The colours of the windows.</source>
        <translation>ウィンドウの配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Stronger texts and lines, and an outline round everything that can be pressed.</source>
        <translation>文字と線がはっきりし、押せるものすべてに枠が付きます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>Shows the three first steps at the next start; off once they were seen.</source>
        <translation>次の起動時に3つの手順を表示します。表示後は自動でオフになります。</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>sat for {length}</source>
        <translation>{length}座っていました</translation>
    </message>
    <message>
        <source>stood for {length}</source>
        <translation>{length}立っていました</translation>
    </message>
    <message>
        <source>paused for {length}</source>
        <translation>{length}一時停止していました</translation>
    </message>
    <message>
        <source>the computer slept or stood still for {length}; counts as away</source>
        <translation>コンピューターが{length}スリープまたは停止していました。離席に数えます</translation>
    </message>
    <message>
        <source>it can be told again whether you use the computer</source>
        <translation>コンピューターの使用状況が、またわかるようになりました</translation>
    </message>
    <message>
        <source>it cannot be told any more whether you use the computer; breaks come when due</source>
        <translation>コンピューターの使用状況がわからなくなりました。休憩は時間どおりに来ます</translation>
    </message>
    <message>
        <source>due</source>
        <translation>休憩の時間になりました</translation>
    </message>
    <message>
        <source>held: {reasons}</source>
        <translation>保留：{reasons}</translation>
    </message>
    <message>
        <source>held for long, so you were asked about it: {reasons}</source>
        <translation>保留が長いため、どうするか尋ねました：{reasons}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>away for {length}; counts as a break (assumed), so the interval starts anew</source>
        <translation>{length}離席。休憩に数え（推定）、間隔を最初から測ります</translation>
    </message>
    <message>
        <source>floor session offered</source>
        <translation>床での運動を提案</translation>
    </message>
    <message>
        <source>floor session: {answer}</source>
        <translation>床での運動：{answer}</translation>
    </message>
    <message>
        <source>{kind} begun</source>
        <translation>{kind}を開始</translation>
    </message>
    <message>
        <source>done on the floor: {exercise}</source>
        <translation>床で完了：{exercise}</translation>
    </message>
    <message>
        <source>taken back: {exercise}</source>
        <translation>取り消し：{exercise}</translation>
    </message>
    <message>
        <source>it counts as a break</source>
        <translation>休憩に数えます</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>何も行いませんでした</translation>
    </message>
    <message>
        <source>{kind} ended; {counts}</source>
        <translation>{kind}を終了。{counts}</translation>
    </message>
    <message>
        <source>paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>paused until {time}</source>
        <translation>{time}まで一時停止</translation>
    </message>
    <message>
        <source>standing from now on, with an interval of its own</source>
        <translation>ここから立ち作業。専用の間隔を使います</translation>
    </message>
    <message>
        <source>active hours began</source>
        <translation>アクティブ時間が始まりました</translation>
    </message>
    <message>
        <source>active hours ended; no breaks until they begin again</source>
        <translation>アクティブ時間が終わりました。次に始まるまで休憩はありません</translation>
    </message>
    <message>
        <source>offered: a pause in your typing was a good moment</source>
        <translation>提案：入力の合間がよいタイミングでした</translation>
    </message>
    <message>
        <source>offered: it has waited long enough for a pause in your typing</source>
        <translation>提案：入力の合間を十分に待ちました</translation>
    </message>
    <message>
        <source>shown because you asked: {exercise}</source>
        <translation>ご希望により表示：{exercise}</translation>
    </message>
    <message>
        <source>shown: {exercise}</source>
        <translation>表示：{exercise}</translation>
    </message>
    <message>
        <source>away while it was open</source>
        <translation>表示中に離席</translation>
    </message>
    <message>
        <source>the clock was set forward by {length}; no break moved</source>
        <translation>時計が{length}進められました。休憩はずれていません</translation>
    </message>
    <message>
        <source>the clock was set back by {length}; no break moved</source>
        <translation>時計が{length}戻されました。休憩はずれていません</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Rest {left} s</source>
        <translation>休み {left}秒</translation>
    </message>
    <message>
        <source>Get ready: {part}</source>
        <translation>準備：{part}</translation>
    </message>
    <message>
        <source>Change over: {part}</source>
        <translation>交替：{part}</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>これで終わりです</translation>
    </message>
    <message>
        <source>Well done. Stay up a little, then press Done.</source>
        <translation>お疲れさまでした。もう少し立ったままでいて、それから「完了」を押してください。</translation>
    </message>
    <message>
        <source>{rep} of {reps}, {part}</source>
        <translation>{rep}/{reps}回、{part}</translation>
    </message>
    <message>
        <source>{rep} of {reps}, rest {left} s</source>
        <translation>{rep}/{reps}回、休み {left}秒</translation>
    </message>
    <message>
        <source>{rep} of {reps}, hold {left} s</source>
        <translation>{rep}/{reps}回、キープ {left}秒</translation>
    </message>
    <message>
        <source>Hold {left} s, {part}</source>
        <translation>キープ {left}秒、{part}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明日 {time}</translation>
    </message>
    <message>
        <source>Break due, waiting for a good moment</source>
        <translation>休憩の時間です。よいタイミングを待っています</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休憩中</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床での運動中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>It comes at the next short pause in your input, or a bit later by itself.</source>
        <translation>次に入力が少し途切れたとき、または少し後に自動で始まります。</translation>
    </message>
    <message>
        <source>The break is kept for you and comes gently when this is over.</source>
        <translation>休憩は取ってあります。終わったら、そっとお知らせします。</translation>
    </message>
    <message>
        <source>Take a break anyway, keep holding, or do not let this count?</source>
        <translation>今すぐ休憩しますか。保留を続けますか。それとも、この保留を無視しますか？</translation>
    </message>
    <message>
        <source>You have been standing for a while.</source>
        <translation>しばらく立っています。</translation>
    </message>
    <message>
        <source>You have been sitting for a while.</source>
        <translation>しばらく座っています。</translation>
    </message>
    <message>
        <source>Since {since}. Take the time you like.</source>
        <translation>{since}から。好きなだけ時間をかけてください。</translation>
    </message>
    <message>
        <source>Since {since}. No break comes meanwhile.</source>
        <translation>{since}から。その間、休憩は来ません。</translation>
    </message>
    <message>
        <source>No input since {since}. A longer absence counts as a break.</source>
        <translation>{since}から入力がありません。離席が長くなると休憩に数えます。</translation>
    </message>
    <message>
        <source>You paused it at {since}.</source>
        <translation>{since}に一時停止しました。</translation>
    </message>
    <message>
        <source>This is outside your active hours.</source>
        <translation>今はアクティブ時間外です。</translation>
    </message>
    <message>
        <source>Held: {reasons}</source>
        <translation>保留中：{reasons}</translation>
    </message>
    <message>
        <source>Held for {time}: {reasons}</source>
        <translation>{time}前から保留中：{reasons}</translation>
    </message>
    <message>
        <source>You have been standing since {since}, and for {before} before that.</source>
        <translation>{since}から立っています。その前にも{before}立っていました。</translation>
    </message>
    <message>
        <source>You have been standing since {since}.</source>
        <translation>{since}から立っています。</translation>
    </message>
    <message>
        <source>You have been sitting since {since}, and for {before} before that.</source>
        <translation>{since}から座っています。その前にも{before}座っていました。</translation>
    </message>
    <message>
        <source>You have been sitting since {since}.</source>
        <translation>{since}から座っています。</translation>
    </message>
    <message>
        <source>You are in a meeting until you say otherwise.</source>
        <translation>終わりを知らせるまで会議中です。</translation>
    </message>
    <message>
        <source>You are in a meeting until {time}.</source>
        <translation>{time}まで会議中です。</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>カメラ使用中</translation>
    </message>
    <message>
        <source>screen shared or recorded</source>
        <translation>画面の共有・録画中</translation>
    </message>
    <message>
        <source>full-screen window</source>
        <translation>全画面ウィンドウ</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>おやすみモードがオン</translation>
    </message>
    <message>
        <source>a program of your choice is on</source>
        <translation>指定したプログラムが起動中</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>A break is coming</source>
        <translation>まもなく休憩です</translation>
    </message>
    <message>
        <source>A break in {time}</source>
        <translation>{time}後に休憩です</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. Or just move as you can.</source>
        <translation>設定ですべての運動が除外されているため、お尻を締める運動だけが、座って行う形で出てきます。できる範囲で体を動かすだけでもかまいません。</translation>
    </message>
    <message>
        <source>Your settings leave out every exercise, so a walk and the standing glute squeeze still come up.</source>
        <translation>設定ですべての運動が除外されているため、「歩く」と「立ってお尻を締める」だけが出てきます。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>反応なし</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>to the next break</source>
        <translation>次の休憩まで</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立ち作業中</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>座り作業中</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>休憩時間</translation>
    </message>
    <message>
        <source>at a good moment</source>
        <translation>よいタイミングで</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>for a long time</source>
        <translation>長く続いています</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No break is planned</source>
        <translation>休憩の予定はありません</translation>
    </message>
    <message>
        <source>Next break in less than a minute</source>
        <translation>次の休憩まで1分未満</translation>
    </message>
    <message>
        <source>Next break in about {time}</source>
        <translation>次の休憩まで約{time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time}まで一時停止</translation>
    </message>
    <message>
        <source>Off, starts again {time}</source>
        <translation>オフ、{time}に再開</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
</context>
</TS>
