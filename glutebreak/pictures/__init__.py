"""Pictures of the person's own, shown where the figure would be: what may be opened, and how it is played.

Every file is taken for hostile: it is looked at before it is decoded. Knows nothing of exercises' files or windows.
"""
