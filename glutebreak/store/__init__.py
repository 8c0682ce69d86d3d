"""What happened, on disk: written once, read back, exported; and the rhythm as it last stood.

Knows facts and states, and nothing of windows, engines or settings.
"""
