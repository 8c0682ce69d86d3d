"""What only the desktop can tell or do: one package for each capability, and the clock.

Adapters return plain values and hold no policy; nothing here knows the rhythm.
"""
