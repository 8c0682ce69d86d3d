"""The door of a running glutebreak: one instance for each person, and the commands of others over a local socket.

`place` finds the directory for both, `lock` says who runs, `instance` is the running program's side, `ask` the side of
everybody else (on Windows by way of `pipe`). Knows commands as words only; what they do is for others to say.

One request is one line of JSON, {"command": str, "arguments": {...}}; so is its one reply, {"ok": bool, ...}, and
where "ok" is false it has an "error": one sentence.
"""
